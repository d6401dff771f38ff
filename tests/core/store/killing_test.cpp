// SPDX-License-Identifier: GPL-3.0-or-later
// What a kill -9 and two processes at once leave behind.
#include "tests/core/store/storefixture.h"

#include <QDir>
#include <QFile>

#include <csignal>
#include <cstdlib>
#include <sys/wait.h>
#include <unistd.h>

namespace backthread::store {

using namespace Qt::StringLiterals;

namespace {

class KillingTest : public ProfileTest {
protected:
    /// Runs `body` in a process of its own, which ends without any cleaning up.
    template <typename Body>
    [[nodiscard]] static pid_t spawn(Body body)
    {
        const pid_t child = fork();
        if (child == 0)
            _exit(body());
        return child;
    }

    [[nodiscard]] static int statusOf(pid_t child)
    {
        int status = -1;
        EXPECT_EQ(waitpid(child, &status, 0), child);
        return status;
    }

    static discussion::Items batch(int number)
    {
        discussion::Items items;
        for (int i = 0; i < 50; ++i) {
            discussion::Item item;
            item.id = ItemId(1'000'000 + number * 50 + i);
            item.parent = ItemId(1'000'000);
            item.type = discussion::ItemType::Comment;
            item.text = text::RichText {u"Words "_s.repeated(50), {}};
            items.append(item);
        }
        items.first().parent = number == 0 ? ItemId() : items.first().parent;
        return items;
    }

    /// Stores batch after batch and a bookmark with each, and reports every one that is committed.
    static int writeForever(const Profile &profile, int report)
    {
        auto connection = connect(profile, Access::Write);
        if (!connection)
            return EXIT_FAILURE;
        Stores stores(**connection);
        for (int number = 0;; ++number) {
            if (!stores.items.save(batch(number), 1)
                || !stores.bookmarks.add(batch(number).first().id, {u"tag"_s}, {}, number))
                return EXIT_FAILURE;
            if (write(report, &number, sizeof number) != sizeof number)
                return EXIT_FAILURE;
        }
    }
};

} // namespace

TEST_F(KillingTest, EverythingCommittedIsThereAfterAKill)
{
    ASSERT_TRUE(isGood(prepare(m_profile)));
    for (const int reports : {1, 5, 20}) {
        int pipe[2];
        ASSERT_EQ(::pipe(pipe), 0);
        const pid_t child = spawn([&] { return writeForever(m_profile, pipe[1]); });
        ASSERT_GT(child, 0);
        close(pipe[1]);
        int last = -1;
        for (int i = 0; i < reports; ++i)
            ASSERT_EQ(read(pipe[0], &last, sizeof last), ssize_t(sizeof last));
        kill(child, SIGKILL);
        EXPECT_TRUE(WIFSIGNALED(statusOf(child)));
        for (int more; read(pipe[0], &more, sizeof more) == sizeof more;)
            last = more;
        close(pipe[0]);

        EXPECT_EQ(prepare(m_profile).value(), QList<Repair>());
        auto connection = connect(m_profile, Access::Write);
        ASSERT_TRUE(isGood(connection));
        Stores stores(**connection);
        EXPECT_GE(stores.items.thread(ItemId(1'000'000)).value()->size(), (last + 1) * 50 - 1);
        EXPECT_GE(stores.bookmarks.list({.tags = {u"tag"_s}}).value().size(), last + 1);
        EXPECT_EQ(column(**connection, u"PRAGMA integrity_check"_s), "ok\n");
    }
}

TEST_F(KillingTest, WhatWasUnderWayIsGoneAndTheRestIsThere)
{
    ASSERT_TRUE(isGood(prepare(m_profile)));
    const Profile copy = Profile::in(m_directory.filePath(u"copy"_s));
    {
        auto connection = connect(m_profile, Access::Write);
        ASSERT_TRUE(isGood(connection));
        ASSERT_TRUE(isGood((*connection)->executeStatement(u"PRAGMA main.cache_size = 5"_s)));
        ASSERT_TRUE(isGood(ItemStore(**connection).save(batch(0), 1)));
        const qint64 committed = QFile(m_profile.cachePath + u"-wal"_s).size();
        auto transaction = Transaction::begin(**connection);
        ASSERT_TRUE(isGood(
            (*connection)
                ->executeStatement(
                    u"INSERT INTO item (id, story, text, first_seen, fetched) "
                    "SELECT item.id + 1000 * (other.id - 999999), item.story, item.text, 1, 1 FROM item, item AS other"_s)));
        ASSERT_GT(QFile(m_profile.cachePath + u"-wal"_s).size(), committed) << "nothing spilled";
        // The files as they stand now are what a kill leaves.
        ASSERT_TRUE(QDir().mkpath(m_directory.filePath(u"copy"_s)));
        for (const QString &name : besides(m_profile.cachePath, u"*.db*"_s)) {
            if (name.endsWith(u"-shm"_s))
                continue;
            ASSERT_TRUE(QFile::copy(m_directory.filePath(name), m_directory.filePath(u"copy/"_s + name)));
        }
    }
    EXPECT_EQ(prepare(copy).value(), QList<Repair>());
    auto connection = connect(copy, Access::Read);
    ASSERT_TRUE(isGood(connection));
    EXPECT_EQ(column(**connection, u"SELECT count(*) FROM item"_s), "50\n");
}

TEST_F(KillingTest, ProcessesThatOpenOneProfileWaitForEachOther)
{
    std::vector<pid_t> children;
    for (int i = 0; i < 4; ++i)
        children.push_back(spawn([this] { return prepare(m_profile) ? EXIT_SUCCESS : EXIT_FAILURE; }));
    for (const pid_t child : children)
        EXPECT_EQ(statusOf(child), 0);
    EXPECT_EQ(prepare(m_profile).value(), QList<Repair>());
}

TEST_F(KillingTest, AProcessKilledWhileOpeningDoesNotLockTheOthersOut)
{
    const pid_t child = spawn([this] {
        (void)prepare(m_profile);
        writeFile(m_profile.libraryPath + u".opening"_s, QByteArray::number(getpid()) + "\nstore_tests\n\n");
        return EXIT_SUCCESS;
    });
    EXPECT_EQ(statusOf(child), 0);
    EXPECT_TRUE(isGood(prepare(m_profile)));
}

} // namespace backthread::store
