// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace backthread::shell {

/// Fusion, with outlines of boxes, fields and buttons that can be seen: its own are the window's color made
/// darker, which in the dark is next to nothing.
class OutlinedStyle final : public QProxyStyle {
    Q_OBJECT
public:
    OutlinedStyle();

    /// Whether nothing moves by itself or fades.
    void setStill(bool still) { m_isStill = still; }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
        QStyleHintReturn *returned) const override;

    /// What outlines have at least, to the window and to what lies inside (WCAG 2.1, 1.4.11).
    static constexpr qreal kOutline = 3;

private:
    bool m_isStill = false;
};

} // namespace backthread::shell
