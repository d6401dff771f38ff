// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/listpage.h"

namespace backthread {
namespace models {
class WatchListModel;
}
namespace services {
class WatchService;
}
} // namespace backthread

namespace backthread::lists {

/// What is watched, and how much of it is new. Delete ends a watch. The window's thread only.
class WatchesPage final : public ListPage {
    Q_OBJECT
public:
    explicit WatchesPage(services::WatchService &watches);

    void reread() override;

Q_SIGNALS:
    /// A user was chosen of whom there is nothing new.
    void authorWanted(const QString &name);

protected:
    void choose(const QModelIndex &index, Way way) override;
    [[nodiscard]] ItemId storyAt(const QModelIndex &index) const override;
    void begun(bool /*isOther*/) override { }

private:
    void endWatch();

    services::WatchService &m_service;
    models::WatchListModel *m_watches;
};

} // namespace backthread::lists
