// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/richtext.h"

#include <QFlags>

namespace backthread::text {

/// What a text contains, kept beside it so that searches can ask. The bits are stored: append only.
enum class Trait : quint8 { Link = 1, Code = 2, Quote = 4 };
Q_DECLARE_FLAGS(Traits, Trait)
Q_DECLARE_OPERATORS_FOR_FLAGS(Traits)

[[nodiscard]] Traits traitsOf(const RichText &text);

} // namespace backthread::text
