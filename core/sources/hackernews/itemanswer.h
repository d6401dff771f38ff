// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/discussion/item.h"
#include "core/sources/http/httpclient.h"

#include <optional>

namespace backthread::hackernews {

/// The item that Firebase answered when asked for `id`; nothing where it said `null`. Error::Malformed where
/// the answer is something else, another item included.
[[nodiscard]] Result<std::optional<discussion::Item>> readItemAnswer(
    const Result<sources::HttpClient::Answer> &answer, ItemId id);

} // namespace backthread::hackernews
