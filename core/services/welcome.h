// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFuture>

namespace backthread::services {

class Engine;

/// Puts the built-in discussion, that of discussion::kWelcomeStory (":/welcome/welcome.json", as Firebase
/// items) into the cache, unless it is there. Errors: those of the database.
[[nodiscard]] QFuture<Result<void>> plantWelcome(Engine &engine);

} // namespace backthread::services
