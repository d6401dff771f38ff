// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/countedicon.h"

#include <QFont>
#include <QLocale>
#include <QPainter>
#include <QPixmap>

namespace backthread::shell {

namespace {

constexpr int kSizes[] {16, 22, 24, 32, 48, 64};
constexpr int kMost = 99; // that there is room for
constexpr qreal kSquare = 128; // what is painted on, whatever the size

void paintCount(QPainter &painter, int count)
{
    const QRectF badge(28, 48, 100, 80);
    painter.setPen(QPen(Qt::white, 6));
    painter.setBrush(QColor(0x1f, 0x22, 0x26));
    painter.drawRoundedRect(badge.adjusted(3, 3, -3, -3), 36, 36);
    QFont font = painter.font();
    font.setPixelSize(count > kMost ? 44 : 62);
    font.setBold(true);
    painter.setFont(font);
    const QLocale locale;
    const QString text = count > kMost ? locale.toString(kMost) + QLatin1Char('+') : locale.toString(count);
    painter.drawText(badge, Qt::AlignCenter, text);
}

} // namespace

QIcon countedIcon(const QIcon &icon, int count)
{
    QIcon counted;
    for (const int size : kSizes) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        icon.paint(&painter, pixmap.rect());
        painter.scale(size / kSquare, size / kSquare);
        if (count > 0)
            paintCount(painter, count);
        counted.addPixmap(pixmap);
    }
    return counted;
}

} // namespace backthread::shell
