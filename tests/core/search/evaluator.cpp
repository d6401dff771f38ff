// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluator.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace backthread::search {

using namespace Qt::StringLiterals;
using discussion::ItemState;
using discussion::ItemType;

namespace {

/// Whether the tokens follow each other somewhere; the last one may be a beginning.
bool contains(const QStringList &text, const QStringList &tokens, bool isPrefix)
{
    for (qsizetype start = 0; start + tokens.size() <= text.size() && !tokens.isEmpty(); ++start) {
        bool isHere = true;
        for (qsizetype i = 0; i < tokens.size() && isHere; ++i) {
            const bool isOpen = isPrefix && i == tokens.size() - 1;
            isHere = isOpen ? text[start + i].startsWith(tokens[i]) : text[start + i] == tokens[i];
        }
        if (isHere)
            return true;
    }
    return false;
}

bool isShown(const Row &row)
{
    const bool isUnknown = row.type == ItemType::Comment && row.text.isNull();
    const ItemState state = row.state.value_or(isUnknown ? ItemState::Missing : ItemState::Live);
    const bool isSearched = row.type == ItemType::Story || row.type == ItemType::Comment
        || row.type == ItemType::Job || row.type == ItemType::Poll;
    return isSearched && state != ItemState::Deleted && state != ItemState::Missing;
}

bool compare(int points, const Points &wanted)
{
    switch (wanted.comparison) {
    case Points::Comparison::Less:
        return points < wanted.value;
    case Points::Comparison::AtMost:
        return points <= wanted.value;
    case Points::Comparison::Equal:
        return points == wanted.value;
    case Points::Comparison::AtLeast:
        return points >= wanted.value;
    case Points::Comparison::More:
        return points > wanted.value;
    }
    return false;
}

QDateTime momentOf(const Written &written, qint64 now)
{
    if (const auto *date = std::get_if<Date>(&written.moment)) {
        const QDate day(date->year, date->month == 0 ? 1 : date->month, date->day == 0 ? 1 : date->day);
        return QDateTime(day, QTime(0, 0), QTimeZone::utc());
    }
    const Age age = std::get<Age>(written.moment);
    const QDateTime today = QDateTime::fromSecsSinceEpoch(now, QTimeZone::utc());
    if (age.unit == Age::Unit::Hours)
        return today.addSecs(-3600LL * age.count);
    if (age.unit == Age::Unit::Days)
        return today.addDays(-age.count);
    if (age.unit == Age::Unit::Weeks)
        return today.addDays(-7LL * age.count);
    return today.addMonths(age.unit == Age::Unit::Months ? -age.count : -12 * age.count);
}

} // namespace

QStringList tokensOf(const QString &text)
{
    QStringList tokens;
    QString token;
    for (const QString &character : text.split(QString(), Qt::SkipEmptyParts)) {
        if (character.front().isMark())
            continue;
        QString letter = character.normalized(QString::NormalizationForm_D);
        if (letter.front().script() != QChar::Script_Latin)
            letter = character;
        if (letter.front().isLetterOrNumber()) {
            token += letter.front().toCaseFolded();
        } else if (!token.isEmpty()) {
            tokens.append(token);
            token.clear();
        }
    }
    if (!token.isEmpty())
        tokens.append(token);
    return tokens;
}

Evaluator::Evaluator(const Corpus &corpus, qint64 now)
    : m_bookmarks(corpus.bookmarks)
    , m_tags(corpus.tags)
    , m_visits(corpus.visits)
    , m_now(now)
{
    for (const Row &row : corpus.rows) {
        m_places.insert(row.id, m_items.size());
        m_items.append({row, tokensOf(row.title), tokensOf(row.text)});
    }
}

QList<qint64> Evaluator::matches(const Query &query) const
{
    QList<qint64> found;
    for (const Indexed &item : m_items) {
        if (query.root && isShown(item.row) && fulfils(item, *query.root))
            found.append(item.row.id);
    }
    std::sort(found.begin(), found.end(), std::greater<>());
    return found;
}

bool Evaluator::fulfils(const Indexed &item, const Node &node) const
{
    const auto accepts = [&](const Node &part) { return fulfils(item, part); };
    bool isFulfilled = false;
    if (const auto *all = std::get_if<All>(&node.value))
        isFulfilled = std::all_of(all->nodes.begin(), all->nodes.end(), accepts);
    else if (const auto *any = std::get_if<Any>(&node.value))
        isFulfilled = std::any_of(any->nodes.begin(), any->nodes.end(), accepts);
    else
        isFulfilled = holds(item, node.value);
    return isFulfilled != node.isNegated;
}

bool Evaluator::holds(const Indexed &item, const Node::Value &value) const
{
    const Row &row = item.row;
    const auto says = [&item](const QString &words, bool isPrefix) {
        const QStringList tokens = tokensOf(words);
        return contains(item.title, tokens, isPrefix) || contains(item.text, tokens, isPrefix);
    };
    if (const auto *word = std::get_if<Word>(&value))
        return says(word->text, false);
    if (const auto *phrase = std::get_if<Phrase>(&value))
        return says(phrase->text, false);
    if (const auto *prefix = std::get_if<Prefix>(&value))
        return says(prefix->text, true);
    if (const auto *author = std::get_if<Author>(&value))
        return row.by.toLower() == author->name.toLower();
    if (const auto *thread = std::get_if<InThread>(&value)) {
        const auto place = m_places.constFind(thread->item.rowid());
        return row.story == (place == m_places.cend() ? thread->item.rowid() : m_items[*place].row.story);
    }
    if (const auto *written = std::get_if<Written>(&value)) {
        const bool isBefore = row.time < momentOf(*written, m_now).toSecsSinceEpoch();
        return row.time > 0 && isBefore == (written->side == Written::Side::Before);
    }
    if (const auto *points = std::get_if<Points>(&value))
        return row.type != ItemType::Comment && row.points && compare(*row.points, *points);
    if (const auto *tag = std::get_if<Tag>(&value))
        return m_tags.value(row.id).toLower() == tag->name.toLower();
    if (const auto *is = std::get_if<Is>(&value))
        return this->is(row, is->what);
    if (const auto *has = std::get_if<Has>(&value))
        return (row.traits & (has->what == Has::What::Link ? 1 : 2)) != 0;
    if (const auto *type = std::get_if<OfType>(&value))
        return row.type == type->type;
    const Indexed *story = storyOf(row);
    if (const auto *site = std::get_if<Site>(&value))
        return story && (story->row.site == site->host || story->row.site.endsWith(u'.' + site->host));
    const auto isInTitle = [story](const QString &word) {
        const QStringList tokens = tokensOf(word);
        return tokens.isEmpty() || contains(story->title, tokens, word.endsWith(u'*'));
    };
    const QStringList words = std::get<StoryTitle>(value).words.split(u' ');
    return story && std::all_of(words.begin(), words.end(), isInTitle);
}

bool Evaluator::is(const Row &row, Is::What what) const
{
    if (what == Is::What::Bookmarked)
        return m_bookmarks.contains(row.id);
    if (what == Is::What::Op)
        return storyOf(row) && !row.by.isNull() && row.by == storyOf(row)->row.by;
    const Visit visit = m_visits.value(row.story);
    const auto since = visit.previous ? visit.previous : visit.closed;
    return since && row.firstSeen > *since;
}

const Evaluator::Indexed *Evaluator::storyOf(const Row &row) const
{
    const auto place = m_places.constFind(row.story);
    return place == m_places.cend() ? nullptr : &m_items[*place];
}

} // namespace backthread::search
