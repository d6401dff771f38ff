// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/freshness.h"

#include "ui/wording/age.h"

#include <QCoreApplication>
#include <QLocale>

namespace backthread::wording {

using discussion::Thread;
using discussion::ThreadSnapshot;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Thread)
};

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
        return Texts::tr("built in");
    if (freshness.loading && freshness.expected > 0)
        return Texts::tr("fetching about %Ln comment(s) …", nullptr, freshness.expected);
    if (freshness.loading)
        return Texts::tr("fetching …");
    if (freshness.fromNetwork)
        return Texts::tr("fetched in %1s").arg(QLocale().toString(freshness.fetch.seconds, 'f', 2));
    if (freshness.fetch.fetched > 0)
        return Texts::tr("cached %1").arg(longAge(freshness.fetch.fetched, now));
    return isMissing(freshness, thread) ? Texts::tr("not cached") : Texts::tr("cached in part");
}

bool isMissing(const Freshness &freshness, const Thread &thread)
{
    const bool wasFetched = freshness.fromNetwork || freshness.fetch.fetched > 0;
    return !isBuiltIn(thread) && !freshness.loading && !wasFetched && thread.size() == 0;
}

} // namespace backthread::wording
