// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/firebasestream.h"

#include "standin/firebasetree.h"
#include "standin/httpstream.h"
#include "standin/json.h"

#include <QJsonArray>
#include <QJsonObject>

namespace backthread::standin {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject asObject(const QJsonValue &value)
{
    if (!value.isArray())
        return value.toObject();
    QJsonObject object;
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        object.insert(QString::number(i), array.at(i));
    return object;
}

QJsonObject changedChildren(const QJsonObject &before, const QJsonObject &after)
{
    QJsonObject changed;
    for (auto it = after.begin(); it != after.end(); ++it) {
        if (before.value(it.key()) != it.value())
            changed.insert(it.key(), it.value());
    }
    for (auto it = before.begin(); it != before.end(); ++it) {
        if (!after.contains(it.key()))
            changed.insert(it.key(), QJsonValue::Null);
    }
    return changed;
}

} // namespace

FirebaseStream::FirebaseStream(
    const FirebaseTree &tree, const QStringList &path, const Settings &settings, HttpStream *stream)
    : QObject(stream)
    , m_tree(tree)
    , m_path(path)
    , m_settings(settings)
    , m_stream(stream)
    , m_sent(tree.value(path).value_or(QJsonValue::Null))
{
    m_keepAlive.setInterval(settings.keepAliveMs);
    connect(&m_keepAlive, &QTimer::timeout, this, [this] { sendEvent("keep-alive", "null"); });
    m_keepAlive.start();
    sendChange("put", u"/"_s, m_sent);
}

void FirebaseStream::refresh()
{
    const QJsonValue now = m_tree.value(m_path).value_or(QJsonValue::Null);
    if (now == m_sent)
        return;
    if (sendsWhole())
        sendChange("put", u"/"_s, now);
    else
        sendParts(now);
    m_sent = now;
}

bool FirebaseStream::sendsWhole()
{
    const bool hasParts = m_path.first() != "updates"_L1 && (m_sent.isArray() || m_sent.isObject());
    if (m_settings.style == PushStyle::Mixed)
        m_wholeNext = !m_wholeNext;
    return !hasParts || m_settings.style == PushStyle::Whole
        || (m_settings.style == PushStyle::Mixed && !m_wholeNext);
}

void FirebaseStream::sendParts(const QJsonValue &now)
{
    const QJsonObject changed = changedChildren(asObject(m_sent), asObject(now));
    if (changed.size() == 1)
        sendChange("put", u'/' + changed.begin().key(), changed.begin().value());
    else
        sendChange("patch", u"/"_s, changed);
}

void FirebaseStream::sendChange(const QByteArray &name, const QString &path, const QJsonValue &data)
{
    sendEvent(name, "{\"path\":" + jsonString(path) + ",\"data\":" + compactJson(data) + '}');
}

void FirebaseStream::sendEvent(const QByteArray &name, const QByteArray &data)
{
    m_stream->write("event: " + name + "\ndata: " + data + "\n\n");
}

void FirebaseStream::disconnectNow(bool insideEvent)
{
    if (insideEvent)
        m_stream->write("event: put\ndata: {\"path\":\"/\",\"da");
    m_stream->close();
}

} // namespace backthread::standin
