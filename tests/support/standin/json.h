// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>

namespace backthread::standin {

// JSON text as the services write it. QJsonDocument takes no bare scalars in Qt 6.4 and
// indents differently, hence these.

// No spaces, keys in alphabetical order, UTF-8.
[[nodiscard]] QByteArray compactJson(const QJsonValue &value);

// Firebase's print=pretty: two spaces of indent, "key" : value, arrays of scalars in a line.
[[nodiscard]] QByteArray prettyJson(const QJsonValue &value);

// A quoted and escaped JSON string.
[[nodiscard]] QByteArray jsonString(const QString &text);

} // namespace backthread::standin
