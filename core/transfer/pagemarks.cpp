// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/pagemarks.h"

#include "core/discussion/address.h"
#include "core/discussion/site.h"
#include "core/transfer/age.h"

#include <algorithm>

namespace backthread::transfer {

using namespace Qt::StringLiterals;
using discussion::Item;
using discussion::ItemState;
using discussion::Row;
using discussion::Thread;

PageMarks::PageMarks(const Document &document)
    : m_document(document)
    , m_arrangement(discussion::arrange(*document.thread, document.view))
{
    if (!document.selection.isEmpty()) {
        std::erase_if(m_arrangement.rows, [&](const Row &row) {
            return row.number > 0 && !document.selection.contains(thread().at(row.comment).id);
        });
        m_arrangement.commentsInView = int(std::count_if(m_arrangement.rows.cbegin(),
            m_arrangement.rows.cend(), [](const Row &row) { return row.number > 0; }));
    }
    m_inView.reserve(qsizetype(m_arrangement.rows.size()));
    for (const Row &row : m_arrangement.rows)
        m_inView.insert(thread().at(row.comment).id);
}

QString PageMarks::title() const
{
    return story().title.isEmpty() ? u"Discussion %1"_s.arg(story().id.number()) : story().title;
}

QString PageMarks::host() const
{
    return discussion::siteOf(story().url);
}

QString PageMarks::score() const
{
    QStringList parts;
    if (story().points)
        parts.append(counted(*story().points, u"point"_s));
    if (!story().by.isEmpty())
        parts.append(story().by);
    return parts.join(u' ');
}

QString PageMarks::commentsInView() const
{
    return counted(m_arrangement.commentsInView, u"comment"_s);
}

QString PageMarks::commentsInAll() const
{
    const int all = thread().comments();
    return all == m_arrangement.commentsInView ? QString() : u"%1 in all"_s.arg(all);
}

QString PageMarks::requestTime() const
{
    const discussion::FetchRecord &fetch = m_document.fetch;
    if (m_document.justFetched && fetch.fetched > 0)
        return QString::number(fetch.seconds, 'f', 3) + u's';
    const qint64 stored = fetch.fetched > 0 ? fetch.fetched : m_document.lastHeardOf;
    return stored > 0 ? u"cached "_s + ageInWords(stored, m_document.now) : u"cached"_s;
}

QString PageMarks::summary() const
{
    QString line;
    if (const QString who = score(); !who.isEmpty())
        line = who + u" | "_s;
    line += commentsInView();
    if (const QString all = commentsInAll(); !all.isEmpty())
        line += u" | "_s + all;
    return line + u" | HN request time: "_s + requestTime();
}

QString PageMarks::age(int comment) const
{
    const qint64 time = thread().at(comment).time;
    return time == 0 ? QString() : ageInWords(time, m_document.now);
}

QString PageMarks::depth(int comment) const
{
    const int depth = thread().depth(comment);
    return depth > 2 ? u"{%1}"_s.arg(depth) : QString();
}

PageMarks::Reference PageMarks::parent(int comment) const
{
    const int parent = thread().parent(comment);
    const auto role = parent == Thread::kStory ? "OP"_L1
        : parent == m_arrangement.focus        ? "TP"_L1
                                               : QLatin1String();
    return {thread().at(parent).id, role};
}

QString PageMarks::stub(const Item &item)
{
    switch (item.shownState()) {
    case ItemState::Live:
        return {};
    case ItemState::Dead:
        return u"[dead]"_s;
    case ItemState::Flagged:
        return u"[flagged]"_s;
    case ItemState::Deleted:
        return u"[deleted]"_s;
    case ItemState::Delayed:
        return u"[delayed]"_s;
    case ItemState::Missing:
        return u"[missing]"_s;
    }
    Q_UNREACHABLE();
}

QString PageMarks::sourceUrl(ItemId id)
{
    return discussion::itemUrl(id).toString();
}

} // namespace backthread::transfer
