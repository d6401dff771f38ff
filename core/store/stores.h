// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/bookmarkstore.h"
#include "core/store/cachecare.h"
#include "core/store/connection.h"
#include "core/store/feedstore.h"
#include "core/store/followstore.h"
#include "core/store/hiddenstore.h"
#include "core/store/historystore.h"
#include "core/store/itemstore.h"
#include "core/store/keepstore.h"
#include "core/store/mutestore.h"
#include "core/store/opening.h"
#include "core/store/personstore.h"
#include "core/store/savedsearchstore.h"
#include "core/store/searchstore.h"
#include "core/store/watchstore.h"

namespace backthread::store {

/// All stores over one connection. Thread: that of the connection.
struct Stores final {
    explicit Stores(Connection &database)
        : items(database)
        , feeds(database)
        , bookmarks(database)
        , history(database)
        , hidden(database)
        , keeps(database)
        , follows(database)
        , watches(database)
        , mutes(database)
        , people(database)
        , searches(database)
        , savedSearches(database)
        , care(database)
        , connection(database)
    {
    }

    ItemStore items;
    FeedStore feeds;
    BookmarkStore bookmarks;
    HistoryStore history;
    HiddenStore hidden;
    KeepStore keeps;
    FollowStore follows;
    WatchStore watches;
    MuteStore mutes;
    PersonStore people;
    SearchStore searches;
    SavedSearchStore savedSearches;
    CacheCare care;
    Connection &connection; ///< For what concerns whole files: backups, sizes.
};

} // namespace backthread::store
