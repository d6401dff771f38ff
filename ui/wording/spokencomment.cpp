// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/spokencomment.h"

#include "ui/wording/age.h"
#include "ui/wording/mutetext.h"
#include "ui/wording/viewtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace backthread::wording {

using namespace Qt::StringLiterals;
using discussion::ItemState;

namespace {

QString tr(const char *text, int count = -1)
{
    return QCoreApplication::translate("SpokenComment", text, nullptr, count);
}

QString stateText(ItemState state)
{
    switch (state) {
    case ItemState::Live:
        return {};
    case ItemState::Dead:
        return tr("dead");
    case ItemState::Flagged:
        return tr("flagged");
    case ItemState::Deleted:
        return tr("deleted");
    case ItemState::Delayed:
        return tr("delayed, the text is not public yet");
    case ItemState::Missing:
        return tr("not available");
    }
    return {};
}

QString positionText(const SpokenComment &comment)
{
    return tr("%1 of %2").arg(QLocale().toString(comment.position), QLocale().toString(comment.siblings));
}

} // namespace

QString sentence(const SpokenComment &comment)
{
    QStringList parts {comment.author, comment.said.tags.join(u", "_s), comment.said.note,
        comment.isSubmitter ? tr("submitter") : QString(), stateText(comment.state),
        longAge(comment.time, comment.now), tr("level %1").arg(QLocale().toString(comment.depth)),
        positionText(comment)};
    if (comment.replies > 0)
        parts.append(comment.replies == 1 ? tr("1 reply") : tr("%n replies", comment.replies));
    if (comment.hidden > 0)
        parts.append(comment.hidden == 1 ? tr("1 comment folded") : tr("%n comments folded", comment.hidden));
    if (comment.hiddenNew > 0)
        parts.append(tr("%1 of them new").arg(QLocale().toString(comment.hiddenNew)));
    if (comment.isNew)
        parts.append(tr("new"));
    if (comment.altered)
        parts.append(alteredText(*comment.altered));
    if (comment.mute)
        parts.append(stubText(*comment.mute));
    if (comment.isBookmarked)
        parts.append(tr("bookmarked"));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace backthread::wording
