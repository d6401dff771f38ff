// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discussion/threadfilter.h"

#include <algorithm>

namespace backthread::discussion {

namespace {

bool isBy(const Item &item, const QString &author)
{
    return item.by.size() == author.size() && item.by.compare(author, Qt::CaseInsensitive) == 0;
}

bool has(const Item &item, text::Mark::Kind kind)
{
    return item.text
        && std::any_of(item.text->marks.begin(), item.text->marks.end(),
            [kind](const text::Mark &mark) { return mark.kind == kind; });
}

bool says(const Item &item, const text::TypedWords &words)
{
    return item.text && words.occurIn(item.text->text);
}

} // namespace

ThreadMatcher::ThreadMatcher(const Thread &thread, const ThreadFilter &filter, qint64 newSince)
    : m_thread(thread)
    , m_filter(filter)
    , m_newSince(newSince)
    , m_words(filter.words)
{
}

bool ThreadMatcher::matches(int comment) const
{
    // What costs most comes last.
    const Item &item = m_thread.at(comment);
    const QString &submitter = m_thread.story().by;
    return (!m_filter.onlyNew || isNew(item, m_newSince))
        && (!m_filter.bySubmitter || (!submitter.isEmpty() && item.by == submitter))
        && (m_filter.author.isEmpty() || isBy(item, m_filter.author))
        && (!m_filter.withLinks || has(item, text::Mark::Kind::Link))
        && (!m_filter.withCode || has(item, text::Mark::Kind::Code))
        && (m_words.isEmpty() || says(item, m_words));
}

std::vector<int> findInThread(const Thread &thread, const text::TypedWords &words)
{
    std::vector<int> found;
    for (int comment = 0; !words.isEmpty() && comment < thread.size(); ++comment) {
        if (says(thread.at(comment), words))
            found.push_back(comment);
    }
    return found;
}

} // namespace backthread::discussion
