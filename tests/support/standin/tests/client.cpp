// SPDX-License-Identifier: GPL-3.0-or-later
#include "client.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

namespace backthread::standin::test {

namespace {

constexpr int kPatienceMs = 10'000;

Answer answerOf(QNetworkReply *reply)
{
    Answer answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.error = reply->error();
    answer.url = reply->url();
    answer.headers = reply->rawHeaderPairs();
    if (reply->isOpen())
        answer.body = reply->readAll();
    return answer;
}

QNetworkRequest requestFor(const QUrl &url, const Headers &headers)
{
    QNetworkRequest request(url);
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    return request;
}

} // namespace

QByteArray Answer::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QJsonValue Answer::json() const
{
    const QJsonDocument wrapped = QJsonDocument::fromJson('[' + body + ']');
    return wrapped.isNull() ? QJsonValue(QJsonValue::Undefined) : wrapped.array().at(0);
}

Answer Client::get(const QUrl &url, const Headers &headers)
{
    const auto reply = start(url, headers);
    (void)waitUntil([&reply] { return reply->isFinished(); });
    return answerOf(reply.get());
}

Answer Client::send(const QByteArray &method, const QUrl &url)
{
    const std::unique_ptr<QNetworkReply> reply(
        m_manager.sendCustomRequest(requestFor(url, {}), method, QByteArray()));
    (void)waitUntil([&reply] { return reply->isFinished(); });
    return answerOf(reply.get());
}

QList<Answer> Client::getAll(const QList<QUrl> &urls)
{
    std::vector<std::unique_ptr<QNetworkReply>> replies;
    for (const QUrl &url : urls)
        replies.push_back(start(url));
    QList<Answer> answers;
    for (const auto &reply : replies) {
        (void)waitUntil([&reply] { return reply->isFinished(); });
        answers.append(answerOf(reply.get()));
    }
    return answers;
}

std::unique_ptr<QNetworkReply> Client::start(const QUrl &url, const Headers &headers)
{
    return std::unique_ptr<QNetworkReply>(m_manager.get(requestFor(url, headers)));
}

bool waitUntil(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, kPatienceMs);
}

QUrl at(const QUrl &base, const QString &rest)
{
    return QUrl(base.toString() + rest);
}

} // namespace backthread::standin::test
