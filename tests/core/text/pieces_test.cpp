// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/pieces.h"

#include <QTextBoundaryFinder>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace backthread::text;

namespace {

constexpr qsizetype kMost = 2'000;

QList<Block> piecesOf(const QString &text, Block::Kind kind = Block::Kind::Paragraph)
{
    return pieces(text, {kind, 0, text.size()});
}

/// Nothing is lost but line feeds between pieces, and nothing is there twice.
void expectWhole(const QString &text, const QList<Block> &parts)
{
    qsizetype done = 0;
    for (const Block &part : parts) {
        const bool isBehindLineFeed = part.start == done + 1 && text.at(done) == u'\n';
        EXPECT_TRUE(part.start == done || isBehindLineFeed) << part.start;
        EXPECT_LE(part.length, kMost);
        done = part.start + part.length;
    }
    EXPECT_GE(done, text.size() - 1);
}

} // namespace

TEST(PiecesTest, OrdinaryBlocksAreOne)
{
    const QString text = u"before\nA few words"_s;
    EXPECT_EQ(pieces(text, {Block::Kind::Quote, 7, 11}), (QList<Block> {{Block::Kind::Quote, 7, 11}}));
    EXPECT_EQ(piecesOf(QString(10'000, u'w')).size(), 1);
    EXPECT_EQ(piecesOf(u"    line;\n"_s.repeated(300), Block::Kind::Code).size(), 1);
}

TEST(PiecesTest, LongOnesArePartedBehindWords)
{
    const QString text = u"some words "_s.repeated(2'000);
    const QList<Block> parts = piecesOf(text);
    EXPECT_GT(parts.size(), 4);
    expectWhole(text, parts);
    for (const Block &part : parts)
        EXPECT_EQ(text.at(part.start + part.length - 1), u' ');
}

TEST(PiecesTest, WhatHasNoSpacesIsPartedBetweenCharacters)
{
    for (const QString &piece :
        {u"w"_s, u"世"_s, u"😀"_s, u"👩‍👩‍👧‍👦"_s, u"e\u0301\u0323"_s}) {
        const QString text = piece.repeated(22'002 / piece.size());
        const QList<Block> parts = piecesOf(text);
        EXPECT_GT(parts.size(), 4);
        expectWhole(text, parts);
        for (const Block &part : parts)
            EXPECT_EQ(part.start % piece.size(), 0) << piece.toStdString();
    }
}

TEST(PiecesTest, CodeIsPartedBetweenLines)
{
    const QString text = u"    a line;\n\n"_s.repeated(1'000).chopped(1);
    const QList<Block> parts = piecesOf(text, Block::Kind::Code);
    EXPECT_GT(parts.size(), 4);
    expectWhole(text, parts);
    qsizetype lines = 0;
    for (const Block &part : parts) {
        lines += text.mid(part.start, part.length).count(u'\n') + 1;
        EXPECT_TRUE(part.start == 0 || text.at(part.start - 1) == u'\n');
    }
    EXPECT_EQ(lines, text.count(u'\n') + 1);
}

TEST(PiecesTest, ManyEmptyLinesAreManyPieces)
{
    const QString text(20'000, u'\n');
    const QList<Block> parts = piecesOf(text, Block::Kind::Code);
    expectWhole(text, parts);
    for (const Block &part : parts)
        EXPECT_LE(part.length, 100);
}

TEST(PiecesTest, ATowerWithoutEndIsPartedAllTheSame)
{
    const QString text = u"Z"_s + QString(20'000, QChar(0x0301));
    expectWhole(text, piecesOf(text));
}
