// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/itemid.h"
#include "core/base/result.h"
#include "core/discussion/feed.h"

#include <QString>
#include <QUrl>

namespace backthread::discussion {

/// What a person pasted or typed to go to. A value; any thread.
struct Address final {
    enum class Kind {
        Item, ///< `item`
        User, ///< `name`: theirs.
        Site, ///< `name`: the domain whose stories are meant.
        Feed, ///< `feed`
        Search, ///< `name`: what to search for; empty: whatever one is about to type.
        Bookmarks,
        History,
    };
    Kind kind = Kind::Item;
    ItemId item;
    QString name;
    discussion::Feed feed = discussion::Feed::Top;

    friend bool operator==(const Address &, const Address &) = default;
};

/// Understands a number, `#number`, `No.number` and `>>number`; every address of a Hacker News page that
/// shows an item, a person, a site's stories or a feed we have, with or without its scheme and host,
/// percent-encoded or not, where an `#anchor` that is a number goes before the page's item; `welcome` and
/// `welcome/number`; and the program's own links, docs/links.md. Everything else is Error::Usage.
[[nodiscard]] Result<Address> parseAddress(const QString &typed);

/// Characters of a query that a link may have.
inline constexpr qsizetype kLongestQuery = 1'000;

/// The program's own link to it, which parseAddress() reads: `backthread:item/42133844`.
[[nodiscard]] QString linkTo(const Address &address);

/// The story of the built-in discussion.
inline constexpr ItemId kWelcomeStory = ItemId::in(SourceId::Welcome, 1);

/// An item as people and commands spell it, and parseAddress() reads it: its number, or `welcome/number`.
[[nodiscard]] QString itemName(ItemId id);

/// Where an item is on the site; empty for items of other sources.
[[nodiscard]] QUrl itemUrl(ItemId id);
/// Where a comment can be answered; empty for items of other sources.
[[nodiscard]] QUrl replyUrl(ItemId id);
[[nodiscard]] QUrl userUrl(const QString &name);
/// Where a story can be submitted.
[[nodiscard]] QUrl submitUrl();

/// Whether a link may leave the program at all: http, https and mailto.
[[nodiscard]] bool mayOpen(const QUrl &url);

} // namespace backthread::discussion
