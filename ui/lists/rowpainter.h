// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPalette>
#include <QRect>
#include <QTextLayout>

class QPainter;
class QStyleOptionViewItem;

namespace backthread::lists {

/// What the delegates of the lists share: background, fonts, and text of a few lines that ends in an
/// ellipsis.
class RowPainter final {
public:
    /// Nothing is painted outside of the row.
    RowPainter(QPainter &painter, const QStyleOptionViewItem &option);
    ~RowPainter();
    Q_DISABLE_COPY_MOVE(RowPainter)

    /// Background, selection and focus frame by the style.
    void drawBackground();
    /// `text` on at most `lines` lines from `top` down; answers where the next thing may stand.
    int drawText(const QString &text, int top, int lines, const QFont &font, const QColor &color,
        const QList<QTextLayout::FormatRange> &formats = {});

    /// Each of them in a box of its own, on one line; those that there is no room for become an ellipsis.
    int drawChips(const QStringList &texts, int top, const QFont &font);
    [[nodiscard]] static int chipHeight(const QFont &font);

    [[nodiscard]] QColor text() const;
    [[nodiscard]] QColor quiet() const;
    [[nodiscard]] QColor accent() const;
    [[nodiscard]] QRect content() const { return m_content; }

    static constexpr int kMargin = 10;
    /// Above and below the content of a row together, with the line that ends it.
    static constexpr int kSpaceAround = 2 * (kMargin * 3 / 4) + 1;

private:
    void drawCut(const QString &text, const QTextLine &line, const QFont &font, const QPointF &origin);

    QPainter &m_painter;
    const QStyleOptionViewItem &m_option;
    QRect m_content;
};

/// How much of a row RowPainter::drawText() takes in that width, on `most` lines at most.
[[nodiscard]] int textHeight(const QString &text, const QFont &font, int width, int most,
    const QList<QTextLayout::FormatRange> &formats = {});

/// How wide the content of a row is, in delegates' size hints.
[[nodiscard]] int contentWidth(const QStyleOptionViewItem &option);

/// The font for what stands beside titles.
[[nodiscard]] QFont smallFont(const QFont &font);

} // namespace backthread::lists
