// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "tests/core/store/storefixture.h"

#include <sqlite3.h>

namespace backthread::store {

using namespace Qt::StringLiterals;

namespace {

class ConnectionTest : public StoreTest { };

} // namespace

TEST_F(ConnectionTest, MemoryIsNotCountedUnderALock)
{
    save("1\n  2\n");
    EXPECT_EQ(sqlite3_memory_used(), 0);
}

TEST_F(ConnectionTest, TheLogIsWrittenBackThoughAStatementStandsBeforeARow)
{
    save("1\n  2\n");
    ASSERT_TRUE(isGood(connection().executeStatement(u"PRAGMA main.wal_autocheckpoint = 1"_s)));
    const QByteArray before = contentOf(m_profile.cachePath);
    auto transaction = Transaction::begin(connection());
    ASSERT_TRUE(isGood(transaction));
    const auto standing = connection().execute("SELECT id FROM item ORDER BY id");
    ASSERT_TRUE(isGood(standing));
    ASSERT_TRUE((*standing)->next());
    ASSERT_TRUE(isGood(connection().perform("UPDATE item SET points = 7")));
    ASSERT_TRUE(isGood(transaction->commit()));
    EXPECT_TRUE(contentOf(m_profile.cachePath) != before);
}

} // namespace backthread::store
