// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcetext.h"

#include <algorithm>
#include <cctype>
#include <fstream>

namespace backthread::layers {

namespace fs = std::filesystem;

namespace {

bool isSource(const fs::path &file)
{
    const std::string ending = file.extension().string();
    return ending == ".cpp" || ending == ".h" || ending == ".cmake" || ending == ".sql" || ending == ".sh"
        || file.filename() == "CMakeLists.txt";
}

// In https://host.org/home/ something of the host or of the path comes before the slash.
bool canPrecedeAPath(char character)
{
    return !std::isalnum(static_cast<unsigned char>(character))
        && std::string("._-~%})").find(character) == std::string::npos;
}

} // namespace

std::vector<std::string> sourceFiles(const fs::path &top, const std::vector<std::string> &folders)
{
    std::vector<std::string> files;
    for (const std::string &folder : folders) {
        if (!fs::exists(top / folder))
            continue;
        for (const auto &entry : fs::recursive_directory_iterator(top / folder)) {
            if (entry.is_regular_file() && isSource(entry.path()))
                files.push_back(entry.path().lexically_relative(top).generic_string());
        }
    }
    std::ranges::sort(files);
    return files;
}

std::vector<std::string> linesOf(const fs::path &file)
{
    std::ifstream stream(file);
    std::vector<std::string> lines;
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

bool beginsWithLicense(const std::vector<std::string> &lines)
{
    const size_t index = !lines.empty() && lines.front().starts_with("#!") ? 1 : 0;
    if (lines.size() <= index)
        return false;
    const std::string_view comment = lines[index];
    const auto space = comment.find(' ');
    const auto mark = comment.substr(0, space);
    return (mark == "//" || mark == "#" || mark == "--")
        && comment.substr(space + 1) == "SPDX-License-Identifier: GPL-3.0-or-later";
}

bool namesSomebodysFolder(const std::string &line)
{
    return std::ranges::any_of(std::vector<std::string> {"work", "home"}, [&](const auto &folder) {
        const std::string path = '/' + folder + '/';
        for (auto at = line.find(path); at != std::string::npos; at = line.find(path, at + 1)) {
            if (at == 0 || canPrecedeAPath(line[at - 1]))
                return true;
        }
        return false;
    });
}

} // namespace backthread::layers
