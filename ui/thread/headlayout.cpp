// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/headlayout.h"

#include "core/discussion/site.h"
#include "core/text/controls.h"
#include "ui/models/threadrowsmodel.h"
#include "ui/thread/layoutbuilder.h"
#include "ui/thread/statisticslayout.h"
#include "ui/wording/age.h"
#include "ui/wording/viewtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace backthread::threadview {

using namespace Qt::StringLiterals;
using discussion::Item;
using discussion::Thread;
using models::ThreadRowsModel;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Thread)
};

/// Where this copy comes from; on paper with the moment, since ages do not grow there.
QString freshness(const Scene &scene, const Thread &thread)
{
    const discussion::FetchRecord &fetch = scene.freshness.fetch;
    if (!scene.style.onPaper || scene.freshness.loading || fetch.fetched == 0)
        return wording::freshnessText(scene.freshness, thread, scene.now);
    const QString seconds = QLocale().toString(fetch.seconds, 'f', 2);
    return Texts::tr("fetched %1 in %2s").arg(wording::dateAndTime(fetch.fetched), seconds);
}

/// To what the view is limited, how many comments that are, and the way out.
Runs filterLine(const ThreadRowsModel &rows, const Scene &scene)
{
    const Item &story = rows.thread()->story();
    Runs runs;
    runs.add(wording::onlyText(rows.options().filter), strong(scene.style.accent));
    const QTextCharFormat quiet = inColor(scene.style.quiet);
    runs.add(u" · "_s + wording::matchesText(rows.arrangement()), quiet);
    if (!scene.style.onPaper) {
        runs.add(u" · "_s, quiet)
            .add(Texts::tr("show all"), inColor(scene.style.link), {Target::Kind::ShowAll, story.id, {}});
    }
    return runs;
}

/// What can be done with the thread.
void addActions(Runs &runs, const Thread &thread, const Scene &scene)
{
    const ItemId story = thread.story().id;
    const QTextCharFormat quiet = inColor(scene.style.quiet);
    const QTextCharFormat link = inColor(scene.style.link);
    if (story.source() == SourceId::HackerNews)
        runs.add(u" | "_s, quiet).add(Texts::tr("source"), link, {Target::Kind::Source, story, {}});
    if (thread.size() >= kStatisticsFrom) {
        runs.add(u" | "_s, quiet)
            .add(Texts::tr("statistics") + (scene.statistics ? u"\u00a0▾"_s : u"\u00a0▸"_s), link,
                {Target::Kind::Statistics, story, {}});
    }
}

void addBookmark(Runs &runs, ItemId story, const Scene &scene)
{
    const bool isBookmarked = scene.bookmarks.contains(story);
    if (scene.style.onPaper && !isBookmarked)
        return;
    const QTextCharFormat quiet = inColor(scene.style.quiet);
    runs.add(u"\u00a0\u00a0"_s, quiet) // never alone on a line
        .add(isBookmarked ? u"★"_s : u"☆"_s, isBookmarked ? inColor(scene.style.accent) : quiet,
            {Target::Kind::Bookmark, story, {}});
}

/// For paper: where the article is, and where what is in view.
void addAddresses(LayoutBuilder &builder, const ThreadRowsModel &rows, const Scene &scene)
{
    const Thread &thread = *rows.thread();
    const Target article {Target::Kind::Article, thread.story().id, thread.story().url};
    const Target source {Target::Kind::Source, thread.at(rows.focus()).id, {}};
    for (const Target &target : {article, source}) {
        const Runs line = Runs().add(urlOf(target).toString(), inColor(scene.style.quiet), target);
        if (!line.isEmpty())
            builder.line(line, scene.style.meta);
    }
}

Runs countsLine(const ThreadRowsModel &rows, const Scene &scene)
{
    const Thread &thread = *rows.thread();
    const Item &story = thread.story();
    const QTextCharFormat quiet = inColor(scene.style.quiet);
    const int inView = rows.arrangement().commentsInView;
    Runs runs = bylineOf(story, scene);
    runs.add(runs.isEmpty() ? QString() : u" | "_s, quiet);
    runs.add(Texts::tr("%Ln comment(s)", nullptr, inView), quiet);
    if (inView != thread.comments())
        runs.add(u" "_s, quiet).add(Texts::tr("(%Ln in all)", nullptr, thread.comments()), quiet);
    if (const int fresh = rows.arrangement().newInView; fresh > 0)
        runs.add(u" · "_s, quiet)
            .add(Texts::tr("%Ln new", nullptr, fresh), strong(scene.style.link),
                {Target::Kind::New, story.id, {}});
    runs.add(u" | "_s, quiet).add(freshness(scene, thread), quiet);
    if (!scene.style.onPaper)
        addActions(runs, thread, scene);
    addBookmark(runs, story.id, scene);
    return runs;
}

