// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/richtext.h"

#include "core/text/links.h"

#include <optional>

// The packed form of marks: one record for each mark, in their order, separated by line feeds.
//
//   /GAP,LENGTH           italic
//   #GAP,LENGTH           code
//   @GAP,LENGTH           a link whose text is its target
//   ~GAP,LENGTH,TAIL      a link whose text is its target cut as Hacker News cuts it; TAIL is what was cut
//   =GAP,LENGTH,TARGET    any other link
//
// GAP is the distance from the start of the mark before (from 0 for the first). Numbers are in base 36, texts
// in UTF-8. A text without marks packs to nothing.

namespace backthread::text {

namespace {

constexpr int kBase = 36;

void appendNumber(QByteArray &record, qsizetype number)
{
    record += QByteArray::number(static_cast<qlonglong>(number), kBase);
}

QByteArray packedTarget(const QString &target)
{
    QByteArray utf8 = target.toUtf8();
    return utf8.replace('\n', "%0A");
}

/// The start of a record and what follows its numbers.
struct Record final {
    char sign = 0;
    qsizetype gap = 0;
    qsizetype length = 0;
    QString rest;
};

std::optional<Record> parseRecord(const QByteArray &line)
{
    const qsizetype first = line.indexOf(',');
    if (first < 2)
        return std::nullopt;
    qsizetype second = line.indexOf(',', first + 1);
    if (second < 0)
        second = line.size();
    bool gapIsNumber = false;
    bool lengthIsNumber = false;
    Record record;
    record.sign = line.front();
    record.gap = line.mid(1, first - 1).toLongLong(&gapIsNumber, kBase);
    record.length = line.mid(first + 1, second - first - 1).toLongLong(&lengthIsNumber, kBase);
    record.rest = QString::fromUtf8(line.mid(second + 1));
    if (!gapIsNumber || !lengthIsNumber || record.gap < 0 || record.length <= 0)
        return std::nullopt;
    return record;
}

std::optional<Mark> markOf(const Record &record, qsizetype start, const QString &text)
{
    Mark mark {Mark::Kind::Link, start, record.length, {}};
    const QStringView covered = QStringView(text).mid(start, record.length);
    switch (record.sign) {
    case '/':
        mark.kind = Mark::Kind::Italic;
        return mark;
    case '#': {
        mark.kind = Mark::Kind::Code;
        const bool wholeLines = (start == 0 || text.at(start - 1) == u'\n')
            && (mark.end() == text.size() || text.at(mark.end()) == u'\n');
        return wholeLines ? std::optional(mark) : std::nullopt;
    }
    case '@':
        break;
    case '~':
        if (covered.size() != kCutLinkLength + kCutLinkEnd.size() || !covered.endsWith(kCutLinkEnd))
            return std::nullopt;
        mark.target = covered.first(kCutLinkLength).toString() + record.rest;
        break;
    case '=':
        mark.target = record.rest;
        break;
    default:
        return std::nullopt;
    }
    return isLinkTarget(mark.target.isEmpty() ? covered : QStringView(mark.target)) ? std::optional(mark)
                                                                                    : std::nullopt;
}

} // namespace

QList<Block> RichText::blocks() const
{
    QList<Block> result;
    auto mark = marks.cbegin();
    qsizetype at = 0;
    while (at < text.size()) {
        while (mark != marks.cend() && (mark->kind != Mark::Kind::Code || mark->start < at))
            ++mark;
        Block block {Block::Kind::Paragraph, at, 0};
        if (mark != marks.cend() && mark->start == at) {
            block.kind = Block::Kind::Code;
            block.length = qMin(mark->length, text.size() - at);
        } else {
            const qsizetype end = text.indexOf(u'\n', at);
            block.length = (end < 0 ? text.size() : end) - at;
            if (text.at(at) == u'>')
                block.kind = Block::Kind::Quote;
        }
        at += block.length + 1;
        if (block.length > 0)
            result.append(block);
    }
    return result;
}

RichText RichText::sliced(qsizetype start, qsizetype length) const
{
    const qsizetype from = qBound<qsizetype>(0, start, text.size());
    const qsizetype to = from + qBound<qsizetype>(0, length, text.size() - from);
    RichText part {text.mid(from, to - from), {}};
    for (const Mark &mark : marks) {
        const qsizetype begin = qMax(mark.start, from);
        const qsizetype end = qMin(mark.end(), to);
        if (begin >= end)
            continue;
        const bool isCutLink = mark.kind == Mark::Kind::Link && end - begin < mark.length;
        part.marks.append({mark.kind, begin - from, end - begin, isCutLink ? target(mark) : mark.target});
    }
    return part;
}

QByteArray RichText::packedMarks() const
{
    QByteArray packed;
    qsizetype before = 0;
    for (const Mark &mark : marks) {
        const QStringView covered = QStringView(text).mid(mark.start, mark.length);
        const bool isLink = mark.kind == Mark::Kind::Link;
        const bool isCut = isLink && isCutLink(covered, mark.target);
        const bool isOther = isLink && !isCut && !mark.target.isEmpty() && mark.target != covered;
        if (!packed.isEmpty())
            packed += '\n';
        packed += mark.kind == Mark::Kind::Italic ? '/'
            : mark.kind == Mark::Kind::Code       ? '#'
            : isCut                               ? '~'
            : isOther                             ? '='
                                                  : '@';
        appendNumber(packed, mark.start - before);
        packed += ',';
        appendNumber(packed, mark.length);
        if (isCut)
            packed += ',' + packedTarget(mark.target.mid(kCutLinkLength));
        else if (isOther)
            packed += ',' + packedTarget(mark.target);
        before = mark.start;
    }
    return packed;
}

RichText RichText::unpack(const QString &text, const QByteArray &packedMarks)
{
    RichText result {text, {}};
    if (packedMarks.isEmpty())
        return result;
    qsizetype ends[] = {0, 0, 0}; // of the last mark of each kind
    qsizetype start = 0;
    for (const QByteArray &line : packedMarks.split('\n')) {
        const auto record = parseRecord(line);
        if (!record || record->gap > text.size() - start
            || record->length > text.size() - start - record->gap)
            continue;
        start += record->gap;
        const auto mark = markOf(*record, start, text);
        if (!mark || mark->start < ends[static_cast<size_t>(mark->kind)])
            continue;
        ends[static_cast<size_t>(mark->kind)] = mark->end();
        result.marks.append(*mark);
    }
    return result;
}

} // namespace backthread::text
