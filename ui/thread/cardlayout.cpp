// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/cardlayout.h"

#include "ui/thread/commentlayout.h"
#include "ui/thread/headlayout.h"
#include "ui/thread/layoutbuilder.h"

namespace backthread::threadview {

using discussion::Item;
using discussion::Thread;

namespace {

discussion::Row::Kind kindOf(const Item &comment, const Scene &scene)
{
    using Kind = discussion::Row::Kind;
    return scene.muted.muteOf(comment.id) ? Kind::Muted : Kind::Comment;
}

} // namespace

RowLayout layOutCard(const Thread &thread, int index, const Scene &scene, int width)
{
    const ThreadStyle &style = scene.style;
    if (index != Thread::kStory)
        return layOutComment({thread, {.kind = kindOf(thread.at(index), scene), .comment = index}}, scene,
            style.padding, width);
    const Item &story = thread.story();
    LayoutBuilder builder(style, style.padding, width);
    builder.line(titleLine(story, scene), style.author);
    builder.space(style.gap / 2).line(bylineOf(story, scene), style.meta);
    if (story.text && !story.text->isEmpty())
        builder.space(style.gap).body(*story.text, story.id, scene.words);
    return builder.take();
}

RowLayout layOutCard(const QString &sentence, const Scene &scene, int width)
{
    const ThreadStyle &style = scene.style;
    const Runs runs = Runs().add(sentence, inColor(style.quiet));
    return LayoutBuilder(style, style.padding, width).line(runs, style.meta).take();
}

} // namespace backthread::threadview
