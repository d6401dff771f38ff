// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/watch.h"
#include "ui/models/valuelistmodel.h"

namespace backthread::models {

/// What is watched, each with what it has that is new.
class WatchListModel final : public ValueListModel<discussion::WatchSummary> {
    Q_OBJECT
public:
    enum Role {
        IdRole =
            Qt::UserRole, ///< ItemId: what opens, the first that is new; null: of a user, and nothing is.
        WatchRole, ///< discussion::WatchSummary
    };
    explicit WatchListModel(QObject *parent = nullptr);

    void setWatches(const QList<discussion::WatchSummary> &watches);

    /// Qt::DisplayRole is what is watched; Qt::AccessibleTextRole the row in words.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    /// "Tides and clocks", "gull in Tides and clocks", "Everything by gull", "Replies to gull"; harmless.
    [[nodiscard]] static QString titleOf(const discussion::Watch &watch);
};

} // namespace backthread::models

Q_DECLARE_METATYPE(backthread::discussion::WatchSummary)
