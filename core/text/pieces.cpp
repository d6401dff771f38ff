// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/pieces.h"

#include "core/text/safecut.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace backthread::text {

namespace {

constexpr qsizetype kLongestWhole = 10'000;
constexpr qsizetype kLongestPiece = 2'000;
/// A line of code costs as much as that many characters.
constexpr qsizetype kLine = 20;
/// How far one looks back for white space.
constexpr qsizetype kLongestWord = 500;

/// How many of the first characters take no longer than `most` characters in one line would.
qsizetype mostOf(QStringView text, qsizetype most)
{
    qsizetype weight = 0;
    qsizetype end = 0;
    while (end < text.size() && weight < most) {
        weight += text.at(end) == u'\n' ? kLine : 1;
        ++end;
    }
    return end;
}

/// The last place up to `most` at which a line or word begins, or at least a character.
qsizetype cutOf(QStringView text, qsizetype most, bool isCode)
{
    const QStringView near = text.first(most).last(std::min(most, kLongestWord));
    const qsizetype start = most - near.size();
    const QStringView last = isCode ? text.first(most) : near;
    if (const qsizetype line = last.lastIndexOf(u'\n'); line >= 0)
        return most - last.size() + line + 1;
    for (qsizetype i = near.size(); i > 0; --i) {
        if (near.at(i - 1).isSpace())
            return start + i;
    }
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, near.data(), near.size() + 1);
    finder.setPosition(near.size());
    qsizetype cut = finder.isAtBoundary() ? near.size() : finder.toPreviousBoundary();
    // Qt parts emoji that are joined of several.
    constexpr QChar kJoiner(0x200d);
    while (cut > 0 && (near.at(cut - 1) == kJoiner || text.at(start + cut) == kJoiner))
        cut = finder.toPreviousBoundary();
    return cut > 0 ? start + cut : safeCut(text, most);
}

} // namespace

QList<Block> pieces(QStringView text, const Block &block)
{
    QList<Block> parts;
    if (mostOf(text.sliced(block.start, block.length), kLongestWhole) == block.length)
        return {block};
    const bool isCode = block.kind == Block::Kind::Code;
    const qsizetype end = block.start + block.length;
    for (qsizetype start = block.start; start < end;) {
        const QStringView rest = text.sliced(start, end - start);
        const qsizetype most = mostOf(rest, kLongestPiece);
        const qsizetype length = most == rest.size() ? most : cutOf(rest, most, isCode);
        const bool endsLine = length < rest.size() && rest.at(length - 1) == u'\n';
        parts.append({block.kind, start, length - (endsLine ? 1 : 0)});
        start += length;
    }
    return parts;
}

} // namespace backthread::text
