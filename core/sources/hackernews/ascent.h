// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/hackernews/apifetch.h"

#include <QSet>

namespace backthread::hackernews {

/// The way from an item up to its story, by Firebase's `parent`, one request a step. Of a story: one step.
///
/// Thread: that of the client. May be destroyed in a slot. Errors: NotFound where an item on the way is
/// `null`, Malformed where the parents form a circle or go on for too long.
class Ascent final : public QObject {
    Q_OBJECT
public:
    /// `context` is that of all requests, and must live at least as long.
    Ascent(const Api &api, QObject *context)
        : m_api(api)
        , m_context(context)
    {
    }

    /// Call once. `from` is asked for first.
    void start(ItemId from) { ask(from); }

Q_SIGNALS:
    /// Each item on the way, the first and the story included.
    void passed(const backthread::discussion::Item &item);
    /// At the story, or where the way is lost.
    void ended(const backthread::Result<backthread::ItemId> &story);

private:
    void ask(ItemId id);
    void onItem(const Result<std::optional<discussion::Item>> &answer, ItemId id);

    const Api m_api;
    QObject *m_context;
    QSet<ItemId> m_visited;
};

} // namespace backthread::hackernews
