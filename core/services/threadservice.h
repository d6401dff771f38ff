// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/openthread.h"

#include <QList>
#include <QPointer>

namespace backthread::services {

class Engine;

/// Opens threads: from the cache at once, corrected from the source. Thread: that of the engine's owner.
class ThreadService final {
public:
    explicit ThreadService(Engine &engine)
        : m_engine(engine)
    {
    }

    enum class Fetching {
        Always, ///< Cache first, then the source.
        WhenMissing, ///< The source only where nothing is cached.
    };
    /// Connect to the returned object before returning to the event loop.
    [[nodiscard]] std::unique_ptr<OpenThread> open(ItemId id, Fetching fetching = Fetching::Always);
    /// Begins to read a thread that will be opened in a moment.
    void prepare(ItemId id);

    /// The stories of all threads that are open.
    [[nodiscard]] ItemIds openStories() const;
    /// Something of a story was stored, new replies perhaps: whoever looks at it gets to see it.
    void showStored(ItemId story, const ItemIds &arrived);

    /// What is muted has changed: whoever looks at a thread gets to see it.
    void readMutes();

    /// The discussion of an item as far as it is cached; NotFound where the item is not.
    [[nodiscard]] QFuture<Result<discussion::ThreadPtr>> cached(ItemId id);

private:
    Engine &m_engine;
    std::unique_ptr<OpenThread> m_prepared;
    QList<QPointer<OpenThread>> m_open; ///< Those that are gone are null.
};

} // namespace backthread::services
