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

QString tr(const char *text)
{
    return QCoreApplication::translate("View", text);
}

} // namespace

QString filterText(const discussion::ThreadFilter &filter)
{
    QStringList names;
    if (filter.onlyNew)
        names.append(tr("new"));
    if (filter.bySubmitter)
        names.append(tr("by the submitter"));
    if (!filter.author.isEmpty())
        names.append(tr("by %1").arg(text::contained(filter.author)));
    if (filter.withLinks)
        names.append(tr("with links"));
    if (filter.withCode)
        names.append(tr("with code"));
    if (!filter.words.isEmpty())
        names.append(tr("with “%1”").arg(text::contained(filter.words)));
    return names.join(u", "_s);
}

QString onlyText(const discussion::ThreadFilter &filter)
{
    return tr("Only %1").arg(filterText(filter));
}

QString matchesText(const discussion::Arrangement &shown)
{
    const QLocale locale;
    return tr("%1 of %2").arg(locale.toString(shown.matches), locale.toString(shown.commentsInView));
}

QString alteredText(Alteration alteration)
{
    switch (alteration) {
    case Alteration::Edited:
        return tr("edited meanwhile");
    case Alteration::Moved:
        return tr("moved meanwhile");
    case Alteration::Removed:
        return tr("removed meanwhile");
    }
    return {};
}

QString orderText(Order order)
{
    switch (order) {
    case Order::Tree:
        return tr("Tree");
    case Order::Board:
        return tr("Board, oldest first");
    case Order::Newest:
        return tr("Newest first");
    case Order::Answered:
        return tr("Most answered first");
    }
    return {};
}

QString newText(int count, qint64 since, qint64 now)
{
    if (since <= 0)
        return {};
    const QString when = moment(since, now);
    return count == 0 ? tr("nothing new since %1").arg(when)
                      : tr("%1 new since %2").arg(QLocale().toString(count), when);
}

QString newRule(qint64 since, qint64 now)
{
    return tr("New is what came after you left this discussion, or after you first had it as a whole: since "
              "%1. Coming back soon does not end a visit.")
        .arg(moment(since, now));
}

} // namespace backthread::wording
