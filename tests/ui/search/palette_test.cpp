// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/palette.h"

#include <QPromise>
#include <QTest>

#include <gtest/gtest.h>

namespace backthread::searchui {

using namespace Qt::StringLiterals;
using search::Recalled;

namespace {

class PaletteTest : public testing::Test {
protected:
    using Answer = Result<QList<Recalled>>;

    PaletteTest()
    {
        m_palette.add([] {
            return Palette::Entries {{.title = u"Next comment"_s, .kind = u"Command"_s},
                {.title = u"Fold the branch"_s, .kind = u"Command"_s, .words = u"collapse"_s}};
        });
        m_palette.add([] { return Palette::Entries {{.title = u"Next of kin"_s, .kind = u"Search"_s}}; });
        m_palette.setLookUp(
            [this](const QString &typed) {
                m_asked.append(typed);
                m_answers.push_back(std::make_shared<QPromise<Answer>>());
                m_answers.back()->start();
                return m_answers.back()->future();
            },
            [](const Recalled &recalled) { return Palette::Entry {.title = recalled.bookmark.note}; });
        QObject::connect(&m_palette, &Palette::found, &m_palette,
            [this](const QString &, const Palette::Entries &entries) {
                m_found.clear();
                for (const Palette::Entry &entry : entries)
                    m_found.append(entry.title);
                ++m_times;
            });
    }

    void answer(size_t question, const QString &title, int fit)
    {
        m_answers.at(question)->addResult(Answer({{.bookmark = {.note = title}, .fit = fit}}));
        m_answers.at(question)->finish();
    }

    Palette m_palette;
    QStringList m_asked;
    std::vector<std::shared_ptr<QPromise<Answer>>> m_answers;
    QStringList m_found;
    int m_times = 0;
};

} // namespace

TEST_F(PaletteTest, BeforeAnythingIsTypedThereIsWhatTheFirstSourceHas)
{
    m_palette.find({});
    EXPECT_EQ(m_found, QStringList({u"Next comment"_s, u"Fold the branch"_s}));
    EXPECT_TRUE(m_asked.isEmpty());
}

TEST_F(PaletteTest, TheBestComesFirstAndOfEqualOnesTheFirstSource)
{
    m_palette.find(u"next"_s);
    EXPECT_EQ(m_found, QStringList({u"Next comment"_s, u"Next of kin"_s}));
    m_palette.find(u"kin"_s);
    EXPECT_EQ(m_found, QStringList {u"Next of kin"_s});
    m_palette.find(u"collapse"_s);
    EXPECT_EQ(m_found, QStringList {u"Fold the branch"_s}) << "by a word that is not shown";
}

TEST_F(PaletteTest, WhatIsLookedUpTakesItsPlaceAmongTheOthersWhenItComes)
{
    m_palette.find(u"next"_s);
    ASSERT_EQ(m_times, 1) << "nobody waits";
    answer(0, u"The next tide"_s, 95);
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_times == 2; }));
    EXPECT_EQ(m_found, QStringList({u"Next comment"_s, u"Next of kin"_s, u"The next tide"_s}));
}

TEST_F(PaletteTest, AnAnswerToWhatWasTypedBeforeIsForNobody)
{
    m_palette.find(u"nex"_s);
    m_palette.find(u"next"_s);
    answer(0, u"The next tide"_s, 95);
    answer(1, u"Next week"_s, 100);
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_times == 3; }));
    EXPECT_EQ(m_found, QStringList({u"Next comment"_s, u"Next of kin"_s, u"Next week"_s}));
    EXPECT_EQ(m_asked, QStringList({u"nex"_s, u"next"_s}));
}

} // namespace backthread::searchui
