// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/statisticslayout.h"

#include "core/text/controls.h"
#include "ui/wording/age.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace backthread::threadview {

using namespace Qt::StringLiterals;
using discussion::AnsweredComment;
using discussion::Commenter;
using discussion::ThreadStatistics;
using discussion::Timeline;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Thread)
};

/// Stays on one line with what stands before it.
QString countOf(int count)
{
    return QChar(QChar::Nbsp) + u"(%1)"_s.arg(QLocale().toString(count));
}

Runs mostActive(const ThreadStatistics &statistics, ItemId story, const ThreadStyle &style)
{
    const QTextCharFormat quiet = inColor(style.quiet);
    Runs runs;
    runs.add(Texts::tr("Most active of %Ln people:", nullptr, statistics.commenters), quiet);
    for (const Commenter &commenter : statistics.mostActive) {
        runs.add(u"  "_s).add(text::contained(commenter.name), strong(style.text),
            {Target::Kind::OnlyAuthor, story, commenter.name});
        runs.add(countOf(commenter.comments), quiet);
    }
    return runs;
}

Runs mostAnswered(const ThreadStatistics &statistics, const ThreadStyle &style)
{
    const QTextCharFormat quiet = inColor(style.quiet);
    Runs runs;
    runs.add(Texts::tr("Most answered:"), quiet);
    for (const AnsweredComment &comment : statistics.mostAnswered) {
        runs.add(u"  "_s).add(u">>%1"_s.arg(comment.id.number()), inColor(style.link),
            {Target::Kind::Reference, comment.id, {}});
        runs.add(countOf(comment.replies), quiet);
    }
    return runs;
}

/// Days are named where they begin; a time of day, where it is the first or the last, or where all is one
/// day.
Chart overTime(const Timeline &timeline)
{
    constexpr qint64 kDay = 24 * 60 * 60;
    Chart chart;
    chart.title = Texts::tr("Comments over time, a bar for %1").arg(wording::duration(timeline.step));
    chart.values = timeline.comments;
    const int last = int(chart.values.size()) - 1;
    const auto timeOf = [&timeline](int bar) {
        return QDateTime::fromSecsSinceEpoch(timeline.start + bar * timeline.step);
    };
    const bool isOneDay = timeOf(0).date() == timeOf(last).date();
    for (int bar = 0; bar <= last; ++bar) {
        const QDateTime time = timeOf(bar);
        const bool isOtherDay = bar > 0 && time.date() != timeOf(bar - 1).date();
        QString label;
        if (timeline.step >= kDay)
            label = bar == 0 ? wording::dateText(time.date()) : wording::dayText(time.date());
        else if (bar == 0)
            label = wording::dayText(time.date()) + u' ' + wording::clockText(time.time());
        else if (isOtherDay)
            label = wording::dayText(time.date());
        else if (isOneDay || bar == last)
            label = wording::clockText(time.time());
        chart.labels.append(label);
    }
    return chart;
}

Chart byDepth(const std::vector<int> &counts)
{
    Chart chart;
    chart.title = Texts::tr("Comments by depth");
    chart.values = counts;
    for (int depth = 1; depth <= int(counts.size()); ++depth)
        chart.labels.append(QLocale().toString(depth));
    if (int(counts.size()) == discussion::StatisticsLimits().depths)
        chart.labels.last() += u'+';
    return chart;
}

Chart byAuthor(const std::vector<Commenter> &commenters)
{
    Chart chart;
    chart.title = Texts::tr("Comments by author, the most active");
    chart.shown = Chart::Labels::Each;
    for (const Commenter &commenter : commenters) {
        chart.values.push_back(commenter.comments);
        chart.labels.append(text::contained(commenter.name));
    }
    return chart;
}

} // namespace

void addStatistics(
    LayoutBuilder &builder, const ThreadStatistics &statistics, ItemId story, const ThreadStyle &style)
{
    if (!statistics.mostActive.empty())
        builder.space(style.gap).line(mostActive(statistics, story, style), style.meta);
    if (!statistics.mostAnswered.empty())
        builder.line(mostAnswered(statistics, style), style.meta);
    std::vector<Chart> charts;
    if (!statistics.overTime.comments.empty())
        charts.push_back(overTime(statistics.overTime));
    if (!statistics.byDepth.empty())
        charts.push_back(byDepth(statistics.byDepth));
    if (!statistics.mostActive.empty())
        charts.push_back(byAuthor(statistics.mostActive));
    builder.space(style.gap).charts(std::move(charts));
}

} // namespace backthread::threadview
