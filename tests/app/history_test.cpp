// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/services/engine.h"
#include "core/services/libraryservice.h"
#include "drawing.h"
#include "tests/app/commandfixture.h"

#include <QJsonArray>
#include <QJsonObject>

namespace backthread::app {

using namespace Qt::StringLiterals;

namespace {

class HistoryTest : public CommandTest {
protected:
    /// Story 1 is opened, and the article of story 2.
    void read()
    {
        SystemClock clock;
        services::Engine engine(store::Profile::in(profilePath()), {}, clock);
        services::LibraryService library(engine);
        ASSERT_TRUE(library.openThread(drawing::items("1\n").first()).result());
        ASSERT_TRUE(library.openArticle(drawing::items("2\n").first()).result());
    }

    QJsonArray history(const QStringList &more = {})
    {
        return runOffline(QStringList {u"history"_s, u"--json"_s} + more).json().array();
    }
};

} // namespace

TEST_F(HistoryTest, TellsThreadsAndArticlesApart)
{
    read();
    ASSERT_EQ(history().size(), 2);
    EXPECT_EQ(history({u"--limit"_s, u"1"_s}).size(), 1);
    for (const QJsonValue &each : history()) {
        const bool isThread = each[u"id"] == 1;
        EXPECT_EQ(each[u"thread_read"].isNull(), !isThread);
        EXPECT_EQ(each[u"article_read"].isNull(), isThread);
        EXPECT_EQ(each[u"title"], isThread ? u"Story 1"_s : u"Story 2"_s);
    }
    const Outcome printed = runOffline({u"history"_s});
    EXPECT_TRUE(printed.out.contains(u"1 · thread read "_s)) << printed;
    EXPECT_TRUE(printed.out.contains(u"2 · article read "_s)) << printed;
}

TEST_F(HistoryTest, IsClearedBehindACopy)
{
    read();
    const Outcome cleared = runOffline({u"history"_s, u"clear"_s});
    EXPECT_EQ(cleared.code, 0) << cleared;
    EXPECT_TRUE(history().isEmpty());
    const QString copy = runOffline({u"library"_s, u"list"_s, u"--json"_s}).json().array().at(0).toString();
    ASSERT_EQ(runOffline({u"library"_s, u"restore"_s, copy}).code, 0);
    EXPECT_EQ(history().size(), 2);
    EXPECT_EQ(runOffline({u"history"_s, u"empty"_s}).code, 2);
}

} // namespace backthread::app
