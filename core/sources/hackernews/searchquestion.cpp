// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/hackernews/searchquestion.h"

#include "core/search/filter.h"
#include "core/search/fulfils.h"
#include "core/search/moment.h"
#include "core/search/term.h"

#include <QRegularExpression>

#include <algorithm>

namespace backthread::hackernews {

using discussion::ItemType;
using search::Node;
using search::Untranslated;
using namespace Qt::StringLiterals;

namespace {

QString quoted(const QString &words)
{
    return u'"' + words + u'"';
}

QString anyOf(const QStringList &tags)
{
    return tags.size() == 1 ? tags.constFirst() : u'(' + tags.join(u',') + u')';
}

QString tagOf(ItemType type)
{
    switch (type) {
    case ItemType::Comment:
        return u"comment"_s;
    case ItemType::Job:
        return u"job"_s;
    case ItemType::Poll:
        return u"poll"_s;
    default:
        return u"story"_s;
    }
}

/// The kinds of items that a search shows, but for one.
QStringList typesBut(ItemType type)
{
    QStringList tags {u"story"_s, u"comment"_s, u"poll"_s, u"job"_s};
    tags.removeAll(tagOf(type));
    return tags;
}

/// What was typed of a word or phrase: Algolia has its own idea of where words end.
QString textOf(const Node::Value &value)
{
    if (const auto *word = std::get_if<search::Word>(&value))
        return word->text;
    const auto *phrase = std::get_if<search::Phrase>(&value);
    return phrase ? phrase->text : QString();
}

/// The tag that says what a part says; nothing where none does.
std::optional<QString> tagOf(const Node &part)
{
    static const QRegularExpression name(u"^[A-Za-z0-9_-]+$"_s);
    if (part.isNegated)
        return std::nullopt;
    if (const auto *author = std::get_if<search::Author>(&part.value))
        return name.match(author->name).hasMatch() ? std::optional(u"author_"_s + author->name)
                                                   : std::nullopt;
    if (const auto *type = std::get_if<search::OfType>(&part.value))
        return tagOf(type->type);
    const auto *thread = std::get_if<search::InThread>(&part.value);
    if (thread && thread->item.source() == SourceId::HackerNews)
        return u"story_%1"_s.arg(thread->item.number());
    return std::nullopt;
}

/// Whether comments are asked for by name, here or as an alternative.
bool namesComments(const Node &part)
{
    if (part.isNegated)
        return false;
    if (const auto *type = std::get_if<search::OfType>(&part.value))
        return type->type == ItemType::Comment;
    const auto *all = std::get_if<search::All>(&part.value);
    const auto *any = std::get_if<search::Any>(&part.value);
    return (all && std::any_of(all->nodes.begin(), all->nodes.end(), namesComments))
        || (any && std::any_of(any->nodes.begin(), any->nodes.end(), namesComments));
}

/// Whether comments are ruled out: some part asks for another type.
bool rulesOutComments(const Node &part)
{
    const auto *type = std::get_if<search::OfType>(&part.value);
    if (type)
        return (type->type == ItemType::Comment) == part.isNegated;
    const auto *all = std::get_if<search::All>(&part.value);
    const auto *any = std::get_if<search::Any>(&part.value);
    if (part.isNegated)
        return false;
    return (all && std::any_of(all->nodes.begin(), all->nodes.end(), rulesOutComments))
        || (any && std::all_of(any->nodes.begin(), any->nodes.end(), rulesOutComments));
}

/// Takes a query apart, from left to right.
class Translator final {
public:
    Translator(const Node &root, qint64 now)
        : m_now(now)
        , m_wantsComments(namesComments(root))
        , m_isWithoutComments(rulesOutComments(root))
    {
        take(root);
    }

    Translation finish();

private:
    void take(const Node &part);
    void takeEach(const std::vector<Node> &parts, bool isNegated);
    void takeAny(const Node &part, const search::Any &any);
    void takeLeaf(const Node &part);
    void takeWord(const Node &part);
    void takeStories(const Node &part);

    void ask(const search::Term &term, const QString &typed);
    void lookIn(const QStringList &attributes);
    void addTags(const QStringList &tags) { m_translation.question.tags.append(anyOf(tags)); }
    void addNumber(const QString &comparison) { m_translation.question.numbers.append(comparison); }
    void filter(const Node &part) { m_translation.filters.push_back(part); }
    void tell(const Node &part, Untranslated::Kind kind)
    {
        m_translation.untranslated.append({part.range, kind});
    }

