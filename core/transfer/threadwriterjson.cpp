// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/itemjson.h"
#include "core/transfer/itemtypename.h"
#include "core/transfer/jsonwriter.h"
#include "core/transfer/pagemarks.h"
#include "core/transfer/threadwriters.h"

#include <set>

namespace backthread::transfer {

using namespace Qt::StringLiterals;
using discussion::Item;
using discussion::ItemState;
using discussion::Row;

namespace {

class JsonThreadWriter final {
public:
    explicit JsonThreadWriter(const Document &document)
        : m_marks(document)
    {
    }

    QByteArray write()
    {
        m_json.startObject();
        writeStory();
        writePoll();
        if (const auto ancestors = ancestorsOutOfView(); !ancestors.empty())
            writeComments("ancestors"_L1, ancestors);
        writeComments("comments"_L1, m_marks.rows());
        m_json.endObject();
        return m_json.take();
    }

private:
    void writeStory()
    {
        const Item &story = m_marks.story();
        writeId(m_json, story.id);
        m_json.key("title"_L1);
        m_json.knownString(story.title);
        m_json.key("url"_L1);
        m_json.knownString(story.url);
        m_json.key("by"_L1);
        m_json.knownString(story.by);
        writeCount(m_json, "points"_L1, story.points);
        m_json.key("time"_L1);
        m_json.knownNumber(story.time);
        m_json.key("type"_L1);
        m_json.knownString(itemTypeName(story.type));
        writeCount(m_json, "descendants"_L1, story.descendants);
        writeText(story);
        writeState(m_json, story);
        writeKids(m_json, story);
    }

    void writeText(const Item &item)
    {
        m_json.key("text"_L1);
        m_json.string(item.text.value_or(text::RichText()).text);
        writeHtml(m_json, item);
    }

    void writePoll()
    {
        if (m_marks.thread().pollOptions().isEmpty())
            return;
        m_json.key("options"_L1);
        m_json.startArray();
        for (const Item &option : m_marks.thread().pollOptions()) {
            m_json.startObject();
            m_json.key("id"_L1);
            m_json.number(option.id.number());
            writeCount(m_json, "points"_L1, option.points);
            writeText(option);
            m_json.endObject();
        }
        m_json.endArray();
    }

    void writeComments(QLatin1String name, const std::vector<Row> &rows)
    {
        m_json.key(name);
        m_json.startArray();
        for (const Row &row : rows)
            writeComment(row);
        m_json.endArray();
    }

    /// What comments of the view hang on, so that who reads the file finds its story.
    [[nodiscard]] std::vector<Row> ancestorsOutOfView() const
    {
        const discussion::Thread &thread = m_marks.thread();
        std::set<int> ancestors;
        for (const Row &row : m_marks.rows()) {
            int above = thread.parent(row.comment);
            while (above != discussion::Thread::kStory && !m_marks.isInView(thread.at(above).id)
                && ancestors.insert(above).second)
                above = thread.parent(above);
        }
        std::vector<Row> rows;
        for (const int ancestor : ancestors)
            rows.push_back({.comment = ancestor, .number = 1});
        return rows;
    }

    void writeComment(const Row &row)
    {
        const discussion::Thread &thread = m_marks.thread();
        const Item &comment = thread.at(row.comment);
        const ItemState state = comment.shownState();
        m_json.lineFeed();
        m_json.startObject();
        m_json.key("id"_L1);
        m_json.number(comment.id.number());
        m_json.key("parent"_L1);
        m_json.number(thread.at(thread.parent(row.comment)).id.number());
        m_json.key("depth"_L1);
        m_json.number(thread.depth(row.comment));
        m_json.key("by"_L1);
        m_json.knownString(comment.by);
        m_json.key("time"_L1);
        m_json.knownNumber(comment.time);
        writeText(comment);
        m_json.key("dead"_L1);
        m_json.boolean(state == ItemState::Dead || state == ItemState::Flagged);
        m_json.key("deleted"_L1);
        m_json.boolean(state == ItemState::Deleted);
        writeState(m_json, comment);
        if (row.number == 0) {
            m_json.key("context"_L1);
            m_json.boolean(true);
        }
        writeIds(m_json, "replies"_L1, thread.replies(row.comment));
        writeKids(m_json, comment);
        m_json.endObject();
    }

    PageMarks m_marks;
    JsonWriter m_json;
};

} // namespace

QByteArray writeJson(const Document &document)
{
    return JsonThreadWriter(document).write();
}

} // namespace backthread::transfer
