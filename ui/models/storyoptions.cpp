// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/storyoptions.h"

#include <QStringList>

#include <algorithm>

namespace backthread::models {

using namespace Qt::StringLiterals;
using Sort = StoryOptions::Sort;

namespace {

QLatin1StringView nameOf(Sort sort)
{
    switch (sort) {
    case Sort::Rank:
        return "rank"_L1;
    case Sort::Points:
        return "points"_L1;
    case Sort::Comments:
        return "comments"_L1;
    case Sort::Newest:
        return "newest"_L1;
    case Sort::NewComments:
        return "new-comments"_L1;
    }
    return {};
}

} // namespace

QString toSetting(const StoryOptions &options)
{
    return u"%1 %2 %3"_s.arg(nameOf(options.sort)).arg(options.points).arg(options.comments);
}

StoryOptions storyOptionsFromSetting(const QString &setting)
{
    const QStringList words = setting.split(u' ');
    StoryOptions options;
    const auto *sort =
        std::ranges::find_if(kSorts, [&](Sort each) { return nameOf(each) == words.value(0); });
    if (sort != kSorts.end())
        options.sort = *sort;
    options.points = std::max(0, words.value(1).toInt());
    options.comments = std::max(0, words.value(2).toInt());
    return options;
}

} // namespace backthread::models
