// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/library.h"

#include "app/errortext.h"
#include "app/session.h"
#include "core/services/libraryservice.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

namespace backthread::app {

using namespace Qt::StringLiterals;
using discussion::RepairReport;
using services::LibraryService;

namespace {

/// What the report says was done, a line each.
void print(Console &console, const RepairReport &report)
{
    if (report.indexes)
        console.print(u"the indexes of tables were made anew\n"_s);
    if (report.library)
        console.print(u"the library was damaged; its newest sound backup took its place\n"_s);
    if (report.searchIndex)
        console.print(u"the index of words was made anew\n"_s);
    if (report.cache)
        console.print(u"the cache is damaged; the next start puts it aside and begins an empty one\n"_s);
}

/// Opening the profile has repaired what it could, and said so.
Result<int> check(Session &session)
{
    LibraryService library(session.engine());
    if (session.given().repair) {
        const auto repaired = library.repair().result();
        if (!repaired)
            return fail(repaired.error());
        print(session.console(), *repaired);
        if (repaired->cache)
            return Done;
    }
    if (const auto checked = library.check().result(); !checked)
        return fail(checked.error());
    session.console().print(u"library and cache are sound\n"_s);
    return Done;
}

Result<int> copy(Session &session, const QString &directory)
{
    const auto copied = LibraryService(session.engine()).copyProfile(directory).result();
    if (!copied)
        return fail(copied.error());
    session.console().say(u"copied; use it by --profile %1"_s.arg(QDir::toNativeSeparators(directory)));
    return Done;
}

Result<int> backUp(Session &session)
{
    LibraryService library(session.engine());
    if (const auto copied = library.backUpNow().result(); !copied)
        return fail(copied.error());
    const auto backups = library.backups().result();
    if (!backups)
        return fail(backups.error());
    session.console().print(QDir::toNativeSeparators(backups->value(0)) + u'\n');
    return Done;
}

Result<int> list(Session &session)
{
    const auto backups = LibraryService(session.engine()).backups().result();
    if (!backups)
        return fail(backups.error());
    if (session.given().json) {
        const QJsonDocument document(QJsonArray::fromStringList(*backups));
        session.console().print(QString::fromUtf8(document.toJson(QJsonDocument::Indented)));
    } else {
        for (const QString &path : *backups)
            session.console().print(QDir::toNativeSeparators(path) + u'\n');
    }
    return backups->isEmpty() ? NotFound : Done;
}

Result<int> restore(Session &session, const QString &path)
{
    LibraryService library(session.engine());
    if (const auto restored = library.restore(path).result(); !restored)
        return fail(restored.error());
    const auto backups = library.backups().result();
    session.console().say(u"restored; what was there before is in %1"_s.arg(
        QDir::toNativeSeparators(backups ? backups->value(0) : QString())));
    return Done;
}

} // namespace

Result<int> library(Session &session)
{
    const QStringList &arguments = session.given().arguments;
    const QString &what = arguments.constFirst();
    if (what == "restore"_L1 && arguments.size() == 2)
        return restore(session, arguments.at(1));
    if (what == "copy"_L1 && arguments.size() == 2)
        return copy(session, arguments.at(1));
    if (arguments.size() == 1 && what == "check"_L1)
        return check(session);
    if (arguments.size() == 1 && what == "backup"_L1)
        return backUp(session);
    if (arguments.size() == 1 && what == "list"_L1)
        return list(session);
    return fail(
        Error::usage(u"library takes check, backup, list, restore and a file, or copy and a directory"_s));
}

} // namespace backthread::app
