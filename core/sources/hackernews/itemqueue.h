// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/hackernews/api.h"

#include <QQueue>
#include <QSet>
#include <QTimer>

namespace backthread::hackernews {

/// Fetches single items from Firebase, first come first served, each at most once, and hands them on in
/// batches: what arrived within FetchPolicy::batchDelay, or FetchPolicy::batchSize items.
///
/// Thread: that of the client. Errors: an item that cannot be had is counted; `null` is no error. When
/// nothing but errors comes any more, the rest is given up.
class ItemQueue final : public QObject {
    Q_OBJECT
public:
    /// `context` is that of all requests, and must live at least as long.
    ItemQueue(const Api &api, QObject *context);

    /// Asks for an item, unless that was done before.
    void add(ItemId id);
    void add(const ItemIds &ids);
    /// Never asks for an item: somebody else does.
    void leaveOut(ItemId id) { m_known.insert(id); }
    /// Forgets what waits to be asked for and is not wanted any more.
    void keepOnly(const std::function<bool(ItemId)> &isWanted);

    /// Hands on what came so far. False when a slot destroyed this.
    [[nodiscard]] bool flush();

    [[nodiscard]] bool isIdle() const { return m_underWay == 0 && m_waiting.isEmpty(); }
    /// Everything that was asked for was answered, be it with `null`.
    [[nodiscard]] bool isComplete() const { return !m_error; }
    /// The most telling of all errors.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] int answers() const { return m_answers; }

Q_SIGNALS:
    /// Each item at once: what it names may be added in the slot.
    void answered(const backthread::discussion::Item &item);
    void received(const backthread::discussion::Items &items);
    /// Nothing is left to be done, and everything is handed on.
    void idle();

private:
    void sendNext();
    void onAnswer(const Result<std::optional<discussion::Item>> &answer);
    void note(const Error &error);
    const Api m_api;
    QObject *m_context;
    QTimer m_batchTimer;
    discussion::Items m_batch;
    QQueue<ItemId> m_waiting;
    QSet<ItemId> m_known; ///< Asked for, or left out.
    std::optional<Error> m_error;
    int m_underWay = 0;
    int m_answers = 0;
    int m_failuresInARow = 0;
};

} // namespace backthread::hackernews
