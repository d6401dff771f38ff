// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerstory.h"
#include "ui/search/searchbox.h"
#include "ui/search/suggestions.h"
#include "ui/settings/settingsdialog.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QTest>

namespace backthread::stories {

using namespace Qt::StringLiterals;
using searchui::SearchBox;
using searchui::Suggestions;

namespace {

/// Finds whatever there is by some letters.
class Palette : public ReaderStory {
protected:
    [[nodiscard]] Suggestions &suggestions()
    {
        return *window().findChild<SearchBox *>()->findChild<Suggestions *>();
    }
    /// Types behind the sign, and waits until `title` is what Return would take.
    [[nodiscard]] bool finds(const QString &typed, const QString &title)
    {
        press(Qt::Key_Colon);
        QTest::keyClicks(suggestions().popup(), typed);
        const bool found = eventually([&] { return suggestions().titles().value(0) == title; });
        EXPECT_TRUE(found) << suggestions().titles().join(u'|').toStdString();
        return found;
    }
    /// What stands beside the first one.
    [[nodiscard]] QString beside(int column)
    {
        return suggestions().popup()->model()->index(0, column).data().toString();
    }
    void take() { QTest::keyClick(suggestions().popup(), Qt::Key_Return); }
};

} // namespace

TEST_F(Palette, FindsCommandsAndListsByInitialsWithTheirKeys)
{
    startReading();
    ASSERT_TRUE(finds(u"unf ev"_s, u"Unfold everything"_s));
    EXPECT_EQ(beside(1), u"Command"_s);
    EXPECT_EQ(beside(2), u"X"_s);
    take();
    EXPECT_TRUE(view().hasFocus());
    ASSERT_TRUE(finds(u"bookmarks"_s, u"List: Bookmarks"_s));
    EXPECT_EQ(beside(1), u"List"_s);
    take();
    settle();
    EXPECT_EQ(window().list().section().kind, lists::Section::Kind::Bookmarks);
}

TEST_F(Palette, FindsBookmarksByTheirTagsAndNotesAndOpensThem)
{
    startReading();
    library().putBookmark(ItemId(1041), {u"rigging"_s}, u"ask the bosun"_s);
    goTo(u"2000"_s);
    ASSERT_NE(openStory(), 1000);
    for (const QString &typed : {u"bosun"_s, u"riggi"_s, u"rigging bosun"_s}) {
        press(Qt::Key_Colon);
        QTest::keyClicks(suggestions().popup(), typed);
        ASSERT_TRUE(eventually([this] { return beside(1) == u"Bookmark"_s; })) << typed.toStdString();
        take();
        ASSERT_TRUE(eventually([this] { return openStory() == 1000 && current() == 1041; }));
        activate(window());
        EXPECT_TRUE(view().hasFocus());
        goTo(u"2000"_s);
    }
}

TEST_F(Palette, FindsWhatWasReadBefore)
{
    startReading();
    goTo(u"2000"_s);
    press(Qt::Key_Colon);
    QTest::keyClicks(suggestions().popup(), u"lighthouse"_s);
    ASSERT_TRUE(eventually([this] { return beside(1) == u"Read before"_s; }));
    take();
    EXPECT_TRUE(eventually([this] { return openStory() == 1000; }));
}

TEST_F(Palette, FindsASettingAndLeadsToItsRow)
{
    startReading();
    ASSERT_TRUE(finds(u"density"_s, u"Density"_s));
    EXPECT_EQ(beside(1), u"Setting · Reading"_s);
    take();
    auto *dialog = opened<settings::SettingsDialog>();
    const QWidget *field = QApplication::focusWidget();
    ASSERT_NE(field, nullptr);
    EXPECT_TRUE(field->isVisible());
    EXPECT_EQ(QApplication::focusWidget()->metaObject()->className(), std::string("QComboBox"));
    EXPECT_EQ(field->window(), dialog);
}

TEST_F(Palette, EverySettingIsOnAPageAndReachedThere)
{
    startReading();
    press(Qt::Key_Comma, Qt::ControlModifier);
    auto *dialog = opened<settings::SettingsDialog>();
    for (const settings::SettingInfo &info : settings::settings()) {
        dialog->showSetting(info.setting);
        QWidget *field = nullptr;
        for (auto *page : dialog->findChildren<settings::SettingsPage *>()) {
            if (QWidget *here = page->fieldOf(info.setting)) {
                EXPECT_EQ(field, nullptr) << info.text << " is on two pages";
                EXPECT_EQ(page->title(), titleOf(info.section)) << info.text;
                field = here;
            }
        }
        ASSERT_NE(field, nullptr) << info.text;
        EXPECT_TRUE(field->isVisible()) << info.text;
    }
}

} // namespace backthread::stories
