// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/hackernews/ascent.h"

#include "core/sources/hackernews/itemanswer.h"

namespace backthread::hackernews {

using namespace Qt::Literals::StringLiterals;

void Ascent::ask(ItemId id)
{
    m_visited.insert(id);
    const auto done = [alive = QPointer<Ascent>(this), id](
                          const Result<sources::HttpClient::Answer> &answer) {
        if (alive)
            alive->onItem(readItemAnswer(answer, id), id);
    };
    m_api.http->get(m_api.item(id), sources::HttpClient::Priority::High, m_context, done);
}

void Ascent::onItem(const Result<std::optional<discussion::Item>> &answer, ItemId id)
{
    if (!answer) {
        Q_EMIT ended(fail(answer.error()));
        return;
    }
    if (!*answer) {
        Q_EMIT ended(fail(Error::notFound(u"item %1"_s.arg(id.number()))));
        return;
    }
    const ItemId parent = (*answer)->parent;
    const QPointer<Ascent> alive(this);
    Q_EMIT passed(**answer);
    if (!alive)
        return;
    if (parent.isNull())
        Q_EMIT ended(id);
    else if (m_visited.contains(parent))
        Q_EMIT ended(fail(Error::malformed(u"the parents of item %1 form a circle"_s.arg(id.number()))));
    else if (m_visited.size() >= m_api.policy.mostSteps)
        Q_EMIT ended(fail(Error::malformed(u"item %1 has too many parents"_s.arg(id.number()))));
    else
        ask(parent);
}

} // namespace backthread::hackernews
