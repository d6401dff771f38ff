// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace backthread::app {

/// Makes sure that file names and arguments are read as UTF-8 in the C locale too, where Qt would do the same
/// but print a warning, and in those that this machine lacks, whose language and dates stay chosen. Call
/// first in main().
void useUtf8();

} // namespace backthread::app
