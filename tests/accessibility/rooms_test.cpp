// SPDX-License-Identifier: GPL-3.0-or-later
// Everything outside the thread, as a screen reader finds it: by keys alone, room after room.
#include "programtest.h"

namespace backthread::accessibility {

using namespace Qt::StringLiterals;

namespace {

constexpr int kKeyReturn = 0xff0d;
constexpr int kKeyEscape = 0xff1b;
constexpr int kKeyF1 = 0xffbe;

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
        ASSERT_TRUE(thread().grabFocus());
    }

    [[nodiscard]] Accessible thread() const { return program().find(u"tree"_s, u"Welcome to Backthread"_s); }

    void press(int key) { ASSERT_TRUE(pressKey(bus(), key)); }
    /// By the palette, in which its title is typed.
    void open(const QString &title)
    {
        press(u':');
        for (const QChar character : title)
            press(character.unicode());
        press(kKeyReturn);
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

} // namespace backthread::accessibility
