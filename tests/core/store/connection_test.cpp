// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "tests/core/store/storefixture.h"

#include <sqlite3.h>

namespace backthread::store {

namespace {

class ConnectionTest : public StoreTest { };

} // namespace

TEST_F(ConnectionTest, MemoryIsNotCountedUnderALock)
{
    save("1\n  2\n");
    EXPECT_EQ(sqlite3_memory_used(), 0);
}

} // namespace backthread::store
