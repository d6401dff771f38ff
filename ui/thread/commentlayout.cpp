// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/commentlayout.h"

#include "core/text/controls.h"
#include "ui/models/threadrowsmodel.h"
#include "ui/thread/layoutbuilder.h"
#include "ui/wording/age.h"
#include "ui/wording/viewtext.h"

#include <QCoreApplication>
#include <QFontMetrics>

#include <utility>

namespace backthread::threadview {

using namespace Qt::StringLiterals;
using discussion::Item;
using discussion::ItemState;
using discussion::Row;
using discussion::Thread;
using models::ThreadRowsModel;

namespace {

QString tr(const char *text, int count = -1)
{
    return QCoreApplication::translate("Thread", text, nullptr, count);
}

QString stubText(ItemState state)
{
    switch (state) {
    case ItemState::Live:
        return {};
    case ItemState::Dead:
        return tr("[dead]");
    case ItemState::Flagged:
        return tr("[flagged]");
    case ItemState::Deleted:
        return tr("[deleted]");
    case ItemState::Delayed:
        return tr("[delayed] The text is not public yet.");
    case ItemState::Missing:
        return tr("[not available]");
    }
    return {};
}

bool isGone(const Item &item)
{
    return item.shownState() == ItemState::Deleted || item.shownState() == ItemState::Missing;
}

/// Builds the one line above a comment.
class Header final {
public:
    Header(const CommentInView &comment, const Scene &scene)
        : m_thread(comment.thread)
        , m_row(comment.row)
        , m_item(comment.thread.at(comment.row.comment))
        , m_focus(comment.focus)
        , m_scene(scene)
        , m_quiet(inColor(scene.style.quiet))
    {
    }

    Runs runs()
    {
        fold();
        authorship();
        identity();
        parent();
        bookmark();
        return m_runs;
    }

private:
    void fold()
    {
        if (m_row.number == 0 || m_thread.descendants(m_row.comment) == 0 || m_scene.style.onPaper)
            return;
        m_runs.add(m_row.hidden > 0 ? u"▸ "_s : u"▾ "_s, m_quiet, {Target::Kind::Fold, m_item.id, {}});
    }

    void authorship()
    {
        if (m_row.number > 0)
            m_runs.add(u"%1. "_s.arg(m_row.number), m_quiet, {Target::Kind::Focus, m_item.id, {}});
        if (!isGone(m_item) && !m_item.by.isEmpty()) {
            const bool isSubmitter = m_item.by == m_thread.story().by;
            const QColor &color = isSubmitter ? m_scene.style.accent : m_scene.style.text;
            m_runs.add(
                text::contained(m_item.by), strong(color), {Target::Kind::Author, m_item.id, m_item.by});
            m_isBegun = true;
        }
        if (m_item.time > 0) {
            const QString time = m_scene.style.onPaper ? wording::dateAndTime(m_item.time)
                                                       : wording::shortAge(m_item.time, m_scene.now);
            separated(time, {Target::Kind::Time, m_item.id, {}});
        }
        if (m_row.isNew)
            m_runs.add(u" "_s).add(tr("new"), strong(m_scene.style.link));
        if (const auto altered = m_scene.alterationOf(m_item.id))
            m_runs.add(u" "_s).add(wording::alteredText(*altered), strong(m_scene.style.link));
    }

    void identity()
    {
        separated(u"No.%1"_s.arg(m_item.id.number()), {Target::Kind::Number, m_item.id, {}});
        if (m_item.id.source() == SourceId::HackerNews && !m_scene.style.onPaper)
            m_runs.add(u" "_s).add(tr("[source]"), m_quiet, {Target::Kind::Source, m_item.id, {}});
        if (const int depth = m_thread.depth(m_row.comment); depth > 2)
            m_runs.add(u" {%1}"_s.arg(depth), m_quiet);
    }

    void parent()
    {
        const int parent = m_thread.parent(m_row.comment);
        const Item &target = m_thread.at(parent);
        m_runs.add(u"  "_s);
        m_runs.add(u">>%1"_s.arg(target.id.number()), inColor(m_scene.style.link),
            {Target::Kind::Reference, target.id, {}});
        if (parent == Thread::kStory)
            m_runs.add(u" "_s + tr("(OP)"), m_quiet);
        else if (parent == m_focus)
            m_runs.add(u" "_s + tr("(TP)"), m_quiet);
    }

    void bookmark()
    {
        const bool isBookmarked = m_scene.bookmarks.contains(m_item.id);
        if (m_scene.style.onPaper && !isBookmarked)
            return;
        m_runs.add(u"  "_s).add(isBookmarked ? u"★"_s : u"☆"_s,
            isBookmarked ? inColor(m_scene.style.accent) : m_quiet, {Target::Kind::Bookmark, m_item.id, {}});
    }

