// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/hackernews/itemdraft.h"

#include "core/sources/hackernews/idlist.h"
#include "core/text/html.h"
#include "core/text/links.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace backthread::hackernews {

using discussion::ItemState;
using discussion::ItemType;
using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace {

constexpr qint64 kLatestTime = 253402300799; // the year 9999

enum class Dialect : quint8 { Common, Algolia, Ours };

struct Key final {
    std::string_view name;
    Field field;
    Dialect dialect = Dialect::Common;
};

constexpr std::array kKeys {
    Key {"_tags"sv, Field::Tags, Dialect::Algolia},
    Key {"ancestors"sv, Field::Comments, Dialect::Ours},
    Key {"author"sv, Field::By, Dialect::Algolia},
    Key {"by"sv, Field::By},
    Key {"children"sv, Field::Children, Dialect::Algolia},
    Key {"comment_text"sv, Field::Text, Dialect::Algolia},
    Key {"comments"sv, Field::Comments, Dialect::Ours},
    Key {"created_at"sv, Field::Ignored, Dialect::Algolia},
    Key {"created_at_i"sv, Field::Time, Dialect::Algolia},
    Key {"dead"sv, Field::Dead},
    Key {"deleted"sv, Field::Deleted},
    Key {"descendants"sv, Field::Descendants},
    Key {"hits"sv, Field::Hits, Dialect::Algolia},
    Key {"html"sv, Field::Html, Dialect::Ours},
    Key {"id"sv, Field::Id},
    Key {"kids"sv, Field::Kids},
    Key {"num_comments"sv, Field::Descendants, Dialect::Algolia},
    Key {"objectID"sv, Field::Id, Dialect::Algolia},
    Key {"options"sv, Field::Options, Dialect::Algolia},
    Key {"parent"sv, Field::Parent},
    Key {"parent_id"sv, Field::Parent, Dialect::Algolia},
    Key {"parts"sv, Field::Parts},
    Key {"points"sv, Field::Points, Dialect::Algolia},
    Key {"score"sv, Field::Points},
    Key {"snippet"sv, Field::Ignored, Dialect::Ours},
    Key {"source"sv, Field::Source, Dialect::Ours},
    Key {"state"sv, Field::State, Dialect::Ours},
    Key {"story"sv, Field::Story},
    Key {"story_id"sv, Field::Story, Dialect::Algolia},
    Key {"story_text"sv, Field::Text, Dialect::Algolia},
    Key {"text"sv, Field::Text},
    Key {"time"sv, Field::Time},
    Key {"title"sv, Field::Title},
    Key {"type"sv, Field::Type},
    Key {"url"sv, Field::Url},
};
static_assert(
    std::is_sorted(kKeys.begin(), kKeys.end(), [](const Key &a, const Key &b) { return a.name < b.name; }));

ItemType typeOf(QStringView word)
{
    if (word == "story"_L1)
        return ItemType::Story;
    if (word == "comment"_L1)
        return ItemType::Comment;
    if (word == "job"_L1)
        return ItemType::Job;
    if (word == "poll"_L1)
        return ItemType::Poll;
    if (word == "pollopt"_L1)
        return ItemType::PollOption;
    return ItemType::Unknown;
}

/// Texts that stand for a state.
std::optional<ItemState> stateOf(QStringView html)
{
    if (html == "[dead]"_L1)
        return ItemState::Dead;
    if (html == "[flagged]"_L1)
        return ItemState::Flagged;
    if (html == "[delayed]"_L1)
        return ItemState::Delayed;
    return std::nullopt;
}

/// The word for a state in our files. Nothing for `missing`: that nobody had an answer once is no news.
std::optional<ItemState> stateNamed(QStringView word)
{
    if (word == "deleted"_L1)
        return ItemState::Deleted;
    return stateOf(u'[' + word.toString() + u']');
}

QString withoutControls(QString text)
{
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    return text.trimmed();
}

} // namespace

Field ItemDraft::key(std::string_view name)
{
    const auto *key = std::lower_bound(
        kKeys.begin(), kKeys.end(), name, [](const Key &a, std::string_view b) { return a.name < b; });
    if (key == kKeys.end() || key->name != name)
        return Field::Ignored;
    m_hasAlgoliaKey = m_hasAlgoliaKey || key->dialect == Dialect::Algolia;
    m_isOurs = m_isOurs || key->dialect == Dialect::Ours;
    return key->field;
}

ItemId ItemDraft::idOf(qint64 number) const
{
    const bool isId = m_source && number > 0 && number <= ItemId::maxNumber();
    return isId ? ItemId::in(*m_source, number) : ItemId();
}

void ItemDraft::setNumber(Field field, qint64 value)
{
    const bool isCount = value >= std::numeric_limits<int>::min() && value <= std::numeric_limits<int>::max();
    switch (field) {
    case Field::Id:
        m_item.id = idOf(value);
        break;
    case Field::Parent:
        m_item.parent = idOf(value);
        break;
    case Field::Story:
        m_item.story = idOf(value);
        break;
    case Field::Time:
        m_hasFirebaseKey = true;
        if (value >= 0 && value <= kLatestTime)
            m_item.time = value;
        break;
    case Field::Points:
        if (isCount)
            m_item.points = static_cast<int>(value);
        break;
    case Field::Descendants:
        if (isCount && value >= 0)
            m_item.descendants = static_cast<int>(value);
        break;
    default:
        setWrong(field);
    }
}

