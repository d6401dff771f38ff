// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/stats.h"

#include "app/errortext.h"
#include "app/session.h"
#include "core/services/libraryservice.h"

#include <QLocale>

namespace backthread::app {

using namespace Qt::StringLiterals;

Result<int> stats(Session &session)
{
    const auto statistics = services::LibraryService(session.engine()).statistics().result();
    if (!statistics)
        return fail(statistics.error());
    const auto line = [&](const QString &name, qint64 value) {
        return name.leftJustified(14) + QString::number(value);
    };
    const auto size = [](qint64 bytes) { return u" ("_s + QLocale::c().formattedDataSize(bytes) + u")\n"_s; };
    const qint64 bytes = statistics->cacheBytes + statistics->libraryBytes;
    const auto part = [&](const QString &name, qint64 value) { return line(name, value) + size(value); };
    session.console().print(line(u"stories"_s, statistics->stories) + u'\n'
        + line(u"comments"_s, statistics->comments) + u'\n' + line(u"bookmarks"_s, statistics->bookmarks)
        + u'\n' + part(u"bytes"_s, bytes) + part(u"  cache"_s, statistics->cacheBytes)
        + part(u"  free in it"_s, statistics->freeBytes) + part(u"  library"_s, statistics->libraryBytes)
        + line(u"kept offline"_s, statistics->kept) + u'\n');
    return Done;
}

} // namespace backthread::app
