// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/references.h"

#include "core/base/itemid.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace backthread::text {

namespace {

constexpr qsizetype kMostDigits = 15;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// The reference whose `>>` is at `start` of `block`, if it is one.
std::optional<Reference> referenceAt(QStringView block, qsizetype start)
{
    if (start > 0 && (block.at(start - 1) == u'>' || block.at(start - 1).isLetterOrNumber()))
        return std::nullopt;
    qsizetype end = start + 2;
    while (end < block.size() && isDigit(block.at(end)))
        ++end;
    const bool goesOn = end < block.size() && (block.at(end).isLetterOrNumber() || block.at(end) == u'_');
    const bool isFraction = end + 1 < block.size() && (block.at(end) == u'.' || block.at(end) == u',')
        && isDigit(block.at(end + 1));
    const auto number = parseItemNumber(block.sliced(start + 2, end - start - 2));
    if (!number || goesOn || isFraction)
        return std::nullopt;
    return Reference {start, end - start, *number, false};
}

void appendWords(QList<Reference> &found, const RichText &text, const Block &block)
{
    const QStringView view = text.view(block);
    for (qsizetype at = view.indexOf(">>"_L1); at >= 0; at = view.indexOf(">>"_L1, at + 1)) {
        if (auto reference = referenceAt(view, at)) {
            reference->start += block.start;
            found.append(*reference);
        }
    }
}

} // namespace

QList<Reference> references(const RichText &text)
{
    QList<Reference> words;
    if (text.text.contains(">>"_L1)) {
        for (const Block &block : text.blocks()) {
            if (block.kind != Block::Kind::Code)
                appendWords(words, text, block);
        }
    }
    QList<Reference> found;
    auto word = words.cbegin();
    for (const Mark &mark : text.marks) {
        if (mark.kind != Mark::Kind::Link)
            continue;
        for (; word != words.cend() && word->start < mark.start; ++word)
            found.append(*word);
        while (word != words.cend() && word->start < mark.end())
            ++word;
        if (const auto number = itemNumberAt(text.target(mark)))
            found.append({mark.start, mark.length, *number, true});
    }
    for (; word != words.cend(); ++word)
        found.append(*word);
    return found;
}

std::optional<qint64> parseItemNumber(QStringView digits)
{
    if (digits.isEmpty() || digits.size() > kMostDigits
        || !std::all_of(digits.begin(), digits.end(), isDigit))
        return std::nullopt;
    const qint64 number = digits.toLongLong();
    return number > 0 && number <= ItemId::maxNumber() ? std::optional(number) : std::nullopt;
}

std::optional<qint64> itemNumberAt(QStringView address)
{
    if (!address.contains("ycombinator"_L1, Qt::CaseInsensitive))
        return std::nullopt;
    const QUrl url(address.toString());
    const QString host = url.host();
    const bool isSite = host == "news.ycombinator.com"_L1 || host == "www.news.ycombinator.com"_L1;
    if (!isSite || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1) || url.path() != "/item"_L1)
        return std::nullopt;
    const auto id = parseItemNumber(QUrlQuery(url).queryItemValue(u"id"_s, QUrl::FullyDecoded));
    const auto anchor = parseItemNumber(url.fragment());
    return id && anchor ? anchor : id;
}

} // namespace backthread::text
