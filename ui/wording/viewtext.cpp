// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/viewtext.h"

#include "core/text/controls.h"
#include "ui/wording/age.h"

#include <QCoreApplication>
#include <QLocale>

namespace backthread::wording {

using namespace Qt::StringLiterals;
using discussion::Alteration;
using discussion::Order;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(View)
};

} // namespace

QString filterText(const discussion::ThreadFilter &filter)
{
    QStringList names;
    if (filter.onlyNew)
        names.append(Texts::tr("new"));
    if (filter.bySubmitter)
        names.append(Texts::tr("by the submitter"));
    if (!filter.author.isEmpty())
        names.append(Texts::tr("by %1").arg(text::contained(filter.author)));
    if (filter.withLinks)
        names.append(Texts::tr("with links"));
    if (filter.withCode)
        names.append(Texts::tr("with code"));
    if (!filter.words.isEmpty())
        names.append(Texts::tr("with “%1”").arg(text::contained(filter.words)));
    return names.join(u", "_s);
}

QString onlyText(const discussion::ThreadFilter &filter)
{
    return Texts::tr("Only %1").arg(filterText(filter));
}

QString matchesText(const discussion::Arrangement &shown)
{
    const QLocale locale;
    return Texts::tr("%1 of %2").arg(locale.toString(shown.matches), locale.toString(shown.commentsInView));
}

QString alteredText(Alteration alteration)
{
    switch (alteration) {
    case Alteration::Edited:
        return Texts::tr("edited meanwhile");
    case Alteration::Moved:
        return Texts::tr("moved meanwhile");
    case Alteration::Removed:
        return Texts::tr("removed meanwhile");
    }
    return {};
}

QString orderText(Order order)
{
    switch (order) {
    case Order::Tree:
        return Texts::tr("Tree");
    case Order::Board:
        return Texts::tr("Board, oldest first");
    case Order::Newest:
        return Texts::tr("Newest first");
    case Order::Answered:
        return Texts::tr("Most answered first");
    }
    return {};
}

QString newText(int count, qint64 since, qint64 now)
{
    if (since <= 0)
        return {};
    const QString when = moment(since, now);
    return count == 0 ? Texts::tr("nothing new since %1").arg(when)
                      : Texts::tr("%Ln new since %1", nullptr, count).arg(when);
}

QString newRule(qint64 since, qint64 now)
{
    return Texts::tr(
        "New is what came after you left this discussion, or after you first had it as a whole: since "
        "%1. Coming back soon does not end a visit.")
        .arg(moment(since, now));
}

} // namespace backthread::wording
