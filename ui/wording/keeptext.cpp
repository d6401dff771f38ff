// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/keeptext.h"

#include "core/text/controls.h"
#include "ui/wording/errortext.h"
#include "ui/wording/listnames.h"
#include "ui/wording/size.h"

#include <QCoreApplication>

namespace backthread::wording {

using discussion::Keep;
using services::KeepProgress;
using State = KeepProgress::State;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Keep)
};

QString places(const KeepProgress &progress)
{
    return Texts::tr("%1 of %2").arg(progress.done).arg(progress.stories);
}

QString cost(const KeepProgress &progress)
{
    return Texts::tr("%Ln request(s), %1", nullptr, progress.cost.requests).arg(size(progress.cost.bytes));
}

} // namespace

QString nameOf(const Keep &keep)
{
    if (keep.kind == Keep::Kind::Feed)
        return nameOf(keep.feed);
    const QString all = nameOfBookmarks();
    return keep.tag.isEmpty() ? all : Texts::tr("%1 tagged “%2”").arg(all, text::contained(keep.tag));
}

QString shortProgress(const KeepProgress &progress)
{
    const QString name = nameOf(progress.keep);
    if (progress.state == State::Waiting)
        return Texts::tr("%1 offline: waiting for the network").arg(name);
    if (progress.state == State::Complete)
        return Texts::tr("%1: offline copy complete").arg(name);
    if (progress.stories == 0)
        return Texts::tr("%1 offline …").arg(name);
    return Texts::tr("%1 offline: %2 · %3").arg(name, places(progress), size(progress.cost.bytes));
}

QString sentence(const KeepProgress &progress)
{
    const QString name = nameOf(progress.keep);
    const QString here = places(progress);
    switch (progress.state) {
    case State::Running:
        return Texts::tr("Keeping %1 offline: %2 discussions, %3.").arg(name, here, cost(progress));
    case State::Waiting:
        return Texts::tr("Keeping %1 offline waits: %2 It goes on by itself.")
            .arg(name, progress.problem ? sentence(*progress.problem) : QString());
    case State::Complete:
        return progress.failed > 0
            ? Texts::tr("%1: offline copy complete, but for %2 that Hacker News does not give (%3).")
                  .arg(name, QString::number(progress.failed), cost(progress))
            : Texts::tr("%1: offline copy complete (%2).").arg(name, cost(progress));
    case State::Stopped:
        return Texts::tr("Keeping %1 offline was stopped: %2 discussions are here.").arg(name, here);
    case State::OverBudget:
        return Texts::tr("Keeping %1 offline ended at its limit: %2 discussions are here, after %3.")
            .arg(name, here, cost(progress));
    case State::Failed:
        return Texts::tr("%1 could not be kept offline. %2")
            .arg(name, progress.problem ? sentence(*progress.problem) : QString());
    }
    return {};
}

} // namespace backthread::wording
