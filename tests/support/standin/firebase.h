// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standin/firebasestream.h"
#include "standin/firebasetree.h"
#include "standin/httprequest.h"
#include "standin/httpresponse.h"

#include <QObject>
#include <QPointer>

namespace backthread::standin {

class Corpus;

// The Hacker News Firebase service over a corpus: everything under /v0/, event streams
// included, with the status codes, bodies and headers of the live one.
// One thread, the server's. The corpus must outlive it.
class FirebaseApi final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FirebaseApi)
public:
    explicit FirebaseApi(const Corpus &corpus, QObject *parent = nullptr);

    [[nodiscard]] HttpResponse answer(const HttpRequest &request);

    // Event streams asked for on any other port are sent there with a 307; 0 never redirects.
    void setStreamPort(quint16 port) { m_streamPort = port; }
    // For streams opened from now on.
    void setStreamSettings(const FirebaseStream::Settings &settings) { m_settings = settings; }

    [[nodiscard]] qsizetype openStreams() const;
    void disconnectStreams(bool insideEvent = false);
    // Sends an event of any name to every open stream, say cancel with null.
    void sendToStreams(const QByteArray &name, const QByteArray &data);

Q_SIGNALS:
    void treeChanged();

private:
    [[nodiscard]] HttpResponse read(const HttpRequest &request);
    [[nodiscard]] HttpResponse openStream(const HttpRequest &request, const QStringList &path);
    void noteItems(const QList<qint64> &ids);
    void scheduleRefresh();

    FirebaseTree m_tree;
    FirebaseStream::Settings m_settings;
    quint16 m_streamPort = 0;
    bool m_refreshScheduled = false;
    mutable QList<QPointer<FirebaseStream>> m_streams;
};

} // namespace backthread::standin
