// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/http/request.h"

#include <QRandomGenerator>
#include <QUrl>

#include <algorithm>

namespace backthread::sources {

using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr int kMostRedirects = 10;
constexpr int kMostDoublings = 16;

} // namespace

QNetworkRequest requestFor(const QUrl &url, milliseconds silence)
{
    QNetworkRequest request(url);
    request.setHeader(
        QNetworkRequest::UserAgentHeader, u"Backthread/" BACKTHREAD_VERSION " (+https://backthread.org)"_s);
    request.setTransferTimeout(int(silence.count()));
    request.setMaximumRedirectsAllowed(kMostRedirects);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setDecompressedSafetyCheckThreshold(-1); // Whoever reads keeps a bound, whatever the ratio.
    for (const auto attribute : {QNetworkRequest::CookieLoadControlAttribute,
             QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::AuthenticationReuseAttribute})
        request.setAttribute(attribute, QNetworkRequest::Manual);
    return request;
}

milliseconds backOff(int attempts, milliseconds first, milliseconds longest)
{
    const milliseconds wait = first * (1 << std::clamp(attempts - 1, 0, kMostDoublings));
    const auto chance = milliseconds(QRandomGenerator::global()->bounded(qint64(wait.count() / 2 + 1)));
    return std::min(wait + chance, longest);
}

} // namespace backthread::sources
