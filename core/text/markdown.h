// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/richtext.h"

namespace backthread::text {

/// The text as CommonMark: quotes as block quotes, code fenced, links inline, and every character of the text
/// that would mean something there escaped.
[[nodiscard]] QString toMarkdown(const RichText &text);

/// A link around what is Markdown already; that alone where there is no target.
[[nodiscard]] QString markdownLink(const QString &target, const QString &markdown);

} // namespace backthread::text
