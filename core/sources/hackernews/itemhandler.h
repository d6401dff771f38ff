// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/hackernews/itemdraft.h"
#include "core/sources/hackernews/itemreader.h"

#include <QSet>

#include <deque>
#include <rapidjson/reader.h>
#include <vector>

namespace backthread::hackernews {

/// The ItemReader's ear: takes RapidJSON's events (hence their names) and gives items to the sink.
class ItemHandler final : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, ItemHandler> {
public:
    ItemHandler(SourceId source, const ItemReader::Sink &sink, ReadReport &report, const JsonInput &input)
        : m_source(source)
        , m_sink(sink)
        , m_report(report)
        , m_input(input)
    {
    }

    /// The last value was one line of its own. Where that is so, an object that begins a line within another
    /// shows that the other was cut off.
    void setExpectsLines(bool expects) { m_expectsLines = expects; }
    /// A value has ended, well or not: delivers what is complete.
    void endValue();
    void noteMalformed(qint64 line, const QString &what);

    bool Null();
    bool Bool(bool value);
    bool Int(int value) { return number(value); }
    bool Uint(unsigned value) { return number(value); }
    bool Int64(qint64 value) { return number(value); }
    bool Uint64(quint64 value) { return number(value > quint64(INT64_MAX) ? -1 : qint64(value)); }
    bool Double(double) { return wrongValue(); }
    bool String(const char *text, rapidjson::SizeType length, bool);
    bool Key(const char *name, rapidjson::SizeType length, bool);
    bool StartObject();
    bool EndObject(rapidjson::SizeType);
    bool StartArray();
    bool EndArray(rapidjson::SizeType);

private:
    enum class Place : quint8 {
        Values, ///< An array at the top, or in another one there.
        Item,
        Children,
        Options,
        Hits,
        Ids,
        Tags,
    };
    struct Frame {
        Place place;
        Field field; ///< Of an item: the key that was read last. Of ids: which.
        int draft;
    };

    [[nodiscard]] bool isSkipping() const { return m_skipped > 0; }
    bool skip();
    bool number(qint64 value);
    bool wrongValue();
    void push(Place place, Field field, int draft) { m_frames.push_back({place, field, draft}); }
    [[nodiscard]] ItemDraft &draft() { return m_drafts[static_cast<size_t>(m_frames.back().draft)]; }
    bool startArrayIn(Frame &item);
    void notePart(ItemDraft &option);
    void deliverFrom(int first);
    void deliver(ItemDraft &draft);

    SourceId m_source;
    const ItemReader::Sink &m_sink;
    ReadReport &m_report;
    const JsonInput &m_input;
    std::vector<Frame> m_frames;
    std::deque<ItemDraft> m_drafts; ///< Of the tree that is being read, in preorder.
    QSet<ItemId> m_named; ///< Stories whose titles came with comments, and were delivered.
    int m_skipped = 0; ///< Depth of values nobody asked for.
    bool m_expectsLines = false;
};

} // namespace backthread::hackernews
