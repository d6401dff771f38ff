// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/errortext.h"

#include <QSet>

#include <gtest/gtest.h>

namespace backthread::wording {

TEST(ErrorTextTest, EveryKindHasASentenceOfItsOwn)
{
    QSet<QString> sentences;
    const int last = int(Error::Kind::Cancelled);
    for (int kind = 0; kind <= last; ++kind) {
        const QString text = sentence({Error::Kind(kind), {}});
        EXPECT_TRUE(text.endsWith(QLatin1Char('.'))) << kind;
        sentences.insert(text);
    }
    EXPECT_EQ(sentences.size(), last + 1);
}

TEST(ErrorTextTest, TheDetailStandsBehindTheSentence)
{
    const QString plain = sentence({Error::Kind::DiskFull, {}});
    EXPECT_EQ(
        sentence({Error::Kind::DiskFull, QStringLiteral("cache.db")}), plain + QStringLiteral(" (cache.db)"));
}

TEST(ErrorTextTest, AllRepairsAreSaidTogether)
{
    const QList<Repair> all {
        Repair::IndexesRebuilt, Repair::CacheRebuilt, Repair::LibraryRestored, Repair::LibraryRestarted};
    QSet<QString> parts;
    QStringList joined;
    for (const Repair repair : all) {
        joined.append(sentences({repair}));
        EXPECT_TRUE(joined.last().endsWith(QLatin1Char('.')));
        parts.insert(joined.last());
    }
    EXPECT_EQ(parts.size(), all.size());
    EXPECT_EQ(sentences(all), joined.join(QLatin1Char(' ')));
    EXPECT_EQ(sentences({}), QString());
}

} // namespace backthread::wording
