// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowsettings.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace backthread::shell {

using namespace Qt::StringLiterals;

namespace {

class WindowSettingsTest : public testing::Test {
protected:
    [[nodiscard]] QString path() const { return m_profile.filePath(u"settings.ini"_s); }

    void fill(const QByteArray &content) const
    {
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    static OpenTab tab(ItemId story, const QString &title = {})
    {
        OpenTab tab;
        tab.at.story = story;
        tab.title = title;
        return tab;
    }

    static void expectEqual(const WindowSettings &left, const WindowSettings &right)
    {
        EXPECT_EQ(left.geometry, right.geometry);
        EXPECT_EQ(left.panes, right.panes);
        EXPECT_EQ(left.sideBar, right.sideBar);
        EXPECT_EQ(left.list, right.list);
        EXPECT_EQ(left.order, right.order);
        EXPECT_EQ(left.section, right.section);
        EXPECT_EQ(left.sectionOptions, right.sectionOptions);
        EXPECT_EQ(left.bookmarkSort, right.bookmarkSort);
        ASSERT_EQ(left.tabs.size(), right.tabs.size());
        for (int i = 0; i < left.tabs.size(); ++i) {
            EXPECT_EQ(left.tabs.at(i).at, right.tabs.at(i).at);
            EXPECT_EQ(left.tabs.at(i).title, right.tabs.at(i).title);
        }
        EXPECT_EQ(left.tab, right.tab);
    }

private:
    QTemporaryDir m_profile;
};

} // namespace

TEST_F(WindowSettingsTest, AreTheSameAfterTheyWereWritten)
{
    WindowSettings settings;
    settings.geometry = QByteArray::fromHex("00ff01d9d0cb0000");
    settings.panes = QByteArray::fromHex("0d0a22003b5c");
    settings.sideBar = false;
    settings.list = false;
    settings.order = u"board"_s;
    settings.section = {lists::Section::Kind::Search, {}, u"\"a, b\"; @x = ü * "_s};
    settings.tabs = {tab(ItemId::in(SourceId::Welcome, 1)), tab(ItemId(1000), u"a, b; \"c\" = ü"_s)};
    settings.sectionOptions.set(settings.section, {.points = 7});
    settings.bookmarkSort = discussion::BookmarkQuery::Sort::Author;
    settings.tab = 1;
    settings.write(path());
    expectEqual(WindowSettings::read(path()), settings);
}

TEST_F(WindowSettingsTest, AMissingFileGivesTheDefaults)
{
    expectEqual(WindowSettings::read(path()), {});
}

TEST_F(WindowSettingsTest, ADamagedFileGivesTheDefaults)
{
    const QByteArrayList contents {QByteArray(4'096, '\0'), "window]\nlist=false", "\xff\xfe\x80[window]\x00",
        "[window]\ngeometry\npanes=\nsidebar=\"\nsection=x, y\norder=@Variant(\\0\\0)\ntabs=abc\ntab=7\n",
        "[window]\nsection=nonsense\ntabs=99999999999999999999999 0 0 0 0\ntab=-1\n"};
    for (const QByteArray &content : contents) {
        fill(content);
        expectEqual(WindowSettings::read(path()), {});
    }
}

TEST_F(WindowSettingsTest, EveryWindowHasItsOwn)
{
    QList<WindowSettings> windows(3);
    for (int i = 0; i < windows.size(); ++i)
        windows[i].tabs = {tab(ItemId(1000 + i))};
    WindowSettings::writeAll(path(), windows);
    QList<WindowSettings> read = WindowSettings::readAll(path());
    ASSERT_EQ(read.size(), 3);
    for (int i = 0; i < windows.size(); ++i)
        expectEqual(read.at(i), windows.at(i));

    windows.remove(0, 2);
    WindowSettings::writeAll(path(), windows);
    read = WindowSettings::readAll(path());
    ASSERT_EQ(read.size(), 1) << "those that were closed are forgotten";
    expectEqual(read.first(), windows.first());
}

TEST_F(WindowSettingsTest, WithoutAFileThereIsOneWindow)
{
    EXPECT_EQ(WindowSettings::readAll(path()).size(), 1);
}

} // namespace backthread::shell
