// SPDX-License-Identifier: GPL-3.0-or-later
// A library of 100,000 made-up comments, or as many as --comments says: how fast they are imported beside the
// sqlite3 shell's import of the same rows and its build of the index; what they take on the disk; how long
// searches take beside the same searches by that shell over the same database. With --keep DIRECTORY the
// library is made there, and used again when it is there already. --each tells the time of each query.
#include "core/search/queryparser.h"
#include "core/store/stores.h"
#include "discussions.h"
#include "figures.h"
#include "notmuch.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace backthread;
using namespace backthread::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int kComments = 100'000;
constexpr int kRuns = 5; // of each query
constexpr int kHits = 50;
constexpr int kMails = 2'000; // for notmuch, which takes minutes for more

double megabytesOf(const QString &path)
{
    return double(QFileInfo(path).size()) / 1e6;
}

/// The most memory that a running process has held so far.
double peakMegabytes(qint64 process)
{
    QFile file(u"/proc/%1/status"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray status = file.readAll();
    const auto start = status.indexOf("VmHWM:");
    return start < 0 ? 0 : status.mid(start + 6).simplified().split(' ').first().toDouble() / 1024;
}

struct Ran {
    double seconds = 0;
    double megabytes = 0;
    QByteArray output;
    bool isGood = true;
};

Ran run(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    Ran ran;
    while (!process.waitForFinished(50) && process.state() == QProcess::Running)
        ran.megabytes = std::max(ran.megabytes, peakMegabytes(process.processId()));
    ran.seconds = double(timer.elapsed()) / 1000;
    ran.output = process.readAllStandardOutput();
    ran.isGood = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    if (!ran.isGood)
        std::printf("%s failed\n", program.toUtf8().constData());
    return ran;
}

Ran runShell(const QString &database, const QString &script)
{
    return run(u"sqlite3"_s, {u"-batch"_s, database}, script.toUtf8());
}

/// What people search for: words of all frequencies, alone and together, in all the ways of the grammar.
QStringList wordQueries()
{
    QStringList queries;
    for (int i = 0; i < 10; ++i) {
        const int rank = int(std::pow(Discussions::kWords, double(i) / 10.0));
        const QString word = Discussions::word(rank);
        const QString other = Discussions::word(rank / 2 + 3);
        queries += {word, u"%1 %2"_s.arg(word, other), u"\"%1 %2\""_s.arg(Discussions::word(i), word),
            u"%1* %2"_s.arg(word.left(4), other),
            u"%1 OR %2 -%3"_s.arg(word, other, Discussions::word(i + 60))};
    }
    return queries;
}

QStringList filterQueries(qint64 lastId)
{
    const QString author = Discussions::author(7);
    const QString rare = Discussions::author(5000);
    const QString site = Discussions::domain(3);
    const QString word = Discussions::word(500);
    QStringList queries;
    for (const QString &filter : {u"by:"_s + author, u"by:"_s + rare, u"site:"_s + site,
             u"in:%1"_s.arg(lastId / 2), u"before:2012"_s, u"after:2011-05"_s, u"points>1500"_s,
             u"is:bookmarked"_s, u"has:code"_s, u"has:link"_s, u"is:op"_s, u"type:story"_s})
        queries += {filter, filter + u' ' + word, filter + u" the"_s};
    queries += {u"by:%1 has:code"_s.arg(author), u"site:%1 points>100"_s.arg(site),
        u"by:%1 before:2012"_s.arg(rare), u"by:%1 site:%2"_s.arg(author, site)};
    return queries;
}

class Bench final {
public:
    Bench(const QString &directory, int comments, bool isEach)
        : m_directory(directory)
        , m_comments(comments)
        , m_isEach(isEach)
        , m_profile(store::Profile::in(directory))
    {
    }

    /// False where it cannot be made.
    [[nodiscard]] bool fill();
    void measureSize();
    void measureSearches();
    /// The same words by notmuch, over the same comments as mails.
    void measureNotmuch();

private:
    [[nodiscard]] QString pathOf(const QString &name) const { return QDir(m_directory).filePath(name); }
    [[nodiscard]] bool measureImport();
    [[nodiscard]] double ownTime(store::Stores &stores, const QString &query, search::Sort sort);
    [[nodiscard]] double shellTimes(const QStringList &queries, std::vector<double> &times);
    void measure(const QString &what, const QStringList &queries, search::Sort sort, double aim);

    QString m_directory;
    int m_comments;
    bool m_isEach; ///< Tells the time of each query.
    store::Profile m_profile;
};

bool Bench::measureImport()
{
    const Ran own =
        run(QStringLiteral(BACKTHREAD), {u"import"_s, pathOf(u"items.jsonl"_s), u"--profile"_s, m_directory});
    if (!own.isGood)
        return false;
    const QString rows = pathOf(u"rows.csv"_s);
    (void)runShell(m_profile.cachePath,
        u".mode csv\n.output '%1'\nSELECT id, type, story, parent, time, \"by\", title, url, text, points FROM item;\n"_s
            .arg(rows));
    const QString peer = pathOf(u"peer.db"_s);
    const Ran bare = runShell(peer,
        u"PRAGMA journal_mode = WAL;\n"
        "CREATE TABLE item (id INTEGER PRIMARY KEY, type, story, parent, time, \"by\", title, url, text, "
        "points);\n"
        ".import --csv '%1' item\n"
        "CREATE VIRTUAL TABLE words USING fts5 (title, text, content = 'item', content_rowid = 'id',"
        " tokenize = 'unicode61 remove_diacritics 2');\n"
        "INSERT INTO words (words) VALUES ('rebuild');\n"_s.arg(rows));
    std::printf(
        "%d comments: imported in %.1f s, by the shell in %.1f s\n", m_comments, own.seconds, bare.seconds);
    report(u"import, of the rate of the shell"_s, bare.seconds / own.seconds, "times", 0.7, false);
    report(u"  the most memory"_s, own.megabytes, "MB", 300);
    for (const QString &path : {rows, peer})
        QFile::remove(path);
    return true;
}

bool Bench::fill()
{
    if (QFile::exists(m_profile.cachePath))
        return true;
    if (!writeDiscussions(pathOf(u"items.jsonl"_s), 1, m_comments))
        return false;
    const bool isDone = measureImport();
    QFile::remove(pathOf(u"items.jsonl"_s));
    if (!isDone)
        QFile::remove(m_profile.cachePath);
    return isDone;
}

void Bench::measureSize()
{
    const Ran sum = runShell(m_profile.cachePath,
        u"SELECT sum(length(CAST(text AS BLOB)) + coalesce(length(CAST(title AS BLOB)), 0)) FROM item WHERE text IS NOT NULL OR title IS NOT NULL;\n"_s);
    report(u"size on the disk, of the texts'"_s,
        megabytesOf(m_profile.cachePath) / (sum.output.trimmed().toDouble() / 1e6), "times", 2.0);
}

/// In milliseconds; the middle of some runs.
double Bench::ownTime(store::Stores &stores, const QString &query, search::Sort sort)
{
    std::vector<double> times;
    for (int i = 0; i < kRuns; ++i) {
        QElapsedTimer timer;
        timer.start();
        const search::ParsedQuery parsed = search::parseQuery(query);
        const auto answer =
            stores.searches.search(parsed.query, {.now = 2'000'000'000, .sort = sort, .limit = kHits});
        times.push_back(answer ? double(timer.nsecsElapsed()) / 1e6 : 1e9);
        stores.connection.rest();
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

/// The hits with what a list shows of them, straight from the tables; all queries in one shell. Returns how
/// many were timed.
double Bench::shellTimes(const QStringList &queries, std::vector<double> &times)
{
    QString script = u".timer on\n.output /dev/null\n"_s;
    for (const QString &query : queries) {
        const search::CompiledQuery compiled =
            search::compile(search::parseQuery(query).query, {.sort = search::Sort::Best, .limit = kHits});
        const QString match = compiled.rows.values.constFirst().toString().replace(u'\'', u"''"_s);
        for (int i = 0; i < kRuns; ++i)
            script +=
                u"SELECT words.rowid, item.\"by\", item.time, topic.title, snippet(words, 1, '', '', '…', 32)"
                " FROM words JOIN item ON item.id = words.rowid LEFT JOIN item AS topic ON topic.id = "
                "item.story"
                " WHERE words MATCH '%1' ORDER BY words.rowid DESC LIMIT %2;\n"_s.arg(match)
                    .arg(kHits);
    }
    const Ran ran = runShell(m_profile.cachePath, script);
    static const QRegularExpression time(u"real ([0-9.]+)"_s);
    std::vector<double> all;
    for (auto match = time.globalMatch(QString::fromUtf8(ran.output)); match.hasNext();)
        all.push_back(match.next().captured(1).toDouble() * 1000);
    for (size_t first = 0; first + kRuns <= all.size(); first += kRuns) {
        std::sort(all.begin() + qsizetype(first), all.begin() + qsizetype(first) + kRuns);
        times.push_back(all[first + kRuns / 2]);
    }
    return double(times.size());
}

void Bench::measure(const QString &what, const QStringList &queries, search::Sort sort, double aim)
{
    auto connection = store::connect(m_profile, store::Access::Read);
    if (!connection)
        return;
    store::Stores stores(**connection);
    std::vector<double> times;
    double slowest = 0;
    QString slowestQuery;
    for (const QString &query : queries) {
        times.push_back(ownTime(stores, query, sort));
        if (m_isEach)
            std::printf("    %9.2f ms  %s\n", times.back(), query.toUtf8().constData());
        if (times.back() > slowest) {
            slowest = times.back();
            slowestQuery = query;
        }
    }
    report(what, percentile(times, 0.95), "ms", aim);
    std::printf("    the slowest took %.2f ms: %s\n", slowest, slowestQuery.toUtf8().constData());
}

void Bench::measureSearches()
{
    const QStringList words = wordQueries();
    std::vector<double> shell;
    if (shellTimes(words, shell) >= double(words.size()))
        std::printf(
            "%-58s %9.2f ms\n", "newest first by the shell, 95 of 100 within", percentile(shell, 0.95));
    measure(u"newest first, 95 of 100 within"_s, words, search::Sort::Recent,
        std::min(20.0, std::max(percentile(shell, 0.95) * 1.5, 1.0)));
    measure(u"best first, 95 of 100 within"_s, words, search::Sort::Best, 80);
    measure(u"filters, 95 of 100 within"_s, filterQueries(1'000'000 + m_comments), search::Sort::Recent, 30);
}

void Bench::measureNotmuch()
{
    const QTemporaryDir directory;
    auto notmuch = Notmuch::in(directory.path());
    if (!notmuch || m_comments > kMails) {
        std::printf(
            "skipped: notmuch, which %s\n", notmuch ? "is too slow for so many comments" : "is missing");
        return;
    }
    auto connection = store::connect(m_profile, store::Access::Read);
    if (!connection || !notmuch->writeMails(m_profile.cachePath))
        return;
    store::Stores stores(**connection);
    const double seconds = notmuch->build();
    std::printf(
        "notmuch: index of %.1f MB beside the mails, built in %.1f s\n", notmuch->indexMegabytes(), seconds);
    std::vector<double> own;
    std::vector<double> theirs;
    for (const QString &query : wordQueries()) {
        if (query.contains(u'"') || query.contains(u'*') || query.contains(u'-'))
            continue; // words alone mean the same to both
        own.push_back(ownTime(stores, query, search::Sort::Recent));
        theirs.push_back(notmuch->search(query, kHits));
    }
    report(
        u"newest first, of notmuch's time"_s, percentile(own, 0.95) / percentile(theirs, 0.95), "times", 1.0);
    std::printf("    95 of 100 within %.2f ms, by notmuch within %.2f ms\n", percentile(own, 0.95),
        percentile(theirs, 0.95));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.addOption({u"comments"_s, {}, u"count"_s, QString::number(kComments)});
    options.addOption({u"keep"_s, {}, u"directory"_s});
    options.addOption(QCommandLineOption(u"each"_s));
    (void)options.parse(QCoreApplication::arguments()); // what is not known is for other benchmarks
    if (QStandardPaths::findExecutable(u"sqlite3"_s).isEmpty()) {
        std::printf("skipped: sqlite3 is needed\n");
        return 0;
    }
    const QTemporaryDir temporary;
    const QString kept = options.value(u"keep"_s);
    if (!kept.isEmpty() && !QDir().mkpath(kept))
        return 1;
    Bench bench(kept.isEmpty() ? temporary.path() : kept, options.value(u"comments"_s).toInt(),
        options.isSet(u"each"_s));
    if (!bench.fill())
        return 1;
    bench.measureSize();
    bench.measureSearches();
    bench.measureNotmuch();
    return 0;
}
