// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/importfile.h"
#include "tests/core/transfer/files.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace backthread::transfer {

using namespace Qt::StringLiterals;

namespace {

class ImportFileTest : public testing::Test {
protected:
    [[nodiscard]] QString path(const QString &name) const { return m_directory.filePath(name); }

    static QByteArray readAll(ImportFile &file)
    {
        QByteArray all;
        QByteArray buffer(1000, Qt::Uninitialized);
        qint64 count = 0;
        while ((count = file.read(buffer.data(), buffer.size())) > 0)
            all += buffer.first(count);
        EXPECT_EQ(count, 0);
        return all;
    }

    QTemporaryDir m_directory;
};

} // namespace

TEST_F(ImportFileTest, ReadsPlainAndGzipAlike)
{
    const QByteArray bytes = QByteArray("some words\n").repeated(20'000);
    ASSERT_TRUE(putFile(path(u"plain"_s), bytes));
    ASSERT_TRUE(putGzip(path(u"small"_s), bytes));

    for (const QString &name : {u"plain"_s, u"small"_s}) {
        auto file = ImportFile::open(path(name));
        ASSERT_TRUE(file);
        EXPECT_EQ(file->size(), QFile(path(name)).size());
        EXPECT_EQ(readAll(*file), bytes);
        EXPECT_EQ(file->position(), file->size());
        EXPECT_EQ(file->damage(), QString());
    }
}

TEST_F(ImportFileTest, DeliversAgainWhatWasPeekedAt)
{
    ASSERT_TRUE(putFile(path(u"f"_s), "abcdef"));
    auto file = ImportFile::open(path(u"f"_s));
    ASSERT_TRUE(file);
    EXPECT_EQ(file->peek(4), QByteArray("abcd"));
    EXPECT_EQ(file->peek(100), QByteArray("abcdef"));
    EXPECT_EQ(readAll(*file), QByteArray("abcdef"));
}

TEST_F(ImportFileTest, SaysWhereGzipDataEndsEarlyAndKeepsWhatCameBefore)
{
    QByteArray noise;
    for (int i = 0; i < 40'000; ++i)
        noise += QByteArray::number(qint64(i) * 7919 % 100'003) + '\n';
    ASSERT_TRUE(putGzip(path(u"f"_s), noise));
    const QByteArray whole = contentOf(path(u"f"_s));
    ASSERT_TRUE(putFile(path(u"f"_s), whole.first(whole.size() / 2)));

    auto file = ImportFile::open(path(u"f"_s));
    ASSERT_TRUE(file);
    const QByteArray read = readAll(*file);

    EXPECT_GT(read.size(), 1000);
    EXPECT_TRUE(noise.startsWith(read));
    EXPECT_EQ(file->damage(), u"the gzip data ends early"_s);
}

TEST_F(ImportFileTest, SaysWhereGzipDataIsDamaged)
{
    ASSERT_TRUE(putGzip(path(u"f"_s), QByteArray("some words\n").repeated(1000)));
    QByteArray bytes = contentOf(path(u"f"_s));
    bytes[bytes.size() / 2] = char(~bytes.at(bytes.size() / 2));
    ASSERT_TRUE(putFile(path(u"f"_s), bytes));

    auto file = ImportFile::open(path(u"f"_s));
    ASSERT_TRUE(file);
    (void)readAll(*file);

    EXPECT_TRUE(file->damage().startsWith(u"the gzip data is damaged"_s)) << file->damage().toStdString();
}

TEST_F(ImportFileTest, FailsForWhatIsNoFile)
{
    const auto missing = ImportFile::open(path(u"nothing"_s));
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().kind, Error::Kind::File);
    EXPECT_TRUE(missing.error().detail.contains(u"nothing"_s));
    const auto directory = ImportFile::open(m_directory.path());
    ASSERT_FALSE(directory);
    EXPECT_EQ(directory.error().kind, Error::Kind::File);
}

} // namespace backthread::transfer
