// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commands.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

namespace backthread::shell {

TEST(CommandsTest, EveryCommandIsListedOnce)
{
    QMap<int, int> times;
    for (const CommandInfo &info : commands())
        ++times[int(info.command)];
    const int last = int(Command::Quit);
    for (int command = 0; command <= last; ++command)
        EXPECT_EQ(times.value(command), 1) << command;
    EXPECT_EQ(times.size(), last + 1);
}

TEST(CommandsTest, EveryCommandHasATextOfItsOwn)
{
    QSet<QString> titles;
    for (const CommandInfo &info : commands()) {
        EXPECT_FALSE(info.title().isEmpty()) << int(info.command);
        titles.insert(info.title());
    }
    EXPECT_EQ(titles.size(), qsizetype(commands().size()));
}

TEST(CommandsTest, EveryCommandHasANameOfItsOwnForTheSettings)
{
    static const QRegularExpression form(QStringLiteral("^[a-z]+(-[a-z]+)*$"));
    QSet<QString> names;
    for (const CommandInfo &info : commands()) {
        const QString name = QString::fromLatin1(info.name);
        EXPECT_TRUE(form.match(name).hasMatch()) << info.name;
        names.insert(name);
    }
    EXPECT_EQ(names.size(), qsizetype(commands().size()));
}

TEST(CommandsTest, NoMenuIsLong)
{
    QMap<QString, int> entries;
    for (const CommandInfo &info : commands())
        ++entries[menuTitle(info.menu)];
    for (auto menu = entries.cbegin(); menu != entries.cend(); ++menu)
        EXPECT_LE(menu.value(), 15) << menu.key().toStdString();
}

// The window's keys work in the thread as well, so one key for both scopes would be ambiguous.
TEST(CommandsTest, NoKeyDoesTwoThings)
{
    QMap<QString, QString> owners;
    for (const CommandInfo &info : commands()) {
        for (const QKeySequence &keys : info.shortcuts()) {
            const QString name = keys.toString(QKeySequence::PortableText);
            EXPECT_FALSE(owners.contains(name)) << name.toStdString() << " is for "
                                                << owners.value(name).toStdString() << " and " << info.text;
            owners.insert(name, info.title());
        }
    }
}

TEST(CommandsTest, EveryKeyCanBePressed)
{
    for (const CommandInfo &info : commands()) {
        const QStringList names = QString::fromLatin1(info.keys).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        EXPECT_EQ(info.shortcuts().size(), names.size()) << info.text;
        for (const QKeySequence &keys : info.shortcuts()) {
            EXPECT_EQ(keys.count(), 1) << info.text;
            EXPECT_NE(keys[0].key(), Qt::Key_unknown) << info.text;
        }
    }
}

// What people find in the manual.
TEST(CommandsTest, TheKeysAreThosePromised)
{
    const std::pair<const char *, Command> keys[] = {
        {"J", Command::NextComment},
        {"K", Command::PreviousComment},
        {"Down", Command::NextComment},
        {"Up", Command::PreviousComment},
        {"Space", Command::PageDown},
        {"Shift+Space", Command::PageUp},
        {"Shift+J", Command::NextSibling},
        {"Shift+K", Command::PreviousSibling},
        {"N", Command::NextNew},
        {"Shift+N", Command::PreviousNew},
        {"H", Command::Parent},
        {"L", Command::FirstReply},
        {"[", Command::PreviousTopLevel},
        {"]", Command::NextTopLevel},
        {"Return", Command::Enter},
        {"Enter", Command::Enter},
        {"Z", Command::Fold},
        {"Tab", Command::NextReference},
        {"R", Command::FollowReference},
        {"Alt+Left", Command::Back},
        {"Alt+Right", Command::Forward},
        {"C", Command::ShowContext},
        {"O", Command::OpenSource},
        {"A", Command::OpenArticle},
        {"B", Command::BookmarkComment},
        {"Shift+B", Command::BookmarkStory},
        {"E", Command::EditBookmark},
        {"Shift+E", Command::EditStoryBookmark},
        {"D", Command::HideStory},
        {"Shift+D", Command::ShowHidden},
        {"T", Command::Board},
        {"F", Command::FocusSubthread},
        {"/", Command::FindInThread},
        {"Ctrl+K", Command::Search},
        {"U", Command::MarkUnread},
        {"Ctrl+R", Command::Refresh},
        {"?", Command::ShowKeys},
        // Beside that:
        {"M", Command::FoldNothingNew},
        {"Q", Command::FoldToRoot},
        {"2", Command::FoldToSecond},
        {"3", Command::FoldToThird},
        {"Shift+T", Command::NewestFirst},
        {"Shift+M", Command::MostAnsweredFirst},
    };
    for (const auto &[key, command] : keys)
        EXPECT_TRUE(infoOf(command).shortcuts().contains(QKeySequence(QLatin1String(key)))) << key;
}

} // namespace backthread::shell
