// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace backthread::standin {

class FirebaseTree;
class HttpStream;

// How a change of a list or an item is pushed. updates and maxitem always come whole.
enum class PushStyle {
    Whole, // put "/"
    Parts, // put "/KEY" for one changed child, patch "/" for several
    Mixed, // one after the other
};

// One event stream on one path of the tree: put "/" at once, then what changed, and
// keep-alive events. Belongs to its HttpStream. Intervals in milliseconds.
class FirebaseStream final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FirebaseStream)
public:
    struct Settings {
        PushStyle style = PushStyle::Mixed;
        int keepAliveMs = 30'000;
    };

    FirebaseStream(
        const FirebaseTree &tree, const QStringList &path, const Settings &settings, HttpStream *stream);

    // Compares with what was sent last, and sends the difference.
    void refresh();
    void sendEvent(const QByteArray &name, const QByteArray &data);
    // Ends the stream, after half an event when asked to.
    void disconnectNow(bool insideEvent);

private:
    void sendChange(const QByteArray &name, const QString &path, const QJsonValue &data);
    void sendParts(const QJsonValue &now);
    [[nodiscard]] bool sendsWhole();

    const FirebaseTree &m_tree;
    QStringList m_path;
    Settings m_settings;
    HttpStream *m_stream;
    QJsonValue m_sent;
    QTimer m_keepAlive;
    bool m_wholeNext = false;
};

} // namespace backthread::standin
