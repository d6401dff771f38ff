// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/http/eventparser.h"

#include <gtest/gtest.h>
#include <random>

namespace backthread::sources {

void PrintTo(const ServerEvent &event, std::ostream *out)
{
    *out << event.name.toStdString() << "(" << event.data.toStdString() << ")";
}

namespace {

using Events = QList<ServerEvent>;

constexpr qsizetype kRoomy = 1 << 20;

Events parsed(const QByteArray &bytes)
{
    return EventParser(kRoomy).take(bytes);
}

Events parsedInPieces(const QByteArray &bytes, const QList<qsizetype> &borders)
{
    EventParser parser(kRoomy);
    Events events;
    qsizetype at = 0;
    for (const qsizetype border : borders + QList<qsizetype> {bytes.size()}) {
        events += parser.take(QByteArrayView(bytes).sliced(at, border - at));
        at = border;
    }
    return events;
}

TEST(EventParserTest, ReadsWhatFirebaseSends)
{
    EXPECT_EQ(parsed("event: put\ndata: {\"path\":\"/\"}\n\nevent: keep-alive\ndata: null\n\n"),
        (Events {{"put", "{\"path\":\"/\"}"}, {"keep-alive", "null"}}));
}

TEST(EventParserTest, AnEventWithoutANameIsAMessage)
{
    EXPECT_EQ(parsed("data: a\n\nevent:\ndata: b\n\n"), (Events {{"message", "a"}, {"message", "b"}}));
}

TEST(EventParserTest, LinesOfDataAreJoined)
{
    EXPECT_EQ(parsed("data: a\ndata\ndata:b\ndata:  c\n\n"), (Events {{"message", "a\n\nb\n c"}}));
    EXPECT_EQ(parsed("data\n\n"), (Events {{"message", ""}}));
}

TEST(EventParserTest, AnEventWithoutDataIsNone)
{
    EXPECT_EQ(parsed("event: put\n\ndata: x\n\n"), (Events {{"message", "x"}})) << "its name is gone too";
}

TEST(EventParserTest, CommentsAndUnknownFieldsAreIgnored)
{
    EXPECT_EQ(parsed(": hello\nid: 7\nretry: 10\nData: no\ndata : no\ndata: yes\n:\n\n"),
        (Events {{"message", "yes"}}));
}

TEST(EventParserTest, LinesEndInEveryWay)
{
    EXPECT_EQ(parsed("event: a\rdata: 1\r\rdata: 2\r\n\r\ndata: 3\n\r\n"),
        (Events {{"a", "1"}, {"message", "2"}, {"message", "3"}}));
}

TEST(EventParserTest, AByteOrderMarkIsNoPartOfTheFirstField)
{
    EXPECT_EQ(parsed("\xEF\xBB\xBF"
                     "data: 1\n\n\xEF\xBB\xBF"
                     "data: 2\n\n"),
        (Events {{"message", "1"}}));
}

TEST(EventParserTest, WhatIsUnfinishedIsNoEvent)
{
    EXPECT_EQ(parsed("event: put\ndata: {\"path\":\"/\",\"da"), Events());
    EXPECT_EQ(parsed("event: put\ndata: 1\n"), Events());
}

TEST(EventParserTest, WhereTheBytesAreCutMakesNoDifference)
{
    const QByteArray bytes = "\xEF\xBB\xBF"
                             ": c\r\nevent: put\r\ndata: {\"by\":\"zoë 🦀\"}\r\n\r\ndata:1\r\rdata\n\n";
    const Events whole = parsed(bytes);
    ASSERT_EQ(whole.size(), 3);
    QList<qsizetype> everywhere;
    for (qsizetype first = 0; first <= bytes.size(); ++first) {
        everywhere.append(first);
        for (qsizetype second = first; second <= bytes.size(); ++second)
            ASSERT_EQ(parsedInPieces(bytes, {first, second}), whole) << first << ' ' << second;
    }
    EXPECT_EQ(parsedInPieces(bytes, everywhere), whole);
}

/// Bytes that are likely to mean something.
QByteArray anyBytes(std::mt19937 &random)
{
    static const QList<QByteArray> words {"event", "data", ":", " ", "\n", "\r", "\r\n", "\n\n", "x",
        "\xEF\xBB\xBF", QByteArray(1, '\0'), "\xC3"};
    QByteArray bytes;
    for (unsigned length = random() % 40; length > 0; --length)
        bytes += words.at(qsizetype(random() % size_t(words.size())));
    return bytes;
}

TEST(EventParserTest, WhereAnyBytesAreCutMakesNoDifference)
{
    std::mt19937 random(7);
    for (int round = 0; round < 3000; ++round) {
        const QByteArray bytes = anyBytes(random);
        QList<qsizetype> borders;
        for (unsigned count = random() % 6; count > 0; --count)
            borders.append(qsizetype(random() % size_t(bytes.size() + 1)));
        std::sort(borders.begin(), borders.end());
        ASSERT_EQ(parsedInPieces(bytes, borders), parsed(bytes)) << bytes.toHex(' ').toStdString();
    }
}

TEST(EventParserTest, AnEventBeyondTheBoundEndsEverything)
{
    const QByteArray much(100, 'x');
    for (const QByteArray &bytes :
        {"data: " + much, "event: " + much + '\n', ':' + much, QByteArray("data: 1234567890\n").repeated(9),
            QByteArray("data:") + QByteArray("\xE2").repeated(99)}) {
        EventParser parser(90);
        EXPECT_EQ(parser.take("data: 1\n\n"), (Events {{"message", "1"}}));
        EXPECT_EQ(parser.take(bytes), Events());
        EXPECT_TRUE(parser.isOverflown()) << bytes.toStdString();
        EXPECT_EQ(parser.take("\n\ndata: 2\n\n"), Events());
    }
}

TEST(EventParserTest, TheBoundIsOnEachEventAndNotOnTheStream)
{
    EventParser parser(40);
    for (int i = 0; i < 1000; ++i)
        ASSERT_EQ(parser.take("event: put\ndata: 1234567890\n\n").size(), 1);
    EXPECT_FALSE(parser.isOverflown());
}

} // namespace

} // namespace backthread::sources
