// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace backthread {
class Clock;
}

namespace backthread::lists {

/// Paints a row of a StoryListModel: title, site, points, comments, what is new, age. A row is as high as its
/// title needs, two lines at most, in the width of the view.
class StoryDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit StoryDelegate(const Clock &clock, QObject *parent = nullptr);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Clock &m_clock;
};

} // namespace backthread::lists
