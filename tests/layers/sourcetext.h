// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

/// The sources as text: which files there are, and what each of them has to have and must not have.
namespace backthread::layers {

/// C++, CMake, SQL and shell below the folders, as sorted paths from the top. A folder may be missing.
[[nodiscard]] std::vector<std::string> sourceFiles(
    const std::filesystem::path &top, const std::vector<std::string> &folders);

[[nodiscard]] std::vector<std::string> linesOf(const std::filesystem::path &file);

/// True where the first line, or the one after `#!`, is a comment of the license alone.
[[nodiscard]] bool beginsWithLicense(const std::vector<std::string> &lines);

/// True where a line has a path that exists on somebody's machine only, below /home or below /work.
[[nodiscard]] bool namesSomebodysFolder(const std::string &line);

} // namespace backthread::layers
