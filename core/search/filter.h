// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/queryparser.h"

#include <tl/expected.hpp>

namespace backthread::search {

// The filters of the grammar, one at a time: reading and printing.

/// Where the value of the filter begins that `word` starts with (`by:`, `points>`); nothing for other words.
[[nodiscard]] std::optional<qsizetype> filterValueStart(QStringView word);

/// The filter that `name` (with colon or comparison, as filterValueStart() parts them) and `value` make.
[[nodiscard]] tl::expected<Node::Value, Problem::Kind> filterFrom(QStringView name, const QString &value);

/// The filter as it is typed; an empty string for what is no filter.
[[nodiscard]] QString filterText(const Node::Value &value);

} // namespace backthread::search
