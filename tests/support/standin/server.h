// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standin/algolia.h"
#include "standin/corpus.h"
#include "standin/faults.h"
#include "standin/firebase.h"
#include "standin/httpserver.h"
#include "standin/requestlog.h"

#include <QObject>
#include <QRandomGenerator>
#include <QUrl>

namespace backthread::standin {

// The stand-in for both services on 127.0.0.1: Firebase under /v0/ and Algolia under
// /api/v1/ of one port, event streams on a second one, one corpus behind them, and faults
// on demand. Everything here belongs to the thread that made it, but log() may be read
// from any. Use ServerThread where that thread's event loop is blocked by the test.
class Server final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Server)
public:
    struct Settings {
        quint16 port = 0; // 0: any free one
        quint32 seed = 1; // of jitter and chunk borders
        int delayMs = 0; // before every answer
        int jitterMs = 0; // on top, random up to this
        bool redirectsStreams = true; // 307 to the second port, as the live service does
        bool splitsStreams = true; // events cut at random, inside UTF-8 too
    };

    explicit Server(QObject *parent = nullptr);
    Server(const Settings &settings, QObject *parent);

    // False when the port cannot be had.
    [[nodiscard]] bool listen();
    void setDelay(int delayMs, int jitterMs = 0);

    // http://127.0.0.1:PORT/v0/ and http://127.0.0.1:PORT/api/v1/
    [[nodiscard]] QUrl firebaseUrl() const;
    [[nodiscard]] QUrl algoliaUrl() const;

    [[nodiscard]] Corpus &corpus() { return m_corpus; }
    [[nodiscard]] FirebaseApi &firebase() { return m_firebase; }
    [[nodiscard]] AlgoliaApi &algolia() { return m_algolia; }
    [[nodiscard]] Faults &faults() { return m_faults; }
    [[nodiscard]] RequestLog &log() { return m_log; }
    [[nodiscard]] const RequestLog &log() const { return m_log; }

    // Closes every connection at once; the server goes on listening.
    void dropConnections();
    // Refuses connections until listen() is called again, which takes the same port.
    void close();

private:
    [[nodiscard]] HttpResponse answer(const HttpRequest &request);
    [[nodiscard]] HttpResponse route(const HttpRequest &request);

    Settings m_settings;
    QRandomGenerator m_random;
    RequestLog m_log;
    Corpus m_corpus;
    FirebaseApi m_firebase;
    AlgoliaApi m_algolia;
    Faults m_faults;
    HttpServer m_http;
    HttpServer m_streamHttp;
};

} // namespace backthread::standin
