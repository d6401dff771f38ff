// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/thread/target.h"

#include <QTextLayout>

#include <memory>

class QPainter;

namespace backthread::threadview {

/// Text under construction: runs with a look and something they point at.
class Runs final {
public:
    /// Appends `text`; where `target` is given, it can be pointed at.
    Runs &add(const QString &text, const QTextCharFormat &format = {}, const Target &target = {});
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

private:
    friend class TextBlock;
    struct TargetRange {
        int start = 0;
        int end = 0;
        Target target;
    };

    QString m_text;
    QList<QTextLayout::FormatRange> m_formats;
    QList<TargetRange> m_targets;
};

/// One paragraph or line, shaped once: what is painted is what is hit. Coordinates are relative to its own
/// top left corner, in device-independent pixels.
class TextBlock final {
public:
    TextBlock(const Runs &runs, const QFont &font);

    /// Breaks into lines; words that are wider than `width` break anywhere. Lines stand `spacing` font
    /// heights apart.
    void wrap(qreal width, qreal spacing);
    [[nodiscard]] qreal height() const { return m_height; }
    [[nodiscard]] QString text() const { return m_layout->text(); }
    [[nodiscard]] qreal naturalWidth() const { return m_layout->maximumWidth(); }

    void draw(QPainter &painter, const QPointF &topLeft) const;
    /// What is pointed at, and where it stands: the part on that line.
    struct Hit {
        const Target *target = nullptr; ///< Null beside the text.
        QRectF rect;
    };
    [[nodiscard]] Hit hitAt(const QPointF &position) const;
    /// Where a target stands: the part on its first line. Null where it is not here.
    [[nodiscard]] QRectF rectOf(const Target &target) const;
    [[nodiscard]] QList<Target> targets() const;

private:
    [[nodiscard]] static QRectF rectOf(const Runs::TargetRange &range, const QTextLine &line);

    std::unique_ptr<QTextLayout> m_layout;
    QList<Runs::TargetRange> m_targets;
    qreal m_height = 0;
};

} // namespace backthread::threadview
