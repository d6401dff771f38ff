// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/target.h"

#include "core/discussion/address.h"

namespace backthread::threadview {

QUrl urlOf(const Target &target)
{
    switch (target.kind) {
    case Target::Kind::Link:
    case Target::Kind::Article:
        return QUrl(target.text);
    case Target::Kind::Reference:
    case Target::Kind::ScrollTo:
    case Target::Kind::Source:
    case Target::Kind::Number:
    case Target::Kind::Focus:
        return discussion::itemUrl(target.item);
    case Target::Kind::Author:
        return discussion::userUrl(target.text);
    default:
        return {};
    }
}

Target neighbor(const QList<Target> &targets, const Target &from, int direction)
{
    const qsizetype at = targets.indexOf(from);
    const qsizetype next = at >= 0 ? at + direction : direction > 0 ? 0 : targets.size() - 1;
    return targets.value(next);
}

} // namespace backthread::threadview
