// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/signs.h"

#include "ui/shell/outlinedstyle.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

#include <cmath>
#include <numbers>

namespace backthread::shell {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kSquare = 24; // what signs are drawn on

QString nameOf(Sign sign)
{
    switch (sign) {
    case Sign::Back:
        return u"go-previous"_s;
    case Sign::Forward:
        return u"go-next"_s;
    case Sign::Refresh:
        return u"view-refresh"_s;
    case Sign::Help:
        return u"help-contents"_s;
    case Sign::Star:
        return u"non-starred"_s;
    case Sign::FilledStar:
        return u"starred"_s;
    case Sign::Menu:
        return u"open-menu"_s;
    }
    return {};
}

QPainterPath star()
{
    constexpr int kCorners = 10;
    QPolygonF polygon;
    for (int corner = 0; corner <= kCorners; ++corner) {
        const qreal radius = corner % 2 == 0 ? 10 : 4.2;
        const qreal angle = std::numbers::pi * (2.0 * corner / kCorners - 0.5);
        polygon.append({12 + radius * std::cos(angle), 12.8 + radius * std::sin(angle)});
    }
    QPainterPath path;
    path.addPolygon(polygon);
    return path;
}

QPainterPath lines(std::initializer_list<QPointF> points)
{
    QPainterPath path;
    path.addPolygon(QPolygonF(QList<QPointF>(points)));
    return path;
}

QPainterPath pathOf(Sign sign)
{
    QPainterPath path;
    switch (sign) {
    case Sign::Back:
        return lines({{15, 5}, {8, 12}, {15, 19}});
    case Sign::Forward:
        return lines({{9, 5}, {16, 12}, {9, 19}});
    case Sign::Refresh:
        path.arcMoveTo(5, 5, 14, 14, 30);
        path.arcTo(5, 5, 14, 14, 30, 300);
        path.addPath(lines({{19, 4}, {19, 9}, {14, 9}}));
        return path;
    case Sign::Help:
        path.arcMoveTo(7.5, 3, 9, 9, 180);
        path.arcTo(7.5, 3, 9, 9, 180, -225);
        path.quadTo(12, 13, 12, 15.5);
        path.addEllipse(QPointF(12, 19.5), 0.6, 0.6);
        return path;
    case Sign::Star:
    case Sign::FilledStar:
        return star();
    case Sign::Menu:
        for (const qreal x : {5, 12, 19})
            path.addEllipse(QPointF(x, 12), 0.9, 0.9);
        return path;
    }
    return path;
}

class SignEngine final : public QIconEngine {
public:
    explicit SignEngine(Sign sign)
        : m_sign(sign)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const bool hasOwnColors = qobject_cast<OutlinedStyle *>(QApplication::style());
        if (!hasOwnColors && QIcon::hasThemeIcon(nameOf(m_sign)))
            QIcon::fromTheme(nameOf(m_sign)).paint(painter, rect, Qt::AlignCenter, mode, state);
        else
            draw(*painter, rect, mode);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }
    QString iconName() override { return nameOf(m_sign); }
    [[nodiscard]] QIconEngine *clone() const override { return new SignEngine(m_sign); }

private:
    void draw(QPainter &painter, const QRect &rect, QIcon::Mode mode) const
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const QColor color = QApplication::palette().color(group, QPalette::ButtonText);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(rect.topLeft());
        painter.scale(rect.width() / kSquare, rect.height() / kSquare);
        const bool leads = m_sign == Sign::Back || m_sign == Sign::Forward;
        if (leads && QGuiApplication::isRightToLeft()) {
            painter.translate(kSquare, 0);
            painter.scale(-1, 1);
        }
        painter.setPen(QPen(color, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(m_sign == Sign::FilledStar ? QBrush(color) : QBrush());
        painter.drawPath(pathOf(m_sign));
        painter.restore();
    }

    Sign m_sign;
};

} // namespace

QIcon iconOf(Sign sign)
{
    return QIcon(new SignEngine(sign));
}

} // namespace backthread::shell
