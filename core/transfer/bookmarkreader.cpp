// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/bookmarkreader.h"

#include "core/transfer/bookmarkhtmlparser.h"
#include "core/transfer/bookmarkjsonhandler.h"
#include "core/transfer/idlistreader.h"

#include <rapidjson/error/en.h>
#include <rapidjson/memorystream.h>

namespace backthread::transfer {

using namespace Qt::StringLiterals;
using hackernews::ReadReport;

namespace {

/// Notes the keys of the first object, then stops.
class FirstKeys final : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, FirstKeys> {
public:
    bool Key(const char *name, rapidjson::SizeType length, bool)
    {
        if (m_depth == 1)
            m_keys.append(QByteArray(name, static_cast<qsizetype>(length)));
        return true;
    }
    bool StartObject()
    {
        ++m_depth;
        return true;
    }
    bool EndObject(rapidjson::SizeType) { return --m_depth > 0; }

    [[nodiscard]] bool isBookmark() const { return m_keys.contains("created") && m_keys.contains("tags"); }

private:
    QList<QByteArray> m_keys;
    int m_depth = 0;
};

/// False where reading failed.
template <typename Parser>
bool feedAll(Parser &parser, const hackernews::ReadBytes &read)
{
    QByteArray buffer(65536, Qt::Uninitialized);
    qint64 count = 0;
    while ((count = read(buffer.data(), buffer.size())) > 0)
        parser.feed(buffer.first(count));
    if (count == 0)
        parser.end();
    return count == 0;
}

QByteArray withoutMark(const QByteArray &text)
{
    return (text.startsWith("\xef\xbb\xbf") ? text.sliced(3) : text).trimmed();
}

} // namespace

BookmarkFormat bookmarkFormatOf(const QByteArray &beginning)
{
    const QByteArray text = withoutMark(beginning);
    if (text.left(64).toLower().startsWith("<!doctype netscape-bookmark-file-1"))
        return BookmarkFormat::Html;
    FirstKeys keys;
    rapidjson::MemoryStream stream(text.constData(), static_cast<size_t>(text.size()));
    rapidjson::Reader reader;
    reader.Parse<rapidjson::kParseIterativeFlag | rapidjson::kParseStopWhenDoneFlag>(stream, keys);
    if (keys.isBookmark())
        return BookmarkFormat::Json;
    return IdListReader::isIdList(text) ? BookmarkFormat::Ids : BookmarkFormat::None;
}

Result<ReadReport> BookmarkReader::readJson(const hackernews::ReadBytes &read) const
{
    hackernews::JsonInput input(read);
    while (input.Tell() < 3 && (input.Peek() == '\xef' || input.Peek() == '\xbb' || input.Peek() == '\xbf'))
        input.Take();
    ReadReport report;
    BookmarkJsonHandler handler(m_sink, report);
    rapidjson::Reader reader;
    constexpr unsigned kFlags = rapidjson::kParseIterativeFlag | rapidjson::kParseStopWhenDoneFlag;
    for (;;) {
        const rapidjson::ParseResult result = reader.Parse<kFlags>(input, handler);
        if (input.hasFailed())
            return fail(Error::file(u"line %1"_s.arg(input.line())));
        if (result.Code() == rapidjson::kParseErrorDocumentEmpty)
            return report;
        if (!result.IsError())
            continue;
        if (report.malformed++ == 0)
            report.firstError = u"line %1: %2"_s.arg(input.line())
                                    .arg(QString::fromLatin1(rapidjson::GetParseError_En(result.Code())));
        return report;
    }
}

Result<ReadReport> BookmarkReader::readHtml(const hackernews::ReadBytes &read) const
{
    BookmarkHtmlParser parser(m_sink);
    if (!feedAll(parser, read))
        return fail(Error::file(u"bookmark %1"_s.arg(parser.bookmarks() + 1)));
    return ReadReport {.items = parser.bookmarks()};
}

Result<ReadReport> BookmarkReader::readIds(const hackernews::ReadBytes &read) const
{
    IdListReader reader(m_sink);
    if (!feedAll(reader, read))
        return fail(Error::file(u"item %1"_s.arg(reader.report().items + 1)));
    return reader.report();
}

} // namespace backthread::transfer
