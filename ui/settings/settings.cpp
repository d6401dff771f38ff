// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings.h"

#include "ui/wording/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace backthread::settings {

namespace {

// clang-format off
constexpr SettingInfo kSettings[] = {
    {Setting::TextSize, Section::Reading, QT_TRANSLATE_NOOP("Setting", "Text &size:"), QT_TRANSLATE_NOOP("Setting", "larger smaller zoom percent")},
    {Setting::Font, Section::Reading, QT_TRANSLATE_NOOP("Setting", "&Font:"), QT_TRANSLATE_NOOP("Setting", "typeface family letters")},
    {Setting::ColumnWidth, Section::Reading, QT_TRANSLATE_NOOP("Setting", "Column &width:"), QT_TRANSLATE_NOOP("Setting", "line length characters")},
    {Setting::WholeWindow, Section::Reading, QT_TRANSLATE_NOOP("Setting", "&As wide as the window"), QT_TRANSLATE_NOOP("Setting", "column width")},
    {Setting::Density, Section::Reading, QT_TRANSLATE_NOOP("Setting", "&Density:"), QT_TRANSLATE_NOOP("Setting", "compact airy spacing")},
    {Setting::Indent, Section::Reading, QT_TRANSLATE_NOOP("Setting", "&Indent of replies:"), QT_TRANSLATE_NOOP("Setting", "depth nesting margin")},
    {Setting::Theme, Section::Appearance, QT_TRANSLATE_NOOP("Setting", "&Theme:"), QT_TRANSLATE_NOOP("Setting", "light dark colors night system mode")},
    {Setting::HighContrast, Section::Appearance, QT_TRANSLATE_NOOP("Setting", "Always in &high contrast"), QT_TRANSLATE_NOOP("Setting", "colors accessibility black white stronger")},
    {Setting::Keys, Section::Keys, QT_TRANSLATE_NOOP("Setting", "Commands and their keys"), QT_TRANSLATE_NOOP("Setting", "shortcuts keyboard bindings reset")},
    {Setting::OwnName, Section::Watching, QT_TRANSLATE_NOOP("Setting", "&Your name on Hacker News:"), QT_TRANSLATE_NOOP("Setting", "user replies to me account")},
    {Setting::Notifications, Section::Notifications, QT_TRANSLATE_NOOP("Setting", "Desktop &notifications of what is new"), QT_TRANSLATE_NOOP("Setting", "watching replies tell")},
    {Setting::QuietHours, Section::Notifications, QT_TRANSLATE_NOOP("Setting", "None in &quiet hours"), QT_TRANSLATE_NOOP("Setting", "night silence do not disturb")},
    {Setting::QuietFrom, Section::Notifications, QT_TRANSLATE_NOOP("Setting", "Quiet &from:"), QT_TRANSLATE_NOOP("Setting", "night hours")},
    {Setting::QuietUntil, Section::Notifications, QT_TRANSLATE_NOOP("Setting", "Quiet un&til:"), QT_TRANSLATE_NOOP("Setting", "night hours morning")},
    {Setting::Tray, Section::Notifications, QT_TRANSLATE_NOOP("Setting", "&Icon in the tray, with the number of new replies"), QT_TRANSLATE_NOOP("Setting", "notification area status")},
    {Setting::Background, Section::Notifications, QT_TRANSLATE_NOOP("Setting", "Start with the desktop and go on in the &background"), QT_TRANSLATE_NOOP("Setting", "autostart login close window")},
    {Setting::Mutes, Section::Muting, QT_TRANSLATE_NOOP("Setting", "What is muted"), QT_TRANSLATE_NOOP("Setting", "unmute ignore block filter")},
    {Setting::NewMute, Section::Muting, QT_TRANSLATE_NOOP("Setting", "Mute words, a site or a user"), QT_TRANSLATE_NOOP("Setting", "add ignore block filter keyword domain")},
    {Setting::Live, Section::Fetching, QT_TRANSLATE_NOOP("Setting", "&Listen for new replies while a window is open"), QT_TRANSLATE_NOOP("Setting", "live stream updates refresh")},
    {Setting::SavesPower, Section::Fetching, QT_TRANSLATE_NOOP("Setting", "But not while the computer saves &power"), QT_TRANSLATE_NOOP("Setting", "live battery listen replies")},
    {Setting::KeptOffline, Section::Fetching, QT_TRANSLATE_NOOP("Setting", "What is kept offline"), QT_TRANSLATE_NOOP("Setting", "feeds bookmarks tag schedule again prefetch download")},
    {Setting::RoundRequests, Section::Fetching, QT_TRANSLATE_NOOP("Setting", "One round ends &after:"), QT_TRANSLATE_NOOP("Setting", "keep offline requests limit")},
    {Setting::RoundMegabytes, Section::Fetching, QT_TRANSLATE_NOOP("Setting", "Or ends afte&r:"), QT_TRANSLATE_NOOP("Setting", "one round keep offline data megabytes limit")},
    {Setting::CacheSize, Section::Fetching, QT_TRANSLATE_NOOP("Setting", "&Size of the cache:"), QT_TRANSLATE_NOOP("Setting", "disk space megabytes limit")},
    {Setting::CacheAge, Section::Fetching, QT_TRANSLATE_NOOP("Setting", "Clean what was not &used for:"), QT_TRANSLATE_NOOP("Setting", "cache age days limit")},
    {Setting::CacheDiscussions, Section::Fetching, QT_TRANSLATE_NOOP("Setting", "Keep at &most:"), QT_TRANSLATE_NOOP("Setting", "cache number discussions limit")},
    {Setting::KeepsOpened, Section::Fetching, QT_TRANSLATE_NOOP("Setting", "Never clean away what was &opened"), QT_TRANSLATE_NOOP("Setting", "cache read keep")},
    {Setting::CacheUsage, Section::Fetching, QT_TRANSLATE_NOOP("Setting", "What takes the space of the cache"), QT_TRANSLATE_NOOP("Setting", "clean now disk usage")},
    {Setting::Backups, Section::Library, QT_TRANSLATE_NOOP("Setting", "Backups of the library"), QT_TRANSLATE_NOOP("Setting", "restore copy bookmarks notes move directory profile")},
    {Setting::LibraryCheck, Section::Library, QT_TRANSLATE_NOOP("Setting", "Check the databases"), QT_TRANSLATE_NOOP("Setting", "repair damaged library cache")},
    {Setting::GnomeSearch, Section::Desktop, QT_TRANSLATE_NOOP("Setting", "The search of &GNOME finds what is cached here"), QT_TRANSLATE_NOOP("Setting", "shell overview provider")},
    {Setting::KRunnerSearch, Section::Desktop, QT_TRANSLATE_NOOP("Setting", "&KRunner, the search of KDE, finds what is cached here"), QT_TRANSLATE_NOOP("Setting", "plasma launcher provider")},
    {Setting::WhatIsSent, Section::Privacy, QT_TRANSLATE_NOOP("Setting", "What is sent where"), QT_TRANSLATE_NOOP("Setting", "servers network tracking firebase algolia browser links")},
    {Setting::RemembersSearches, Section::Privacy, QT_TRANSLATE_NOOP("Setting", "&Remember what I search for"), QT_TRANSLATE_NOOP("Setting", "recent searches")},
    {Setting::RecentSearches, Section::Privacy, QT_TRANSLATE_NOOP("Setting", "Recent searches:"), QT_TRANSLATE_NOOP("Setting", "clear forget delete")},
    {Setting::History, Section::Privacy, QT_TRANSLATE_NOOP("Setting", "What was read:"), QT_TRANSLATE_NOOP("Setting", "clear history forget delete")},
};
// clang-format on

QString tr(const char *text)
{
    return QCoreApplication::translate("Setting", text);
}

} // namespace

