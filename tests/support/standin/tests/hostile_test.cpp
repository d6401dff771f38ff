// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"
#include "standin/hostile.h"

namespace backthread::standin::test {

using namespace Qt::Literals::StringLiterals;

class HostileTest : public ServerFixture {
protected:
    [[nodiscard]] QJsonObject item(qint64 id) { return firebase(u"item/%1.json"_s.arg(id)).object(); }
};

TEST_F(HostileTest, DeepThreadIsOneChain)
{
    const qint64 last = addDeepThread(m_server.corpus(), 10'000);
    EXPECT_EQ(m_server.corpus().storyOf(last), 49'900'000);
    EXPECT_EQ(item(last).value("parent"_L1).toInteger(), last - 1);
}

TEST_F(HostileTest, DeepTreeIsServed)
{
    addDeepThread(m_server.corpus(), 10'000);
    EXPECT_EQ(algolia(u"items/49900000"_s).body.count("\"children\":["), 10'001);
}

TEST_F(HostileTest, LongCommentHasItsLength)
{
    const qint64 last = addLongComment(m_server.corpus(), 20'000);
    EXPECT_EQ(item(last).value("text"_L1).toString().size(), 20'000);
}

TEST_F(HostileTest, MixedScriptsArriveUnchanged)
{
    const qint64 last = addMixedScripts(m_server.corpus());
    for (qint64 id = 49'900'000; id <= last; ++id)
        EXPECT_EQ(item(id), m_server.corpus().item(id));
}

TEST_F(HostileTest, EveryStateIsThere)
{
    const qint64 last = addEveryState(m_server.corpus());
    QSet<QString> seen;
    for (qint64 id = 49'900'000; id <= last; ++id) {
        const Answer answer = firebase(u"item/%1.json"_s.arg(id));
        const QJsonObject found = answer.object();
        seen.insert(found.isEmpty() ? QString::fromUtf8(answer.body) : found.value("type"_L1).toString());
        seen.insert(found.value("text"_L1).toString());
        if (found.contains("deleted"_L1)) {
            EXPECT_FALSE(found.contains("by"_L1));
            EXPECT_FALSE(found.contains("text"_L1));
        }
    }
    for (const QString &wanted : {u"story"_s, u"comment"_s, u"job"_s, u"poll"_s, u"pollopt"_s, u"null"_s,
             u"[dead]"_s, u"[flagged]"_s, u"[delayed]"_s})
        EXPECT_TRUE(seen.contains(wanted)) << qPrintable(wanted);
}

TEST_F(HostileTest, WrongTypesAreServedAsTheyAre)
{
    addWrongTypes(m_server.corpus());
    EXPECT_TRUE(item(49'900'000).value("descendants"_L1).isString());
    EXPECT_EQ(algolia(u"items/49900000"_s).status, 200);
}

TEST_F(HostileTest, ProlificUserHasAllSubmissions)
{
    addProlificUser(m_server.corpus(), u"busy"_s, 20'000);
    EXPECT_EQ(firebase(u"user/busy.json"_s).object().value("submitted"_L1).toArray().size(), 20'000);
}

TEST_F(HostileTest, FlatThreadHasTheNewestFirst)
{
    addFlatThread(m_server.corpus(), 500);
    const auto kids = m_server.corpus().kids(49'900'000);
    EXPECT_EQ(kids.size(), 500);
    EXPECT_GT(kids.first(), kids.last());
}

} // namespace backthread::standin::test
