// SPDX-License-Identifier: GPL-3.0-or-later
#include "installedfixture.h"

#include <QMap>

namespace backthread::packaging {

using namespace Qt::StringLiterals;

namespace {

const QString kId = u"org.backthread.backthread"_s;
const QString kEntry = u"share/applications/"_s + kId + u".desktop"_s;
const QString kRunner = u"share/krunner/dbusplugins/"_s + kId + u"-runner.desktop"_s;

/// What stands in groups of keys, as desktop entries do; a key is "Group/Key".
QMap<QString, QString> keysOf(const QString &path)
{
    QMap<QString, QString> keys;
    QString group;
    for (const QString &line : QString::fromUtf8(contentOf(path)).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'['))
            group = line.sliced(1, line.size() - 2);
        else if (!line.startsWith(u'#'))
            keys.insert(group + u'/' + line.section(u'=', 0, 0), line.section(u'=', 1));
    }
    return keys;
}

class DesktopTest : public InstalledTest { };

} // namespace

TEST_F(DesktopTest, TheEntriesPassTheirValidatorWithoutAWord)
{
    BACKTHREAD_SKIP_WITHOUT("desktop-file-validate");
    for (const QString &entry : {kEntry, kRunner}) {
        const Outcome outcome = run(u"desktop-file-validate"_s, {path(entry)});
        EXPECT_EQ(outcome.code, 0) << outcome;
        EXPECT_EQ(outcome.out + outcome.err, QString()) << "hints are to be followed, too";
    }
}

TEST_F(DesktopTest, EachActionOfTheJumpListHasItsGroup)
{
    const auto keys = keysOf(path(kEntry));
    const QStringList actions = keys.value(u"Desktop Entry/Actions"_s).split(u';', Qt::SkipEmptyParts);
    EXPECT_EQ(actions, (QStringList {u"search"_s, u"bookmarks"_s, u"history"_s, u"new-window"_s}));
    for (const QString &action : actions) {
        const QString group = u"Desktop Action "_s + action;
        EXPECT_FALSE(keys.value(group + u"/Name"_s).isEmpty()) << action.toStdString();
        EXPECT_EQ(keys.value(group + u"/Exec"_s), u"backthread --action "_s + action);
    }
}

TEST_F(DesktopTest, WhatIsReadIsThereInEachLanguage)
{
    const auto keys = keysOf(path(kEntry));
    QStringList read {
        u"Desktop Entry/GenericName"_s, u"Desktop Entry/Comment"_s, u"Desktop Entry/Keywords"_s};
    for (const QString &action : keys.value(u"Desktop Entry/Actions"_s).split(u';', Qt::SkipEmptyParts))
        read.append(u"Desktop Action %1/Name"_s.arg(action));
    for (const QString &key : read) {
        for (const QString &language : {u"de"_s, u"es"_s, u"ja"_s})
            EXPECT_FALSE(keys.value(u"%1[%2]"_s.arg(key, language)).isEmpty()) << key.toStdString();
    }
}

TEST_F(DesktopTest, TheBusStartsTheProgramWhereItWasInstalled)
{
    const auto keys = keysOf(path(u"share/dbus-1/services/"_s + kId + u".service"_s));
    EXPECT_EQ(keys.value(u"D-BUS Service/Name"_s), kId);
    const QString program = keys.value(u"D-BUS Service/Exec"_s).section(u' ', 0, 0);
    EXPECT_TRUE(program.startsWith(u'/') && program.endsWith(u"/bin/backthread"_s)) << program.toStdString();
}

TEST_F(DesktopTest, WhatTheDesktopAsksIsOneNameOnTheBus)
{
    const auto entry = keysOf(path(kEntry));
    EXPECT_EQ(entry.value(u"Desktop Entry/DBusActivatable"_s), u"true"_s);
    EXPECT_EQ(entry.value(u"Desktop Entry/MimeType"_s), u"x-scheme-handler/backthread;"_s);

    const auto search =
        keysOf(path(u"share/gnome-shell/search-providers/"_s + kId + u"-search-provider.ini"_s));
    const QString group = u"Shell Search Provider/"_s;
    EXPECT_EQ(search.value(group + u"DesktopId"_s), kId + u".desktop"_s);
    EXPECT_EQ(search.value(group + u"BusName"_s), kId);
    EXPECT_EQ(search.value(group + u"ObjectPath"_s), u"/org/backthread/backthread/SearchProvider"_s);
    EXPECT_EQ(search.value(group + u"Version"_s), u"2"_s);

    const auto runner = keysOf(path(kRunner));
    EXPECT_EQ(runner.value(u"Desktop Entry/X-Plasma-DBusRunner-Service"_s), kId);
    EXPECT_EQ(
        runner.value(u"Desktop Entry/X-Plasma-DBusRunner-Path"_s), u"/org/backthread/backthread/Runner"_s);
}

} // namespace backthread::packaging