void addPoll(LayoutBuilder &builder, const discussion::Items &options, const Scene &scene)
{
    int most = 1;
    for (const Item &option : options)
        most = std::max(most, option.points.value_or(0));
    for (const Item &option : options) {
        const int points = option.points.value_or(0);
        const QString text = option.text ? option.text->text : QString();
        Runs runs;
        runs.add(text::contained(text), inColor(scene.style.text));
        runs.add(u"   "_s + Texts::tr("%Ln point(s)", nullptr, points), inColor(scene.style.quiet));
        builder.space(scene.style.gap / 2).bar(runs, scene.style.body, qreal(points) / most);
    }
}

bool hasText(const Thread &thread)
{
    return thread.story().text && !thread.story().text->isEmpty();
}

/// Something stands above the top of the sub-thread: ancestors, or what the story says.
bool hasContext(const ThreadRowsModel &rows)
{
    const Thread &thread = *rows.thread();
    return thread.depth(rows.focus()) > 1 || hasText(thread) || !thread.pollOptions().isEmpty();
}

} // namespace

Runs titleLine(const Item &story, const Scene &scene)
{
    const QString title = story.title.isEmpty() ? Texts::tr("[untitled]") : text::harmless(story.title);
    const Target article {Target::Kind::Article, story.id, story.url};
    Runs runs;
    runs.add(title, inColor(scene.style.text), story.url.isEmpty() ? Target() : article);
    const QString host = discussion::siteOf(story.url);
    if (!host.isEmpty()) {
        runs.add(u" "_s).add(u"(%1)"_s.arg(text::contained(host)),
            inColor(scene.style.quiet, scene.style.meta), {Target::Kind::Site, story.id, host});
    }
    return runs;
}

Runs bylineOf(const Item &story, const Scene &scene)
{
    const QTextCharFormat quiet = inColor(scene.style.quiet);
    Runs runs = Runs::ofMarks();
    if (story.points)
        runs.add(Texts::tr("%Ln point(s)", nullptr, *story.points), quiet).add(u" "_s, quiet);
    if (!story.by.isEmpty()) {
        runs.add(story.by, strong(scene.style.accent), {Target::Kind::Author, story.id, story.by});
    }
    if (story.time > 0) {
        const QString time =
            scene.style.onPaper ? wording::dateAndTime(story.time) : wording::longAge(story.time, scene.now);
        runs.add(u" · "_s, quiet).add(time, quiet, {Target::Kind::Time, story.id, {}});
    }
    return runs;
}

RowLayout layOutHead(const ThreadRowsModel &rows, const Scene &scene, int left, int width)
{
    const ThreadStyle &style = scene.style;
    const Item &story = rows.thread()->story();
    const bool isFocused = rows.focus() != Thread::kStory;
    LayoutBuilder builder(style, left, width);
    if (isFocused && !style.onPaper) {
        const Target back {Target::Kind::BackToThread, rows.thread()->at(rows.focus()).id, {}};
        builder.line(Runs().add(Texts::tr("←back to thread"), inColor(style.link), back), style.meta)
            .space(style.gap);
    }
    builder.line(titleLine(story, scene), style.title).space(style.gap / 2);
    builder.line(countsLine(rows, scene), style.meta);
    if (style.onPaper)
        addAddresses(builder, rows, scene);
    if (rows.options().filter.isActive())
        builder.line(filterLine(rows, scene), style.meta);
    if (scene.statistics)
        addStatistics(builder, *scene.statistics, story.id, style);
    // In a sub-thread it is the first part of the context.
    const bool showsStory = !isFocused || rows.options().context;
    if (showsStory && hasText(*rows.thread()))
        builder.space(style.gap).body(*story.text, story.id, scene.words);
    if (showsStory && !rows.thread()->pollOptions().isEmpty())
        addPoll(builder.space(style.gap), rows.thread()->pollOptions(), scene);
    if (wording::isMissing(scene.freshness, *rows.thread())) {
        const QString text =
            Texts::tr("Its comments are not cached. They come when Hacker News can be reached.");
        builder.space(style.gap).line(Runs().add(text, inColor(style.quiet)), style.body);
    }
    if (isFocused && hasContext(rows) && !style.onPaper) {
        const Target context {Target::Kind::ShowContext, rows.thread()->at(rows.focus()).id, {}};
        const QString text = rows.options().context ? Texts::tr("Hide context") : Texts::tr("Show context");
        builder.space(style.gap).line(Runs().add(text, inColor(style.link), context), style.meta);
    }
    return builder.take();
}

} // namespace backthread::threadview
