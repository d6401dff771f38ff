// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/threadrowsmodel.h"

#include "ui/models/threadmodel.h"

#include <algorithm>

namespace backthread::models {

using discussion::Row;
using discussion::Thread;
using discussion::ThreadChange;
using discussion::ThreadChangePtr;
using discussion::ThreadPtr;
using discussion::ViewOptions;

namespace {

bool answersFocus(const Thread &thread, int comment, int focus)
{
    return focus != Thread::kStory && thread.parent(comment) == focus;
}

} // namespace

ThreadRowsModel::ThreadRowsModel(ThreadModel &source, QObject *parent)
    : DiffListModel(parent)
    , m_source(source)
{
    connect(&source, &ThreadModel::updated, this,
        [this](const ThreadChangePtr &change) { turnInto(m_source.thread(), change); });
    if (source.thread())
        turnInto(source.thread(), nullptr);
}

void ThreadRowsModel::setOptions(const ViewOptions &options)
{
    if (m_options == options)
        return;
    m_options = options;
    if (m_thread)
        turnInto(m_thread, nullptr);
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
    for (const int ancestor : m_thread->ancestors(*comment)) {
        const ItemId above = m_thread->at(ancestor).id;
        options.folded.remove(above);
        const discussion::Mute *mute = options.muted.muteOf(above);
        if (mute && mute->kind == discussion::Mute::Kind::Subthread)
            options.muted.reveal(above);
    }
    setOptions(options);
}

void ThreadRowsModel::revealMuted(ItemId id)
{
    ViewOptions options = m_options;
    options.muted.reveal(id);
    setOptions(options);
}

void ThreadRowsModel::setMuted(discussion::Muted muted)
{
    ViewOptions options = m_options;
    muted.revealAs(options.muted);
    options.muted = std::move(muted);
    setOptions(options);
}

int ThreadRowsModel::rowOf(ItemId id) const
{
    const auto comment = m_thread ? m_thread->indexOf(id) : std::nullopt;
    return comment && *comment != Thread::kStory ? m_rowOfComment[size_t(*comment)] : -1;
}

/// `change` leads from the thread so far to `next`; null where they are the same, or of different stories.
void ThreadRowsModel::turnInto(ThreadPtr next, ThreadChangePtr change)
{
    m_nextThread = std::move(next);
    m_change = std::move(change);
    m_next = m_nextThread ? discussion::arrange(*m_nextThread, m_options) : discussion::Arrangement();
    m_nextRowOfComment.assign(m_nextThread ? size_t(m_nextThread->size()) : 0, -1);
    for (size_t row = 0; row < m_next.rows.size(); ++row)
        m_nextRowOfComment[size_t(m_next.rows[row].comment)] = int(row);

    Q_EMIT aboutToChange();
    if (m_thread && (m_change || m_nextThread == m_thread))
        become(places(), int(m_next.rows.size()));
    else
        reset(int(m_next.rows.size()));
    m_nextThread.reset();
    m_change.reset();
    m_next = {};
    Q_EMIT changed();
}

/// Where each row goes.
std::vector<int> ThreadRowsModel::places() const
{
    std::vector<int> places;
    places.reserve(m_arrangement.rows.size());
    for (const Row &row : m_arrangement.rows) {
        const auto comment = m_change ? m_change->placeOf(row.comment) : std::optional(row.comment);
        places.push_back(comment ? m_nextRowOfComment[size_t(*comment)] : kGone);
    }
    return places;
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
        || (m_change
            && m_change->changed(then.comment).testAnyFlags(ThreadChange::Itself | ThreadChange::Replies));
    now = then;
    return differs;
}

void ThreadRowsModel::taken()
{
    m_thread = m_nextThread;
    m_rowOfComment.assign(m_nextRowOfComment.size(), -1); // nobody finds a row until all have arrived
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

void ThreadRowsModel::arrived()
{
    m_rowOfComment = std::move(m_nextRowOfComment);
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
        return QVariant::fromValue(m_thread->at(row.comment).id);
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
