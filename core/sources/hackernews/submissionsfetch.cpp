// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/hackernews/submissionsfetch.h"

#include "core/sources/hackernews/listparser.h"

namespace backthread::hackernews {

SubmissionsFetch::SubmissionsFetch(const Api &api, const QString &user)
    : ApiFetch(api)
    , m_user(user)
{
}

SubmissionsFetch::~SubmissionsFetch() = default;

void SubmissionsFetch::start()
{
    startClock();
    get(api().submissions(m_user, kMost), Priority::Normal, [this](const Result<QByteArray> &body) {
        const auto ids = body.and_then(parseIdList);
        if (!ids)
            return finish(ids.error());
        if (isStillHere([&] { Q_EMIT ranked(*ids); }))
            finish(sources::FetchReport());
    });
}

} // namespace backthread::hackernews
