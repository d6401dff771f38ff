// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/section.h"

#include <QCoreApplication>

namespace backthread::lists {

using namespace Qt::StringLiterals;
using discussion::Feed;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Section", text);
}

QString feedTitle(Feed feed)
{
    switch (feed) {
    case Feed::Top:
        return tr("Top");
    case Feed::New:
        return tr("New");
    case Feed::Best:
        return tr("Best");
    case Feed::Ask:
        return tr("Ask");
    case Feed::Show:
        return tr("Show");
    case Feed::Jobs:
        return tr("Jobs");
    }
    return {};
}

} // namespace

QString toSetting(const Section &section)
{
    switch (section.kind) {
    case Section::Kind::Feed:
        return discussion::feedName(section.feed);
    case Section::Kind::Bookmarks:
        return u"bookmarks"_s;
    case Section::Kind::History:
        return u"history"_s;
    case Section::Kind::Site:
        return u"site "_s + section.text;
    case Section::Kind::Search:
        return u"search "_s + section.text;
    }
    return {};
}

Section sectionFromSetting(const QString &setting)
{
    if (setting == u"bookmarks"_s)
        return {Section::Kind::Bookmarks};
    if (setting == u"history"_s)
        return {Section::Kind::History};
    if (setting.startsWith(u"site "_s))
        return {Section::Kind::Site, {}, setting.mid(5)};
    if (setting.startsWith(u"search "_s))
        return {Section::Kind::Search, {}, setting.mid(7)};
    return {Section::Kind::Feed, discussion::feedFromName(setting).value_or(Feed::Top)};
}

QString titleOf(const Section &section)
{
    switch (section.kind) {
    case Section::Kind::Feed:
        return feedTitle(section.feed);
    case Section::Kind::Bookmarks:
        return tr("Bookmarks");
    case Section::Kind::History:
        return tr("History");
    case Section::Kind::Site:
        return section.text;
    case Section::Kind::Search:
        return tr("Search");
    }
    return {};
}

} // namespace backthread::lists
