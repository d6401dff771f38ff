// SPDX-License-Identifier: GPL-3.0-or-later
// The program backthread-standin: see options.cpp for what it takes.
#include "standin/generator.h"
#include "standin/living.h"
#include "standin/loader.h"
#include "standin/options.h"
#include "standin/server.h"

#include <QCoreApplication>
#include <QProcess>

#include <cstdio>
#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace backthread::standin;

namespace {

constexpr int kWrongUsage = 2;
constexpr int kFailed = 3;
constexpr int kMalformed = 5;

int fail(const QString &message, int code)
{
    std::fprintf(stderr, "backthread-standin: %s\n", qPrintable(message));
    return code;
}

// A sentence where a file could not be read, otherwise nothing.
QString fill(Server &server, const Options &options)
{
    Corpus &corpus = server.corpus();
    for (const QString &file : options.dataFiles) {
        const LoadResult result = loadFile(corpus, file);
        if (!result.isOk())
            return result.error;
        std::fprintf(stderr, "%s: %d items, %d users, %d skipped\n", qPrintable(file), result.items,
            result.users, result.skipped);
    }
    if (options.threadSize > 0)
        generateThread(corpus, corpus.maxItem() + 1000, options.threadSize, options.generatorSeed);
    if (!options.dataFiles.isEmpty() || options.threadSize > 0)
        corpus.deriveFeeds();
    if (options.generates)
        generateFrontPage(corpus, {.seed = options.generatorSeed});
    if (!options.front.isEmpty())
        corpus.setFeed(Feed::Top, options.front);
    for (const FaultRule &rule : options.faults)
        server.faults().add(rule);
    return {};
}

void startProgram(const Server &server, const QStringList &command)
{
    auto *process = new QProcess(qApp);
    process->setProcessChannelMode(QProcess::ForwardedChannels);
    process->setInputChannelMode(QProcess::ForwardedInputChannel);
    QObject::connect(process, &QProcess::finished, qApp, [](int code, QProcess::ExitStatus status) {
        QCoreApplication::exit(status == QProcess::NormalExit ? code : kFailed);
    });
    QObject::connect(process, &QProcess::errorOccurred, qApp, [command](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            QCoreApplication::exit(fail(u"cannot start "_s + command.first(), kFailed));
    });
    process->start(command.first(),
        command.mid(1)
            + QStringList {u"--firebase-url"_s, server.firebaseUrl().toString(), u"--algolia-url"_s,
                server.algoliaUrl().toString()});
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const Options options = parseOptions(application.arguments());
    if (!options.help.isEmpty()) {
        std::fputs(qPrintable(options.help), stdout);
        return 0;
    }
    if (!options.error.isEmpty())
        return fail(options.error, kWrongUsage);
    Server server(options.server, nullptr);
    const QString error = fill(server, options);
    if (!error.isEmpty())
        return fail(error, kMalformed);
    std::unique_ptr<Living> living;
    if (options.isLiving)
        living = std::make_unique<Living>(server.corpus(), Living::Settings {.seed = options.generatorSeed});
    if (!server.listen())
        return fail(u"cannot listen"_s, kFailed);
    std::printf("firebase %s\nalgolia %s\n", qPrintable(server.firebaseUrl().toString()),
        qPrintable(server.algoliaUrl().toString()));
    std::fflush(stdout);
    if (!options.exec.isEmpty())
        startProgram(server, options.exec);
    return application.exec();
}
