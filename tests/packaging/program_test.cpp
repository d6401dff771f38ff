// SPDX-License-Identifier: GPL-3.0-or-later
#include "installedfixture.h"

#include <QDirIterator>

namespace backthread::packaging {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestSize = 6 * 1024 * 1024; // bytes, all that is installed, without Qt

/// The whole of what is installed, in a folder that nobody has chosen.
class ProgramTest : public InstalledTest {
protected:
    static void SetUpTestSuite()
    {
        InstalledTest::SetUpTestSuite();
        const Outcome outcome = install(u"program"_s, {u"--strip"_s});
        ASSERT_EQ(outcome.code, 0) << outcome;
    }

    [[nodiscard]] static QString program() { return path(u"bin/backthread"_s); }
};

} // namespace

TEST_F(ProgramTest, RunsFromWhereverItIs)
{
    const Outcome version = run(program(), {u"--version"_s});
    EXPECT_EQ(version.out, u"backthread " BACKTHREAD_VERSION "\n"_s);
    const QTemporaryDir profile;
    const QString picture = profile.filePath(u"picture.png"_s);
    const Outcome outcome =
        run(program(), {u"--offline"_s, u"--profile"_s, profile.path(), u"--screenshot"_s, picture});
    EXPECT_EQ(outcome.code, 0) << outcome;
    EXPECT_FALSE(contentOf(picture).isEmpty());
}

TEST_F(ProgramTest, IsSmall)
{
#ifdef BACKTHREAD_SANITIZE
    GTEST_SKIP() << "sanitizers make it large";
#endif
    qint64 size = 0;
    for (QDirIterator files(path({}), QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        files.next();
        size += files.fileInfo().size();
    }
    EXPECT_LT(size, kLargestSize);
}

TEST_F(ProgramTest, UsesEachLibraryThatItNeeds)
{
#ifdef BACKTHREAD_SANITIZE
    GTEST_SKIP() << "a sanitizer's library comes on top";
#endif
    const Outcome outcome = run(u"ldd"_s, {u"--unused"_s, program()});
    EXPECT_EQ(outcome.code, 0) << outcome;
    EXPECT_EQ(outcome.out.toStdString(), std::string());
}

} // namespace backthread::packaging
