// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/outlinedstyle.h"

#include "ui/thread/contrast.h"

#include <QStyleOption>

namespace backthread::shell {

namespace {

// Fusion's outline is the window's color, this much darker; that of boxes is a tenth lighter again, and
// curves are softened.
constexpr int kDarker = 140;
constexpr qreal kReserve = 1.5;

/// In place of the window's color: what Fusion makes an outline of that is seen.
QPalette outlined(QPalette palette)
{
    const QColor window = palette.color(QPalette::Window);
    const QColor pole = threadview::pole(palette.color(QPalette::WindowText), window);
    const QColor outline = threadview::readable(
        window, {window, palette.color(QPalette::Base)}, pole, OutlinedStyle::kOutline * kReserve);
    palette.setColor(QPalette::Window, outline.lighter(kDarker));
    return palette;
}

/// Calls `draw` with a copy of the option where it is of that kind.
template <typename Option, typename Given, typename Draw>
bool drawOutlined(const Given *given, Draw draw)
{
    const auto *option = qstyleoption_cast<const Option *>(given);
    if (!option)
        return false;
    Option copy = *option;
    copy.palette = outlined(option->palette);
    draw(&copy);
    return true;
}

bool hasOutline(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_IndicatorCheckBox:
    case QStyle::PE_IndicatorRadioButton:
    case QStyle::PE_PanelButtonCommand:
    case QStyle::PE_FrameLineEdit:
        return true;
    default:
        return false;
    }
}

} // namespace

OutlinedStyle::OutlinedStyle()
    : QProxyStyle(QStringLiteral("fusion"))
{
}

void OutlinedStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto draw = [&](const QStyleOption *seen) {
        QProxyStyle::drawPrimitive(element, seen, painter, widget);
    };
    if (!hasOutline(element)
        || (!drawOutlined<QStyleOptionButton>(option, draw)
            && !drawOutlined<QStyleOptionFrame>(option, draw)))
        draw(option);
}

void OutlinedStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto draw = [&](const QStyleOptionComplex *seen) {
        QProxyStyle::drawComplexControl(control, seen, painter, widget);
    };
    if (!drawOutlined<QStyleOptionSpinBox>(option, draw)
        && !drawOutlined<QStyleOptionSlider>(option, draw)) // other controls are made of primitives
        draw(option);
}

int OutlinedStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const
{
    if (hint == SH_Widget_Animation_Duration && m_isStill)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace backthread::shell
