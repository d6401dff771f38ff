// SPDX-License-Identifier: GPL-3.0-or-later
// Everything outside the thread, as a screen reader finds it: by keys alone, room after room.
#include "programtest.h"

#include <QTest>

namespace backthread::accessibility {

using namespace Qt::StringLiterals;

namespace {

constexpr int kKeyReturn = 0xff0d;
constexpr int kKeyEscape = 0xff1b;
constexpr int kKeyDown = 0xff54;
constexpr int kKeyTab = 0xff09;

/// What tells nobody what it is.
bool isNoRole(const QString &role)
{
    static const QStringList roles {u"invalid"_s, u"unknown"_s, u"redundant object"_s, u"extended"_s};
    return roles.contains(role);
}

} // namespace

class RoomsTest : public ProgramTest {
protected:
    void SetUp() override
    {
        ProgramTest::SetUp();
        if (IsSkipped() || HasFatalFailure())
            return;
        startWindow();
        ASSERT_TRUE(comesTrue([this] { return !thread().isNull(); }));
        ASSERT_TRUE(comesTrue([this] { return program().children().value(0).is(State::Active); }));
    }

    [[nodiscard]] Accessible thread() const { return program().find(u"tree"_s, u"Welcome to Backthread"_s); }

    void press(int key) { ASSERT_TRUE(pressKey(bus(), key)); }
    /// By the palette, in which its title is typed.
    void open(const QString &title)
    {
        const Accessible box = program().find(u"text"_s, u"Search"_s);
        ASSERT_TRUE(box.grabFocus());
        ASSERT_TRUE(type(bus(), u'>' + title));
        ASSERT_TRUE(comesTrue([&] { return box.text() == u'>' + title; })) << title.toStdString();
        // Return does something once there are suggestions; popups are not listed.
        const auto isDone = [&box] { return !box.text().startsWith(u'>'); };
        constexpr int kTries = 60;
        for (int i = 0; i < kTries && !isDone(); ++i) {
            press(kKeyReturn);
            (void)QTest::qWaitFor(isDone, 1000);
        }
        ASSERT_TRUE(isDone()) << title.toStdString();
    }
    /// Opens a dialog, which it waits for.
    [[nodiscard]] Accessible openDialog(const QString &title, const QString &name)
    {
        open(title);
        const auto dialog = [this, name] { return program().find(u"dialog"_s, name); };
        EXPECT_TRUE(comesTrue([&] { return !dialog().isNull(); })) << name.toStdString();
        EXPECT_TRUE(comesTrue([&] { return dialog().is(State::Active); })) << name.toStdString();
        return dialog();
    }
    /// What can have the keyboard, and has no name or no role, below an object.
    [[nodiscard]] QStringList complaintsOf(const Accessible &object, const QString &path = {}) const
    {
        QStringList complaints;
        const QString role = object.role();
        const QString here = path + u'/' + role + u' ' + object.name();
        if (isNoRole(role))
            complaints.append(here + u" has no role"_s);
        if (object.is(State::Focusable) && object.name().trimmed().isEmpty())
            complaints.append(here + u" has no name"_s);
        if (role == u"tree"_s && object.childCount() > kMany)
            return complaints; // the thread has a test of its own
        for (const Accessible &child : object.children()) {
            if (child.is(State::Showing))
                complaints += complaintsOf(child, here);
        }
        return complaints;
    }
    [[nodiscard]] std::string problemsOf(const Accessible &object) const
    {
        EXPECT_FALSE(object.isNull());
        return complaintsOf(object).join(u'\n').toStdString();
    }

private:
    static constexpr int kMany = 30;
};

TEST_F(RoomsTest, TheWindowAndEveryListAreNamed)
{
    EXPECT_EQ(problemsOf(program()), "");
    for (const QString &list : {u"list: bookmarks"_s, u"list: history"_s, u"list: watching"_s,
             u"catch up: the best of any days"_s, u"list: top"_s}) {
        open(list);
        ASSERT_TRUE(comesTrue([&] { return problemsOf(program()).empty(); })) << list.toStdString() << '\n'
                                                                              << problemsOf(program());
    }
    EXPECT_FALSE(program().find(u"list"_s, u"Sections"_s).isNull()) << "the side bar";
}

TEST_F(RoomsTest, TheSearchPageIsNamed)
{
    open(u"search, or go to an id or link"_s);
    for (const QChar character : u"welcome"_s)
        press(character.unicode());
    ASSERT_TRUE(comesTrue([this] { return !program().find(u"list"_s, u"Comments and stories"_s).isNull(); }));
    EXPECT_EQ(problemsOf(program()), "");
}

TEST_F(RoomsTest, EveryDialogIsNamedAndLeftByEscape)
{
    const QList<std::pair<QString, QString>> dialogs {{u"the manual"_s, u"Manual"_s},
        {u"show all keys"_s, u"Keys"_s}, {u"how to search"_s, u"How to search"_s},
        {u"about backthread"_s, u"About Backthread"_s}, {u"export"_s, u"Export"_s}};
    for (const auto &[title, name] : dialogs) {
        EXPECT_EQ(problemsOf(openDialog(title, name)), "");
        press(kKeyEscape);
        ASSERT_TRUE(comesTrue([&, name = name] { return program().find(u"dialog"_s, name).isNull(); }))
            << name.toStdString();
    }
}

TEST_F(RoomsTest, EverySectionOfTheSettingsIsNamed)
{
    const Accessible settings = openDialog(u"settings"_s, u"Settings"_s);
    const Accessible sections = settings.find(u"list"_s, u"Sections"_s);
    press(kKeyTab);
    ASSERT_TRUE(comesTrue([&] { return sections.is(State::Focused); }));
    const int count = sections.childCount();
    EXPECT_GT(count, 5);
    for (int section = 0; section < count; ++section) {
        ASSERT_TRUE(comesTrue([&] { return sections.children().at(section).is(State::Selected); }));
        EXPECT_EQ(problemsOf(settings), "") << sections.children().at(section).name().toStdString();
        press(kKeyDown);
    }
}

} // namespace backthread::accessibility
