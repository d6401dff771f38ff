// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/tooltip.h"

#include "core/text/controls.h"
#include "ui/wording/age.h"

namespace backthread::threadview {

QString toolTipOf(const Target &target, const discussion::Thread &thread)
{
    if (target.kind == Target::Kind::Link || target.kind == Target::Kind::Article)
        return text::harmless(target.text);
    if (target.kind != Target::Kind::Time)
        return {};
    const auto index = thread.indexOf(target.item);
    return index ? wording::exactTime(thread.at(*index).time) : QString();
}

} // namespace backthread::threadview
