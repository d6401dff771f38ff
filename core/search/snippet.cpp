// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/snippet.h"

#include "core/text/safecut.h"

#include <algorithm>

namespace backthread::search {

using namespace Qt::StringLiterals;
using text::safeCut;

namespace {

/// What stands before the first mark at most: a list has room for half a snippet, or less.
constexpr qsizetype kLead = kSnippetLength / 5;

/// Where a part begins that shows `first`: behind a space, where one is near.
qsizetype startFor(const QString &line, qsizetype first)
{
    if (first <= kLead)
        return 0;
    const qsizetype start = safeCut(line, first - kLead);
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

/// The text with a space for each line break and the like, so that ranges stay what they are.
QString oneLine(QString text)
{
    for (QChar &character : text) {
        if (character.isSpace())
            character = u' ';
    }
    return text;
}

/// The first mark of those that are shown with the most others.
Range best(const QList<Range> &marks)
{
    Range best = marks.constFirst();
    qsizetype most = 0;
    auto last = marks.begin();
    for (auto first = marks.begin(); first != marks.end(); ++first) {
        last = std::find_if(last, marks.end(),
            [first](const Range &mark) { return mark.end() > first->start + kSnippetLength / 2; });
        if (last - first > most) {
            most = last - first;
            best = *first;
        }
    }
    return best;
}

MarkedText cutAround(const QString &line, const QList<Range> &marks)
{
    const Range shown = best(marks);
    const qsizetype start = startFor(line, shown.start);
    const qsizetype length = endFor(line, start, shown.end()) - start;
    MarkedText result {(start > 0 ? u"…"_s : QString()) + line.sliced(start, length), {}};
    const qsizetype shift = (start > 0 ? 1 : 0) - start;
    for (const Range &mark : marks) {
        const qsizetype end = qMin(mark.end(), start + length);
        if (mark.start >= start && mark.start < end)
            result.marks.append({mark.start + shift, end - mark.start});
    }
    if (start + length < line.size())
        result.text += u'…';
    return result;
}

/// Up to a space where there is more.
QString beginningOf(const QString &text)
{
    if (text.size() <= kSnippetLength)
        return oneLine(text).trimmed();
    const QString line = oneLine(text.first(safeCut(text, kSnippetLength)));
    const qsizetype space = line.lastIndexOf(u' ');
    return (space > kSnippetLength / 2 ? line.first(space) : line) + u'…';
}

} // namespace

MarkedText snippetOf(const QString &text, const QList<Range> &marks)
{
    if (marks.isEmpty())
        return {beginningOf(text), {}};
    return cutAround(oneLine(text), marks);
}

} // namespace backthread::search
