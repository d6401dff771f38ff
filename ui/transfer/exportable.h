// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/services/transferservice.h"

#include <QFuture>
#include <QString>

#include <functional>

namespace backthread {
class Clock;
namespace lists {
class ListPane;
}
namespace services {
class SearchService;
}
namespace threadview {
class ThreadPage;
}
} // namespace backthread

namespace backthread::transferui {

/// Something in the window that can be written to a file.
struct Exportable final {
    using Save = std::function<QFuture<Result<void>>(transfer::Format format, const QString &path)>;

    QString key; ///< By which it is remembered: "thread", "subthread", "selection", "list".
    QString name; ///< As the dialog offers it.
    QString fileName; ///< Without an ending.
    Save save;
};

/// The thread of a page, the sub-thread of its current comment, and what is selected; empty where nothing is
/// open.
[[nodiscard]] QList<Exportable> exportablesOf(
    threadview::ThreadPage &page, services::TransferService &transfers, const Clock &clock);

/// The list that is open; nothing where it is of a kind that stays.
[[nodiscard]] std::optional<Exportable> exportableOf(
    lists::ListPane &list, services::TransferService &transfers);

} // namespace backthread::transferui
