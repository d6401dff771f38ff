// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

namespace backthread {

/// A value, or the Error that stands in its place. No exception crosses the borders of the core.
template <typename T>
using Result = tl::expected<T, Error>;

/// What a function returns that fails with `error`: `return fail(Error::notFound());`
[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace backthread
