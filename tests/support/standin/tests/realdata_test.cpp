// SPDX-License-Identifier: GPL-3.0-or-later
// Compares with real captures where they are at hand; skipped where it is not.
#include "standin/algoliatree.h"
#include "standin/corpus.h"
#include "standin/loader.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>
#include <zlib.h>

namespace backthread::standin::test {

using namespace Qt::Literals::StringLiterals;

namespace {

QString realFile(const QString &name)
{
    return QStringLiteral(BACKTHREAD_REAL_DATA "/") + name;
}

QByteArray readGzip(const QString &path)
{
    gzFile file = gzopen(QFile::encodeName(path).constData(), "rb");
    QByteArray all;
    QByteArray block(1 << 16, Qt::Uninitialized);
    for (int got = 0; (got = gzread(file, block.data(), unsigned(block.size()))) > 0;)
        all.append(block.constData(), got);
    gzclose(file);
    return all;
}

// "id parent level" of every node, in the order of the tree.
QStringList flat(const QJsonObject &node, int level = 0)
{
    QStringList lines {u"%1 %2 %3 %4"_s.arg(node.value("id"_L1).toInteger())
                           .arg(node.value("parent_id"_L1).toInteger())
                           .arg(level)
                           .arg(node.value("created_at"_L1).toString())};
    const QJsonArray children = node.value("children"_L1).toArray();
    for (const auto &child : children)
        lines += flat(child.toObject(), level + 1);
    return lines;
}

} // namespace

TEST(RealDataTest, TreeHasTheIdsAndTheOrderOfTheRealIndex)
{
    const QString items = realFile(u"threads/firebase-14952787.jsonl.gz"_s);
    const QString tree = realFile(u"threads/algolia-14952787.json.gz"_s);
    if (!QFile::exists(items) || !QFile::exists(tree))
        GTEST_SKIP() << "no real discussions: " << qPrintable(items);
    Corpus corpus;
    ASSERT_EQ(loadFile(corpus, items).items, 2565);
    const QJsonObject made = QJsonDocument::fromJson(algoliaTree(corpus, 14952787)).object();
    const QJsonObject real = QJsonDocument::fromJson(readGzip(tree)).object();
    EXPECT_EQ(made.keys(), real.keys());
    EXPECT_EQ(flat(made), flat(real));
}

TEST(RealDataTest, EveryItemFileCanBeLoaded)
{
    const QDir folder(realFile(u"threads"_s));
    if (!folder.exists())
        GTEST_SKIP() << "no real discussions: " << qPrintable(folder.path());
    for (const QFileInfo &file : folder.entryInfoList({u"firebase-*"_s})) {
        Corpus corpus;
        const LoadResult result = loadFile(corpus, file.filePath());
        EXPECT_TRUE(result.isOk());
        EXPECT_GT(result.items, 50) << qPrintable(file.fileName());
        EXPECT_EQ(result.skipped, 0) << qPrintable(file.fileName());
    }
}

} // namespace backthread::standin::test
