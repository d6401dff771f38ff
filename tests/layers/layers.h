// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace backthread::layers {

/// A folder, and what its files may include besides themselves, the standard library and other libraries.
struct Layer final {
    std::string folder; ///< Relative to the top, as in "core/store".
    std::vector<std::string> below; ///< Folders of this project.
    std::vector<std::string> qtModules; ///< As in "QtCore".
};

/// Which Qt modules have a header of that name, for every header below Qt's include folder.
using QtHeaders = std::map<std::string, std::set<std::string>>;

/// What was read, and each include that points up, as "file:line: sentence".
struct Report final {
    std::map<std::string, int> filesRead; ///< By the folder of the layer.
    std::vector<std::string> complaints;
};

/// The layers of Backthread, as docs/architecture.md tells them. Of two that hold a file, the first counts.
[[nodiscard]] const std::vector<Layer> &layers();

[[nodiscard]] QtHeaders readQtHeaders(const std::filesystem::path &includeFolder);

/// Reads every include of app/, core/ and ui/ below `top`.
[[nodiscard]] Report examine(const std::filesystem::path &top, const QtHeaders &qtHeaders);

} // namespace backthread::layers
