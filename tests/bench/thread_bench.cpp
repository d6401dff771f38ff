// SPDX-License-Identifier: GPL-3.0-or-later
// The thread view, offscreen at 1280x800, with made-up threads of 2,564, 10,000 and 50,000 comments: from a
// snapshot to the first frame, from a key to the next frame, scrolling through all of it, a refresh, memory.
// Then threads with one monstrous comment each: its first frame, and scrolling through; with --texts only
// these.
// Machines are noisy, so what a frame costs at least is measured in the same run: one of a page of 300
// comments.
#include "core/sources/hackernews/itemreader.h"
#include "standin/algoliatree.h"
#include "standin/corpus.h"
#include "standin/generator.h"
#include "ui/models/threadmodel.h"
#include "ui/models/threadrowsmodel.h"
#include "ui/thread/previewcards.h"
#include "ui/thread/threadview.h"
#include "ui/thread/viewcommands.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>

#include <algorithm>
#include <cstdio>
#include <malloc.h>

using namespace backthread;
using discussion::Item;
using discussion::Items;
using discussion::Order;
using discussion::Thread;
using discussion::ThreadPtr;

namespace {

constexpr qint64 kStory = 49'000'000;
constexpr int kRuns = 9;

Items makeItems(int comments)
{
    standin::Corpus corpus;
    standin::generateThread(corpus, kStory, comments, 1);
    return hackernews::parseItems(standin::algoliaTree(corpus, kStory)).value_or(Items());
}

ThreadPtr threadOf(Items items)
{
    Item story = items.takeFirst();
    return std::make_shared<const Thread>(std::move(story), std::move(items));
}

double milliseconds(const std::function<void()> &act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values)
{
    std::nth_element(values.begin(), values.begin() + qsizetype(values.size() / 2), values.end());
    return values[values.size() / 2];
}

void report(const char *what, int comments, double value, double aim)
{
    std::printf("%-44s %7d comments %9.2f ms   <= %5.1f  %s\n", what, comments, value, aim,
        value <= aim ? "" : "MISSED");
}

/// A view with all that belongs to it, which paints when it is told.
class Bench final {
public:
    Bench()
    {
        m_view.resize(1280, 800);
        threadview::Scene scene;
        scene.now = 1'790'000'000;
        m_view.setScene(scene);
        m_view.setVisible(true);
        idle();
    }

    /// From a snapshot to its first frame.
    double show(const ThreadPtr &thread)
    {
        m_cards.setThread(thread);
        m_model.setThread(nullptr);
        const double time = frame([&] { m_model.setThread(thread); });
        idle();
        return time;
    }

    /// What `act` does, and the frame that shows it.
    double frame(const std::function<void()> &act)
    {
        return milliseconds([&] {
            act();
            m_view.viewport()->repaint();
        });
    }

    /// Until nothing around the screen is left to be measured, as while somebody reads.
    void idle()
    {
        do
            QCoreApplication::processEvents();
        while (m_view.isMeasuring());
    }

