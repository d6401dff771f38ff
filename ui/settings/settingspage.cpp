// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include <QPainter>

#include <algorithm>

namespace backthread::settings {

namespace {

constexpr int kMargin = 4; // above and below what is marked
constexpr qreal kStrength = 0.25; // of the accent behind it

} // namespace

SettingsPage::SettingsPage(Section section, QWidget *parent)
    : QWidget(parent)
    , m_section(section)
{
}

bool SettingsPage::filter(const QString &words)
{
    return std::any_of(m_fields.keyBegin(), m_fields.keyEnd(),
        [&words](Setting setting) { return infoOf(setting).isMeantBy(words); });
}

void SettingsPage::mark(QWidget *field)
{
    m_marked = field;
    update();
}

void SettingsPage::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (!m_marked || !m_marked->isVisibleTo(this))
        return;
    const int top = m_marked->mapTo(this, QPoint()).y() - kMargin;
    QColor accent = palette().color(QPalette::Highlight);
    accent.setAlphaF(kStrength);
    QPainter(this).fillRect(QRect(0, top, width(), m_marked->height() + 2 * kMargin), accent);
}

} // namespace backthread::settings
