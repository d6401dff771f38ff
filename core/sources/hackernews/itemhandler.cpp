// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/hackernews/itemhandler.h"

#include <charconv>

namespace backthread::hackernews {

using discussion::ItemType;
using namespace Qt::StringLiterals;

bool ItemHandler::skip()
{
    ++m_skipped;
    return true;
}

bool ItemHandler::Null()
{
    return true; // the same as not being there
}

bool ItemHandler::Bool(bool value)
{
    if (isSkipping())
        return true;
    if (m_frames.empty() || m_frames.back().place != Place::Item)
        return wrongValue();
    draft().setFlag(m_frames.back().field, value);
    return true;
}

bool ItemHandler::number(qint64 value)
{
    if (isSkipping())
        return true;
    if (m_frames.empty())
        return wrongValue();
    const Frame &frame = m_frames.back();
    if (frame.place == Place::Item)
        draft().setNumber(frame.field, value);
    else if (frame.place == Place::Ids)
        draft().addId(frame.field, value);
    else
        return wrongValue();
    return true;
}

/// A value that is none of ours. Between items it is malformed; children of search hits are bare numbers.
bool ItemHandler::wrongValue()
{
    if (isSkipping())
        return true;
    if (m_frames.empty() || m_frames.back().place == Place::Values)
        noteMalformed(m_input.line(), u"a value that is no item"_s);
    else if (m_frames.back().place == Place::Item)
        draft().setWrong(m_frames.back().field);
    return true;
}

bool ItemHandler::String(const char *text, rapidjson::SizeType length, bool)
{
    if (isSkipping())
        return true;
    if (m_frames.empty())
        return wrongValue();
    const Frame &frame = m_frames.back();
    if (frame.place == Place::Tags) {
        draft().addTag({text, length});
        return true;
    }
    if (frame.place != Place::Item)
        return wrongValue();
    if (frame.field == Field::Id) { // Algolia's objectID
        qint64 value = 0;
        const auto [end, error] = std::from_chars(text, text + length, value);
        draft().setNumber(Field::Id, error == std::errc() && end == text + length ? value : 0);
    } else if (frame.field != Field::Ignored) {
        draft().setString(frame.field, QString::fromUtf8(text, static_cast<qsizetype>(length)));
    }
    return true;
}

bool ItemHandler::Key(const char *name, rapidjson::SizeType length, bool)
{
    if (!isSkipping())
        m_frames.back().field = draft().key({name, length});
    return true;
}

bool ItemHandler::StartObject()
{
    const bool isAmongComments = !m_frames.empty() && m_frames.back().field == Field::Comments;
    if (m_expectsLines && !m_drafts.empty() && m_input.isAtLineStart() && !isAmongComments)
        return false;
    if (isSkipping())
        return skip();
    const Place place = m_frames.empty() ? Place::Values : m_frames.back().place;
    if (place == Place::Item)
        draft().setWrong(m_frames.back().field);
    const bool isNested = place == Place::Children || place == Place::Options;
    if (place != Place::Values && place != Place::Hits && !isNested)
        return skip();
    m_drafts.emplace_back(isNested ? draft().source() : std::optional(m_source),
        isNested ? m_frames.back().draft : -1, m_input.line());
    if (place == Place::Options)
        m_drafts.back().setOption();
    push(Place::Item, Field::Ignored, static_cast<int>(m_drafts.size()) - 1);
    return true;
}

bool ItemHandler::EndObject(rapidjson::SizeType)
{
    if (isSkipping()) {
        --m_skipped;
        return true;
    }
    draft().complete();
    const int ended = m_frames.back().draft;
    m_frames.pop_back();
    const Place place = m_frames.empty() ? Place::Values : m_frames.back().place;
    if (place == Place::Options)
        notePart(m_drafts[static_cast<size_t>(ended)]);
    else if (place != Place::Children)
        deliverFrom(ended);
    return true;
}

void ItemHandler::notePart(ItemDraft &option)
{
    if (!option.item().id.isNull())
        draft().addPart(option.item().id);
}

bool ItemHandler::StartArray()
{
    if (isSkipping())
        return skip();
    if (m_frames.empty() || m_frames.back().place == Place::Values) {
        push(Place::Values, Field::Ignored, -1);
        return true;
    }
    return m_frames.back().place == Place::Item ? startArrayIn(m_frames.back()) : skip();
}

bool ItemHandler::startArrayIn(Frame &item)
{
    const int index = item.draft;
    switch (item.field) {
    case Field::Kids:
    case Field::Parts:
        draft().beginIds(item.field);
        push(Place::Ids, item.field, index);
        return true;
    case Field::Children:
        m_drafts.erase(m_drafts.begin() + index + 1, m_drafts.end()); // an earlier list of this object
        push(Place::Children, Field::Ignored, index);
        return true;
    case Field::Comments:
        push(Place::Children, Field::Comments, index);
        return true;
    case Field::Options:
        push(Place::Options, Field::Ignored, index);
        return true;
    case Field::Hits:
        draft().setEnvelope();
        push(Place::Hits, Field::Ignored, index);
        return true;
    case Field::Tags:
        push(Place::Tags, Field::Ignored, index);
        return true;
    default:
        draft().setWrong(item.field);
        return skip();
    }
}

bool ItemHandler::EndArray(rapidjson::SizeType)
{
    if (isSkipping())
        --m_skipped;
    else
        m_frames.pop_back();
    return true;
}

void ItemHandler::endValue()
{
    deliverFrom(0);
    m_frames.clear();
    m_skipped = 0;
}

void ItemHandler::deliverFrom(int first)
{
    const auto begin = m_drafts.begin() + first;
    for (auto draft = begin; draft != m_drafts.end(); ++draft)
        deliver(*draft);
    m_drafts.erase(begin, m_drafts.end());
}

void ItemHandler::deliver(ItemDraft &draft)
{
    if (!draft.isComplete())
        return;
    discussion::Item &item = draft.item();
    if (item.id.isNull()) {
        if (!draft.isEnvelope())
            noteMalformed(draft.line(), u"an object without a usable id"_s);
        return;
    }
    if (item.parent.isNull() && item.type == ItemType::Comment && draft.parentDraft() >= 0)
        item.parent = m_drafts[static_cast<size_t>(draft.parentDraft())].item().id;
    if (item.parent == item.id)
        item.parent = {};
    if (!draft.storyTitle().isEmpty() && !m_named.contains(item.story)) {
        m_named.insert(item.story);
        ++m_report.items;
        m_sink({.id = item.story, .title = draft.storyTitle()});
    }
    ++m_report.items;
    m_sink(std::move(item));
}

void ItemHandler::noteMalformed(qint64 line, const QString &what)
{
    if (m_report.malformed++ == 0)
        m_report.firstError = u"line %1: %2"_s.arg(line).arg(what);
}

} // namespace backthread::hackernews
