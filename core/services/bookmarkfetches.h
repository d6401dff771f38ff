// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/openthread.h"

#include <QObject>

#include <memory>
#include <vector>

namespace backthread::services {

/// Fetches the discussions of what was bookmarked without ever having been fetched, such as hits of all of
/// Hacker News. Thread: that of the engine's owner. What cannot be fetched is tried once, and nobody is told.
class BookmarkFetches final : public QObject {
    Q_OBJECT
public:
    explicit BookmarkFetches(Engine &engine)
        : m_engine(engine)
    {
    }

    void fetch(ItemId item);

Q_SIGNALS:
    /// What came of it is stored.
    void fetched(backthread::ItemId item);

private:
    void end(const OpenThread *ended);

    Engine &m_engine;
    std::vector<std::unique_ptr<OpenThread>> m_underWay;
};

} // namespace backthread::services
