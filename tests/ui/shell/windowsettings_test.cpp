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

    static void expectEqual(const WindowSettings &left, const WindowSettings &right)
    {
        EXPECT_EQ(left.geometry, right.geometry);
        EXPECT_EQ(left.panes, right.panes);
        EXPECT_EQ(left.sideBar, right.sideBar);
        EXPECT_EQ(left.list, right.list);
        EXPECT_EQ(left.order, right.order);
        EXPECT_EQ(left.section, right.section);
        EXPECT_EQ(left.thread, right.thread);
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
    settings.thread = ItemId::in(SourceId::Welcome, 1);
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
        "[window]\ngeometry\npanes=\nsidebar=\"\nsection=x, y\norder=@Variant(\\0\\0)\nthread=abc\n",
        "[window]\nsection=nonsense\nthread=99999999999999999999999\n"};
    for (const QByteArray &content : contents) {
        fill(content);
        expectEqual(WindowSettings::read(path()), {});
    }
}

} // namespace backthread::shell
