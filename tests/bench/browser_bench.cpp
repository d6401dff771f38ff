// SPDX-License-Identifier: GPL-3.0-or-later
// The same 2,564 comments, from the start of a process until they are painted: as a plain HTML page in
// headless Chromium, and from the cache in our window. In turn, since machines are noisy. Skipped where there
// is no Chromium.
#include "windowrun.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace backthread;
using namespace backthread::bench;

namespace {

constexpr int kRuns = 7;
constexpr qint64 kPatience = 60'000; // ms

/// The comments as paragraphs, and a script that asks for `/painted` once the first frame is out.
QByteArray pageOf(const standin::Corpus &corpus)
{
    QByteArray page = "<!DOCTYPE html><meta charset='utf-8'><title>A discussion</title>";
    for (const qint64 id : corpus.ids()) {
        const QJsonObject item = corpus.item(id);
        page += "<div><p><b>" + item[u"by"_s].toString().toUtf8() + "</b> No." + QByteArray::number(id)
            + "<p>" + item[u"text"_s].toString().toUtf8() + "</div>";
    }
    return page
        + "<script>requestAnimationFrame(() => requestAnimationFrame(() => "
          "{ new Image().src = '/painted' }))</script>";
}

/// Serves the page on this machine, and notices when it is painted.
class PageServer final {
public:
    explicit PageServer(const QByteArray &page)
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this, page] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, page] {
                const QByteArray request = socket->readAll();
                m_isPainted = m_isPainted || request.startsWith("GET /painted");
                const QByteArray body = request.startsWith("GET / ") ? page : QByteArray();
                socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n"
                              "Content-Length: "
                    + QByteArray::number(body.size()) + "\r\n\r\n" + body);
                socket->disconnectFromHost();
            });
        });
        (void)m_server.listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] QString url() const { return u"http://127.0.0.1:%1/"_s.arg(m_server.serverPort()); }
    void expectPage() { m_isPainted = false; }
    [[nodiscard]] bool isPainted() const { return m_isPainted; }

private:
    QTcpServer m_server;
    bool m_isPainted = false;
};

QString chromium()
{
    for (const QString &name : {u"chromium"_s, u"chromium-browser"_s, u"google-chrome"_s}) {
        if (const QString path = QStandardPaths::findExecutable(name); !path.isEmpty())
            return path;
    }
    return {};
}

/// Milliseconds until the page is painted; of kPatience where it never is.
double runBrowser(const QString &program, const QString &profile, PageServer &server)
{
    QStringList arguments {u"--headless=new"_s, u"--disable-gpu"_s, u"--no-first-run"_s,
        u"--window-size=1280,800"_s, u"--user-data-dir="_s + profile, server.url()};
    if (geteuid() == 0)
        arguments.prepend(u"--no-sandbox"_s); // it refuses to run as root otherwise
    server.expectPage();
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    while (!server.isPainted() && timer.elapsed() < kPatience)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, int(kPatience - timer.elapsed()));
    const double milliseconds = double(timer.nsecsElapsed()) / 1e6;
    stop(process);
    return milliseconds;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QString program = chromium();
    if (program.isEmpty()) {
        std::printf("SKIPPED: no Chromium to compare with (Debian's package: chromium)\n");
        return 0;
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    standin::Corpus corpus;
    addThread(corpus);
    const QTemporaryDir profile;
    const QTemporaryDir browserProfile;
    if (!fillProfile(profile.path(), corpus)) {
        std::fprintf(stderr, "cannot fill a profile\n");
        return 1;
    }
    PageServer server(pageOf(corpus));
    std::vector<Run> browser;
    std::vector<Run> ours;
    for (int run = 0; run <= kRuns; ++run) {
        const Run theirs {.threadPainted = runBrowser(program, browserProfile.path(), server)};
        const Run own = runBackthread(profile.path());
        if (run == 0)
            continue; // the caches of the system are warm from here on
        browser.push_back(theirs);
        ours.push_back(own);
    }
    const double theirs = median(browser, &Run::threadPainted);
    const double own = median(ours, &Run::threadPainted);
    std::printf("medians of %d runs in turn             Chromium    Backthread    ratio   aim\n", kRuns);
    std::printf("process start to %d comments painted %8.1f ms %8.1f ms   %6.1f   >= 10  %s\n", kComments,
        theirs, own, theirs / own, theirs >= 10 * own ? "" : "MISSED");
    return 0;
}
