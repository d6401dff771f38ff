// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/hackernews/userfetch.h"

#include "core/sources/hackernews/listparser.h"

namespace backthread::hackernews {

UserFetch::UserFetch(const Api &api, const QString &user)
    : ApiFetch(api)
    , m_user(user)
{
}

UserFetch::~UserFetch() = default;

void UserFetch::start()
{
    startClock();
    get(api().user(m_user), Priority::Normal, [this](const Result<QByteArray> &body) {
        const auto user = body.and_then(parseUser);
        if (!user)
            return finish(user.error());
        if (isStillHere([&] { Q_EMIT described(*user); }))
            finish(sources::FetchReport());
    });
}

} // namespace backthread::hackernews
