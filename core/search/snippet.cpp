// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/snippet.h"

#include "core/text/safecut.h"

namespace backthread::search {

using namespace Qt::StringLiterals;
using text::safeCut;

namespace {

/// Where a part begins that shows `first`: behind a space, where one is near.
qsizetype startFor(const QString &line, qsizetype first)
{
    if (first < kSnippetLength / 2)
        return 0;
    const qsizetype start = safeCut(line, first - kSnippetLength / 4);
    const qsizetype space = line.indexOf(u' ', start);
    return space >= 0 && space < first ? space + 1 : start;
}

/// Where one ends that begins at `start` and holds what stands before `shown`: before a space, likewise.
qsizetype endFor(const QString &line, qsizetype start, qsizetype shown)
{
    if (start + kSnippetLength >= line.size())
        return line.size();
    const qsizetype space = line.lastIndexOf(u' ', start + kSnippetLength);
    return space > start && space >= shown ? space : safeCut(line, start + kSnippetLength);
}

} // namespace

QString oneLine(QString text)
{
    for (QChar &character : text) {
        if (character.isSpace())
            character = u' ';
    }
    return text;
}

MarkedText shortened(const MarkedText &whole)
{
    if (whole.text.size() <= kSnippetLength)
        return whole;
    const Range first = whole.marks.isEmpty() ? Range() : whole.marks.constFirst();
    const qsizetype start = startFor(whole.text, first.start);
    const qsizetype length = endFor(whole.text, start, first.end()) - start;
    MarkedText result {(start > 0 ? u"…"_s : QString()) + whole.text.sliced(start, length), {}};
    const qsizetype shift = (start > 0 ? 1 : 0) - start;
    for (const Range &mark : whole.marks) {
        const qsizetype end = qMin(mark.end(), start + length);
        if (mark.start >= start && mark.start < end)
            result.marks.append({mark.start + shift, end - mark.start});
    }
    if (start + length < whole.text.size())
        result.text += u'…';
    return result;
}

QString beginningOf(const QString &text)
{
    if (text.size() <= kSnippetLength)
        return oneLine(text).trimmed();
    const QString line = oneLine(text.first(safeCut(text, kSnippetLength)));
    const qsizetype space = line.lastIndexOf(u' ');
    return (space > kSnippetLength / 2 ? line.first(space) : line) + u'…';
}

} // namespace backthread::search
