// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/thread/target.h"

#include <QTextLayout>

#include <memory>
#include <optional>

class QPainter;

namespace backthread::threadview {

/// A range of the text of an item, in UTF-16 code units.
struct SourceRange final {
    qsizetype start = 0;
    qsizetype length = 0;

    [[nodiscard]] qsizetype end() const { return start + length; }
};

/// Text under construction: runs with a look and something they point at.
class Runs final {
public:
    Runs() = default;
    /// Its lines run from that side, where the first letter is not to decide.
    explicit Runs(Qt::LayoutDirection direction)
        : m_direction(direction)
    {
    }
    /// For marks, which stand from left to right in every language, as the numbers among them do.
    [[nodiscard]] static Runs ofMarks();

    /// Appends `text`; where `target` is given, it can be pointed at. Where `source` is given, it shows that
    /// part of an item's text, and can be selected.
    Runs &add(const QString &text, const QTextCharFormat &format = {}, const Target &target = {},
        const SourceRange &source = {});
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    /// Lets what has an address be clicked in documents that can have links, such as PDF.
    void makeLinks();

private:
    friend class TextBlock;
    /// Shown as it is, or as a whole something else.
    struct Piece {
        int start = 0;
        int length = 0;
        SourceRange source;
    };
    struct TargetRange {
        int start = 0;
        int end = 0;
        Target target;
    };

    QString m_text;
    Qt::LayoutDirection m_direction = Qt::LayoutDirectionAuto;
    bool m_isOfMarks = false; ///< Each text is text::contained().
    QList<QTextLayout::FormatRange> m_formats;
    QList<TargetRange> m_targets;
    QList<Piece> m_pieces;
};

/// One paragraph or line, or a piece of a long one, shaped once: what is painted is what is hit. Coordinates
/// are relative to its own top left corner, in device-independent pixels.
///
/// Wrapping is what takes time, and can wait: until then the height is an estimate, and nothing stands
/// anywhere.
class TextBlock final {
public:
    TextBlock(const Runs &runs, const QFont &font);

    /// Breaks into lines; words that are wider than `width` break anywhere. Lines stand `spacing` font
    /// heights apart.
    void wrap(qreal width, qreal spacing);
    /// The same, but when wrapNow() is called.
    void wrapLater(qreal width, qreal spacing);
    void wrapNow();
    [[nodiscard]] bool isWrapped() const { return !m_later; }
    /// A better estimate, for a block that is not wrapped.
    void expectHeight(qreal height) { m_height = height; }
    [[nodiscard]] qreal height() const { return m_height; }
    [[nodiscard]] QString text() const { return m_layout->text(); }
    /// Its lines begin at the right.
    [[nodiscard]] bool isRightToLeft() const { return m_isRightToLeft; }

    /// With the part that shows `selected` in `selectedFormat`.
    void draw(QPainter &painter, const QPointF &topLeft, const SourceRange &selected = {},
        const QTextCharFormat &selectedFormat = {}) const;
    /// Only the lines whose middle is at or below `from`, and above `to`.
    void drawLines(QPainter &painter, const QPointF &topLeft, qreal from, qreal to) const;
    /// Where each line stands, top to bottom.
    [[nodiscard]] QList<QRectF> lines() const;
    /// The part of the item's text that is shown; of no length where this is not part of a text.
    [[nodiscard]] SourceRange source() const;
    /// The place in the item's text that is nearest to a position.
    [[nodiscard]] qsizetype sourceAt(const QPointF &position) const;
    /// Where a place of the item's text stands: as high as its line, without width.
    [[nodiscard]] QRectF rectAt(qsizetype source) const;
    /// What is pointed at, and where it stands: the part on that line.
    struct Hit {
        const Target *target = nullptr; ///< Null beside the text.
        QRectF rect;
    };
    [[nodiscard]] Hit hitAt(const QPointF &position) const;
    /// Where a target stands: the part on its first line. Null where it is not here.
    [[nodiscard]] QRectF rectOf(const Target &target) const;
    [[nodiscard]] QList<Target> targets() const;
    [[nodiscard]] bool pointsAt(const Target &target) const;

private:
    struct Wrapping {
        qreal width = 0;
        qreal distance = 0; ///< Of lines.
    };
    [[nodiscard]] static QRectF rectOf(const Runs::TargetRange &range, const QTextLine &line);
    [[nodiscard]] int cursorOf(qsizetype source) const;

    std::unique_ptr<QTextLayout> m_layout;
    QList<Runs::TargetRange> m_targets;
    QList<Runs::Piece> m_pieces;
    std::optional<Wrapping> m_later;
    qreal m_height = 0;
    bool m_isRightToLeft = false;
};

} // namespace backthread::threadview
