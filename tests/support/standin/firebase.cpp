// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/firebase.h"

#include "standin/corpus.h"
#include "standin/firebasequery.h"
#include "standin/httpstream.h"
#include "standin/json.h"

#include <QCryptographicHash>

namespace backthread::standin {

using namespace Qt::Literals::StringLiterals;

namespace {

HttpResponse withHeaders(int status, const QByteArray &body)
{
    HttpResponse response;
    response.status = status;
    response.headers = {{"Server", "nginx"}, {"Content-Type", "application/json; charset=utf-8"},
        {"access-control-allow-origin", "*"}, {"Cache-Control", "no-cache"},
        {"Strict-Transport-Security", "max-age=31556926; includeSubDomains; preload"}};
    response.body = body;
    return response;
}

HttpResponse failure(int status, const QByteArray &message)
{
    return withHeaders(status, "{\"error\" : \"" + QByteArray(message).replace('"', "\\\"") + "\"}");
}

QByteArray etagOf(const QByteArray &body)
{
    return QCryptographicHash::hash(body, QCryptographicHash::Sha1).toBase64();
}

// The path below /v0/ without .json; empty where the address is not readable at all.
QStringList treePath(const QString &path)
{
    if (!path.startsWith("/v0/"_L1) || !path.endsWith(".json"_L1))
        return {};
    return path.mid(4, path.size() - 9).split('/'_L1, Qt::SkipEmptyParts);
}

} // namespace

FirebaseApi::FirebaseApi(const Corpus &corpus, QObject *parent)
    : QObject(parent)
    , m_tree(corpus)
{
    connect(&corpus, &Corpus::itemsChanged, this, &FirebaseApi::noteItems);
    connect(&corpus, &Corpus::feedChanged, this, &FirebaseApi::scheduleRefresh);
    connect(&corpus, &Corpus::maxItemChanged, this, &FirebaseApi::scheduleRefresh);
}

HttpResponse FirebaseApi::answer(const HttpRequest &request)
{
    if (request.method == "HEAD")
        return failure(405, "Method not allowed");
    const QStringList path = treePath(request.path());
    if (request.method != "GET" || !m_tree.value(path))
        return failure(401, "Permission denied");
    if (request.wantsEventStream())
        return openStream(request, path);
    return read(request);
}

HttpResponse FirebaseApi::read(const HttpRequest &request)
{
    const QJsonValue stored = *m_tree.value(treePath(request.path()));
    const FirebaseAnswer result = applyQuery(stored, request);
    if (!result.error.isEmpty())
        return failure(400, result.error);
    const QByteArray body = compactJson(result.value);
    const QByteArray etag = etagOf(body);
    const bool isUnchanged = request.header("if-none-match") == etag;
    const QString print = request.parameter("print");
    HttpResponse response = withHeaders(200, print == "pretty"_L1 ? prettyJson(result.value) : body);
    if (isUnchanged || request.header("x-firebase-etag") == "true")
        response.setHeader("ETag", etag);
    if (isUnchanged || print == "silent"_L1) {
        response.status = isUnchanged ? 304 : 204;
        response.body.clear();
    }
    return response;
}

HttpResponse FirebaseApi::openStream(const HttpRequest &request, const QStringList &path)
{
    if (m_streamPort != 0 && request.port != m_streamPort) {
        HttpResponse redirect = withHeaders(307, {});
        redirect.setHeader("Location",
            "http://127.0.0.1:" + QByteArray::number(m_streamPort) + request.target
                + (request.query().isEmpty() ? "?" : "&") + "ns=hacker-news");
        return redirect;
    }
    HttpResponse response = withHeaders(200, {});
    response.setHeader("Content-Type", "text/event-stream; charset=utf-8");
    response.delivery = Delivery::Stream;
    response.opened = [this, path](HttpStream *http) {
        auto *stream = new FirebaseStream(m_tree, path, m_settings, http);
        connect(this, &FirebaseApi::treeChanged, stream, &FirebaseStream::refresh);
        m_streams.append(stream);
    };
    return response;
}

qsizetype FirebaseApi::openStreams() const
{
    m_streams.removeAll(nullptr);
    return m_streams.size();
}

void FirebaseApi::disconnectStreams(bool insideEvent)
{
    const auto streams = m_streams;
    for (const auto &stream : streams) {
        if (stream)
            stream->disconnectNow(insideEvent);
    }
}

void FirebaseApi::sendToStreams(const QByteArray &name, const QByteArray &data)
{
    const auto streams = m_streams;
    for (const auto &stream : streams) {
        if (stream)
            stream->sendEvent(name, data);
    }
}

void FirebaseApi::noteItems(const QList<qint64> &ids)
{
    m_tree.noteChanged(ids);
    scheduleRefresh();
}

void FirebaseApi::scheduleRefresh()
{
    if (std::exchange(m_refreshScheduled, true))
        return;
    const auto refresh = [this] {
        m_refreshScheduled = false;
        Q_EMIT treeChanged();
    };
    QMetaObject::invokeMethod(this, refresh, Qt::QueuedConnection);
}

} // namespace backthread::standin
