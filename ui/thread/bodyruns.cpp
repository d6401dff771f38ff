// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/bodyruns.h"

#include "core/text/references.h"
#include "ui/thread/layoutbuilder.h"

#include <algorithm>

namespace backthread::threadview {

using namespace Qt::StringLiterals;
using text::Block;
using text::Mark;
using text::RichText;

BodyRuns::BodyRuns(const RichText &text, ItemId item, const QStringList &words, const ThreadStyle &style)
    : m_text(text)
    , m_item(item)
    , m_style(style)
{
    findReferences();
    findMarks();
    findWords(words);
}

void BodyRuns::findReferences()
{
    for (const text::Reference &reference : text::references(m_text)) {
        const SourceId there = reference.isAddress ? SourceId::HackerNews : m_item.source();
        m_stretches.append({reference.start, reference.start + reference.length, inColor(m_style.link),
            {Target::Kind::Reference, ItemId::in(there, reference.number), {}},
            reference.isAddress ? u">>%1"_s.arg(reference.number) : QString()});
    }
}

/// Links and italics, but not where a reference stands already.
void BodyRuns::findMarks()
{
    const qsizetype references = m_stretches.size();
    qsizetype next = 0;
    for (const Mark &mark : m_text.marks) {
        if (mark.kind == Mark::Kind::Code)
            continue;
        while (next < references && m_stretches.at(next).end <= mark.start)
            ++next;
        if (next < references && m_stretches.at(next).start < mark.end())
            continue;
        Stretch stretch {mark.start, mark.end(), inColor(m_style.link), {}, {}};
        if (mark.kind == Mark::Kind::Link) {
            stretch.target = {Target::Kind::Link, {}, m_text.target(mark)};
        } else {
            stretch.format = {};
            stretch.format.setFontItalic(true);
        }
        m_stretches.append(stretch);
    }
    std::stable_sort(m_stretches.begin(), m_stretches.end(),
        [](const Stretch &a, const Stretch &b) { return a.start < b.start; });
}

void BodyRuns::findWords(const QStringList &words)
{
    for (const QString &word : words) {
        if (word.isEmpty())
            continue;
        for (qsizetype at = m_text.text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
             at = m_text.text.indexOf(word, at + word.size(), Qt::CaseInsensitive))
            m_words.append({at, at + word.size()});
    }
    std::sort(
        m_words.begin(), m_words.end(), [](const Range &a, const Range &b) { return a.start < b.start; });
    qsizetype kept = 0;
    for (const Range &range : std::as_const(m_words)) {
        if (kept > 0 && range.start <= m_words.at(kept - 1).end)
            m_words[kept - 1].end = std::max(m_words.at(kept - 1).end, range.end);
        else
            m_words[kept++] = range;
    }
    m_words.resize(kept);
}

Runs BodyRuns::runsOf(const Block &block)
{
    const qsizetype end = block.start + block.length;
    const bool isQuote = block.kind == Block::Kind::Quote;
    Stretch plain;
    plain.format = inColor(isQuote ? m_style.quote : m_style.text);
    if (isQuote)
        plain.target = {Target::Kind::Quote, m_item, m_text.view(block).toString()};
    Runs runs;
    qsizetype done = block.start;
    while (m_nextStretch < m_stretches.size() && m_stretches.at(m_nextStretch).start < end) {
        const Stretch &stretch = m_stretches.at(m_nextStretch++);
        if (stretch.start < done || block.kind == Block::Kind::Code)
            continue;
        add(runs, done, stretch.start, plain);
        Stretch over = stretch;
        over.format = plain.format;
        over.format.merge(stretch.format);
        if (over.target.kind == Target::Kind::None)
            over.target = plain.target;
        done = std::min(stretch.end, end);
        add(runs, stretch.start, done, over);
    }
    add(runs, done, end, plain);
    return runs;
}

QStringList BodyRuns::hiddenAddresses() const
{
    QStringList addresses;
    for (const Stretch &stretch : m_stretches) {
        const Target &target = stretch.target;
        if (target.kind != Target::Kind::Link || stretch.start >= m_text.text.size())
            continue;
        if (QStringView(m_text.text).mid(stretch.start, stretch.end - stretch.start) != target.text)
            addresses.append(target.text);
    }
    addresses.removeDuplicates();
    return addresses;
}

/// A stretch, with the words in it that were searched for on a background.
void BodyRuns::add(Runs &runs, qsizetype start, qsizetype end, const Stretch &stretch)
{
    QTextCharFormat marked = stretch.format;
    marked.setBackground(m_style.markBackground);
    while (start < end) {
        while (m_nextWord < m_words.size() && m_words.at(m_nextWord).end <= start)
            ++m_nextWord;
        const bool isThere = m_nextWord < m_words.size() && m_words.at(m_nextWord).start < end;
        const bool isMarked = isThere && m_words.at(m_nextWord).start <= start;
        const QTextCharFormat &format = isMarked ? marked : stretch.format;
        if (!stretch.shown.isEmpty()) {
            runs.add(stretch.shown, isThere ? marked : stretch.format, stretch.target, {start, end - start});
            return;
        }
        const qsizetype edge = !isThere ? end
            : isMarked                  ? std::min(end, m_words.at(m_nextWord).end)
                                        : m_words.at(m_nextWord).start;
        QString piece = m_text.text.mid(start, edge - start);
        // One QTextLayout is one paragraph; lines inside code are separated by their own character.
        piece.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
        runs.add(piece, format, stretch.target, {start, edge - start});
        start = edge;
    }
}

} // namespace backthread::threadview
