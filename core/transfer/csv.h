// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace backthread::transfer {

/// A row of comma-separated values as RFC 4180 has them, in UTF-8, with its CR and LF.
///
/// What spreadsheets would take for a formula, a field that begins with = + - @ or a tab or CR, gets an
/// apostrophe before it, by which they show it as the text it is. Texts keep their line feeds, in quotes.
[[nodiscard]] QByteArray csvRow(const QStringList &fields);

/// A moment in UTC, as ISO 8601; empty where it is 0.
[[nodiscard]] QString csvTime(qint64 time);

} // namespace backthread::transfer
