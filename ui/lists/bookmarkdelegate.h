// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace backthread {
class Clock;
}

namespace backthread::lists {

/// Paints a row of a BookmarkListModel: title or text, the first line of the note, the tags, and whose it is.
class BookmarkDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit BookmarkDelegate(const Clock &clock, QObject *parent = nullptr);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Clock &m_clock;
};

} // namespace backthread::lists
