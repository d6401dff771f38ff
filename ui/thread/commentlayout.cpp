// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/commentlayout.h"

#include "core/text/controls.h"
#include "ui/models/threadrowsmodel.h"
#include "ui/thread/commentheader.h"
#include "ui/thread/layoutbuilder.h"
#include "ui/wording/mutetext.h"

#include <QCoreApplication>
#include <QFontMetrics>

namespace backthread::threadview {

using namespace Qt::StringLiterals;
using discussion::Item;
using discussion::ItemState;
using discussion::Mute;
using discussion::Row;
using discussion::Thread;
using models::ThreadRowsModel;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Thread)
};

QString stubText(ItemState state)
{
    switch (state) {
    case ItemState::Live:
        return {};
    case ItemState::Dead:
        return Texts::tr("[dead]");
    case ItemState::Flagged:
        return Texts::tr("[flagged]");
    case ItemState::Deleted:
        return Texts::tr("[deleted]");
    case ItemState::Delayed:
        return Texts::tr("[delayed] The text is not public yet.");
    case ItemState::Missing:
        return Texts::tr("[not available]");
    }
    return {};
}

struct Column final {
    int left = 0;
    int width = 0;
};

/// The line below a comment: every direct reply as a reference, oldest first.
Runs repliesLine(const Thread &thread, int comment, const Scene &scene)
{
    const ItemIds replies = thread.replies(comment);
    Runs runs = Runs::ofMarks();
    if (replies.isEmpty())
        return runs;
    const QTextCharFormat quiet = inColor(scene.style.quiet);
    runs.add(Texts::tr("replies(%1):").arg(replies.size()), quiet);
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
    QString text = Texts::tr("%Ln comment(s) folded", nullptr, row.hidden);
    if (row.hiddenNew > 0)
        text = Texts::tr("%1, %Ln new", nullptr, row.hiddenNew).arg(text);
    return Runs().add(text, inColor(scene.style.accent), {Target::Kind::Fold, item.id, {}});
}

/// What leads on from a comment: its replies, and what is folded away.
void addBelow(LayoutBuilder &builder, const CommentInView &comment, const Scene &scene)
{
    const ThreadStyle &style = scene.style;
    if (const Runs replies = repliesLine(comment.thread, comment.row.comment, scene); !replies.isEmpty())
        builder.space(style.gap / 2).line(replies, style.meta);
    const Item &item = comment.thread.at(comment.row.comment);
    if (comment.row.hidden > 0)
        builder.space(style.gap / 2).line(foldedLine(item, comment.row, scene), style.meta);
}

/// What is to be said in place of a comment; null: it is to be shown.
const Mute *muteOf(const Row &row, const Item &item, const Scene &scene)
{
    return row.kind == Row::Kind::Muted ? scene.muted.muteOf(item.id) : nullptr;
}

RowLayout layOutMuted(
    const CommentInView &comment, const Mute &mute, const Scene &scene, const Column &column)
{
    LayoutBuilder builder(scene.style, column.left, column.width);
    builder.line(mutedHeaderOf(comment, mute, scene), scene.style.meta);
    if (mute.kind != Mute::Kind::Subthread)
        addBelow(builder, comment, scene);
    return builder.take();
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
        const Mute *mute = scene.muted.muteOf(item.id);
        const QString text = mute ? wording::stubText(*mute) : oneLine(item, style.meta, width);
        const Runs line = Runs().add(text, inColor(style.quiet), target);
        return LayoutBuilder(style, left, width, style.padding / 3).line(line, style.meta).take();
    }
    if (const Mute *mute = muteOf(comment.row, item, scene))
        return layOutMuted(comment, *mute, scene, {left, width});
    LayoutBuilder builder(style, left, width);
    builder.line(headerOf(comment, scene), style.meta).space(style.gap / 2);
    const bool isKept = item.isStub() && item.text && scene.bookmarks.contains(item.id);
    if (item.isStub()) {
        const QString text = stubText(item.shownState());
        builder.line(Runs().add(isKept ? Texts::tr("%1 Your bookmark has kept it:").arg(text) : text,
                         inColor(style.quiet)),
            style.body);
    }
    if (!item.isStub() || isKept)
        builder.body(item.text.value_or(text::RichText()), item.id, scene.words);
    addBelow(builder, comment, scene);
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
    const bool isShown = item.text && rows.row(row).kind != Row::Kind::Muted;
    const qsizetype length =
        isShown ? std::min<qsizetype>(item.text->text.size(), LayoutBuilder::kLongest) : 0;
    const int lines = int(length / perLine) + 1 + int(length / 400);
    const int around = 2 * style.padding + lineHeight + style.gap;
    const int replies = rows.thread()->children(rows.row(row).comment).empty() ? 0 : lineHeight;
    return around + lines * lineHeight + replies;
}

} // namespace backthread::threadview
