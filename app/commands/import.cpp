// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/import.h"

#include "app/commands/loadthread.h"
#include "app/errortext.h"
#include "app/progressbar.h"
#include "app/session.h"
#include "core/discussion/address.h"
#include "core/services/libraryservice.h"
#include "core/services/transferservice.h"
#include "core/transfer/age.h"

#include <QEventLoop>

#include <algorithm>

namespace backthread::app {

using namespace Qt::StringLiterals;
using services::Import;
using services::TransferService;
using transfer::counted;
using transfer::ImportProgress;
using transfer::ImportReport;

namespace {

/// Runs the event loop until the file is taken in.
Result<ImportReport> importFile(Session &session, const QString &path)
{
    QEventLoop loop;
    Result<ImportReport> result;
    ProgressBar bar(session.console());
    const std::unique_ptr<Import> import = TransferService(session.engine()).import(path);
    QObject::connect(import.get(), &Import::progressed, &loop, [&bar](const ImportProgress &progress) {
        const auto fraction =
            progress.size > 0 ? std::optional(double(progress.bytes) / double(progress.size)) : std::nullopt;
        const QString items = counted(progress.items, u"item"_s);
        bar.show(fraction, progress.isTidying ? items + u", tidying the cache"_s : items);
    });
    QObject::connect(
        import.get(), &Import::finished, &loop, [&](const Result<ImportReport> &report) { result = report; });
    QObject::connect(import.get(), &Import::tidied, &loop, &QEventLoop::quit);
    loop.exec();
    return result;
}

void print(Session &session, const QString &name, const ImportReport &report)
{
    QStringList parts;
    if (report.items > 0 || report.bookmarks + report.others == 0)
        parts.append(counted(report.items, u"item"_s));
    if (report.bookmarks > 0)
        parts.append(counted(report.bookmarks, u"bookmark"_s));
    if (report.others > 0)
        parts.append(u"%1 more of its library"_s.arg(report.others));
    session.console().print(u"%1: %2\n"_s.arg(name, parts.join(u", "_s)));
}

void sayFaults(Session &session, const QString &name, const ImportReport &report)
{
    QStringList parts;
    if (report.malformed > 0)
        parts.append(u"%1 malformed, skipped"_s.arg(report.malformed));
    if (report.rejected > 0)
        parts.append(u"%1 rejected, since their parents run in a circle"_s.arg(report.rejected));
    if (!report.firstError.isEmpty())
        parts.append(u"first: "_s + report.firstError);
    session.console().say(name + u": "_s + parts.join(u"; "_s));
}

/// What came of one file.
struct Outcome {
    int code = Done;
    bool mayChangeLibrary = false;
};

/// An error of the profile, which no other file would be spared either.
Result<Outcome> importOne(Session &session, const QString &path)
{
    const QString name = path == "-"_L1 ? u"standard input"_s : path;
    const auto report = importFile(session, path);
    if (!report) {
        if (exitCodeFor(report.error()) == ProfileFailed)
            return fail(report.error());
        Error error = report.error();
        if (error.detail.startsWith(name + u": "_s)) // which is said anyway
            error.detail.remove(0, name.size() + 2);
        session.console().say(name + u": "_s + sentenceFor(error));
        return Outcome {exitCodeFor(report.error()), true};
    }
    print(session, name, *report);
    if (!report->isClean())
        sayFaults(session, name, *report);
    return Outcome {report->isClean() ? Done : InputMalformed, report->bookmarks + report->others > 0};
}

/// Fetches the bookmarks of which only the id is known, and keeps what they are. The code to end with.
Result<int> fetchUnknown(Session &session)
{
    const auto unknown = TransferService(session.engine()).unknownBookmarks().result();
    if (!unknown)
        return fail(unknown.error());
    services::LibraryService library(session.engine());
    int worst = Done;
    for (const ItemId id : *unknown) {
        const auto snapshot = loadThread(session, id, services::ThreadService::Fetching::WhenMissing);
        if (!snapshot) {
            worst = std::max(worst, sayFetchFailure(session, id, snapshot.error()));
            if (snapshot.error().isOfNetwork())
                return worst;
            continue;
        }
        if (const auto kept = library.addBookmark(id).result(); !kept)
            return fail(kept.error());
        session.console().print(
            u"%1: %2\n"_s.arg(discussion::itemName(id), counted(snapshot->thread->comments(), u"comment"_s)));
    }
    return worst;
}

} // namespace

Result<int> import(Session &session)
{
    int worst = Done;
    bool mayChangeLibrary = false;
    for (const QString &path : session.given().arguments) {
        const auto outcome = importOne(session, path);
        if (!outcome)
            return fail(outcome.error());
        worst = std::max(worst, outcome->code);
        mayChangeLibrary |= outcome->mayChangeLibrary;
    }
    Result<int> fetched = session.given().fetch ? fetchUnknown(session) : Done;
    services::LibraryService library(session.engine());
    const auto copied = (mayChangeLibrary ? library.backUpNow() : library.backUp()).result();
    if (!fetched)
        return fetched;
    if (!copied)
        return fail(copied.error());
    return std::max(worst, *fetched);
}

} // namespace backthread::app
