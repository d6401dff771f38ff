// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/outputfile.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace backthread {

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST(OutputFileTest, WritesAndReplaces)
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"f"_s);
    ASSERT_TRUE(writeFile(path, "long first"));
    ASSERT_TRUE(writeFile(path, "second"));
    EXPECT_EQ(contentOf(path), QByteArray("second"));
}

TEST(OutputFileTest, LeavesDevicesWhatTheyAre)
{
    EXPECT_TRUE(writeFile(u"/dev/null"_s, "gone"));
    EXPECT_FALSE(QFileInfo(u"/dev/null"_s).isFile());
}

TEST(OutputFileTest, SaysWhatCannotBeWritten)
{
    const QTemporaryDir directory;
    const auto missing = writeFile(directory.filePath(u"no/such/f"_s), "x");
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().kind, Error::Kind::File);
    EXPECT_FALSE(writeFile(directory.path(), "x"));
}

TEST(OutputFileTest, SaysThatTheDiskIsFull)
{
    if (!QFileInfo::exists(u"/dev/full"_s))
        GTEST_SKIP() << "there is no /dev/full";
    EXPECT_FALSE(writeFile(u"/dev/full"_s, "x"));
}

} // namespace backthread
