// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/http/request.h"

#include <gtest/gtest.h>

namespace backthread::sources {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

TEST(RequestTest, NeverLeavesASafeSchemeAndKeepsNothingOfTheUser)
{
    const QNetworkRequest request = requestFor(QUrl(u"https://one.example/"_s), 5s);
    EXPECT_EQ(request.attribute(QNetworkRequest::RedirectPolicyAttribute).toInt(),
        int(QNetworkRequest::NoLessSafeRedirectPolicy));
    for (const auto attribute : {QNetworkRequest::CookieLoadControlAttribute,
             QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::AuthenticationReuseAttribute})
        EXPECT_EQ(request.attribute(attribute).toInt(), int(QNetworkRequest::Manual)) << attribute;
    EXPECT_EQ(request.transferTimeout(), 5000);
}

TEST(BackOffTest, DoublesUpToTheLongest)
{
    for (int attempt = 1; attempt <= 100; ++attempt) {
        const auto plain =
            std::min<std::chrono::milliseconds>(100ms * (1LL << std::min(attempt - 1, 16)), 10s);
        const auto pause = backOff(attempt, 100ms, 10s);
        EXPECT_GE(pause, plain);
        EXPECT_LE(pause, std::min<std::chrono::milliseconds>(plain * 3 / 2, 10s));
    }
}

} // namespace backthread::sources