QString titleOf(Section section)
{
    switch (section) {
    case Section::Reading:
        return QCoreApplication::translate("Setting", "Reading");
    case Section::Appearance:
        return QCoreApplication::translate("Setting", "Appearance");
    case Section::Keys:
        return QCoreApplication::translate("Setting", "Keys");
    case Section::Watching:
        return QCoreApplication::translate("Setting", "Watching");
    case Section::Notifications:
        return QCoreApplication::translate("Setting", "Notifications");
    case Section::Muting:
        return QCoreApplication::translate("Setting", "Muting");
    case Section::Fetching:
        return QCoreApplication::translate("Setting", "Fetching and offline");
    case Section::Library:
        return QCoreApplication::translate("Setting", "Library");
    case Section::Desktop:
        return QCoreApplication::translate("Setting", "Desktop");
    case Section::Privacy:
        return QCoreApplication::translate("Setting", "Privacy");
    }
    return {};
}

QString SettingInfo::label() const
{
    return tr(text);
}

QString SettingInfo::title() const
{
    QString title = label().remove(QLatin1Char('&'));
    while (title.endsWith(QLatin1Char(':')) || title.endsWith(QChar(0xFF1A))) // the wide one of East Asia
        title.chop(1);
    return title;
}

QString SettingInfo::moreWords() const
{
    return tr(words);
}

bool SettingInfo::isMeantBy(const QString &typed) const
{
    return wording::containsWords(titleOf(section) + u' ' + title() + u' ' + moreWords(), typed);
}

std::span<const SettingInfo> settings()
{
    return kSettings;
}

const SettingInfo &infoOf(Setting setting)
{
    const auto *const found = std::find_if(std::begin(kSettings), std::end(kSettings),
        [setting](const SettingInfo &info) { return info.setting == setting; });
    Q_ASSERT(found != std::end(kSettings));
    return *found;
}

} // namespace backthread::settings
