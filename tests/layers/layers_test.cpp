// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers.h"
#include "sourcetext.h"

#include <QTemporaryDir>

#include <fstream>
#include <gtest/gtest.h>

namespace backthread::layers {
namespace {

namespace fs = std::filesystem;

const fs::path kTop = BACKTHREAD_SOURCE_DIR;

const QtHeaders &qtHeaders()
{
    static const QtHeaders headers = readQtHeaders(BACKTHREAD_QT_HEADERS);
    return headers;
}

std::string oneALine(const std::vector<std::string> &sentences)
{
    std::string text;
    for (const std::string &sentence : sentences)
        text += '\n' + sentence;
    return text;
}

/// A tree of sources of its own, gone with the test.
class PlantedTree final {
public:
    void add(const std::string &file, const std::string &text) const
    {
        const fs::path path = top() / file;
        fs::create_directories(path.parent_path());
        std::ofstream(path) << text;
    }

    [[nodiscard]] fs::path top() const { return m_folder.path().toStdString(); }
    [[nodiscard]] std::vector<std::string> complaints() const
    {
        return examine(top(), qtHeaders()).complaints;
    }

private:
    QTemporaryDir m_folder;
};

TEST(LayersTest, NoIncludeOfThisTreePointsUp)
{
    const Report report = examine(kTop, qtHeaders());

    EXPECT_TRUE(report.complaints.empty()) << oneALine(report.complaints);
    for (const Layer &layer : layers()) {
        const auto read = report.filesRead.find(layer.folder);
        EXPECT_TRUE(read != report.filesRead.end()) << "no file was read in " << layer.folder;
    }
}

TEST(LayersTest, QtHeadersAreKnownByTheirModules)
{
    EXPECT_TRUE(qtHeaders().at("QString").contains("QtCore"));
    EXPECT_TRUE(qtHeaders().at("qpainter.h").contains("QtGui"));
    EXPECT_FALSE(qtHeaders().at("QPainter").contains("QtCore"));
}

struct Planted final {
    std::string file;
    std::string line;
    std::string complaint = {}; ///< Empty where the include is right.
};

void expectJudgement(const Planted &planted)
{
    SCOPED_TRACE(planted.file + ": " + planted.line);
    PlantedTree tree;
    tree.add(planted.file, "#pragma once\n" + planted.line + '\n');
    std::vector<std::string> expected;
    if (!planted.complaint.empty())
        expected.push_back(planted.file + ":2: " + planted.complaint);

    EXPECT_EQ(tree.complaints(), expected);
}

TEST(LayersTest, IncludesThatPointUpAreFound)
{
    const std::vector<Planted> all {
        {"core/base/a.h", "#include <QPainter>", "QPainter is of QtGui, not for core/base"},
        {"core/base/a.h", "# include <QtWidgets/QLabel>",
            "QtWidgets/QLabel is of QtWidgets, not for core/base"},
        {"core/text/a.h", "#include <qsqlquery.h>", "qsqlquery.h is of QtSql, not for core/text"},
        {"core/base/a.h", "#include \"core/text/b.h\"", "core/text/b.h is not below core/base"},
        {"core/search/a.h", "#include \"core/sources/b.h\"", "core/sources/b.h is not below core/search"},
        {"core/store/a.h", "#include \"core/sources/b.h\"", "core/sources/b.h is not below core/store"},
        {"core/services/a.h", "#include \"ui/models/b.h\"", "ui/models/b.h is not below core/services"},
        {"core/services/a.h", "#include <app/b.h>", "app/b.h is not below core/services"},
        {"core/store/a.cpp", "#include \"tests/b.h\"", "tests/b.h is not below core/store"},
        {"ui/models/a.h", "#include <QWidget>", "QWidget is of QtWidgets, not for ui/models"},
        {"ui/models/a.h", "#include \"ui/shell/b.h\"", "ui/shell/b.h is not below ui/models"},
        {"ui/shell/a.h", "#include <QSqlQuery>", "QSqlQuery is of QtSql, not for ui"},
        {"ui/shell/a.h", "#include <QNetworkReply>", "QNetworkReply is of QtNetwork, not for ui"},
        {"ui/thread/a.h", "#include \"core/store/b.h\"", "core/store/b.h is not below ui"},
        {"core/base/a.h", "#include \"nowhere.h\"", "nowhere.h cannot be found"}};
    for (const Planted &planted : all)
        expectJudgement(planted);
}

TEST(LayersTest, IncludesThatPointDownAreNot)
{
    const std::vector<Planted> all {{"core/base/a.h", "#include <QString>"},
        {"core/base/a.h", "#include <vector>"}, {"core/base/a.h", "// #include <QPainter>"},
        {"core/base/a.h", "#include \"a.h\""}, {"core/base/a.cpp", "#include \"a.moc\""},
        {"core/text/a.h", "#include <libxml/HTMLparser.h>"},
        {"core/store/a.h", "#include \"core/search/b.h\""},
        {"core/services/a.h", "#include \"core/store/b.h\""}, {"ui/models/a.h", "#include <QColor>"},
        {"ui/thread/a.h", "#include \"ui/models/b.h\""}, {"app/a.cpp", "#include \"core/store/b.h\""}};
    for (const Planted &planted : all)
        expectJudgement(planted);
}

TEST(LayersTest, RelativeIncludesAreFollowed)
{
    PlantedTree tree;
    tree.add("core/store/b.h", "");
    tree.add("core/base/a.h", "#include \"../store/b.h\"\n");

    EXPECT_EQ(
        tree.complaints(), std::vector<std::string> {"core/base/a.h:1: ../store/b.h is not below core/base"});
}

TEST(LayersTest, FolderWithoutLayerIsReported)
{
    PlantedTree tree;
    tree.add("core/misc/a.h", "");

    EXPECT_EQ(tree.complaints(), std::vector<std::string> {"core/misc/a.h: belongs to no layer"});
}

std::vector<std::string> allSources()
{
    auto files = sourceFiles(kTop, {"app", "cmake", "core", "packaging", "resources", "tests", "ui"});
    files.insert(files.end(), {"CMakeLists.txt", "dev", ".ci/run"});
    return files;
}

TEST(SourceTextTest, EveryFileBeginsWithItsLicense)
{
    const auto files = allSources();
    EXPECT_GT(files.size(), 100U);
    for (const std::string &file : files)
        EXPECT_TRUE(beginsWithLicense(linesOf(kTop / file))) << file;
}

TEST(SourceTextTest, MissingLicenseIsFound)
{
    const std::string license = "SPDX-License-Identifier: GPL-3.0-or-later";

    EXPECT_TRUE(beginsWithLicense({"// " + license}));
    EXPECT_TRUE(beginsWithLicense({"#!/bin/bash", "# " + license}));
    EXPECT_FALSE(beginsWithLicense({}));
    EXPECT_FALSE(beginsWithLicense({"#!/bin/bash"}));
    EXPECT_FALSE(beginsWithLicense({"#pragma once", "// " + license}));
    EXPECT_FALSE(beginsWithLicense({"// SPDX-License-Identifier: MIT"}));
}

TEST(SourceTextTest, NoLineNamesSomebodysFolder)
{
    for (const std::string &file : allSources()) {
        int number = 0;
        for (const std::string &line : linesOf(kTop / file)) {
            ++number;
            EXPECT_FALSE(namesSomebodysFolder(line)) << file << ':' << number << ": " << line;
        }
    }
}

TEST(SourceTextTest, SomebodysFolderIsFound)
{
    const std::string home = "/home"; // in two parts, lest this file be found itself

    EXPECT_TRUE(namesSomebodysFolder(home + "/ann/x"));
    EXPECT_TRUE(namesSomebodysFolder("open(\"" + home + "/ann/x\")"));
    EXPECT_TRUE(namesSomebodysFolder("file://" + home + "/ann/x"));
    EXPECT_FALSE(namesSomebodysFolder("https://example.org" + home + "/ann"));
    EXPECT_FALSE(namesSomebodysFolder("home/ann"));
}

} // namespace
} // namespace backthread::layers
