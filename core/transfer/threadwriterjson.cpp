// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/html.h"
#include "core/transfer/jsonwriter.h"
#include "core/transfer/pagemarks.h"
#include "core/transfer/threadwriters.h"

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
        const Item &story = m_marks.story();
        m_json.startObject();
        m_json.key("id"_L1);
        m_json.number(story.id.number());
        m_json.key("title"_L1);
        m_json.string(m_marks.title());
        m_json.key("url"_L1);
        m_json.knownString(story.url);
        m_json.key("by"_L1);
        m_json.knownString(story.by);
        m_json.key("points"_L1);
        story.points ? m_json.number(*story.points) : m_json.null();
        m_json.key("time"_L1);
        m_json.knownNumber(story.time);
        writeText(story);
        writePoll();
        m_json.key("comments"_L1);
        m_json.startArray();
        for (const Row &row : m_marks.rows())
            writeComment(row);
        m_json.endArray();
        m_json.endObject();
        return m_json.take();
    }

private:
    void writeText(const Item &item)
    {
        const text::RichText text = item.text.value_or(text::RichText());
        m_json.key("text"_L1);
        m_json.string(text.text);
        m_json.key("html"_L1);
        m_json.string(text::toHtml(text));
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
            m_json.key("points"_L1);
            option.points ? m_json.number(*option.points) : m_json.null();
            writeText(option);
            m_json.endObject();
        }
        m_json.endArray();
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
        if (const QString stub = PageMarks::stub(comment); !stub.isEmpty()) {
            m_json.key("state"_L1); // the mark without its brackets
            m_json.string(stub.sliced(1, stub.size() - 2));
        }
        if (row.number == 0) {
            m_json.key("context"_L1);
            m_json.boolean(true);
        }
        m_json.key("replies"_L1);
        m_json.startArray();
        for (const ItemId reply : thread.replies(row.comment))
            m_json.number(reply.number());
        m_json.endArray();
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
