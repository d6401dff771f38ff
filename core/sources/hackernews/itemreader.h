// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/discussion/item.h"
#include "core/sources/hackernews/jsoninput.h"

namespace backthread::hackernews {

/// What reading came to.
struct ReadReport final {
    qint64 items = 0; ///< Given to the sink, stories that only a comment names among them.
    qint64 malformed = 0; ///< Objects without a usable id, and places where the JSON was broken.
    QString firstError; ///< Of the first of those: its line, and in English what is wrong.

    friend bool operator==(const ReadReport &, const ReadReport &) = default;
};

/// Reads items from JSON as Firebase and Algolia write it, and as we export discussions: items, trees of
/// items, answers of a search, and arrays, lines and any other concatenation of these.
///
/// One pass over the bytes, without recursion: depth is bounded by memory only. Objects that are not nested
/// cost no memory beyond their own; a tree is held until its root ends, then delivered in preorder, so that
/// comments come before their replies. Unknown fields, fields of a wrong type and `null` objects are ignored;
/// an object without a usable id is counted as malformed. State, kids and text follow item.h: Firebase tells
/// all three of every item, Algolia never the first two. Formats: the Hacker News API's README,
/// hn.algolia.com. One thread at a time; `sink` is called within the read functions only.
class ItemReader final {
public:
    using Sink = std::function<void(discussion::Item &&item)>;

    ItemReader(SourceId source, Sink sink)
        : m_source(source)
        , m_sink(std::move(sink))
    {
    }

    /// An answer of a server: broken or truncated JSON is Error::Malformed. What was complete before the
    /// place has gone to the sink then.
    [[nodiscard]] Result<ReadReport> readAnswer(const QByteArray &json) const;

    /// A file of a person: after a broken place goes on with the next line, and counts. Fails with
    /// Error::File where `read` does, with Error::Malformed on a web page.
    [[nodiscard]] Result<ReadReport> readFile(const ReadBytes &read) const;

private:
    SourceId m_source;
    Sink m_sink;
};

/// The items of one answer; `null` has none. An answer of nothing but malformed objects is Error::Malformed.
[[nodiscard]] Result<discussion::Items> parseItems(
    const QByteArray &json, SourceId source = SourceId::HackerNews);

} // namespace backthread::hackernews
