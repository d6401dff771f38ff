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

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(SpokenComment)
};

QString stateText(ItemState state)
{
    switch (state) {
    case ItemState::Live:
        return {};
    case ItemState::Dead:
        return Texts::tr("dead");
    case ItemState::Flagged:
        return Texts::tr("flagged");
    case ItemState::Deleted:
        return Texts::tr("deleted");
    case ItemState::Delayed:
        return Texts::tr("delayed, the text is not public yet");
    case ItemState::Missing:
        return Texts::tr("not available");
    }
    return {};
}

QString positionText(const SpokenComment &comment)
{
    return Texts::tr("%1 of %2")
        .arg(QLocale().toString(comment.position), QLocale().toString(comment.siblings));
}

} // namespace

QString sentence(const SpokenComment &comment)
{
    QStringList parts {comment.author, comment.said.tags.join(u", "_s), comment.said.note,
        comment.isSubmitter ? Texts::tr("submitter") : QString(), stateText(comment.state),
        longAge(comment.time, comment.now), Texts::tr("level %1").arg(QLocale().toString(comment.depth)),
        positionText(comment)};
    if (comment.replies > 0)
        parts.append(Texts::tr("%Ln replies", nullptr, comment.replies));
    if (comment.hidden > 0)
        parts.append(Texts::tr("%Ln comment(s) folded", nullptr, comment.hidden));
    if (comment.hiddenNew > 0)
        parts.append(Texts::tr("%Ln of them new", nullptr, comment.hiddenNew));
    if (comment.isNew)
        parts.append(Texts::tr("new"));
    if (comment.altered)
        parts.append(alteredText(*comment.altered));
    if (comment.mute)
        parts.append(stubText(*comment.mute));
    if (comment.isBookmarked)
        parts.append(Texts::tr("bookmarked"));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace backthread::wording
