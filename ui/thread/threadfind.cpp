// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/threadfind.h"

#include "core/base/background.h"
#include "core/base/whendone.h"
#include "ui/models/threadrowsmodel.h"
#include "ui/thread/threadview.h"

#include <algorithm>

namespace backthread::threadview {

using discussion::Row;
using discussion::ThreadFilter;
using discussion::ViewOptions;

ThreadFind::ThreadFind(models::ThreadRowsModel &rows, ThreadView &view)
    : m_rows(rows)
    , m_view(view)
{
    connect(&rows, &models::ThreadRowsModel::changed, this, [this] {
        ask();
        Q_EMIT changed();
    });
    connect(&rows, &models::ThreadRowsModel::modelReset, this, [this] {
        m_before.reset();
        m_began.reset();
    });
    connect(&view, &ThreadView::currentChanged, this, &ThreadFind::changed);
}

void ThreadFind::start()
{
    m_isActive = true;
    if (m_words.isEmpty())
        m_words = filter().words;
    ask();
    Q_EMIT changed();
}

void ThreadFind::suggest(const QString &words)
{
    if (!m_isActive)
        m_words = words;
}

void ThreadFind::find(const QString &words)
{
    m_isActive = true;
    if (!m_began || here() != m_shown)
        m_began = here();
    m_words = words;
    m_jumps = true;
    m_steps = 0;
    ask();
    Q_EMIT changed();
}

void ThreadFind::step(int direction)
{
    if (!m_isActive)
        start();
    m_began.reset();
    m_steps += direction;
    if (!m_isAsking)
        take(std::move(m_hits));
}

void ThreadFind::stop()
{
    m_isActive = m_jumps = false;
    m_steps = 0;
    m_began.reset();
    m_asked = {};
    m_hits.clear();
    m_foundIn.reset();
    ThreadFilter others = filter();
    others.words.clear();
    setFilter(others);
    Q_EMIT changed();
}

/// What is looked for now. What is folded away is found, too.
ThreadFind::Question ThreadFind::question() const
{
    Question question {m_rows.thread(), m_rows.options(), m_words};
    question.options.folded.clear();
    question.options.context = false;
    question.options.filter.words.clear();
    return question;
}

void ThreadFind::ask()
{
    if (!m_isActive || m_isAsking || !m_rows.thread())
        return;
    const Question wanted = question();
    if (wanted == m_asked) {
        take(std::move(m_hits));
        return;
    }
    m_isAsking = true;
    m_asked = wanted;
    const auto answer =
        inBackground([wanted] { return findInView(*wanted.thread, wanted.options, wanted.words); });
    whenDone(answer, this, [this](std::vector<Row> hits) {
        m_isAsking = false;
        if (m_asked != question())
            ask();
        else if (m_isActive)
            take(std::move(hits));
    });
}

/// The newest question is answered: goes where somebody wants to go.
void ThreadFind::take(std::vector<Row> hits)
{
    m_hits = std::move(hits);
    m_foundIn = m_asked.thread;
    const bool jumps = std::exchange(m_jumps, false);
    const int steps = std::exchange(m_steps, 0);
    int hit = jumps ? hitFrom(0) : -1;
    if (steps != 0 && hitCount() > 0) {
        const int from = jumps ? hit : hitFrom(steps > 0 ? 1 : -1);
        const int further = jumps ? steps : steps - (steps > 0 ? 1 : -1);
        hit = ((from + further) % hitCount() + hitCount()) % hitCount();
    }
    if (isOn(Criterion::Words) && !m_words.isEmpty() && filter().words != m_words) {
        ThreadFilter narrower = filter();
        narrower.words = m_words;
        setFilter(narrower);
    }
    if (hit >= 0)
        go(hit);
    else if (jumps)
        comeBack();
    Q_EMIT changed();
}

void ThreadFind::go(int hit)
{
    const ItemId id = m_foundIn->at(m_hits.at(size_t(hit)).comment).id;
    if (id != m_view.current() || !m_view.isInSight(id)) {
        m_rows.reveal(id);
        (void)m_view.show(id);
    }
    const auto &text = m_foundIn->at(m_hits.at(size_t(hit)).comment).text;
    if (const qsizetype first = text ? text::TypedWords(m_words).firstIn(text->text) : -1; first >= 0)
        m_view.showText(id, first);
    m_shown = here();
}

/// Nothing is found of what was typed: what was, of its beginning, is left again.
void ThreadFind::comeBack()
{
    if (!m_began || here() != m_shown)
        return;
    m_view.setPlace(m_began->place);
    m_view.setCurrent(m_began->current);
    m_shown = here();
}

ThreadFind::Spot ThreadFind::here() const
{
    return {m_view.place(), m_view.current()};
}

/// The hit at or after the current comment (0), the one behind it (1) or before it (-1); beyond the last
/// comes the first. -1 where there is none.
int ThreadFind::hitFrom(int direction) const
{
    if (m_hits.empty())
        return -1;
    const int here = numberHere();
    const auto isBefore = [](const Row &hit, int number) { return hit.number < number; };
    const auto bound = std::lower_bound(m_hits.begin(), m_hits.end(), here + int(direction > 0), isBefore);
    const int hit = int(bound - m_hits.begin()) - int(direction < 0);
    return (hit + hitCount()) % hitCount();
}

/// The running number of the current comment, or of the one at the top of the view.
int ThreadFind::numberHere() const
{
    int row = m_rows.rowOf(m_view.current());
    if (row < 0)
        row = m_rows.rowOf(m_view.place().top);
    return row < 0 ? 0 : m_rows.row(row).number;
}

QStringList ThreadFind::markedWords() const
{
    return text::TypedWords(m_isActive ? m_words : filter().words).words();
}

ItemIds ThreadFind::hits() const
{
    ItemIds ids;
    for (const Row &hit : m_hits)
        ids.append(m_foundIn->at(hit.comment).id);
    return ids;
}

int ThreadFind::position() const
{
    const auto isCurrent = [this, id = m_view.current()](
                               const Row &hit) { return m_foundIn->at(hit.comment).id == id; };
    const auto found = std::find_if(m_hits.begin(), m_hits.end(), isCurrent);
    return found == m_hits.end() ? 0 : int(found - m_hits.begin()) + 1;
}

const ThreadFilter &ThreadFind::filter() const
{
    return m_rows.options().filter;
}

bool ThreadFind::isOn(Criterion criterion) const
{
    switch (criterion) {
    case Criterion::Words:
        return !filter().words.isEmpty();
    case Criterion::Submitter:
        return filter().bySubmitter;
    case Criterion::Author:
        return !filter().author.isEmpty();
    case Criterion::Links:
        return filter().withLinks;
    case Criterion::Code:
        return filter().withCode;
    case Criterion::New:
        return filter().onlyNew;
    }
    return false;
}

void ThreadFind::toggle(Criterion criterion)
{
    const bool isOff = !isOn(criterion);
    const int current = m_rows.rowOf(m_view.current());
    ThreadFilter next = filter();
    switch (criterion) {
    case Criterion::Words:
        next.words = isOff ? m_words : QString();
        break;
    case Criterion::Submitter:
        next.bySubmitter = isOff;
        break;
    case Criterion::Author:
        next.author = isOff && current >= 0 ? m_rows.item(current).by : QString();
        break;
    case Criterion::Links:
        next.withLinks = isOff;
        break;
    case Criterion::Code:
        next.withCode = isOff;
        break;
    case Criterion::New:
        next.onlyNew = isOff;
        break;
    }
    setFilter(next);
}

void ThreadFind::showOnlyAuthor(const QString &name)
{
    setFilter({.author = name});
}

bool ThreadFind::showAll()
{
    const bool wasActive = filter().isActive();
    setFilter({});
    return wasActive;
}

void ThreadFind::setFilter(const ThreadFilter &filter)
{
    ViewOptions options = m_rows.options();
    if (!m_rows.thread() || filter == options.filter)
        return;
    const Spot here = this->here();
    if (!options.filter.isActive())
        m_before = here;
    else if (m_before && (here.current != m_before->current || here.place != m_filtered))
        m_before.reset();
    options.filter = filter;
    m_rows.setOptions(options);
    // What was not shown, or had too little above it, could not keep its place: it comes back to it.
    if (m_before && !filter.isActive())
        m_view.setPlace(m_before->place);
    m_filtered = m_view.place();
}

} // namespace backthread::threadview
