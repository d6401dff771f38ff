// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowrun.h"

#include "standin/generator.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>

namespace backthread::bench {

using namespace Qt::StringLiterals;

namespace {

/// Events of a trace file by name, the first of each.
std::map<QString, double> eventsOf(const QString &path)
{
    std::map<QString, double> events;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return events;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QJsonObject event = QJsonDocument::fromJson(line).object();
        if (!event.isEmpty())
            events.try_emplace(event[u"event"_s].toString(), event[u"t_ms"_s].toDouble());
    }
    return events;
}

} // namespace

double residentMegabytes(qint64 process)
{
    QFile file(u"/proc/%1/status"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

void stop(QProcess &process)
{
    process.terminate();
    if (!process.waitForFinished(5000))
        process.kill();
    process.waitForFinished();
}

void addThread(standin::Corpus &corpus)
{
    standin::generateThread(corpus, kStory, kComments, 1);
}

bool fillProfile(const QString &profile, const standin::Corpus &corpus)
{
    const QString path = profile + u"/thread.jsonl"_s;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    for (const qint64 id : corpus.ids())
        file.write(QJsonDocument(corpus.item(id)).toJson(QJsonDocument::Compact) + '\n');
    file.close();
    return QProcess::execute(QStringLiteral(BACKTHREAD), {u"import"_s, path, u"--profile"_s, profile}) == 0;
}

Run runBackthread(const QString &profile)
{
    const QString trace = profile + u"/trace.jsonl"_s;
    QFile::remove(trace);
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(QStringLiteral(BACKTHREAD),
        {u"--offline"_s, u"--profile"_s, profile, u"--trace"_s, trace, u"--size"_s, u"1280x800"_s,
            QString::number(kStory)});
    process.waitForStarted();
    std::map<QString, double> events;
    while (!events.contains(u"thread.painted"_s) && timer.elapsed() < 30'000) {
        process.waitForFinished(5);
        events = eventsOf(trace);
    }
    Run run;
    run.painted = events[u"window.painted"_s];
    run.threadPainted = events[u"thread.painted"_s];
    run.thread = run.threadPainted - events[u"thread.requested"_s];
    process.waitForFinished(kSettling);
    run.megabytes = residentMegabytes(process.processId());
    stop(process);
    return run;
}

} // namespace backthread::bench
