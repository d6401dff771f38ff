// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/itemid.h"
#include "core/base/result.h"

#include <QFuture>

namespace backthread::services {

class Engine;

/// The story of the built-in discussion.
inline constexpr ItemId kWelcomeStory = ItemId::in(SourceId::Welcome, 1);

/// Puts the built-in discussion (":/welcome/welcome.json", as Firebase items) into the cache, unless it is
/// there. Errors: those of the database.
[[nodiscard]] QFuture<Result<void>> plantWelcome(Engine &engine);

} // namespace backthread::services
