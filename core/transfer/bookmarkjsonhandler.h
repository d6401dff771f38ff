// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/bookmarkreader.h"

#include <rapidjson/reader.h>
#include <string_view>

namespace backthread::transfer {

/// The BookmarkReader's ear for JSON: takes RapidJSON's events (hence their names) and gives bookmarks to the
/// sink. Values of a wrong type and unknown keys are ignored.
class BookmarkJsonHandler final
    : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, BookmarkJsonHandler> {
public:
    BookmarkJsonHandler(const BookmarkReader::Sink &sink, hackernews::ReadReport &report)
        : m_sink(sink)
        , m_report(report)
    {
    }

    bool Null() { return true; }
    bool Bool(bool) { return true; }
    bool Int(int value) { return number(value); }
    bool Uint(unsigned value) { return number(value); }
    bool Int64(qint64 value) { return number(value); }
    bool Uint64(quint64) { return true; }
    bool Double(double) { return true; }
    bool String(const char *text, rapidjson::SizeType length, bool);
    bool Key(const char *name, rapidjson::SizeType length, bool);
    bool StartObject();
    bool EndObject(rapidjson::SizeType);
    bool StartArray();
    bool EndArray(rapidjson::SizeType);

private:
    /// What an object has said so far.
    struct Draft {
        discussion::Bookmark bookmark;
        qint64 number = 0;
        qint64 story = 0;
        QString source;
        QString text;
        QString html;
        bool hasText = false;
    };

    bool number(qint64 value);
    void setString(const QString &value);
    void deliver();

    const BookmarkReader::Sink &m_sink;
    hackernews::ReadReport &m_report;
    Draft m_draft;
    std::string m_key;
    bool m_isInObject = false;
    bool m_isInTags = false;
    int m_skipped = 0; ///< Depth inside of values nobody asked for.
};

} // namespace backthread::transfer