    models::ThreadModel m_model;
    models::ThreadRowsModel m_rows {m_model};
    threadview::ThreadView m_view {m_rows};
    threadview::ViewCommands m_commands {m_rows, m_view};
    threadview::PreviewCards m_cards {m_view};
};

/// The median of some runs; each is followed by what undoes it.
double medianOf(Bench &bench, const std::function<void()> &act, const std::function<void()> &undo)
{
    std::vector<double> times;
    for (int run = 0; run < kRuns; ++run) {
        times.push_back(bench.frame(act));
        bench.idle();
        undo();
        bench.idle();
    }
    return median(times);
}

void measureKeys(Bench &bench, int comments)
{
    using threadview::Step;
    const Thread &thread = *bench.m_rows.thread();
    const auto nothing = [] {};
    const ItemId middle = thread.at(thread.size() / 2).id;
    (void)bench.m_view.show(middle);
    bench.idle();
    report("next comment", comments,
        medianOf(
            bench, [&] { bench.m_view.step(Step::Next); }, nothing),
        16);
    const auto fold = [&] { bench.m_commands.toggleFold(thread.at(thread.children(Thread::kStory)[0]).id); };
    report("fold", comments, medianOf(bench, fold, fold), 16);
    report("fold all", comments,
        medianOf(
            bench, [&] { bench.m_commands.foldToLevel(1); }, [&] { bench.m_commands.unfoldAll(); }),
        16);
    int jump = 0;
    const auto jumpOn = [&] {
        (void)bench.m_view.show(thread.at((jump += thread.size() / 13) % thread.size()).id);
    };
    report("jump", comments, medianOf(bench, jumpOn, nothing), 16);
    const auto openCard = [&] { (void)bench.m_view.stepReference(1); };
    report("open a card", comments, medianOf(bench, openCard, [&] { bench.m_cards.closeAll(); }), 16);
    report("another order", comments,
        medianOf(
            bench, [&] { bench.m_commands.setOrder(Order::Board); },
            [&] { bench.m_commands.setOrder(Order::Tree); }),
        50);
    const auto filter = [&](bool on) {
        discussion::ViewOptions options = bench.m_rows.options();
        options.filter.withLinks = on;
        bench.m_rows.setOptions(options);
    };
    report("a filter", comments,
        medianOf(
            bench, [&] { filter(true); }, [&] { filter(false); }),
        50);
}

/// From the top to the end, by the wheel or by dragging the bar: what each frame costs.
void measureScrolling(Bench &bench, int comments, const char *what, int step)
{
    QScrollBar &bar = *bench.m_view.verticalScrollBar();
    std::vector<double> frames;
    bar.setValue(0);
    bench.idle();
    while (bar.value() < bar.maximum() && frames.size() < 4000)
        frames.push_back(
            bench.frame([&] { bar.setValue(bar.value() + std::max(step, bar.maximum() / 4000)); }));
    std::sort(frames.begin(), frames.end());
    report(what, comments, frames[frames.size() * 99 / 100], 8);
    report("  its longest frame", comments, frames.back(), 32);
}

/// 100 new comments, above and below: a new snapshot of the same thread, compared with the last one where it
/// was read.
void measureRefresh(Bench &bench, const Items &items, int comments)
{
    const ThreadPtr before = bench.m_rows.thread();
    Items more = items;
    for (int i = 0; i < 100; ++i) {
        Item fresh = items.at(1 + (items.size() - 2) * i / 100);
        fresh.parent = fresh.id;
        fresh.id = ItemId(kStory + 10'000'000 + i);
        fresh.kids.reset();
        more.append(fresh);
    }
    const ThreadPtr after = threadOf(more);
    const ItemId read = before->at(before->size() / 2).id;
    (void)bench.m_view.show(read);
    bench.idle();
    const threadview::Target number {threadview::Target::Kind::Number, read, {}};
    const int at = bench.m_view.rectOf(number).top();
    const auto change = std::make_shared<const discussion::ThreadChange>(before, after);
    std::vector<double> times;
    int moved = 0;
    for (int run = 0; run < kRuns; ++run) {
        times.push_back(bench.frame([&] { bench.m_model.setThread(after, change); }));
        bench.idle();
        moved = std::max(moved, std::abs(bench.m_view.rectOf(number).top() - at));
        bench.m_model.setThread(before);
        bench.idle();
    }
    report("a refresh with 100 new comments", comments, median(times), 16);
    std::printf("%-44s %7d comments %9d px   <=     0  %s\n", "  what is read has moved by", comments, moved,
        moved == 0 ? "" : "MISSED");
}

void measure(int comments, double floor)
{
    const Items items = makeItems(comments);
    const size_t heap = mallinfo2().uordblks;
    const ThreadPtr thread = threadOf(items);
    Bench bench;
    std::vector<double> first;
    for (int run = 0; run < kRuns; ++run)
        first.push_back(bench.show(thread));
    // Texts are shared with the items above, so what grew is all that the thread and its view add.
    const double perComment = double(mallinfo2().uordblks - heap) / comments;
    std::printf("\n");
    report("snapshot to first frame", comments, median(first), comments > 10'000 ? 24 : 16);
    std::printf(
        "%-44s %7d comments %9.1f times the frame of a small thread\n", "", comments, median(first) / floor);
    std::printf("%-44s %7d comments %9.0f bytes <= 1024  %s\n", "memory for each comment, over its text",
        comments, perComment, perComment <= 1024 ? "" : "MISSED");
    measureKeys(bench, comments);
    measureScrolling(bench, comments, "scrolling by the wheel, 99 of 100 frames", 120);
    measureScrolling(bench, comments, "dragging the bar, 99 of 100 frames", 2500);
    measureRefresh(bench, items, comments);
}

/// A story with two comments, of which the first has this text.
Items itemsWith(const text::RichText &text)
{
    Items items;
    for (const qint64 id : {kStory, kStory + 1, kStory + 2}) {
        Item item;
        item.id = ItemId(id);
        item.parent = ItemId(id == kStory ? 0 : kStory);
        item.type = id == kStory ? discussion::ItemType::Story : discussion::ItemType::Comment;
        item.by = QStringLiteral("somebody");
        item.text = text::RichText {QStringLiteral("A few words"), {}};
        items.append(item);
    }
    items[1].text = text;
    return items;
}

/// Somebody opens it, scrolls, and changes what is marked in the middle of it.
void measureText(const char *what, const text::RichText &text)
{
    const int length = int(text.text.size());
    constexpr int kComments = 2;
    Bench bench;
    std::vector<double> first;
    const ThreadPtr thread = threadOf(itemsWith(text));
    for (int run = 0; run < kRuns; ++run) {
        bench.m_model.setThread(nullptr);
        first.push_back(bench.frame([&] { bench.m_model.setThread(thread); }));
    }
    std::printf("\n%s: %d characters, the only comment but one\n", what, length);
    report("first frame", kComments, median(first), 16);
    measureScrolling(bench, kComments, "scrolling by the wheel, 99 of 100 frames", 120);
    measureScrolling(bench, kComments, "dragging the bar, 99 of 100 frames", 2500);
    QScrollBar &bar = *bench.m_view.verticalScrollBar();
    bench.m_model.setThread(nullptr);
    bench.m_model.setThread(thread);
    report("to the end at once", kComments, bench.frame([&] { bar.setValue(bar.maximum()); }), 16);
    bar.setValue(bar.maximum() / 2);
    bench.idle();
    threadview::Scene scene = bench.m_view.scene();
    scene.words = QStringList {QStringLiteral("est")};
    report("words marked in the middle of it", kComments, bench.frame([&] { bench.m_view.setScene(scene); }),
        16);
    bench.m_view.setCurrent(ItemId(kStory + 1));
    report("next reference", kComments, bench.frame([&] { (void)bench.m_view.stepReference(1); }), 16);
}

void measureTexts()
{
    constexpr int kLongest = 200'000;
    const QString words = QStringLiteral("Lorem est ipsum dolorem, et quia non numquam eius. ");
    measureText("A paragraph of 200,000 characters", {words.repeated(kLongest / words.size()), {}});
    QString lines = words.repeated(8).trimmed() + u'\n';
    measureText("Paragraphs of 200,000 characters", {lines.repeated(kLongest / lines.size()).trimmed(), {}});
    measureText("Ideographs, 200,000 of them", {QString(kLongest, QChar(0x4e2d)), {}});
    measureText("A word of 200,000 characters", {QString(kLongest, u'w'), {}});
    measureText("A word of 5,000 characters", {QString(5'000, u'w'), {}});
    measureText("Short paragraphs", {QStringLiteral("a\n").repeated(kLongest / 2).trimmed(), {}});
    measureText("Controls", {QStringLiteral("a\u202e\u202c").repeated(kLongest / 3), {}});
    const QString row = QStringLiteral("| cell | another cell | 1234.5 |\n");
    const QString table = row.repeated(kLongest / row.size()).trimmed();
    measureText("A table in code", {table, {{text::Mark::Kind::Code, 0, table.size(), {}}}});
    for (const int links : {500, 5'000}) {
        text::RichText text;
        for (int i = 0; i < links; ++i) {
            const QString address = QStringLiteral("https://example.org/page/%1").arg(i, 5);
            text.marks.append({text::Mark::Kind::Link, text.text.size(), address.size(), {}});
            text.text += address + u' ';
        }
        measureText(links == 500 ? "500 links" : "5,000 links", text);
    }
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    Bench small;
    std::vector<double> floor;
    const ThreadPtr thread = threadOf(makeItems(300));
    for (int run = 0; run < kRuns; ++run)
        floor.push_back(small.show(thread));
    std::printf("%-44s %7d comments %9.2f ms\n", "snapshot to first frame", 300, median(floor));
    const bool onlyTexts = application.arguments().contains(QStringLiteral("--texts"));
    for (const int comments : {2'564, 10'000, 50'000}) {
        if (!onlyTexts)
            measure(comments, median(floor));
    }
    measureTexts();
    return 0;
}
