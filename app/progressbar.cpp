// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progressbar.h"

#include "app/console.h"

#include <algorithm>

namespace backthread::app {

namespace {

constexpr qint64 kPatience = 1000;
constexpr qint64 kInterval = 100;
constexpr int kWidth = 30;

} // namespace

ProgressBar::ProgressBar(Console &console)
    : m_console(console)
    , m_nextDrawing(kPatience)
{
    m_sinceStart.start();
}

void ProgressBar::show(std::optional<double> fraction, const QString &label)
{
    if (!m_console.isErrorTerminal() || m_sinceStart.elapsed() < m_nextDrawing)
        return;
    m_nextDrawing = m_sinceStart.elapsed() + kInterval;
    QByteArray line;
    if (fraction) {
        const double part = std::clamp(*fraction, 0.0, 1.0);
        const int filled = int(part * kWidth);
        line = '[' + QByteArray(filled, '#') + QByteArray(kWidth - filled, '.') + "] "
            + QByteArray::number(int(part * 100)).rightJustified(3) + "% ";
    }
    m_console.draw("\r\x1b[K" + line + label.toUtf8());
    m_isDrawn = true;
}

void ProgressBar::clear()
{
    if (m_isDrawn)
        m_console.draw("\r\x1b[K");
    m_isDrawn = false;
}

} // namespace backthread::app
