// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings.h"

#include <QMap>
#include <QSet>

#include <gtest/gtest.h>

namespace backthread::settings {

using namespace Qt::StringLiterals;

TEST(Settings, EachIsListedOnceWithATitleOfItsOwn)
{
    QSet<Setting> listed;
    QSet<QString> titles;
    for (const SettingInfo &info : settings()) {
        listed.insert(info.setting);
        titles.insert(info.title());
        EXPECT_FALSE(info.title().contains(u'&'));
        EXPECT_FALSE(info.title().endsWith(u':'));
        EXPECT_FALSE(info.moreWords().isEmpty()) << info.text;
        EXPECT_FALSE(titleOf(info.section).isEmpty());
    }
    EXPECT_EQ(listed.size(), qsizetype(settings().size()));
    EXPECT_EQ(titles.size(), qsizetype(settings().size()));
}

TEST(Settings, AreMeantByTheirTitleTheirSectionAndOtherWordsForThem)
{
    const SettingInfo &info = infoOf(Setting::CacheSize);
    EXPECT_TRUE(info.isMeantBy(u"size"_s));
    EXPECT_TRUE(info.isMeantBy(u"OFFLINE cache"_s));
    EXPECT_TRUE(info.isMeantBy(u"disk"_s));
    EXPECT_TRUE(info.isMeantBy({}));
    EXPECT_FALSE(info.isMeantBy(u"size zeppelin"_s));
}

} // namespace backthread::settings
