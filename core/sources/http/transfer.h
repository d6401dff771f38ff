// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/http/outcome.h"

#include <QObject>

namespace backthread::sources {

/// One request on its way: reads the answer, bounded, and tells how it ended.
///
/// Thread: that of the QNetworkAccessManager. Owns the reply. Destroying it aborts the request without a
/// signal; that is safe in a slot of ended() too.
class Transfer final : public QObject {
    Q_OBJECT
public:
    Transfer(QNetworkReply *reply, qint64 largestBody);
    ~Transfer() override;

Q_SIGNALS:
    void ended(const backthread::sources::Ending &ending);

private:
    void checkLength();
    void read();
    void stop();
    void end();

    QNetworkReply *m_reply;
    qint64 m_largestBody;
    QByteArray m_body;
    qint64 m_read = 0; ///< Bytes, those that were given up included.
    bool m_isTooLarge = false;
};

} // namespace backthread::sources
