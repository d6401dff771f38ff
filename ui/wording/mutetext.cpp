// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/mutetext.h"

#include "core/text/controls.h"
#include "ui/wording/age.h"

#include <QCoreApplication>

namespace backthread::wording {

using discussion::Mute;
using discussion::MuteSpan;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Mute", text);
}

} // namespace

QString nameOf(const Mute &mute)
{
    const QString text = text::contained(mute.text);
    switch (mute.kind) {
    case Mute::Kind::User:
        return tr("user %1").arg(text);
    case Mute::Kind::Site:
        return tr("site %1").arg(text);
    case Mute::Kind::Words:
        return tr("words “%1”").arg(text);
    case Mute::Kind::Subthread:
        return tr("sub-thread No. %1").arg(mute.item.number());
    }
    return {};
}

QString endText(const Mute &mute)
{
    return mute.until ? tr("until %1").arg(dateAndTime(*mute.until)) : tr("for good");
}

QString stubText(const Mute &mute)
{
    return tr("Muted: %1, %2").arg(nameOf(mute), endText(mute));
}

QString spanText(MuteSpan span)
{
    switch (span) {
    case MuteSpan::Day:
        return tr("For a day");
    case MuteSpan::Week:
        return tr("For a week");
    case MuteSpan::Month:
        return tr("For a month");
    case MuteSpan::Year:
        return tr("For a year");
    case MuteSpan::ForGood:
        return tr("For good");
    }
    return {};
}

} // namespace backthread::wording
