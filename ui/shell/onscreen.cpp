// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/onscreen.h"

#include <algorithm>

namespace backthread::shell {

namespace {

qint64 shared(const QRect &a, const QRect &b)
{
    const QRect both = a & b;
    return both.isEmpty() ? 0 : qint64(both.width()) * both.height();
}

} // namespace

QRect onScreen(const QRect &frame, const QList<QRect> &screens)
{
    const QPoint title(frame.center().x(), frame.top());
    if (std::ranges::any_of(screens, [title](const QRect &screen) { return screen.contains(title); }))
        return frame;
    const QRect screen =
        *std::ranges::max_element(screens, {}, [&frame](const QRect &each) { return shared(each, frame); });
    const QSize size = frame.size().boundedTo(screen.size());
    return {std::clamp(frame.left(), screen.left(), screen.right() + 1 - size.width()),
        std::clamp(frame.top(), screen.top(), screen.bottom() + 1 - size.height()), size.width(),
        size.height()};
}

} // namespace backthread::shell