    const qint64 m_now;
    const bool m_wantsComments;
    const bool m_isWithoutComments;
    bool m_looksAmongStories = false;
    QStringList m_unwanted;
    QStringList m_wanted;
    QString m_prefix; ///< There is one at most.
    std::vector<Node> m_words; ///< That Algolia can tell from each other; with addresses it cannot.
    Translation m_translation;
};

Translation Translator::finish()
{
    SearchQuestion &question = m_translation.question;
    if (question.attributes.contains("url"_L1)) {
        m_unwanted.clear();
        for (const Node &word : m_words)
            filter(word);
    }
    question.words = (m_unwanted + m_wanted + QStringList(m_prefix)).join(u' ').trimmed();
    if (m_looksAmongStories)
        addTags(typesBut(ItemType::Comment));
    if (question.isEmpty()) {
        for (const Node &filter : m_translation.filters)
            tell(filter, Untranslated::Kind::NotAlone);
        m_translation.filters.clear();
    }
    std::stable_sort(m_translation.untranslated.begin(), m_translation.untranslated.end(),
        [](const Untranslated &left, const Untranslated &right) {
            return left.range.start < right.range.start;
        });
    return std::move(m_translation);
}

void Translator::take(const Node &part)
{
    const auto *all = std::get_if<search::All>(&part.value);
    const auto *any = std::get_if<search::Any>(&part.value);
    if (all && !part.isNegated)
        takeEach(all->nodes, false);
    else if (any && part.isNegated)
        takeEach(any->nodes, true);
    else if (!search::isTestable(part))
        tell(part, Untranslated::Kind::Unknown);
    else if (any)
        takeAny(part, *any);
    else
        takeLeaf(part);
}

void Translator::takeEach(const std::vector<Node> &parts, bool isNegated)
{
    for (Node part : parts) {
        part.isNegated = part.isNegated != isNegated;
        take(part);
    }
}

void Translator::takeAny(const Node &part, const search::Any &any)
{
    QStringList tags;
    for (const Node &alternative : any.nodes) {
        const auto tag = tagOf(alternative);
        if (!tag)
            return filter(part);
        tags.append(*tag);
    }
    addTags(tags);
}

void Translator::takeLeaf(const Node &part)
{
    if (const auto tag = tagOf(part)) {
        addTags({*tag});
    } else if (const auto *type = std::get_if<search::OfType>(&part.value)) { // an unwanted one
        addTags(typesBut(type->type));
    } else if (const auto *written = std::get_if<search::Written>(&part.value)) {
        const bool isAfter = (written->side == search::Written::Side::After) != part.isNegated;
        addNumber((isAfter ? u"created_at_i>=%1"_s : u"created_at_i<%1"_s)
                      .arg(search::firstSecond(*written, m_now)));
    } else if (const auto *points = std::get_if<search::Points>(&part.value); points && !part.isNegated) {
        addNumber(search::filterText(part.value)); // written the same way there
    } else if (!search::termOf(part.value).isEmpty()) {
        takeWord(part);
    } else {
        takeStories(part);
    }
}

void Translator::takeWord(const Node &part)
{
    const search::Term term = search::termOf(part.value);
    const bool isOne = term.tokens.size() == 1;
    if (part.isNegated) {
        filter(part);
        if (!isOne || term.isPrefix)
            return;
        m_unwanted.append(u'-' + term.tokens.constFirst());
    } else if (!term.isPrefix) {
        ask(term, textOf(part.value));
        m_words.push_back(part);
    } else {
        if (!isOne || !m_prefix.isEmpty())
            filter(part);
        else
            m_words.push_back(part);
        ask(term, textOf(part.value));
    }
    lookIn({u"title"_s, u"story_text"_s, u"comment_text"_s});
}

/// Where a story has the site or the title, Algolia finds it, but not the comments below.
void Translator::takeStories(const Node &part)
{
    const auto *site = std::get_if<search::Site>(&part.value);
    const auto *title = std::get_if<search::StoryTitle>(&part.value);
    filter(part);
    if (part.isNegated || m_wantsComments || (!site && !title))
        return;
    if (site) {
        m_wanted.append(quoted(site->host));
        lookIn({u"url"_s});
    } else {
        for (const search::Term &term : search::termsOf(*title))
            ask(term, term.tokens.join(u' '));
        lookIn({u"title"_s});
    }
    if (!m_isWithoutComments) {
        m_looksAmongStories = true;
        tell(part, Untranslated::Kind::StoriesOnly);
    }
}

/// As much of a term as can be asked for beside the others.
void Translator::ask(const search::Term &term, const QString &typed)
{
    if (!term.isPrefix)
        return m_wanted.append(quoted(typed));
    const QStringList whole = term.tokens.sliced(0, term.tokens.size() - 1);
    if (!whole.isEmpty())
        m_wanted.append(quoted(whole.join(u' ')));
    if (m_prefix.isEmpty())
        m_prefix = term.tokens.constLast();
}

void Translator::lookIn(const QStringList &attributes)
{
    QStringList &all = m_translation.question.attributes;
    all += attributes;
    all.removeDuplicates();
}

} // namespace

Translation translate(const search::Query &query, qint64 now)
{
    return query.isEmpty() ? Translation() : Translator(*query.root, now).finish();
}

} // namespace backthread::hackernews