void ItemDraft::setFlag(Field field, bool value)
{
    if (field == Field::Dead)
        m_isDead = value;
    else if (field == Field::Deleted)
        m_isDeleted = value;
    else
        setWrong(field);
}

void ItemDraft::setString(Field field, const QString &value)
{
    switch (field) {
    case Field::By:
        m_item.by = withoutControls(value);
        break;
    case Field::Text:
        setText(value);
        break;
    case Field::Html:
        m_hasHtml = true;
        m_item.text = text::fromHtml(value);
        if (!m_isStub) // what the plain text looked like
            m_told.reset();
        break;
    case Field::State:
        m_isStub = true;
        m_told = stateNamed(value);
        break;
    case Field::Source:
        setSource(value);
        break;
    case Field::Title:
        m_item.title = value;
        break;
    case Field::Type:
        m_hasFirebaseKey = true;
        m_item.type = typeOf(value);
        break;
    case Field::Url: {
        const QString url = withoutControls(value);
        const bool isWeb = url.startsWith("http"_L1, Qt::CaseInsensitive) && text::isLinkTarget(url);
        m_item.url = isWeb ? url : QString();
        break;
    }
    default:
        setWrong(field);
    }
}

/// Stands behind the id, and before all others.
void ItemDraft::setSource(QStringView name)
{
    m_source = name == "welcome"_L1 ? std::optional(SourceId::Welcome) : std::nullopt;
    m_item.id = idOf(m_item.id.number());
}

void ItemDraft::setText(const QString &html)
{
    m_hasText = true;
    if (m_hasHtml)
        return;
    m_told = stateOf(html);
    m_item.text = m_told ? std::nullopt : std::optional(text::fromHtml(html));
}

void ItemDraft::addTag(std::string_view tag)
{
    const ItemType type = typeOf(QString::fromUtf8(tag.data(), static_cast<qsizetype>(tag.size())));
    if (type != ItemType::Unknown)
        m_item.type = type;
}

void ItemDraft::beginIds(Field field)
{
    m_hasKids = m_hasKids || field == Field::Kids;
    (field == Field::Kids ? m_item.kids : m_item.parts).emplace();
}

void ItemDraft::addId(Field field, qint64 number)
{
    if (const ItemId id = idOf(number); !id.isNull())
        (field == Field::Kids ? m_item.kids : m_item.parts)->append(id);
}

void ItemDraft::setOption()
{
    m_item.type = ItemType::PollOption;
    m_isEnvelope = true;
}

void ItemDraft::addPart(ItemId option)
{
    if (!m_item.parts)
        m_item.parts.emplace();
    m_item.parts->append(option);
}

void ItemDraft::setWrong(Field field)
{
    m_hasKids = m_hasKids || field == Field::Kids;
    m_hasText = m_hasText || field == Field::Text;
}

std::optional<ItemState> ItemDraft::state() const
{
    if (m_hasAlgoliaKey && !m_isOurs)
        return std::nullopt;
    if (m_isDeleted)
        return ItemState::Deleted;
    if (m_told)
        return m_told;
    if (m_isDead)
        return ItemState::Dead;
    return !m_isOurs && m_hasFirebaseKey ? std::optional(ItemState::Live) : std::nullopt;
}

void ItemDraft::complete()
{
    m_isComplete = true;
    if (!m_item.title.isEmpty())
        m_item.title = text::unescaped(m_isOurs ? m_item.title.toHtmlEscaped() : m_item.title);
    m_item.state = state();
    if (m_item.type == ItemType::Unknown && (!m_item.parent.isNull() || m_parentDraft >= 0))
        m_item.type = ItemType::Comment;
    if (m_item.type != ItemType::Comment && m_item.type != ItemType::Unknown)
        m_item.parent = {};
    if (m_item.kids)
        m_item.kids = withoutDuplicates(*m_item.kids);
    if (m_item.parts)
        m_item.parts = withoutDuplicates(*m_item.parts);
    if (m_isOurs)
        completeOurs();
    if (!m_hasFirebaseKey || m_hasAlgoliaKey || m_isOurs)
        return;
    // Firebase tells all there is: what it leaves out is not there.
    if (!m_hasKids)
        m_item.kids.emplace();
    if (!m_hasText && m_item.state == ItemState::Live)
        m_item.text.emplace();
}

/// What the export did not know is null or, for the sake of who reads it, an empty text of something gone.
/// Comments that a search has found come with the title of their story.
void ItemDraft::completeOurs()
{
    if (m_item.type != ItemType::Comment)
        m_item.story = {};
    else if (!m_item.story.isNull())
        m_storyTitle = std::exchange(m_item.title, {});
    const bool isGone = m_isStub || m_item.state;
    if (!m_hasHtml || (isGone && m_item.text->isEmpty()))
        m_item.text.reset();
}

} // namespace backthread::hackernews
