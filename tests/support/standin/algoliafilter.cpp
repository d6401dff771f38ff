// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/algoliafilter.h"

#include "standin/htmltext.h"

#include <QRegularExpression>

#include <algorithm>

namespace backthread::standin {

using namespace Qt::Literals::StringLiterals;

namespace {

bool hasTag(const SearchItem &entry, const QString &tag)
{
    const QString type = entry.item.value("type"_L1).toString();
    if (tag.startsWith("author_"_L1))
        return entry.item.value("by"_L1).toString() == QStringView(tag).mid(7);
    if (tag.startsWith("story_"_L1))
        return entry.story() == tag.mid(6).toLongLong();
    if (tag == "front_page"_L1)
        return entry.isOnFrontPage;
    const QString title = entry.item.value("title"_L1).toString();
    if (tag == "ask_hn"_L1)
        return title.startsWith("Ask HN"_L1, Qt::CaseInsensitive);
    if (tag == "show_hn"_L1)
        return title.startsWith("Show HN"_L1, Qt::CaseInsensitive);
    return type == tag;
}

QString firebaseField(const QString &algoliaField)
{
    if (algoliaField == "created_at_i"_L1)
        return u"time"_s;
    if (algoliaField == "points"_L1)
        return u"score"_s;
    return algoliaField == "num_comments"_L1 ? u"descendants"_s : QString();
}

bool compare(qint64 left, const QString &comparison, qint64 right)
{
    if (comparison == "<"_L1)
        return left < right;
    if (comparison == "<="_L1)
        return left <= right;
    if (comparison == ">"_L1)
        return left > right;
    if (comparison == ">="_L1)
        return left >= right;
    return comparison == "!="_L1 ? left != right : left == right;
}

// Without case, and without the accents of Latin letters; words parted by one space.
QString comparable(const QString &text)
{
    static const QRegularExpression kBetween(uR"([^\p{L}\p{N}]+)"_s);
    static const QRegularExpression kAccents(uR"((\p{Latin})\p{Mn}+)"_s);
    return text.normalized(QString::NormalizationForm_D)
        .replace(kAccents, u"\\1"_s)
        .normalized(QString::NormalizationForm_C)
        .toCaseFolded()
        .replace(kBetween, u" "_s);
}

QString searchableText(const QJsonObject &item, const QStringList &attributes)
{
    static const QRegularExpression kTag(u"<[^>]*>"_s);
    const bool isComment = item.value("type"_L1).toString() == "comment"_L1;
    const auto field = [&](QLatin1String attribute, QLatin1String key) {
        const bool wanted = attributes.isEmpty() || attributes.contains(attribute);
        const QString text = wanted ? item.value(key).toString().replace(kTag, u" "_s) : QString();
        return comparable(decodeEntities(text)) + '\n'_L1;
    };
    return field("title"_L1, "title"_L1) + field("url"_L1, "url"_L1) + field("author"_L1, "by"_L1)
        + field(isComment ? "comment_text"_L1 : "story_text"_L1, "text"_L1);
}

} // namespace

TagFilter::TagFilter(const QString &text)
{
    static const QRegularExpression kGroup(uR"(\(([^)]*)\)|([^,()]+))"_s);
    for (auto it = kGroup.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const QString group = match.captured(1) + match.captured(2);
        QStringList tags = group.split(','_L1, Qt::SkipEmptyParts);
        for (QString &tag : tags)
            tag = tag.trimmed();
        if (!tags.isEmpty())
            m_groups.append(tags);
    }
}

bool TagFilter::matches(const SearchItem &item) const
{
    return std::all_of(m_groups.begin(), m_groups.end(), [&item](const QStringList &group) {
        return std::any_of(
            group.begin(), group.end(), [&item](const QString &tag) { return hasTag(item, tag); });
    });
}

NumericFilter::NumericFilter(const QString &text)
{
    static const QRegularExpression kCondition(uR"(^\s*(\w+)\s*(<=|>=|!=|<|>|=)\s*(-?\d+)\s*$)"_s);
    const auto parts = text.split(','_L1, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const auto match = kCondition.match(part);
        const QString field = firebaseField(match.captured(1));
        if (field.isEmpty()) {
            m_error = part;
            return;
        }
        m_conditions.append({field, match.captured(2), match.captured(3).toLongLong()});
    }
}

bool NumericFilter::matches(const QJsonObject &item) const
{
    return std::all_of(m_conditions.begin(), m_conditions.end(), [&item](const Condition &it) {
        const QJsonValue value = item.value(it.field);
        return value.isDouble() && compare(value.toInteger(), it.comparison, it.number);
    });
}

WordFilter::WordFilter(const QString &query, const QStringList &attributes)
    : m_attributes(attributes)
{
    static const QRegularExpression kTerm(uR"re((-?)(?:"([^"]*)"?|([^\s"]+)))re"_s);
    for (auto it = kTerm.globalMatch(query); it.hasNext();) {
        const auto match = it.next();
        const bool isUnwanted = !match.captured(1).isEmpty();
        const bool isBare = match.captured(2).isEmpty();
        const Term term {comparable(match.captured(2) + match.captured(3)).trimmed(), isUnwanted || !isBare};
        if (!term.text.isEmpty())
            (isUnwanted ? m_unwanted : m_wanted).append(term);
    }
}

QStringList WordFilter::words() const
{
    QStringList words;
    for (const Term &term : m_wanted)
        words.append(term.text);
    return words;
}

bool WordFilter::occurs(const Term &term, const QString &text)
{
    for (qsizetype at = wordPosition(text, term.text); at >= 0; at = wordPosition(text, term.text, at + 1)) {
        const qsizetype end = at + term.text.size();
        if (!term.isWhole || end == text.size() || !text.at(end).isLetterOrNumber())
            return true;
    }
    return false;
}

bool WordFilter::matches(const QJsonObject &item) const
{
    if (m_wanted.isEmpty() && m_unwanted.isEmpty())
        return true;
    const QString text = searchableText(item, m_attributes);
    const auto isThere = [&text](const Term &term) { return occurs(term, text); };
    return std::all_of(m_wanted.begin(), m_wanted.end(), isThere)
        && std::none_of(m_unwanted.begin(), m_unwanted.end(), isThere);
}

qsizetype wordPosition(const QString &lowerText, const QString &word, qsizetype from)
{
    for (qsizetype at = lowerText.indexOf(word, from); at >= 0; at = lowerText.indexOf(word, at + 1)) {
        if (at == 0 || !lowerText.at(at - 1).isLetterOrNumber())
            return at;
    }
    return -1;
}

QStringList tagsOf(const SearchItem &item)
{
    QStringList tags {item.item.value("type"_L1).toString(),
        "author_"_L1 + item.item.value("by"_L1).toString(), "story_"_L1 + QString::number(item.story())};
    for (const QString &tag : {u"ask_hn"_s, u"show_hn"_s, u"front_page"_s}) {
        if (hasTag(item, tag))
            tags.append(tag);
    }
    return tags;
}

} // namespace backthread::standin
