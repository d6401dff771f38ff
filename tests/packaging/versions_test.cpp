// SPDX-License-Identifier: GPL-3.0-or-later
#include "installedfixture.h"

#include <QRegularExpression>

namespace backthread::packaging {

using namespace Qt::StringLiterals;

namespace {

const std::string kVersion = BACKTHREAD_VERSION;

/// What `pattern` captures where it first matches in a file of the repository.
std::string firstIn(const QString &file, const QString &pattern)
{
    const QString text = QString::fromUtf8(contentOf(sourcePath(file)));
    return QRegularExpression(pattern, QRegularExpression::MultilineOption)
        .match(text)
        .captured(1)
        .toStdString();
}

} // namespace

// One place has the version, project() in CMakeLists.txt; what people and stores read is held to it here.
TEST(VersionsTest, ChangelogsAndMetainfoBeginWithTheProgramsVersion)
{
    EXPECT_EQ(firstIn(u"CHANGELOG.md"_s, u"^## .*?([0-9]+\\.[0-9]+\\.[0-9]+)"_s), kVersion);
    EXPECT_EQ(firstIn(u"packaging/debian/changelog"_s, u"^backthread \\(([^)]*)\\)"_s), kVersion);
    EXPECT_EQ(
        firstIn(u"packaging/org.backthread.backthread.metainfo.xml"_s, u"<release version=\"([^\"]*)\""_s),
        kVersion);
}

TEST(VersionsTest, DebianNeedsWhatDevelopersNeed)
{
    const QString needed =
        QString::fromStdString(firstIn(u"dev"_s, u"^need_build\\(\\) \\{([^}]*)"_s)).remove(u'\n');
    const QString control = QString::fromUtf8(contentOf(sourcePath(u"packaging/debian/control"_s)));
    static const QRegularExpression s_package(u"(?<= )[a-z][a-z0-9+-]+(?=$| )"_s);
    int packages = 0;
    for (auto match = s_package.globalMatch(QString(needed).remove(QRegularExpression(u"need \"[^\"]*\""_s)));
         match.hasNext(); ++packages) {
        const QString package = match.next().captured();
        const bool isEverywhere = package == "g++"_L1 || package == "ccache"_L1;
        EXPECT_TRUE(isEverywhere || control.contains(u' ' + package)) << package.toStdString();
    }
    EXPECT_GT(packages, 5);
}

} // namespace backthread::packaging
