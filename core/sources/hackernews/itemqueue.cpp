// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/hackernews/itemqueue.h"

#include "core/sources/hackernews/apifetch.h"
#include "core/sources/hackernews/itemanswer.h"

#include <QPointer>

#include <utility>

namespace backthread::hackernews {

using namespace Qt::Literals::StringLiterals;

ItemQueue::ItemQueue(const Api &api, QObject *context)
    : m_api(api)
    , m_context(context)
{
    m_batchTimer.setSingleShot(true);
    connect(&m_batchTimer, &QTimer::timeout, this, [this] { (void)flush(); });
}

void ItemQueue::add(ItemId id)
{
    if (m_known.contains(id))
        return;
    if (m_known.size() >= m_api.policy.mostItems) {
        note({Error::Kind::TooLarge, u"more than %1 items"_s.arg(m_api.policy.mostItems)});
        return;
    }
    m_known.insert(id);
    m_waiting.enqueue(id);
    sendNext();
}

void ItemQueue::add(const ItemIds &ids)
{
    for (const ItemId id : ids)
        add(id);
}

void ItemQueue::keepOnly(const std::function<bool(ItemId)> &isWanted)
{
    m_waiting.removeIf([&](ItemId id) { return !isWanted(id) && m_known.remove(id); });
}

void ItemQueue::sendNext()
{
    // What comes after so many failures fails as well.
    const bool isHopeless = m_failuresInARow >= m_api.policy.underWay;
    if (isHopeless)
        m_waiting.clear();
    while (!m_waiting.isEmpty() && m_underWay < m_api.policy.underWay) {
        ++m_underWay;
        const ItemId id = m_waiting.dequeue();
        const auto done = [this, id](const Result<sources::HttpClient::Answer> &answer) {
            onAnswer(readItemAnswer(answer, id));
        };
        m_api.http->get(m_api.item(id), sources::HttpClient::Priority::Normal, m_context, done);
    }
}

void ItemQueue::onAnswer(const Result<std::optional<discussion::Item>> &answer)
{
    --m_underWay;
    if (!answer) {
        ++m_failuresInARow;
        note(answer.error());
    } else {
        m_failuresInARow = 0;
        ++m_answers;
        if (*answer) {
            m_batch.append(**answer);
            Q_EMIT answered(**answer);
        }
    }
    sendNext();
    if (isIdle() || m_batch.size() >= m_api.policy.batchSize) {
        if (flush() && isIdle())
            Q_EMIT idle();
    } else if (!m_batch.isEmpty() && !m_batchTimer.isActive()) {
        m_batchTimer.start(m_api.policy.batchDelay);
    }
}

void ItemQueue::note(const Error &error)
{
    m_error = m_error ? moreTelling(*m_error, error) : error;
}

bool ItemQueue::flush()
{
    m_batchTimer.stop();
    if (m_batch.isEmpty())
        return true;
    const QPointer<ItemQueue> alive(this);
    Q_EMIT received(std::exchange(m_batch, {}));
    return alive;
}

} // namespace backthread::hackernews
