// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/hackernews/itemdraft.h"

#include "core/sources/hackernews/idlist.h"
#include "core/text/html.h"
#include "core/text/links.h"

#include <algorithm>
#include <array>
#include <limits>

namespace backthread::hackernews {

using discussion::ItemState;
using discussion::ItemType;
using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace {

constexpr qint64 kLatestTime = 253402300799; // the year 9999

struct Key final {
    std::string_view name;
    Field field;
    bool isAlgolia = false;
};

constexpr std::array kKeys {
    Key {"_tags"sv, Field::Tags, true},
    Key {"author"sv, Field::By, true},
    Key {"by"sv, Field::By},
    Key {"children"sv, Field::Children, true},
    Key {"comment_text"sv, Field::Text, true},
    Key {"created_at"sv, Field::Ignored, true},
    Key {"created_at_i"sv, Field::Time, true},
    Key {"dead"sv, Field::Dead},
    Key {"deleted"sv, Field::Deleted},
    Key {"descendants"sv, Field::Descendants},
    Key {"hits"sv, Field::Hits, true},
    Key {"id"sv, Field::Id},
    Key {"kids"sv, Field::Kids},
    Key {"num_comments"sv, Field::Descendants, true},
    Key {"objectID"sv, Field::Id, true},
    Key {"options"sv, Field::Ignored, true},
    Key {"parent"sv, Field::Parent},
    Key {"parent_id"sv, Field::Parent, true},
    Key {"parts"sv, Field::Parts},
    Key {"points"sv, Field::Points, true},
    Key {"score"sv, Field::Points},
    Key {"story_id"sv, Field::Story, true},
    Key {"story_text"sv, Field::Text, true},
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
    m_hasAlgoliaKey = m_hasAlgoliaKey || key->isAlgolia;
    return key->field;
}

ItemId ItemDraft::idOf(qint64 number) const
{
    return number > 0 && number <= ItemId::maxNumber() ? ItemId::in(m_source, number) : ItemId();
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
    case Field::Title:
        m_item.title = text::unescaped(value);
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

void ItemDraft::setText(const QString &html)
{
    m_hasText = true;
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

void ItemDraft::setWrong(Field field)
{
    m_hasKids = m_hasKids || field == Field::Kids;
    m_hasText = m_hasText || field == Field::Text;
}

std::optional<ItemState> ItemDraft::state() const
{
    if (m_hasAlgoliaKey)
        return std::nullopt;
    if (m_isDeleted)
        return ItemState::Deleted;
    if (m_told)
        return m_told;
    if (m_isDead)
        return ItemState::Dead;
    return m_hasFirebaseKey ? std::optional(ItemState::Live) : std::nullopt;
}

void ItemDraft::complete()
{
    m_isComplete = true;
    m_item.state = state();
    if (m_item.type == ItemType::Unknown && (!m_item.parent.isNull() || m_parentDraft >= 0))
        m_item.type = ItemType::Comment;
    if (m_item.type != ItemType::Comment && m_item.type != ItemType::Unknown)
        m_item.parent = {};
    if (m_item.kids)
        m_item.kids = withoutDuplicates(*m_item.kids);
    if (m_item.parts)
        m_item.parts = withoutDuplicates(*m_item.parts);
    if (!m_hasFirebaseKey || m_hasAlgoliaKey)
        return;
    // Firebase tells all there is: what it leaves out is not there.
    if (!m_hasKids)
        m_item.kids.emplace();
    if (!m_hasText && m_item.state == ItemState::Live)
        m_item.text.emplace();
}

} // namespace backthread::hackernews
