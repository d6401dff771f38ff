// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/section.h"

#include "ui/wording/listnames.h"

#include <QCoreApplication>
#include <QLocale>

namespace backthread::lists {

using namespace Qt::StringLiterals;
using discussion::Feed;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Section)
};

QString bestTitle(const Section &section)
{
    if (section.text == Section::kDay)
        return Texts::tr("Best of the day");
    if (section.text == Section::kWeek)
        return Texts::tr("Best of the week");
    if (section.text == Section::kMonth)
        return Texts::tr("Best of the month");
    const auto [first, last] = daysOf(section);
    if (!first.isValid())
        return Texts::tr("Best of any days");
    const QLocale locale;
    const QString day = locale.toString(first, QLocale::ShortFormat);
    return Texts::tr("Best of %1")
        .arg(first == last ? day : day + u" – "_s + locale.toString(last, QLocale::ShortFormat));
}

constexpr int kWeekDays = 7;
constexpr int kMonthDays = 30;

} // namespace

Section bestOf(QDate first, QDate last)
{
    return {Section::Kind::Best, {}, first.toString(Qt::ISODate) + u' ' + last.toString(Qt::ISODate)};
}

std::pair<QDate, QDate> daysOf(const Section &section)
{
    if (section.kind != Section::Kind::Best)
        return {};
    const QStringList words = section.text.split(u' ');
    const QDate first = QDate::fromString(words.value(0), Qt::ISODate);
    const QDate last = QDate::fromString(words.value(1), Qt::ISODate);
    const bool isGood = words.size() == 2 && first.isValid() && last.isValid() && first <= last;
    return isGood ? std::pair(first, last) : std::pair<QDate, QDate>();
}

bool asksForDays(const Section &section)
{
    return section.kind == Section::Kind::Best && section.text != Section::kDay
        && section.text != Section::kWeek && section.text != Section::kMonth;
}

std::optional<discussion::StoryList> storyListOf(const Section &section)
{
    using discussion::StoryList;
    if (section.kind == Section::Kind::Feed)
        return section.feed;
    if (section.kind != Section::Kind::Best)
        return std::nullopt;
    if (section.text == Section::kDay)
        return StoryList::bestOfLast(1);
    if (section.text == Section::kWeek)
        return StoryList::bestOfLast(kWeekDays);
    if (section.text == Section::kMonth)
        return StoryList::bestOfLast(kMonthDays);
    const auto [first, last] = daysOf(section);
    return first.isValid() ? std::optional(StoryList::bestOf(first, last)) : std::nullopt;
}

std::optional<discussion::Keep> keepOf(const Section &section)
{
    using discussion::Keep;
    if (section.kind == Section::Kind::Feed)
        return Keep {.feed = section.feed};
    if (section.kind == Section::Kind::Bookmarks)
        return Keep {.kind = Keep::Kind::Bookmarks, .stories = Keep::kMostBookmarks};
    return std::nullopt;
}

QString toSetting(const Section &section)
{
    switch (section.kind) {
    case Section::Kind::Feed:
        return discussion::feedName(section.feed);
    case Section::Kind::Bookmarks:
        return u"bookmarks"_s;
    case Section::Kind::History:
        return u"history"_s;
    case Section::Kind::Watching:
        return u"watching"_s;
    case Section::Kind::Site:
        return u"site "_s + section.text;
    case Section::Kind::Search:
    case Section::Kind::Everywhere: // which nobody waits for at the start
        return (section.sort == search::Sort::Best ? u"search-best "_s : u"search "_s) + section.text;
    case Section::Kind::Best:
        return u"best-of "_s + section.text;
    }
    return {};
}

Section sectionFromSetting(const QString &setting)
{
    if (setting == u"bookmarks"_s)
        return {Section::Kind::Bookmarks};
    if (setting == u"history"_s)
        return {Section::Kind::History};
    if (setting == u"watching"_s)
        return {Section::Kind::Watching};
    if (setting.startsWith(u"site "_s))
        return {Section::Kind::Site, {}, setting.mid(5)};
    if (setting.startsWith(u"search "_s))
        return {Section::Kind::Search, {}, setting.mid(7)};
    if (setting.startsWith(u"search-best "_s))
        return {Section::Kind::Search, {}, setting.mid(12), search::Sort::Best};
    if (setting.startsWith(u"best-of "_s)) {
        Section best {Section::Kind::Best, {}, setting.mid(8)};
        if (best.text.isEmpty() || storyListOf(best))
            return best;
    }
    return {Section::Kind::Feed, discussion::feedFromName(setting).value_or(Feed::Top)};
}

QString titleOf(const Section &section)
{
    switch (section.kind) {
    case Section::Kind::Feed:
        return wording::nameOf(section.feed);
    case Section::Kind::Bookmarks:
        return wording::nameOfBookmarks();
    case Section::Kind::History:
        return Texts::tr("History");
    case Section::Kind::Watching:
        return Texts::tr("Watching");
    case Section::Kind::Site:
        return section.text;
    case Section::Kind::Search:
        return Texts::tr("Search");
    case Section::Kind::Everywhere:
        return Texts::tr("All of Hacker News");
    case Section::Kind::Best:
        return bestTitle(section);
    }
    return {};
}

} // namespace backthread::lists