    void separated(const QString &text, const Target &target)
    {
        m_runs.add(std::exchange(m_isBegun, true) ? u" · "_s : QString(), m_quiet).add(text, m_quiet, target);
    }

    const Thread &m_thread;
    const Row &m_row;
    const Item &m_item;
    int m_focus;
    const Scene &m_scene;
    QTextCharFormat m_quiet;
    Runs m_runs;
    bool m_isBegun = false; ///< More than the number is there.
};

/// The line below a comment: every direct reply as a reference, oldest first.
Runs repliesLine(const Thread &thread, int comment, const Scene &scene)
{
    const ItemIds replies = thread.replies(comment);
    Runs runs;
    if (replies.isEmpty())
        return runs;
    const QTextCharFormat quiet = inColor(scene.style.quiet);
    runs.add(tr("replies(%1):").arg(replies.size()), quiet);
    for (const ItemId id : replies) {
        const auto index = thread.indexOf(id);
        QTextCharFormat format = inColor(scene.style.link);
        format.setFontStrikeOut(!index || thread.at(*index).isStub());
        runs.add(u" "_s).add(u">>%1"_s.arg(id.number()), format, {Target::Kind::Reference, id, {}});
        if (!scene.style.onPaper)
            runs.add(QString(QChar::Nbsp)).add(u"#"_s, quiet, {Target::Kind::ScrollTo, id, {}});
    }
    return runs;
}

Runs foldedLine(const Item &item, const Row &row, const Scene &scene)
{
    QString text = row.hidden == 1 ? tr("1 comment folded") : tr("%n comments folded", row.hidden);
    if (row.hiddenNew > 0)
        text = tr("%1, %2 new").arg(text).arg(row.hiddenNew);
    return Runs().add(text, inColor(scene.style.accent), {Target::Kind::Fold, item.id, {}});
}

} // namespace

CommentInView commentInView(const ThreadRowsModel &rows, int row)
{
    return {*rows.thread(), rows.row(row), rows.focus()};
}

QString oneLine(const Item &comment, const QFont &font, int width)
{
    // More than fits on any line is not looked at.
    constexpr qsizetype kMost = 400;
    const QString text = comment.isStub()
        ? stubText(comment.shownState())
        : comment.text.value_or(text::RichText()).text.left(kMost).simplified();
    const QString beginning = text::contained(text);
    const QString line =
        comment.by.isEmpty() ? beginning : u"%1: %2"_s.arg(text::contained(comment.by), beginning);
    return QFontMetrics(font).elidedText(line, Qt::ElideRight, width);
}

RowLayout layOutComment(const CommentInView &comment, const Scene &scene, int left, int width)
{
    const ThreadStyle &style = scene.style;
    const Item &item = comment.thread.at(comment.row.comment);
    if (comment.row.kind == Row::Kind::Line) {
        const Target target {Target::Kind::Reference, item.id, {}};
        const Runs line = Runs().add(oneLine(item, style.meta, width), inColor(style.quiet), target);
        return LayoutBuilder(style, left, width, style.padding / 3).line(line, style.meta).take();
    }
    LayoutBuilder builder(style, left, width);
    builder.line(Header(comment, scene).runs(), style.meta).space(style.gap / 2);
    const bool isKept = item.isStub() && item.text && scene.bookmarks.contains(item.id);
    if (item.isStub()) {
        const QString text = stubText(item.shownState());
        builder.line(
            Runs().add(isKept ? tr("%1 Your bookmark has kept it:").arg(text) : text, inColor(style.quiet)),
            style.body);
    }
    if (!item.isStub() || isKept)
        builder.body(item.text.value_or(text::RichText()), item.id, scene.words);
    if (const Runs replies = repliesLine(comment.thread, comment.row.comment, scene); !replies.isEmpty())
        builder.space(style.gap / 2).line(replies, style.meta);
    if (comment.row.hidden > 0)
        builder.space(style.gap / 2).line(foldedLine(item, comment.row, scene), style.meta);
    return builder.take();
}

int estimateHeight(const ThreadRowsModel &rows, int row, const Scene &scene, int width)
{
    if (rows.row(row).kind == Row::Kind::Line)
        return scene.style.metaLineHeight + 2 * (scene.style.padding / 3);
    // A line of the body holds `width / character` of them; a paragraph's last line is half full.
    const ThreadStyle &style = scene.style;
    const int perLine = std::max(1, width / style.characterWidth);
    const int lineHeight = style.lineHeight;
    const Item &item = rows.item(row);
    const qsizetype length =
        item.text ? std::min<qsizetype>(item.text->text.size(), LayoutBuilder::kLongest) : 0;
    const int lines = int(length / perLine) + 1 + int(length / 400);
    const int around = 2 * style.padding + lineHeight + style.gap;
    const int replies = rows.thread()->children(rows.row(row).comment).empty() ? 0 : lineHeight;
    return around + lines * lineHeight + replies;
}

} // namespace backthread::threadview
