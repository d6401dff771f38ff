// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/item.h"

#include <string_view>

namespace backthread::hackernews {

/// What a key of an item object means to us, in the words of Firebase; Algolia's words for the same, and
/// those of our own files, map to the same field.
enum class Field : quint8 {
    Ignored,
    By,
    Children, ///< Algolia: nested items; in search hits bare numbers.
    Comments, ///< Ours: all of a discussion, one a line.
    Dead,
    Deleted,
    Descendants,
    Hits, ///< Algolia: the items of a search answer.
    Html, ///< Ours: the text; beside it `text` is plain.
    Id,
    Kids,
    Options, ///< A poll's, as nested items.
    Parent,
    Parts,
    Points,
    Source, ///< Ours: the site is another one.
    State, ///< Ours: why there is no text.
    Story, ///< Algolia, and lists of ours.
    Tags, ///< Algolia: the kind of a search hit, among other words.
    Text,
    Time,
    Title,
    Type,
    Url,
};

/// An item while its object is being read, from either API or from a file of ours. Later values of a field
/// replace earlier ones, values of a wrong type or range are ignored.
class ItemDraft final {
public:
    /// Without a source we know, no number is an id.
    ItemDraft(std::optional<SourceId> source, int parentDraft, qint64 line)
        : m_source(source)
        , m_parentDraft(parentDraft)
        , m_line(line)
    {
    }

    /// Notes the key, which tells the two APIs apart, and says what it means.
    Field key(std::string_view name);
    void setNumber(Field field, qint64 value);
    void setFlag(Field field, bool value);
    void setString(Field field, const QString &value);
    void addTag(std::string_view tag);
    void beginIds(Field field);
    void addId(Field field, qint64 number);
    /// It stands among the options of a poll, where Algolia's have no id.
    void setOption();
    void addPart(ItemId option);
    /// There is a value, but not one of the type the field has.
    void setWrong(Field field);
    void setEnvelope() { m_isEnvelope = true; }

    /// The object has ended: fills in what its shape implies.
    void complete();
    [[nodiscard]] bool isComplete() const { return m_isComplete; }
    /// What search hits come in, which needs no id.
    [[nodiscard]] bool isEnvelope() const { return m_isEnvelope; }

    [[nodiscard]] std::optional<SourceId> source() const { return m_source; }
    /// The draft of the object this one is nested in; -1 for none.
    [[nodiscard]] int parentDraft() const { return m_parentDraft; }
    [[nodiscard]] qint64 line() const { return m_line; }
    [[nodiscard]] discussion::Item &item() { return m_item; }
    /// That of the story of a comment, where it was told with it.
    [[nodiscard]] const QString &storyTitle() const { return m_storyTitle; }

private:
    void setText(const QString &html);
    void setSource(QStringView name);
    void completeOurs();
    [[nodiscard]] ItemId idOf(qint64 number) const;
    [[nodiscard]] std::optional<discussion::ItemState> state() const;

    discussion::Item m_item;
    QString m_storyTitle;
    std::optional<SourceId> m_source;
    int m_parentDraft;
    qint64 m_line;
    std::optional<discussion::ItemState> m_told; ///< By a text that stands for a state.
    bool m_isDead = false;
    bool m_isDeleted = false;
    bool m_hasFirebaseKey = false; ///< `time` or `type` with a value.
    bool m_hasAlgoliaKey = false;
    bool m_isOurs = false; ///< An object of a file that this program wrote.
    bool m_hasHtml = false;
    bool m_isStub = false; ///< Ours: a state was told.
    bool m_hasText = false; ///< Told, if only as a state or with a wrong type.
    bool m_hasKids = false;
    bool m_isEnvelope = false;
    bool m_isComplete = false;
};

} // namespace backthread::hackernews
