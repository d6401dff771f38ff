// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing.h"
#include "ui/shell/networknotices.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/statusline.h"
#include "ui/wording/errortext.h"
#include "waiting.h"

#include <QPushButton>

#include <gtest/gtest.h>

namespace backthread::shell {

using namespace Qt::StringLiterals;
using discussion::ThreadSnapshot;

namespace {

const Error kUnreachable {Error::Kind::Network, {}};

ThreadSnapshot cached(const char *drawing)
{
    ThreadSnapshot snapshot;
    snapshot.thread = drawing::thread(drawing);
    return snapshot;
}

ThreadSnapshot failed(const Error &error, const char *drawing = "1\n  2\n")
{
    ThreadSnapshot snapshot = cached(drawing);
    snapshot.problem = error;
    return snapshot;
}

ThreadSnapshot fetched()
{
    ThreadSnapshot snapshot = cached("1\n  2\n");
    snapshot.origin = ThreadSnapshot::Origin::Network;
    return snapshot;
}

} // namespace

class NetworkNoticesTest : public testing::Test {
protected:
    [[nodiscard]] QString offered() const { return bar.findChild<QPushButton *>()->text(); }

    NoticeBar bar;
    StatusLine status;
    bool isOffline = false;
    int retries = 0;
    NetworkNotices network {
        {bar, status, [this] { return isOffline; }, [this] { ++retries; }, std::chrono::milliseconds(1)}};
};

TEST_F(NetworkNoticesTest, WhatIsNotReachedIsTriedAgainUntilItIs)
{
    network.showThread(failed(kUnreachable));
    ASSERT_TRUE(waitUntil([this] { return retries >= 3; }));
    network.showThread(fetched());
    const int before = retries;
    waitFor(std::chrono::milliseconds(100));
    EXPECT_EQ(retries, before);
    EXPECT_EQ(bar.text(), QString());
}

TEST_F(NetworkNoticesTest, WhatIsLeftAloneOnPurposeIsNotTriedAgain)
{
    isOffline = true;
    network.showThread(failed({Error::Kind::Offline, {}}));
    waitFor(std::chrono::milliseconds(50));
    EXPECT_EQ(retries, 0);
}

TEST_F(NetworkNoticesTest, AListThatRecoversIsOnlineAgainAndTakesItsNoticeBack)
{
    network.showListProblem(kUnreachable);
    EXPECT_EQ(bar.text(), wording::sentence(kUnreachable));
    EXPECT_FALSE(network.isOnline());
    network.showListProblem(std::nullopt);
    network.showListFetched();
    EXPECT_EQ(bar.text(), QString());
    EXPECT_TRUE(network.isOnline());
}

TEST_F(NetworkNoticesTest, WhatWasReadFromTheDiskSaysNothingAboutTheNetwork)
{
    network.showListProblem(kUnreachable);
    network.showListProblem(std::nullopt);
    network.showThread(cached("1\n  2\n"));
    EXPECT_FALSE(network.isOnline());
    network.showThread(fetched());
    network.showListProblem(Error {Error::Kind::DiskFull, {}});
    EXPECT_TRUE(network.isOnline());
}

TEST_F(NetworkNoticesTest, TheThreadsSuccessLeavesTheListsNotice)
{
    network.showListProblem(kUnreachable);
    network.showThread(failed(kUnreachable));
    network.showThread(fetched());
    EXPECT_EQ(bar.text(), wording::sentence(kUnreachable));
    EXPECT_TRUE(network.isOnline()) << "it was reached last";
}

TEST_F(NetworkNoticesTest, NothingIsSaidBeforeAFetchHasEnded)
{
    network.showThread(failed(kUnreachable));
    const QString said = bar.text();
    ThreadSnapshot loading = fetched();
    loading.loading = true;
    network.showThread(loading);
    EXPECT_EQ(bar.text(), said);
    EXPECT_FALSE(network.isOnline());
}

TEST_F(NetworkNoticesTest, WhoWorksOfflineIsToldOnlyOfWhatIsMissing)
{
    isOffline = true;
    network.showSwitched();
    EXPECT_FALSE(network.isOnline());
    network.showListProblem(Error::offline());
    network.showThread(failed(Error::offline()));
    EXPECT_EQ(bar.text(), QString());
    network.showThread(failed(Error::offline(), "1\n"));
    EXPECT_TRUE(bar.text().startsWith(wording::sentence(Error::offline())));
    EXPECT_TRUE(bar.text().contains(u"not cached"_s)) << bar.text().toStdString();
    EXPECT_EQ(offered(), QString()) << "trying again would not help";

    isOffline = false;
    network.showSwitched();
    EXPECT_EQ(bar.text(), QString());
    EXPECT_TRUE(network.isOnline());
}

TEST_F(NetworkNoticesTest, ACopyIsCalledACopy)
{
    network.showThread(failed(kUnreachable));
    EXPECT_TRUE(bar.text().contains(u"the cached copy"_s)) << bar.text().toStdString();
    EXPECT_EQ(offered(), u"Try again"_s);
}

TEST_F(NetworkNoticesTest, AnItemThatIsNotThereIsNamedOnce)
{
    network.showThreadFailure(ItemId(77), Error::notFound(u"77"_s));
    EXPECT_EQ(bar.text(), u"No. 77: "_s + wording::sentence(Error::notFound()));
    EXPECT_TRUE(network.isOnline()) << "somebody answered";
}

} // namespace backthread::shell
