// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/document.h"

/// One function for each format, each in a file of its own; see write().
namespace backthread::transfer {

[[nodiscard]] QByteArray writeText(const Document &document);
[[nodiscard]] QByteArray writeMarkdown(const Document &document);
[[nodiscard]] QByteArray writeHtml(const Document &document);
[[nodiscard]] QByteArray writeJson(const Document &document);
[[nodiscard]] QByteArray writeCsv(const Document &document);

} // namespace backthread::transfer
