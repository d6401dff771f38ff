// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/hackernews/itemreader.h"

#include "core/sources/hackernews/itemhandler.h"

#include <cstring>
#include <rapidjson/error/en.h>
#include <rapidjson/reader.h>

namespace backthread::hackernews {

using discussion::Item;
using discussion::Items;
using namespace Qt::StringLiterals;

namespace {

/// One run over an input, value by value.
class Run final {
public:
    Run(JsonInput &input, SourceId source, const ItemReader::Sink &sink)
        : m_input(input)
        , m_handler(source, sink, m_report, m_input)
    {
    }

    [[nodiscard]] bool isWebPage()
    {
        skipBetween(false);
        return m_input.Peek() == '<';
    }

    void readAll(bool goesOn)
    {
        for (;;) {
            skipBetween(goesOn);
            if (m_input.isAtEnd())
                return;
            m_isEmpty = false;
            const size_t start = m_input.Tell();
            const bool beginsLine = m_input.isAtLineStart();
            const qint64 line = m_input.line();
            if (readValue()) {
                m_handler.setExpectsLines(beginsLine && m_input.line() == line);
                continue;
            }
            if (!goesOn)
                return;
            if (!m_input.isLineBlank() || m_input.Tell() == start)
                m_input.skipLine();
        }
    }

    [[nodiscard]] const ReadReport &report() const { return m_report; }
    [[nodiscard]] bool isBroken() const { return m_isBroken; }
    [[nodiscard]] bool isEmpty() const { return m_isEmpty; }

private:
    bool readValue()
    {
        constexpr unsigned kFlags = rapidjson::kParseIterativeFlag | rapidjson::kParseStopWhenDoneFlag;
        const rapidjson::ParseResult result = m_reader.Parse<kFlags>(m_input, m_handler);
        m_handler.endValue();
        if (!result.IsError())
            return true;
        m_isBroken = true;
        m_handler.noteMalformed(
            m_input.line(), QString::fromLatin1(rapidjson::GetParseError_En(result.Code())));
        return false;
    }

    /// Skips white space and a byte order mark, between the values of a file commas, and behind a broken
    /// value the brackets that are left of it.
    void skipBetween(bool isFile)
    {
        for (;;) {
            const char c = m_input.Peek();
            const bool isSpace = c == ' ' || c == '\n' || c == '\r' || c == '\t';
            const bool isMark = m_input.Tell() < 3 && (c == '\xef' || c == '\xbb' || c == '\xbf');
            if (!isSpace && !isMark && !(isFile && c == ',') && !(m_isBroken && (c == ']' || c == '}')))
                return;
            m_input.Take();
        }
    }

    JsonInput &m_input;
    ReadReport m_report;
    ItemHandler m_handler;
    rapidjson::Reader m_reader;
    bool m_isBroken = false;
    bool m_isEmpty = true;
};

Error webPage()
{
    return Error::malformed(u"a web page instead of data"_s);
}

} // namespace

Result<ReadReport> ItemReader::readAnswer(const QByteArray &json) const
{
    qsizetype at = 0;
    JsonInput input([&json, &at](char *data, qint64 size) {
        const qsizetype count = qMin<qsizetype>(size, json.size() - at);
        std::memcpy(data, json.constData() + at, static_cast<size_t>(count));
        at += count;
        return count;
    });
    Run run(input, m_source, m_sink);
    if (run.isWebPage())
        return fail(webPage());
    run.readAll(false);
    if (run.isEmpty())
        return fail(Error::malformed(u"no data"_s));
    if (run.isBroken())
        return fail(Error::malformed(run.report().firstError));
    return run.report();
}

Result<ReadReport> ItemReader::readFile(const ReadBytes &read) const
{
    JsonInput input(read);
    Run run(input, m_source, m_sink);
    if (run.isWebPage())
        return fail(webPage());
    run.readAll(true);
    if (input.hasFailed())
        return fail(Error::file(u"line %1"_s.arg(input.line())));
    return run.report();
}

Result<Items> parseItems(const QByteArray &json, SourceId source)
{
    Items items;
    const ItemReader reader(source, [&items](Item &&item) { items.append(std::move(item)); });
    const auto report = reader.readAnswer(json);
    if (!report)
        return fail(report.error());
    if (items.isEmpty() && report->malformed > 0)
        return fail(Error::malformed(report->firstError));
    return items;
}

} // namespace backthread::hackernews
