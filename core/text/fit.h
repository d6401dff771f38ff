// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace backthread::text {

/// How well a text fits what somebody typed to find it: 0 where it does not, else the more the better, 100 at
/// most. Each word that was typed fits as a word, the beginning of one, a part of one, or letters in that
/// order, as `nc` does in "Next comment"; whatever the case. Nothing typed fits everything. Any thread.
[[nodiscard]] int fit(QStringView typed, QStringView text);

} // namespace backthread::text
