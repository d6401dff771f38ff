// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mutemenu.h"

#include "core/services/muteservice.h"
#include "ui/shell/mnemonics.h"
#include "ui/wording/mutetext.h"

#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

namespace backthread::shell {

using namespace Qt::StringLiterals;
using discussion::Mute;
using discussion::Mutes;
using discussion::MuteSpan;
using services::MuteService;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(MuteMenu)
};

/// What is muted may have an ampersand in it, which a menu would take for a mark.
QString labelOf(const Mute &mute)
{
    return wording::nameOf(mute).replace(u'&', u"&&"_s);
}

void addSpans(QMenu &menu, const Mute &mute, MuteService &mutes)
{
    QMenu *spans = menu.addMenu(Texts::tr("Mute %1").arg(labelOf(mute)));
    followMnemonics(*spans);
    for (const MuteSpan span : discussion::kMuteSpans)
        spans->addAction(wording::spanText(span), &mutes, [&mutes, mute, span] { mutes.mute(mute, span); });
}

} // namespace

void addMuting(QMenu &menu, const Mutes &offered, MuteService &mutes)
{
    for (const Mute &mute : offered) {
        const Mutes &known = mutes.mutes();
        if (std::any_of(known.cbegin(), known.cend(), [&](const Mute &each) { return each.isLike(mute); }))
            menu.addAction(
                Texts::tr("Unmute %1").arg(labelOf(mute)), &mutes, [&mutes, mute] { mutes.unmute(mute); });
        else
            addSpans(menu, mute, mutes);
    }
}

} // namespace backthread::shell
