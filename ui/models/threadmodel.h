// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/threadchange.h"

#include <QAbstractItemModel>

namespace backthread::models {

/// The comment tree of one discussion, for views, proxies and assistive technology.
///
/// A thin adapter over the immutable snapshots: setThread() compares the new one with the old by id and tells
/// the difference as removals, insertions, moves and changes, so that whatever holds an index keeps its
/// place. Only another discussion resets the model. An index's internal id is a node number that stays the
/// same for as long as its comment is in the model.
class ThreadModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole, ///< ItemId
        AuthorRole, ///< QString
        TimeRole, ///< qint64, seconds since 1970
        DepthRole, ///< int, 1 for a reply to the story
        ReplyCountRole, ///< int, direct replies that can be shown
        DescendantCountRole, ///< int, all comments below
        StateRole, ///< int, discussion::ItemState
    };

    explicit ThreadModel(QObject *parent = nullptr);
    ~ThreadModel() override;

    /// `change` is what leads from thread() to it, where somebody has compared them already.
    void setThread(discussion::ThreadPtr thread, discussion::ThreadChangePtr change = nullptr);
    /// Null before the first.
    [[nodiscard]] const discussion::ThreadPtr &thread() const { return m_thread; }

    /// Not for use while the model changes.
    [[nodiscard]] QModelIndex indexOf(ItemId id) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// Qt::DisplayRole is the plain text.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    /// After all signals of one setThread(). Null where the thread is the same, or of another story.
    void updated(const backthread::discussion::ThreadChangePtr &change);

private:
    using Number = quintptr; ///< Of a node; the story is kRoot.
    struct Node {
        const discussion::Item *item = nullptr; ///< Owned by m_thread, or by the thread that comes next.
        Number parent = 0;
        int row = 0;
        int depth = 0;
        int descendants = 0;
        std::vector<Number> children;
    };
    static constexpr Number kRoot = 0;
    static constexpr Number kNone = ~Number(0);

    [[nodiscard]] Number numberOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(Number number) const;
    void rebuild();
    void turnInto(const discussion::Thread &next, const discussion::ThreadChange &change);
    void removeUnnumbered();
    void arrangeChildren(Number parent, const discussion::Thread &next, int comment);
    void insertChildren(
        Number parent, int row, std::span<const int> comments, const discussion::Thread &next);
    void moveChild(Number child, Number parent, int row);
    void adopt(const discussion::Thread &next, int comment, discussion::ThreadChange::Parts changed);
    [[nodiscard]] Number add(Number parent, const discussion::Thread &thread, int comment);
    void drop(Number number);
    void renumber(Number parent, size_t from);

    discussion::ThreadPtr m_thread;
    std::vector<Node> m_nodes; ///< By number; free ones are listed in m_free.
    std::vector<Number> m_free;
    std::vector<Number> m_numbers; ///< By index in m_thread, or in the thread that comes next.
};

} // namespace backthread::models
