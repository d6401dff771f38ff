// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowsettings.h"

#include <QSettings>
#include <QThreadPool>

namespace backthread::shell {

using namespace Qt::StringLiterals;

namespace {

// More is damage, or a mistake.
constexpr int kMostWindows = 100;

QString groupOf(int number)
{
    return number == 0 ? u"window"_s : u"window%1"_s.arg(number);
}

} // namespace

WindowSettings WindowSettings::read(const QString &path, int number)
{
    QSettings file(path, QSettings::IniFormat);
    file.beginGroup(groupOf(number));
    WindowSettings settings;
    settings.geometry = file.value(u"geometry"_s).toByteArray();
    settings.panes = file.value(u"panes"_s).toByteArray();
    settings.sideBar = file.value(u"sidebar"_s, true).toBool();
    settings.list = file.value(u"list"_s, true).toBool();
    settings.order = file.value(u"order"_s).toString();
    settings.section = lists::sectionFromSetting(file.value(u"section"_s).toString());
    settings.sectionOptions =
        lists::SectionOptions::fromSetting(file.value(u"sectionoptions"_s).toStringList());
    settings.bookmarkSort = discussion::bookmarkSortFromName(file.value(u"bookmarksort"_s).toString())
                                .value_or(discussion::BookmarkQuery::Sort::Newest);
    const QStringList tabs = file.value(u"tabs"_s).toStringList();
    for (const QString &setting : tabs) {
        if (const auto tab = tabFromSetting(setting))
            settings.tabs.append(*tab);
    }
    settings.tab = std::clamp(file.value(u"tab"_s, 0).toInt(), 0, std::max(0, int(settings.tabs.size()) - 1));
    return settings;
}

void WindowSettings::write(const QString &path, int number) const
{
    QSettings file(path, QSettings::IniFormat);
    file.beginGroup(groupOf(number));
    file.setValue(u"geometry"_s, geometry);
    file.setValue(u"panes"_s, panes);
    file.setValue(u"sidebar"_s, sideBar);
    file.setValue(u"list"_s, list);
    file.setValue(u"order"_s, order);
    file.setValue(u"section"_s, lists::toSetting(section));
    file.setValue(u"sectionoptions"_s, sectionOptions.toSetting());
    file.setValue(u"bookmarksort"_s, discussion::nameOf(bookmarkSort));
    QStringList settings;
    for (const OpenTab &each : tabs)
        settings.append(toSetting(each));
    file.setValue(u"tabs"_s, settings);
    file.setValue(u"tab"_s, tab);
}

QList<WindowSettings> WindowSettings::readAll(const QString &path)
{
    const QStringList groups = QSettings(path, QSettings::IniFormat).childGroups();
    QList<WindowSettings> windows {read(path)};
    while (groups.contains(groupOf(int(windows.size()))) && windows.size() < kMostWindows)
        windows.append(read(path, int(windows.size())));
    return windows;
}

namespace {

/// One after the other.
QThreadPool &writers()
{
    static QThreadPool pool;
    pool.setMaxThreadCount(1);
    return pool;
}

void writeGroups(const QString &path, const QList<WindowSettings> &windows)
{
    QSettings file(path, QSettings::IniFormat);
    const QStringList groups = file.childGroups();
    for (int gone = int(windows.size()); groups.contains(groupOf(gone)); ++gone)
        file.remove(groupOf(gone));
    file.sync();
    for (int number = 0; number < windows.size(); ++number)
        windows.at(number).write(path, number);
}

} // namespace

void WindowSettings::writeAll(const QString &path, const QList<WindowSettings> &windows)
{
    writers().waitForDone();
    writeGroups(path, windows);
}

void WindowSettings::writeAllLater(const QString &path, const QList<WindowSettings> &windows)
{
    writers().start([path, windows] { writeGroups(path, windows); });
}

} // namespace backthread::shell
