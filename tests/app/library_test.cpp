// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandfixture.h"

#include <QFile>
#include <QJsonArray>

namespace backthread::app {

using namespace Qt::StringLiterals;

namespace {

class LibraryTest : public CommandTest {
protected:
    [[nodiscard]] Outcome library(const QStringList &arguments)
    {
        return runOffline(QStringList {u"library"_s} + arguments);
    }
    void keep(int item)
    {
        const QByteArray bookmark = R"([{"id":%1,"created":5,"tags":["x"],"note":"mine"}])";
        ASSERT_EQ(runOffline({u"import"_s, u"-"_s}, QString::fromUtf8(bookmark).arg(item).toUtf8()).code, 0);
    }
    [[nodiscard]] QStringList kept()
    {
        QStringList ids;
        for (const QJsonValue &bookmark : runOffline({u"bookmark"_s, u"list"_s, u"--json"_s}).json().array())
            ids.append(
                QString::number(bookmark[u"id"_s].toInteger()) + u' ' + bookmark[u"note"_s].toString());
        return ids;
    }
};

} // namespace

TEST_F(LibraryTest, IsWhatItWasAfterACopyWasRestored)
{
    keep(1000);
    const Outcome copied = library({u"backup"_s});
    ASSERT_EQ(copied.code, 0) << copied;
    const QString copy = copied.out.trimmed();
    ASSERT_TRUE(QFile::exists(copy)) << copied;
    keep(1001);
    ASSERT_EQ(runOffline({u"bookmark"_s, u"remove"_s, u"1000"_s}).code, 0);

    const Outcome restored = library({u"restore"_s, copy});
    EXPECT_EQ(restored.code, 0) << restored;
    EXPECT_EQ(kept(), QStringList {u"1000 mine"_s});
    EXPECT_EQ(library({u"check"_s}).out, u"library and cache are sound\n"_s);

    // And back again.
    const QString before = restored.err.section(u" is in "_s, 1).trimmed();
    EXPECT_EQ(library({u"restore"_s, before}).code, 0) << restored;
    EXPECT_EQ(kept(), QStringList {u"1001 mine"_s});
}

TEST_F(LibraryTest, ListsItsCopiesNewestFirst)
{
    EXPECT_EQ(library({u"list"_s}).code, 1);
    const QString first = library({u"backup"_s}).out.trimmed();
    const QString second = library({u"backup"_s}).out.trimmed();
    EXPECT_EQ(library({u"list"_s}).out.trimmed().split(u'\n').mid(0, 2), (QStringList {second, first}));
    EXPECT_EQ(library({u"list"_s, u"--json"_s}).json().array().first().toString(), second);
}

TEST_F(LibraryTest, WhatIsNoLibraryIsNotRestored)
{
    keep(1000);
    EXPECT_EQ(library({u"restore"_s, filePath(u"missing"_s)}).code, 1);
    EXPECT_EQ(library({u"restore"_s, putFile(u"text"_s, "no database")}).code, 5);
    EXPECT_EQ(kept(), QStringList {u"1000 mine"_s});
}

TEST_F(LibraryTest, RepairsAndCopies)
{
    keep(1000);
    const Outcome repaired = library({u"check"_s, u"--repair"_s});
    EXPECT_EQ(repaired.code, 0) << repaired;
    EXPECT_EQ(repaired.out, u"library and cache are sound\n"_s);
    const QString copy = filePath(u"copy"_s);
    EXPECT_EQ(library({u"copy"_s, copy}).code, 0);
    const Outcome there = runBare({u"bookmark"_s, u"list"_s, u"--offline"_s, u"--profile"_s, copy});
    EXPECT_TRUE(there.out.contains(u"1000"_s)) << there;
    EXPECT_EQ(library({u"copy"_s, copy}).code, 1) << "nothing is written over";
}

TEST_F(LibraryTest, OtherWordsAreWrongUsage)
{
    for (const QStringList &arguments : {QStringList {}, QStringList {u"burn"_s}, QStringList {u"restore"_s},
             QStringList {u"check"_s, u"now"_s}})
        EXPECT_EQ(library(arguments).code, 2) << arguments.join(u' ').toStdString();
}

} // namespace backthread::app
