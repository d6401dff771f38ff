// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/freshness.h"

#include "ui/wording/age.h"

#include <QCoreApplication>
#include <QLocale>

namespace backthread::wording {

using discussion::Thread;
using discussion::ThreadSnapshot;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Thread", text);
}

bool isBuiltIn(const Thread &thread)
{
    return thread.story().id.source() != SourceId::HackerNews;
}

} // namespace

Freshness Freshness::of(const ThreadSnapshot &snapshot)
{
    return {snapshot.fetch, snapshot.loading, snapshot.expected,
        snapshot.origin == ThreadSnapshot::Origin::Network};
}

QString freshnessText(const Freshness &freshness, const Thread &thread, qint64 now)
{
    if (isBuiltIn(thread))
        return tr("built in");
    if (freshness.loading && freshness.expected > 0)
        return tr("fetching about %1 comments …").arg(QLocale().toString(freshness.expected));
    if (freshness.loading)
        return tr("fetching …");
    if (freshness.fromNetwork)
        return tr("fetched in %1s").arg(QLocale().toString(freshness.fetch.seconds, 'f', 2));
    if (freshness.fetch.fetched > 0)
        return tr("cached %1").arg(longAge(freshness.fetch.fetched, now));
    return isMissing(freshness, thread) ? tr("not cached") : tr("cached in part");
}

bool isMissing(const Freshness &freshness, const Thread &thread)
{
    const bool wasFetched = freshness.fromNetwork || freshness.fetch.fetched > 0;
    return !isBuiltIn(thread) && !freshness.loading && !wasFetched && thread.size() == 0;
}

} // namespace backthread::wording
