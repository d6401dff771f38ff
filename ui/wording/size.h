// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace backthread::wording {

/// So many bytes, in the greatest unit that fits, in the user's format: "1.2 MB".
[[nodiscard]] QString size(qint64 bytes);

} // namespace backthread::wording
