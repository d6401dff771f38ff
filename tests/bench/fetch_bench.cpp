// SPDX-License-Identifier: GPL-3.0-or-later
// Fetching over a network with round trips of 100 ms: HTTP/1.1 and six connections for Firebase, HTTP/2 over
// TLS through nginx for Algolia. A discussion of 2,564 comments that is not cached, in the real window,
// against curl, which reads the tree alone, in the same run; the same with one request for each comment; and
// a page of stories. Skipped where nginx, openssl or curl are missing.
#include "core/discussion/thread.h"
#include "standin/generator.h"
#include "standin/serverthread.h"
#include "tests/stories/desktop.h"
#include "tlsfront.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QListView>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;
using namespace backthread;
using namespace backthread::bench;
using namespace std::chrono_literals;

namespace {

constexpr qint64 kStory = 60'000'000;
constexpr int kComments = 2564;
constexpr int kRoundTrip = 100; // ms
constexpr int kRuns = 5;
constexpr int kStories = 30;
constexpr qint64 kPatience = 120'000; // ms

/// What one fetch took; milliseconds from asking.
struct Fetched {
    double firstScreen = 0;
    double allStored = 0; ///< Every comment is in the cache, whatever its rank.
    double visibleRanked = 0; ///< What is on the screen stands where it will stay.
    double complete = 0;
    int requests = 0;
};

double medianOf(std::vector<double> values)
{
    std::nth_element(values.begin(), values.begin() + qsizetype(values.size() / 2), values.end());
    return values[values.size() / 2];
}

template <typename Value>
double median(const std::vector<Fetched> &runs, Value value)
{
    std::vector<double> values;
    for (const Fetched &run : runs)
        values.push_back(run.*value);
    return medianOf(values);
}

/// False where it does not come true in time.
bool waitFor(const std::function<bool()> &condition)
{
    QElapsedTimer timer;
    timer.start();
    QTimer pulse;
    pulse.start(1ms);
    while (!condition()) {
        if (timer.elapsed() > kPatience)
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

/// Looks into the cache, beside the program.
class StoredCount final {
public:
    explicit StoredCount(const store::Profile &profile)
    {
        m_database.setDatabaseName(profile.cachePath);
        m_database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        m_database.open();
    }
    ~StoredCount()
    {
        m_database = {};
        QSqlDatabase::removeDatabase(u"count"_s);
    }
    Q_DISABLE_COPY_MOVE(StoredCount)

    [[nodiscard]] int comments() const
    {
        QSqlQuery query(m_database);
        const QString text = u"SELECT count(*) FROM item WHERE story = %1 AND id <> story"_s.arg(kStory);
        return query.exec(text) && query.next() ? query.value(0).toInt() : 0;
    }

private:
    QSqlDatabase m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"count"_s);
};

/// The numbers of the comments on the screen, from the top.
QList<qint64> inSight(threadview::ThreadPage &page)
{
    QList<qint64> numbers;
    for (int row = 0; row < page.rows().rowCount(); ++row) {
        const ItemId id = page.rows().item(row).id;
        const QRect rect = page.view().rectOf({threadview::Target::Kind::Number, id, {}});
        if (rect.isNull() || rect.top() > page.view().viewport()->height())
            break;
        numbers.append(id.number());
    }
    return numbers;
}

/// How many of the first page of the list have one.
int titles(shell::MainWindow &window)
{
    int count = 0;
    for (const auto *list : window.list().findChildren<QListView *>()) {
        for (int row = 0; list->isVisible() && row < std::min(kStories, list->model()->rowCount()); ++row)
            count += int(!list->model()->index(row, 0).data().toString().isEmpty());
    }
    return count;
}

Fetched fetchThread(const hackernews::Addresses &addresses, standin::ServerThread &server)
{
    const QTemporaryDir directory;
    const store::Profile profile = store::Profile::in(directory.path());
    stories::Desktop desktop(profile, addresses);
    shell::MainWindow &window = desktop.windows().first();
    window.resize(780, 760);
    Fetched fetched;
    if (!waitFor([&] { return titles(window) == kStories && !window.isBusy(); }))
        return fetched;
    server.clearLog();
    QElapsedTimer timer;
    QList<QPair<double, QList<qint64>>> frames;
    bool isComplete = false;
    const auto milliseconds = [&timer] { return double(timer.nsecsElapsed()) / 1e6; };
    const StoredCount stored(profile);
    const auto look = [&] {
        const discussion::ThreadPtr &thread = window.page().snapshot().thread;
        if (!thread || thread->story().id.number() != kStory || thread->size() == 0)
            return;
        if (fetched.firstScreen == 0)
            fetched.firstScreen = milliseconds();
        frames.append({milliseconds(), inSight(window.page())});
    };
    QObject::connect(&window.tabs(), &shell::ThreadTabs::painted, &window, look);
    QObject::connect(&window.tabs(), &shell::ThreadTabs::changed, &window, look);
    QObject::connect(&window.tabs(), &shell::ThreadTabs::completed, &window, [&] {
        fetched.complete = milliseconds();
        isComplete = true;
    });
    timer.start();
    window.tabs().open(ItemId(kStory));
    (void)waitFor([&] {
        if (fetched.allStored == 0 && stored.comments() == kComments)
            fetched.allStored = milliseconds();
        return isComplete;
    });
    look();
    const QList<qint64> last = frames.last().second;
    for (auto frame = frames.rbegin(); frame != frames.rend() && frame->second == last; ++frame)
        fetched.visibleRanked = frame->first;
    fetched.requests = server.log().count();
    return fetched;
}

double readByCurl(const TlsFront &front, const hackernews::Addresses &addresses)
{
    QElapsedTimer timer;
    timer.start();
    const QUrl tree = addresses.algolia.resolved(QUrl(u"items/%1"_s.arg(kStory)));
    const int code = QProcess::execute(u"curl"_s,
        {u"--silent"_s, u"--http2"_s, u"--cacert"_s, front.certificate(), u"--output"_s, u"/dev/null"_s,
            tree.toString()});
    return code == 0 ? double(timer.nsecsElapsed()) / 1e6 : 0;
}

/// Milliseconds from opening a feed to the titles of its first page.
double fetchFeed(const hackernews::Addresses &addresses)
{
    const QTemporaryDir directory;
    const store::Profile profile = store::Profile::in(directory.path());
    QElapsedTimer timer;
    timer.start();
    stories::Desktop desktop(profile, addresses);
    shell::MainWindow &window = desktop.windows().first();
    double asked = 0;
    QObject::connect(&window, &shell::MainWindow::firstPainted, &window,
        [&] { asked = double(timer.nsecsElapsed()) / 1e6; });
    (void)waitFor([&] { return asked > 0 && titles(window) == kStories; });
    window.repaint();
    return double(timer.nsecsElapsed()) / 1e6 - asked;
}

void report(const char *what, double value, const char *unit, double most)
{
    std::printf("%-52s %9.0f %-2s   <= %6.0f  %s\n", what, value, unit, most, value <= most ? "" : "MISSED");
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    if (!TlsFront::isAvailable() || QStandardPaths::findExecutable(u"curl"_s).isEmpty()) {
        std::printf("skipped: nginx, openssl and curl are needed\n");
        return 0;
    }
    standin::ServerThread server({.delayMs = kRoundTrip});
    server.invoke([](standin::Server &standin) {
        standin::generateFrontPage(standin.corpus(), {.seed = 1});
        standin::generateThread(standin.corpus(), kStory, kComments, 1);
    });
    const TlsFront front(server.algoliaUrl());
    if (!front.isRunning()) {
        std::fprintf(stderr, "nginx does not start\n");
        return 1;
    }
    const hackernews::Addresses addresses {server.firebaseUrl(), front.urlOf(server.algoliaUrl())};

    (void)readByCurl(front, addresses);
    std::vector<double> curl;
    std::vector<Fetched> ours;
    for (int run = 0; run < kRuns; ++run) {
        curl.push_back(readByCurl(front, addresses));
        ours.push_back(fetchThread(addresses, server));
    }
    const double floor = medianOf(curl);
    std::printf("%d comments, not cached, round trips of %d ms; medians of %d runs in turn\n", kComments,
        kRoundTrip, kRuns);
    std::printf("%-52s %9.0f ms\n", "curl reads the tree", floor);
    report("first screen", median(ours, &Fetched::firstScreen), "ms", 1.2 * floor);
    report("all comments stored", median(ours, &Fetched::allStored), "ms", 1.5 * floor);
    report("what is visible stands where it stays", median(ours, &Fetched::visibleRanked), "ms", 2'000);
    report("true ranks everywhere", median(ours, &Fetched::complete), "ms", 12'000);
    report("requests", ours.front().requests, "", 600);

    std::vector<double> feeds;
    for (int run = 0; run < kRuns; ++run)
        feeds.push_back(fetchFeed(addresses));
    report("a page of stories, from the window to its titles", medianOf(feeds), "ms", 2 * kRoundTrip + 100);

    const QUrl nowhere(u"http://127.0.0.1:9/api/v1/"_s);
    const Fetched singly = fetchThread({server.firebaseUrl(), nowhere}, server);
    std::printf("%-52s %9.0f ms, %d requests\n", "yardstick: one request for each comment", singly.complete,
        singly.requests);
    return 0;
}
