// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/itemid.h"
#include "core/text/richtext.h"

#include <optional>

namespace backthread::discussion {

/// A person as a source describes them, as far as the answer says. A value; any thread.
struct User final {
    QString id; ///< The name; upper and lower case differ.
    qint64 created = 0; ///< Seconds since 1970, UTC; 0 when unknown.
    std::optional<int> karma;
    text::RichText about;
    ItemIds submitted; ///< Stories, polls and comments, newest first.

    friend bool operator==(const User &, const User &) = default;
};

} // namespace backthread::discussion
