// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/queryparser.h"

#include <QStringList>

#include <tl/expected.hpp>

namespace backthread::search {

// The filters of the grammar, one at a time: reading and printing.

/// Where the value of the filter begins that `word` starts with (`by:`, `points>`); nothing for other words.
[[nodiscard]] std::optional<qsizetype> filterValueStart(QStringView word);

/// The names of all filters, each with what stands behind it: `by:`, `points>`.
[[nodiscard]] QStringList filterNames();
/// What can stand behind such a name (in any case), where that is fixed: `is:` takes `bookmarked`, `new`,
/// `op`.
[[nodiscard]] QStringList fixedValues(QStringView name);
/// A value as it is typed behind a name: in quotes where it would end too early without.
[[nodiscard]] QString quotedIfNeeded(const QString &value);

/// The filter that `name` (with colon or comparison, as filterValueStart() parts them) and `value` make.
[[nodiscard]] tl::expected<Node::Value, Problem::Kind> filterFrom(QStringView name, const QString &value);

/// The filter as it is typed; an empty string for what is no filter.
[[nodiscard]] QString filterText(const Node::Value &value);

} // namespace backthread::search
