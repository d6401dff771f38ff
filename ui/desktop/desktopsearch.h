// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/answer.h"

#include <QEventLoopLocker>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace backthread::services {
class SearchService;
}

namespace backthread::desktop {

/// Finds for the desktop what is cached on this machine, as the box at the top does. The window's thread
/// only; the search itself runs in its own.
///
/// A program that the desktop has started to be asked lives without a window for as long as it is asked, and
/// a minute longer.
class DesktopSearch final : public QObject {
    Q_OBJECT
public:
    /// The service outlives it.
    explicit DesktopSearch(services::SearchService &search);

    using Answer = std::function<void(const QList<search::SearchHit> &hits)>;
    /// Answers with the newest hits, kMost at most. A later question of the same `asker` ends an earlier one,
    /// which is then answered with nothing, as are errors. Nothing is answered once the asker has gone.
    void ask(const QString &query, QObject *asker, const Answer &answer);
    /// Answers nothing more of what the asker has asked.
    void cancel(const QObject *asker);
    /// One that was found lately; nothing for everything else.
    [[nodiscard]] std::optional<search::SearchHit> found(ItemId id) const;
    /// Somebody has chosen a hit, by its discussion::itemName(), of what `query` finds. False where that is
    /// no item's name. `token` is what the desktop gave for a window to come in front; may be empty.
    [[nodiscard]] bool choose(const QString &name, const QString &query, const QString &token = {});
    /// Somebody wants to see all that `query` finds.
    void list(const QString &query) { Q_EMIT searchWanted(query); }
    /// Keeps the program alive as a question does.
    void stayAwhile();

    static constexpr int kMost = 10;

Q_SIGNALS:
    /// It is to be shown in its discussion, with these words marked; the story is null where it is not known.
    void hitWanted(
        backthread::ItemId item, backthread::ItemId story, const QString &token, const QStringList &words);
    /// The window is to list what this finds.
    void searchWanted(const QString &query);

private:
    services::SearchService &m_search;
    QHash<ItemId, search::SearchHit> m_found;
    QTimer m_patience; ///< Until nobody asks any more.
    std::optional<QEventLoopLocker> m_stay;
};

/// What the words that were typed into a search of the desktop ask for: the same as in the window. Of a great
/// many only the first are taken.
[[nodiscard]] QString queryOf(const QStringList &terms);

/// How a hit is shown there: the title of its story, and who says what.
[[nodiscard]] QString titleOf(const search::SearchHit &hit);
[[nodiscard]] QString lineOf(const search::SearchHit &hit);

} // namespace backthread::desktop
