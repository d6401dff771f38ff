// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/mutetext.h"

#include "core/text/controls.h"
#include "ui/wording/age.h"

#include <QCoreApplication>

namespace backthread::wording {

using discussion::Mute;
using discussion::MuteSpan;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Mute)
};

} // namespace

QString nameOf(const Mute &mute)
{
    const QString text = text::contained(mute.text);
    switch (mute.kind) {
    case Mute::Kind::User:
        return Texts::tr("user %1").arg(text);
    case Mute::Kind::Site:
        return Texts::tr("site %1").arg(text);
    case Mute::Kind::Words:
        return Texts::tr("words “%1”").arg(text);
    case Mute::Kind::Subthread:
        return Texts::tr("sub-thread No. %1").arg(mute.item.number());
    }
    return {};
}

QString endText(const Mute &mute)
{
    return mute.until ? Texts::tr("until %1").arg(dateAndTime(*mute.until)) : Texts::tr("for good");
}

QString stubText(const Mute &mute)
{
    return Texts::tr("Muted: %1, %2").arg(nameOf(mute), endText(mute));
}

QString spanText(MuteSpan span)
{
    switch (span) {
    case MuteSpan::Day:
        return Texts::tr("For a day");
    case MuteSpan::Week:
        return Texts::tr("For a week");
    case MuteSpan::Month:
        return Texts::tr("For a month");
    case MuteSpan::Year:
        return Texts::tr("For a year");
    case MuteSpan::ForGood:
        return Texts::tr("For good");
    }
    return {};
}

} // namespace backthread::wording
