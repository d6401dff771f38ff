// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/http/transfer.h"

#include <algorithm>
#include <array>

namespace backthread::sources {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr size_t kPiece = 32 * 1024;

} // namespace

Transfer::Transfer(QNetworkReply *reply, qint64 largestBody)
    : m_reply(reply)
    , m_largestBody(largestBody)
{
    connect(reply, &QNetworkReply::metaDataChanged, this, &Transfer::checkLength);
    connect(reply, &QNetworkReply::readyRead, this, &Transfer::read);
    connect(reply, &QNetworkReply::finished, this, &Transfer::end);
}

Transfer::~Transfer()
{
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
}

void Transfer::checkLength()
{
    // Of the compressed body, where it is compressed: what is too large then is too large all the more.
    if (m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > m_largestBody)
        stop();
}

void Transfer::read()
{
    // In pieces, since an inflated body may be far larger than what came over the network.
    std::array<char, kPiece> piece {};
    while (!m_isTooLarge) {
        const qint64 length = m_reply->read(piece.data(), piece.size());
        if (length <= 0)
            return;
        m_read += length;
        m_body.append(piece.data(), length);
        if (m_body.size() > m_largestBody)
            return stop();
    }
}

void Transfer::stop()
{
    if (m_isTooLarge)
        return;
    m_isTooLarge = true;
    m_body.clear();
    m_reply->abort(); // Leads to end() at once.
}

void Transfer::end()
{
    if (m_reply->isOpen())
        read();
    Ending ending;
    ending.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    ending.body = m_body;
    ending.etag = m_reply->rawHeader("ETag");
    ending.retryAfter = m_reply->rawHeader("Retry-After");
    ending.error = m_reply->error();
    ending.errorText = m_reply->errorString();
    ending.isTooLarge = m_isTooLarge;
    const qint64 told = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    ending.bytes = told > 0 ? std::min(told, m_read) : m_read;
    // Qt takes a connection that was closed behind the headers for a whole answer, now and then.
    if (told > 0 && m_body.isEmpty() && ending.error == QNetworkReply::NoError) {
        ending.error = QNetworkReply::RemoteHostClosedError;
        ending.errorText = u"the connection to %1 was closed"_s.arg(m_reply->url().host());
    }
    if (m_isTooLarge)
        ending.errorText = u"more than %1 bytes from %2"_s.arg(m_largestBody).arg(m_reply->url().host());
    Q_EMIT ended(ending);
}

} // namespace backthread::sources
