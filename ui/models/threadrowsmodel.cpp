// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/threadrowsmodel.h"

#include "ui/models/threadmodel.h"

#include <algorithm>

namespace backthread::models {

using discussion::Item;
using discussion::Row;
using discussion::Thread;
using discussion::ViewOptions;

namespace {

/// Whether two threads say the same of a comment and of what stands around it: its depth, and its replies,
/// which it refers to.
bool isShownAlike(const Thread &thread, int comment, const Thread &next, int nextComment)
{
    const auto replies = thread.children(comment);
    const auto nextReplies = next.children(nextComment);
    const auto isAlike = [&](int reply, int nextReply) {
        const Item &item = thread.at(reply);
        const Item &nextItem = next.at(nextReply);
        return item.id == nextItem.id && item.isStub() == nextItem.isStub();
    };
    return thread.at(comment) == next.at(nextComment) && thread.depth(comment) == next.depth(nextComment)
        && std::equal(replies.begin(), replies.end(), nextReplies.begin(), nextReplies.end(), isAlike);
}

bool answersFocus(const Thread &thread, int comment, int focus)
{
    return focus != Thread::kStory && thread.parent(comment) == focus;
}

} // namespace

ThreadRowsModel::ThreadRowsModel(ThreadModel &source, QObject *parent)
    : KeyedListModel(parent)
    , m_source(source)
{
    connect(&source, &ThreadModel::updated, this, &ThreadRowsModel::update);
    if (source.thread())
        update();
}

void ThreadRowsModel::setOptions(const ViewOptions &options)
{
    if (m_options == options)
        return;
    m_options = options;
    if (m_thread)
        update();
}

void ThreadRowsModel::setFolded(ItemId id, bool folded)
{
    ViewOptions options = m_options;
    if (folded)
        options.folded.insert(id);
    else
        options.folded.remove(id);
    setOptions(options);
}

void ThreadRowsModel::reveal(ItemId id)
{
    const auto comment = m_thread ? m_thread->indexOf(id) : std::nullopt;
    if (!comment || *comment == Thread::kStory || rowOf(id) >= 0)
        return;
    ViewOptions options = m_options;
    for (const int ancestor : m_thread->ancestors(*comment))
        options.folded.remove(m_thread->at(ancestor).id);
    setOptions(options);
}

void ThreadRowsModel::update()
{
    m_nextThread = m_source.thread();
    m_next = m_nextThread ? discussion::arrange(*m_nextThread, m_options) : discussion::Arrangement();
    ItemIds ids;
    ids.reserve(qsizetype(m_next.rows.size()));
    for (const Row &row : m_next.rows)
        ids.append(m_nextThread->at(row.comment).id);

    Q_EMIT aboutToChange();
    const bool same = m_thread && m_nextThread && m_thread->story().id == m_nextThread->story().id;
    if (same)
        become(ids);
    else
        reset(ids);
    m_nextThread.reset();
    m_next = {};
    Q_EMIT changed();
}

void ThreadRowsModel::erase(int first, int count)
{
    const auto begin = m_arrangement.rows.begin() + first;
    m_arrangement.rows.erase(begin, begin + count);
}

bool ThreadRowsModel::take(int row, int next)
{
    Row &now = m_arrangement.rows[size_t(row)];
    const Row &then = m_next.rows[size_t(next)];
    Row moved = now;
    moved.comment = then.comment;
    const bool differs = moved != then
        || answersFocus(*m_thread, now.comment, m_arrangement.focus)
            != answersFocus(*m_nextThread, then.comment, m_next.focus)
        || (m_thread != m_nextThread && !isShownAlike(*m_thread, now.comment, *m_nextThread, then.comment));
    now = then;
    return differs;
}

void ThreadRowsModel::taken()
{
    m_thread = m_nextThread;
    m_arrangement.focus = m_next.focus;
    m_arrangement.commentsInView = m_next.commentsInView;
    m_arrangement.matches = m_next.matches;
    m_arrangement.newInView = m_next.newInView;
}

void ThreadRowsModel::permute(const std::vector<int> &from)
{
    const std::vector<Row> old = m_arrangement.rows;
    for (size_t row = 0; row < from.size(); ++row)
        m_arrangement.rows[row] = old[size_t(from[row])];
}

void ThreadRowsModel::insert(int first, int count)
{
    const auto begin = m_next.rows.begin() + first;
    m_arrangement.rows.insert(m_arrangement.rows.begin() + first, begin, begin + count);
}

void ThreadRowsModel::replace()
{
    m_thread = m_nextThread;
    m_arrangement = m_next;
}

QVariant ThreadRowsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_arrangement.rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: {
        const auto &text = m_thread->at(row.comment).text;
        return text ? text->text : QString();
    }
    case IdRole:
        return QVariant::fromValue(ids().at(index.row()));
    case NumberRole:
        return row.number;
    case IndentRole:
        return row.indent;
    case HiddenRole:
        return row.hidden;
    default:
        return {};
    }
}

} // namespace backthread::models
