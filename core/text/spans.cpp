// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/spans.h"

#include <algorithm>

namespace backthread::text {

void SpanWalk::walk(const Block &part)
{
    m_at = part.start;
    m_end = part.start + part.length;
    while (m_next != m_text.marks.cend() && m_next->end() <= m_at)
        ++m_next;
    for (auto mark = m_next; mark != m_text.marks.cend() && mark->start < m_end; ++mark) {
        if (mark->kind == Mark::Kind::Code || mark->end() <= m_at)
            continue;
        advance(qMax(mark->start, m_at));
        m_open.push_back(&*mark);
        begin(*mark);
    }
    advance(m_end);
}

/// Reports everything up to `position`, and the marks that end before it or there.
void SpanWalk::advance(qsizetype position)
{
    while (!m_open.empty()) {
        const auto next = std::min_element(
            m_open.rbegin(), m_open.rend(), [](const Mark *a, const Mark *b) { return a->end() < b->end(); });
        const qsizetype end = qMin((*next)->end(), m_end);
        if (end > position)
            break;
        report(end);
        close(m_open.size() - 1 - static_cast<size_t>(std::distance(m_open.rbegin(), next)));
    }
    report(position);
}

void SpanWalk::report(qsizetype position)
{
    if (position > m_at)
        characters(QStringView(m_text.text).sliced(m_at, position - m_at));
    m_at = qMax(m_at, position);
}

void SpanWalk::close(size_t index)
{
    for (size_t i = m_open.size(); i-- > index;)
        end(*m_open[i]);
    m_open.erase(m_open.begin() + static_cast<std::ptrdiff_t>(index));
    for (size_t i = index; i < m_open.size(); ++i)
        begin(*m_open[i]);
}

} // namespace backthread::text
