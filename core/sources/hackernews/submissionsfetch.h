// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/hackernews/apifetch.h"

namespace backthread::hackernews {

/// The ids of the latest that a user has written: one small request, however much that is in all.
///
/// Errors: NotFound where there is no such user, or nothing; else those of the request.
class SubmissionsFetch final : public ApiFetch {
    Q_OBJECT
public:
    SubmissionsFetch(const Api &api, const QString &user);
    ~SubmissionsFetch() override;

    void start() override;

    static constexpr int kMost = 30;

private:
    const QString m_user;
};

} // namespace backthread::hackernews
