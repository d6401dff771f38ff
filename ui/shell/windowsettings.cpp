// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowsettings.h"

#include <QSettings>

namespace backthread::shell {

using namespace Qt::StringLiterals;

WindowSettings WindowSettings::read(const QString &path)
{
    QSettings file(path, QSettings::IniFormat);
    file.beginGroup(u"window"_s);
    WindowSettings settings;
    settings.geometry = file.value(u"geometry"_s).toByteArray();
    settings.panes = file.value(u"panes"_s).toByteArray();
    settings.sideBar = file.value(u"sidebar"_s, true).toBool();
    settings.list = file.value(u"list"_s, true).toBool();
    settings.order = file.value(u"order"_s).toString();
    settings.section = lists::sectionFromSetting(file.value(u"section"_s).toString());
    settings.thread = ItemId(file.value(u"thread"_s, 0).toLongLong());
    return settings;
}

void WindowSettings::write(const QString &path) const
{
    QSettings file(path, QSettings::IniFormat);
    file.beginGroup(u"window"_s);
    file.setValue(u"geometry"_s, geometry);
    file.setValue(u"panes"_s, panes);
    file.setValue(u"sidebar"_s, sideBar);
    file.setValue(u"list"_s, list);
    file.setValue(u"order"_s, order);
    file.setValue(u"section"_s, lists::toSetting(section));
    file.setValue(u"thread"_s, thread.rowid());
}

} // namespace backthread::shell
