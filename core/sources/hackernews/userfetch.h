// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/hackernews/apifetch.h"

namespace backthread::hackernews {

/// What Firebase says of a user.
///
/// Errors: NotFound where there is no such user; else those of the request.
class UserFetch final : public ApiFetch {
    Q_OBJECT
public:
    UserFetch(const Api &api, const QString &user);
    ~UserFetch() override;

    void start() override;

private:
    const QString m_user;
};

} // namespace backthread::hackernews
