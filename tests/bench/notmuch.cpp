// SPDX-License-Identifier: GPL-3.0-or-later
#include "notmuch.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStandardPaths>

#include <algorithm>
#include <vector>

namespace backthread::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRuns = 3;

QByteArray mailFrom(const QSqlQuery &row)
{
    const QByteArray by = row.value(2).toByteArray();
    const QDateTime time = QDateTime::fromSecsSinceEpoch(row.value(3).toLongLong(), Qt::UTC);
    return "From: " + by + " <" + by + "@mail.example>\nMessage-ID: <" + row.value(0).toByteArray()
        + "@mail.example>\nIn-Reply-To: <" + row.value(1).toByteArray()
        + "@mail.example>\nSubject: a comment\nDate: " + time.toString(Qt::RFC2822Date).toLatin1()
        + "\nContent-Type: text/plain; charset=utf-8\n\n" + row.value(4).toByteArray() + '\n';
}

} // namespace

std::optional<Notmuch> Notmuch::in(const QString &directory)
{
    if (QStandardPaths::findExecutable(u"notmuch"_s).isEmpty())
        return std::nullopt;
    QFile settings(QDir(directory).filePath(u"notmuch.conf"_s));
    if (!settings.open(QIODevice::WriteOnly))
        return std::nullopt;
    settings.write("[database]\npath=" + directory.toUtf8() + "\n[new]\nignore=notmuch.conf\n");
    return Notmuch(directory);
}

bool Notmuch::writeMails(const QString &cachePath)
{
    for (const QString &folder : {u"cur"_s, u"new"_s, u"tmp"_s}) {
        if (!QDir(m_directory).mkpath(u"mail/"_s + folder))
            return false;
    }
    const QString name = u"mails"_s;
    bool isWritten = true;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(cachePath);
        QSqlQuery rows(database);
        isWritten = database.open()
            && rows.exec(u"SELECT id, parent, \"by\", time, text FROM item WHERE text IS NOT NULL"_s);
        while (isWritten && rows.next()) {
            QFile mail(QDir(m_directory).filePath(u"mail/cur/%1:2,S"_s.arg(rows.value(0).toLongLong())));
            isWritten = mail.open(QIODevice::WriteOnly) && mail.write(mailFrom(rows)) > 0;
        }
    }
    QSqlDatabase::removeDatabase(name);
    return isWritten;
}

double Notmuch::seconds(const QStringList &arguments)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    QElapsedTimer timer;
    timer.start();
    process.start(u"notmuch"_s,
        QStringList {u"--config="_s + QDir(m_directory).filePath(u"notmuch.conf"_s)} + arguments);
    process.waitForFinished(-1);
    return process.exitCode() == 0 ? double(timer.nsecsElapsed()) / 1e9 : 1e9;
}

double Notmuch::build()
{
    return seconds({u"new"_s});
}

double Notmuch::indexMegabytes() const
{
    double bytes = 0;
    QDirIterator files(QDir(m_directory).filePath(u".notmuch"_s), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        bytes += double(files.nextFileInfo().size());
    return bytes / 1e6;
}

double Notmuch::search(const QString &words, int limit)
{
    const auto median = [this](const QStringList &arguments) {
        std::vector<double> times;
        for (int run = 0; run < kRuns; ++run)
            times.push_back(seconds(arguments) * 1000);
        std::sort(times.begin(), times.end());
        return times[times.size() / 2];
    };
    const QStringList search {
        u"search"_s, u"--output=messages"_s, u"--sort=newest-first"_s, u"--limit=%1"_s.arg(limit)};
    if (m_start < 0)
        m_start = median(search + QStringList {u"id:nothing"_s});
    return std::max(0.0, median(search + QStringList {words}) - m_start);
}

} // namespace backthread::bench
