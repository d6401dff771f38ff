// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/bodyruns.h"

#include "core/text/references.h"
#include "ui/thread/layoutbuilder.h"

#include <algorithm>
#include <array>

namespace backthread::threadview {

using namespace Qt::StringLiterals;
using text::Block;
using text::Control;
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
    findControls();
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

/// Names are for the eye: where there are very many, they would only be noise, and take their time.
void BodyRuns::findControls()
{
    constexpr qsizetype kMostNames = 500;
    m_shown = m_text.text;
    m_controls = text::controls(m_shown);
    for (const Control &control : m_controls.mid(kMostNames))
        std::fill_n(m_shown.begin() + control.start, control.length, QChar(QChar::ReplacementCharacter));
    m_controls.resize(std::min(kMostNames, m_controls.size()));
    // One QTextLayout is one paragraph; lines inside code are separated by their own character.
    m_shown.replace(u'\n', QChar(QChar::LineSeparator));
}

void BodyRuns::begin(const Block &block)
{
    const bool isQuote = block.kind == Block::Kind::Quote;
    const bool isCode = block.kind == Block::Kind::Code;
    m_plain = {};
    m_plain.format = inColor(isQuote ? m_style.quote : m_style.text);
    if (isQuote)
        m_plain.target = {Target::Kind::Quote, m_item, m_text.view(block).toString()};
    m_direction = !isCode && m_text.view(block).isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
}

Runs BodyRuns::runsOf(const Block &piece)
{
    const qsizetype end = piece.start + piece.length;
    Runs runs(m_direction);
    qsizetype done = piece.start;
    while (m_nextStretch < m_stretches.size() && m_stretches.at(m_nextStretch).start < end) {
        const Stretch &stretch = m_stretches.at(m_nextStretch);
        const bool isInside = stretch.end > done && (stretch.start >= done || done == piece.start);
        if (isInside && piece.kind != Block::Kind::Code) {
            add(runs, done, stretch.start, m_plain);
            Stretch over = stretch;
            over.format = m_plain.format;
            over.format.merge(stretch.format);
            if (over.target.kind == Target::Kind::None)
                over.target = m_plain.target;
            const qsizetype start = std::max(done, stretch.start);
            done = std::min(stretch.end, end);
            add(runs, start, done, over);
        }
        if (stretch.end > end)
            break; // goes on in the next piece
        ++m_nextStretch;
    }
    add(runs, done, end, m_plain);
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

/// As small and quiet as a note, and broken from what is beside it, not in itself. The name turns nothing
/// around it, nor does what it stands for, but for marks, whose power ends with the paragraph.
void BodyRuns::addControl(Runs &runs, const Control &control, const SourceRange &part, const Stretch &stretch)
{
    constexpr QChar kBreak(0x200b);
    constexpr QChar kIsolate(0x2066);
    constexpr QChar kIsolateEnd(0x2069);
    QTextCharFormat format = stretch.format;
    format.merge(inColor(m_style.quiet, m_style.note));
    format.setBackground(m_style.codeBackground);
    const qsizetype count = part.length * control.count / control.length;
    const QString name =
        count > 1 ? u"‹%1×%2›"_s.arg(control.name()).arg(count) : u"‹%1›"_s.arg(control.name());
    QString shown = kIsolate + name + kIsolateEnd;
    constexpr std::array<char32_t, 3> kMarks {0x200e, 0x200f, 0x61c};
    if (std::find(kMarks.begin(), kMarks.end(), control.character) != kMarks.end())
        shown += QChar(char16_t(control.character));
    runs.add(kBreak, stretch.format, stretch.target);
    runs.add(shown, format, stretch.target, part);
    runs.add(kBreak, stretch.format, stretch.target);
}

/// A stretch, with the words in it that were searched for on a background.
void BodyRuns::add(Runs &runs, qsizetype start, qsizetype end, const Stretch &stretch)
{
    QTextCharFormat marked = stretch.format;
    marked.setBackground(m_style.markBackground);
    while (start < end) {
        while (m_nextWord < m_words.size() && m_words.at(m_nextWord).end <= start)
            ++m_nextWord;
        while (m_nextControl < m_controls.size() && m_controls.at(m_nextControl).end() <= start)
            ++m_nextControl;
        const bool isThere = m_nextWord < m_words.size() && m_words.at(m_nextWord).start < end;
        const bool isMarked = isThere && m_words.at(m_nextWord).start <= start;
        const QTextCharFormat &format = isMarked ? marked : stretch.format;
        if (!stretch.shown.isEmpty()) {
            runs.add(stretch.shown, isThere ? marked : stretch.format, stretch.target, {start, end - start});
            return;
        }
        qsizetype edge = !isThere ? end
            : isMarked            ? std::min(end, m_words.at(m_nextWord).end)
                                  : m_words.at(m_nextWord).start;
        if (m_nextControl < m_controls.size() && m_controls.at(m_nextControl).start < edge) {
            const Control &control = m_controls.at(m_nextControl);
            if (control.start <= start) {
                const SourceRange part {start, std::min(end, control.end()) - start};
                addControl(runs, control, part, stretch);
                start = part.end();
                continue;
            }
            edge = control.start;
        }
        runs.add(m_shown.mid(start, edge - start), format, stretch.target, {start, edge - start});
        start = edge;
    }
}

} // namespace backthread::threadview
