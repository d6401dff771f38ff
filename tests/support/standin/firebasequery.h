// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standin/httprequest.h"

#include <QJsonValue>

namespace backthread::standin {

// What a Firebase read becomes after its query parameters: a value, or an error for a 400.
struct FirebaseAnswer {
    QJsonValue value;
    QByteArray error; // empty when there is none
};

// Applies shallow, or orderBy="$key" with limitToFirst, limitToLast, startAt, endAt and
// equalTo, to a value. As measured on the live service, limits count in the order of an
// array, bounds compare keys as text ("10" before "2"), and a result with gaps is an object.
[[nodiscard]] FirebaseAnswer applyQuery(const QJsonValue &value, const HttpRequest &request);

} // namespace backthread::standin
