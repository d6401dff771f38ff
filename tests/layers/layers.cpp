// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers.h"

#include "sourcetext.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <regex>

namespace backthread::layers {

namespace fs = std::filesystem;

namespace {

struct Include final {
    int line;
    std::string name;
    bool quoted;
};

bool isBelow(const std::string &path, const std::string &folder)
{
    return path.starts_with(folder + '/');
}

std::vector<Include> includesOf(const fs::path &file)
{
    static const std::regex pattern(R"re(^\s*#\s*include\s*([<"])([^>"]+)[>"])re");
    std::vector<Include> includes;
    int number = 0;
    for (const std::string &line : linesOf(file)) {
        ++number;
        std::smatch match;
        if (line.find("include") != std::string::npos && std::regex_search(line, match, pattern))
            includes.push_back({number, match[2], match[1] == "\""});
    }
    return includes;
}

bool isGenerated(const std::string &name)
{
    return name.ends_with(".moc") || name.starts_with("moc_") || name.starts_with("ui_");
}

// The path, from the top, of a file of this project; nothing for a header of somebody else.
std::optional<std::string> ownPath(const fs::path &top, const std::string &file, const Include &include)
{
    for (const char *folder : {"app", "core", "ui", "tests"}) {
        if (isBelow(include.name, folder))
            return include.name;
    }
    const fs::path beside = (fs::path(file).parent_path() / include.name).lexically_normal();
    if (include.quoted && fs::exists(top / beside))
        return beside.generic_string();
    return std::nullopt;
}

// "QtGui/QPainter" names its module; "QPainter" has to be looked up.
std::set<std::string> qtModulesOf(const std::string &name, const QtHeaders &qtHeaders)
{
    const auto slash = name.find('/');
    if (name.starts_with("Qt") && slash != std::string::npos)
        return {name.substr(0, slash)};
    const auto found = qtHeaders.find(name);
    return found == qtHeaders.end() ? std::set<std::string> {} : found->second;
}

// Why the layer may not have that include; nothing where it may.
std::optional<std::string> objection(const Layer &layer, const Include &include,
    const std::optional<std::string> &own, const QtHeaders &qtHeaders)
{
    if (own) {
        const bool allowed = isBelow(*own, layer.folder)
            || std::ranges::any_of(layer.below, [&](const auto &folder) { return isBelow(*own, folder); });
        return allowed ? std::nullopt : std::optional("is not below " + layer.folder);
    }
    const auto modules = qtModulesOf(include.name, qtHeaders);
    if (modules.empty())
        return include.quoted ? std::optional<std::string>("cannot be found") : std::nullopt;
    const bool allowed =
        std::ranges::any_of(layer.qtModules, [&](const auto &m) { return modules.contains(m); });
    return allowed ? std::nullopt : std::optional("is of " + *modules.begin() + ", not for " + layer.folder);
}

void examineFile(const fs::path &top, const std::string &file, const QtHeaders &qtHeaders, Report &report)
{
    const auto layer = std::ranges::find_if(
        layers(), [&](const Layer &candidate) { return isBelow(file, candidate.folder); });
    if (layer == layers().end()) {
        report.complaints.push_back(file + ": belongs to no layer");
        return;
    }
    ++report.filesRead[layer->folder];
    for (const Include &include : includesOf(top / file)) {
        if (isGenerated(include.name))
            continue;
        if (const auto why = objection(*layer, include, ownPath(top, file, include), qtHeaders))
            report.complaints.push_back(
                file + ':' + std::to_string(include.line) + ": " + include.name + ' ' + *why);
    }
}

} // namespace

const std::vector<Layer> &layers()
{
    static const std::vector<Layer> all {
        {"core/base", {}, {"QtCore"}},
        {"core/text", {"core/base"}, {"QtCore"}},
        {"core/discussion", {"core/base", "core/text"}, {"QtCore"}},
        {"core/search", {"core/base", "core/text", "core/discussion"}, {"QtCore"}},
        {"core/sources", {"core/base", "core/text", "core/discussion", "core/search"},
            {"QtCore", "QtNetwork"}},
        {"core/store", {"core/base", "core/text", "core/discussion", "core/search"}, {"QtCore", "QtSql"}},
        {"core/transfer",
            {"core/base", "core/text", "core/discussion", "core/search", "core/sources", "core/store"},
            {"QtCore"}},
        // Services alone see all of the core.
        {"core/services", {"core"}, {"QtCore", "QtNetwork"}},
        {"ui/models", {"core/base", "core/text", "core/discussion", "core/search", "core/services"},
            {"QtCore", "QtGui"}},
        // What other processes ask comes over local sockets, too.
        {"ui/desktop",
            {"core/base", "core/text", "core/discussion", "core/search", "core/services", "core/store", "ui"},
            {"QtCore", "QtDBus", "QtNetwork"}},
        {"ui", {"core/base", "core/text", "core/discussion", "core/search", "core/services"},
            {"QtCore", "QtGui", "QtWidgets", "QtPrintSupport", "QtDBus"}},
        {"app", {"core", "ui"}, {"QtCore", "QtGui", "QtWidgets", "QtNetwork", "QtSql", "QtDBus"}},
    };
    return all;
}

QtHeaders readQtHeaders(const fs::path &includeFolder)
{
    QtHeaders headers;
    for (const auto &module : fs::directory_iterator(includeFolder)) {
        if (!module.is_directory() || !module.path().filename().string().starts_with("Qt"))
            continue;
        for (const auto &header : fs::directory_iterator(module))
            headers[header.path().filename().string()].insert(module.path().filename().string());
    }
    return headers;
}

Report examine(const fs::path &top, const QtHeaders &qtHeaders)
{
    Report report;
    for (const std::string &file : sourceFiles(top, {"app", "core", "ui"})) {
        if (file.ends_with(".cpp") || file.ends_with(".h"))
            examineFile(top, file, qtHeaders, report);
    }
    return report;
}

} // namespace backthread::layers
