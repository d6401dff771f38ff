// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/threadmodel.h"

#include <algorithm>

namespace backthread::models {

using discussion::Thread;
using discussion::ThreadChange;
using discussion::ThreadChangePtr;
using discussion::ThreadPtr;

ThreadModel::ThreadModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_nodes(1)
{
}

ThreadModel::~ThreadModel() = default;

void ThreadModel::setThread(ThreadPtr thread, ThreadChangePtr change)
{
    if (thread == m_thread) {
        Q_EMIT updated(nullptr);
        return;
    }
    if (areOfOneStory(m_thread, thread)) {
        if (!change || !change->leads(m_thread, thread))
            change = std::make_shared<const ThreadChange>(m_thread, thread);
        turnInto(*thread, *change);
        m_thread = std::move(thread);
    } else {
        change.reset();
        beginResetModel();
        m_thread = std::move(thread);
        rebuild();
        endResetModel();
    }
    Q_EMIT updated(change);
}

void ThreadModel::rebuild()
{
    m_nodes.assign(1, {});
    m_free.clear();
    m_numbers.clear();
    if (!m_thread)
        return;
    m_nodes.reserve(size_t(m_thread->size()) + 1);
    m_numbers.resize(size_t(m_thread->size()), kNone);
    // Comments get the numbers from 1 on in preorder, so a parent's number follows from its index.
    static_assert(Thread::kStory + 1 == kRoot);
    for (int i = 0; i < m_thread->size(); ++i) {
        const auto parent = Number(m_thread->parent(i) + 1);
        const Number number = add(parent, *m_thread, i);
        m_nodes[number].row = m_thread->row(i);
        m_nodes[parent].children.push_back(number);
    }
}

void ThreadModel::turnInto(const Thread &next, const ThreadChange &change)
{
    std::vector<Number> numbers(size_t(next.size()), kNone);
    bool isAnyGone = false;
    for (int i = 0; i < m_thread->size(); ++i) {
        if (const auto place = change.placeOf(i))
            numbers[size_t(*place)] = m_numbers[size_t(i)];
        else
            isAnyGone = true;
    }
    m_numbers = std::move(numbers);
    if (isAnyGone)
        removeUnnumbered();
    // Parents before their replies, so that every parent has its node when its turn comes.
    arrangeChildren(kRoot, next, Thread::kStory);
    for (int i = 0; i < next.size(); ++i) {
        const ThreadChange::Parts changed = change.changed(i);
        adopt(next, i, changed);
        if (changed.testAnyFlags(ThreadChange::Replies | ThreadChange::New))
            arrangeChildren(m_numbers[size_t(i)], next, i);
    }
    if (isAnyGone)
        removeUnnumbered();
}

/// Removes what the next thread does not have. What holds comments that it has elsewhere stays until they
/// have moved there.
void ThreadModel::removeUnnumbered()
{
    std::vector<bool> isNeeded(m_nodes.size());
    for (const Number known : m_numbers) {
        if (known == kNone)
            continue;
        for (Number number = known; number != kRoot && !isNeeded[number]; number = m_nodes[number].parent)
            isNeeded[number] = true;
    }
    const auto stays = [&](Number number) { return bool(isNeeded[number]); };
    std::vector<Number> open {kRoot};
    while (!open.empty()) {
        const Number parent = open.back();
        open.pop_back();
        for (int last = int(m_nodes[parent].children.size()) - 1; last >= 0; --last) {
            if (stays(m_nodes[parent].children[size_t(last)]))
                continue;
            int first = last;
            while (first > 0 && !stays(m_nodes[parent].children[size_t(first - 1)]))
                --first;
            beginRemoveRows(indexOf(parent), first, last);
            std::vector<Number> &children = m_nodes[parent].children;
            const std::vector<Number> gone(children.begin() + first, children.begin() + last + 1);
            children.erase(children.begin() + first, children.begin() + last + 1);
            for (const Number number : gone)
                drop(number);
            renumber(parent, size_t(first));
            endRemoveRows();
            last = first;
        }
        open.insert(open.end(), m_nodes[parent].children.begin(), m_nodes[parent].children.end());
    }
}

/// Brings the replies of one comment into their new order and adds the new ones.
void ThreadModel::arrangeChildren(Number parent, const Thread &next, int comment)
{
    const std::span<const int> wanted = next.children(comment);
    const auto isNew = [&](size_t row) { return m_numbers[size_t(wanted[row])] == kNone; };
    for (size_t row = 0; row < wanted.size(); ++row) {
        if (isNew(row)) {
            size_t end = row + 1;
            while (end < wanted.size() && isNew(end))
                ++end;
            insertChildren(parent, int(row), wanted.subspan(row, end - row), next);
            row = end - 1;
            continue;
        }
        const Number known = m_numbers[size_t(wanted[row])];
        if (m_nodes[known].parent != parent || m_nodes[known].row != int(row))
            moveChild(known, parent, int(row));
    }
}

void ThreadModel::insertChildren(Number parent, int row, std::span<const int> comments, const Thread &next)
{
    beginInsertRows(indexOf(parent), row, row + int(comments.size()) - 1);
    std::vector<Number> added;
    for (const int comment : comments)
        added.push_back(add(parent, next, comment));
    std::vector<Number> &children = m_nodes[parent].children;
    children.insert(children.begin() + row, added.begin(), added.end());
    renumber(parent, size_t(row));
    endInsertRows();
}

void ThreadModel::moveChild(Number child, Number parent, int row)
{
    const Number from = m_nodes[child].parent;
    const int old = m_nodes[child].row;
    beginMoveRows(indexOf(from), old, old, indexOf(parent), row);
    std::vector<Number> &left = m_nodes[from].children;
    left.erase(left.begin() + old);
    renumber(from, size_t(old));
    std::vector<Number> &children = m_nodes[parent].children;
    children.insert(children.begin() + row, child);
    renumber(parent, size_t(row));
    m_nodes[child].parent = parent;
    endMoveRows();
}

/// Takes over what the next thread says of a comment.
void ThreadModel::adopt(const Thread &next, int comment, ThreadChange::Parts changed)
{
    const Number number = m_numbers[size_t(comment)];
    Node &node = m_nodes[number];
    node.item = &next.at(comment);
    node.depth = next.depth(comment);
    node.descendants = next.descendants(comment);
    if (changed.testAnyFlags(ThreadChange::Itself | ThreadChange::Descendants)) {
        const QModelIndex index = indexOf(number);
        Q_EMIT dataChanged(index, index);
    }
}

/// A node for a comment, without its replies; those come when it is their parent's turn.
ThreadModel::Number ThreadModel::add(Number parent, const Thread &thread, int comment)
{
    Number number = m_nodes.size();
    if (m_free.empty()) {
        m_nodes.emplace_back();
    } else {
        number = m_free.back();
        m_free.pop_back();
    }
    m_nodes[number] = {.item = &thread.at(comment),
        .parent = parent,
        .depth = thread.depth(comment),
        .descendants = thread.descendants(comment)};
    m_numbers[size_t(comment)] = number;
    return number;
}

void ThreadModel::drop(Number number)
{
    std::vector<Number> open {number};
    while (!open.empty()) {
        const Number next = open.back();
        open.pop_back();
        Node &node = m_nodes[next];
        open.insert(open.end(), node.children.begin(), node.children.end());
        node = {};
        m_free.push_back(next);
    }
}

void ThreadModel::renumber(Number parent, size_t from)
{
    const std::vector<Number> &children = m_nodes[parent].children;
    for (size_t row = from; row < children.size(); ++row)
        m_nodes[children[row]].row = int(row);
}

ThreadModel::Number ThreadModel::numberOf(const QModelIndex &index) const
{
    return index.isValid() ? index.internalId() : kRoot;
}

QModelIndex ThreadModel::indexOf(Number number) const
{
    return number == kRoot ? QModelIndex() : createIndex(m_nodes[number].row, 0, number);
}

QModelIndex ThreadModel::indexOf(ItemId id) const
{
    const auto comment = m_thread ? m_thread->indexOf(id) : std::nullopt;
    return comment && *comment != Thread::kStory ? indexOf(m_numbers[size_t(*comment)]) : QModelIndex();
}

QModelIndex ThreadModel::index(int row, int column, const QModelIndex &parent) const
{
    const std::vector<Number> &children = m_nodes[numberOf(parent)].children;
    if (column != 0 || row < 0 || size_t(row) >= children.size() || parent.column() > 0)
        return {};
    return createIndex(row, 0, children[size_t(row)]);
}

QModelIndex ThreadModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(m_nodes[index.internalId()].parent) : QModelIndex();
}

int ThreadModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(m_nodes[numberOf(parent)].children.size());
}

int ThreadModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant ThreadModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = m_nodes[index.internalId()];
    switch (role) {
    case Qt::DisplayRole:
        return node.item->text ? node.item->text->text : QString();
    case IdRole:
        return QVariant::fromValue(node.item->id);
    case AuthorRole:
        return node.item->by;
    case TimeRole:
        return node.item->time;
    case DepthRole:
        return node.depth;
    case ReplyCountRole:
        return int(node.children.size());
    case DescendantCountRole:
        return node.descendants;
    case StateRole:
        return int(node.item->shownState());
    default:
        return {};
    }
}

QHash<int, QByteArray> ThreadModel::roleNames() const
{
    return {{Qt::DisplayRole, "text"}, {IdRole, "id"}, {AuthorRole, "author"}, {TimeRole, "time"},
        {DepthRole, "depth"}, {ReplyCountRole, "replies"}, {DescendantCountRole, "descendants"},
        {StateRole, "state"}};
}

} // namespace backthread::models
