// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keybindings.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace backthread::shell {

using namespace Qt::StringLiterals;

namespace {

class KeyBindingsTest : public testing::Test {
protected:
    [[nodiscard]] QString path() const { return m_profile.filePath(u"settings.ini"_s); }

    void fill(const QByteArray &content) const
    {
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    [[nodiscard]] KeyBindings readFrom(const QByteArray &content) const
    {
        fill(content);
        return KeyBindings::read(path());
    }

    [[nodiscard]] QByteArray written() const
    {
        QFile file(path());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    void give(Command command, const QStringList &keys) { bindings.setKeys(command, sequences(keys)); }

    [[nodiscard]] static QList<QKeySequence> sequences(const QStringList &keys)
    {
        QList<QKeySequence> all;
        for (const QString &key : keys)
            all.append(QKeySequence::fromString(key, QKeySequence::PortableText));
        return all;
    }

    /// Portable texts, separated by spaces.
    [[nodiscard]] std::string keysOf(Command command) const { return keysOf(bindings, command); }
    [[nodiscard]] static std::string keysOf(const KeyBindings &bindings, Command command)
    {
        QStringList texts;
        for (const QKeySequence &key : bindings.keys(command))
            texts.append(key.toString(QKeySequence::PortableText));
        return texts.join(u' ').toStdString();
    }

    /// The title of the command that a key would be taken from.
    [[nodiscard]] std::string ownerOf(const QString &key, Command command) const
    {
        const CommandInfo *owner = bindings.ownerOf(sequences({key}).first(), command);
        return owner ? owner->name : "";
    }

    KeyBindings bindings;

private:
    QTemporaryDir m_profile;
};

} // namespace

TEST_F(KeyBindingsTest, AreThoseOfTheTableAtFirst)
{
    for (const CommandInfo &info : commands()) {
        EXPECT_EQ(bindings.keys(info.command), info.shortcuts()) << info.name;
        EXPECT_TRUE(bindings.isDefault(info.command));
    }
}

TEST_F(KeyBindingsTest, AreTheSameAfterTheyWereWritten)
{
    give(Command::NextComment, {u"Ctrl+,"_s, u";"_s, u","_s, u"\""_s, u"Ctrl+X, Ctrl+N"_s, u"Media Play"_s});
    give(Command::PreviousComment, {});
    give(Command::Quit, {u"Tab"_s});
    bindings.write(path());
    const KeyBindings read = KeyBindings::read(path());
    EXPECT_EQ(read, bindings);
    EXPECT_EQ(read.keys(Command::NextComment).size(), 6);
    EXPECT_EQ(keysOf(read, Command::PreviousComment), "");
    EXPECT_EQ(keysOf(read, Command::ShowSettings), "") << "its key is taken";
}

TEST_F(KeyBindingsTest, OnlyWhatWasChangedIsWritten)
{
    bindings.write(path());
    EXPECT_FALSE(QFile::exists(path()) && written().contains("comment"));
    give(Command::NextComment, {u"Ctrl+N"_s});
    bindings.write(path());
    EXPECT_TRUE(written().contains("next-comment=Ctrl+N")) << written().constData();
    EXPECT_FALSE(written().contains("previous-comment"));
    bindings.reset(Command::NextComment);
    bindings.write(path());
    EXPECT_FALSE(written().contains("next-comment")) << written().constData();
}

TEST_F(KeyBindingsTest, NamesThatAreNotKnownStayInTheFile)
{
    fill("[keys]\nfold-time=Ctrl+Shift+T\nnext-comment=Ctrl+N\n[elsewhere]\nx=1\n");
    bindings = KeyBindings::read(path());
    EXPECT_EQ(keysOf(Command::NextComment), "Ctrl+N");
    bindings = {};
    bindings.write(path());
    EXPECT_TRUE(written().contains("fold-time=Ctrl+Shift+T")) << written().constData();
    EXPECT_TRUE(written().contains("x=1"));
    EXPECT_FALSE(written().contains("next-comment"));
}

TEST_F(KeyBindingsTest, DamagedEntriesGiveTheDefaults)
{
    const QByteArrayList contents {QByteArray(4'096, '\0'), "keys]\nquit=Ctrl+W", "\xff\xfe[keys]\x00quit=1",
        "[keys]\nquit=\nback=Nonsense+Q\nparent=@Variant(\\0\\0)\nfold=Ctrl+\n",
        "[keys]\nquit=@Invalid()\nback=, ,\nfold\n"};
    for (const QByteArray &content : contents)
        EXPECT_EQ(readFrom(content), KeyBindings()) << content.constData();
    EXPECT_EQ(keysOf(readFrom("[keys]\nquit=Nonsense+Q, Ctrl+W, Ctrl+W\n"), Command::Quit), "Ctrl+W")
        << "what can be read is kept";
}

TEST_F(KeyBindingsTest, AFileThatGivesOneKeyTwiceGivesItOnce)
{
    const KeyBindings read = readFrom("[keys]\nquit=Ctrl+W\nback=Ctrl+W, Ctrl+B\n");
    EXPECT_EQ(keysOf(read, Command::Back) + '|' + keysOf(read, Command::Quit), "Ctrl+B|Ctrl+W");
}

TEST_F(KeyBindingsTest, AChosenKeyGoesBeforeADefaultWhichComesBackAfterwards)
{
    give(Command::Quit, {u"J"_s});
    EXPECT_EQ(keysOf(Command::Quit), "J");
    EXPECT_EQ(keysOf(Command::NextComment), "Down");
    EXPECT_FALSE(bindings.isDefault(Command::NextComment));
    give(Command::Quit, {u"Ctrl+Q"_s});
    EXPECT_EQ(keysOf(Command::NextComment), "J Down");
    EXPECT_EQ(bindings, KeyBindings());
}

TEST_F(KeyBindingsTest, AKeyIsTakenFromWhoChoseItEarlier)
{
    give(Command::Back, {u"Ctrl+W"_s, u"Ctrl+B"_s});
    EXPECT_EQ(ownerOf(u"Ctrl+W"_s, Command::Quit), "back");
    give(Command::Quit, {u"Ctrl+W"_s});
    EXPECT_EQ(keysOf(Command::Quit), "Ctrl+W");
    EXPECT_EQ(keysOf(Command::Back), "Ctrl+B");
}

TEST_F(KeyBindingsTest, TwoCommandsCanChangePlaces)
{
    give(Command::Parent, {u"L"_s});
    give(Command::FirstReply, {u"H"_s});
    EXPECT_EQ(keysOf(Command::Parent), "L");
    EXPECT_EQ(keysOf(Command::FirstReply), "H");
    bindings.write(path());
    EXPECT_EQ(KeyBindings::read(path()), bindings);
}

TEST_F(KeyBindingsTest, ResettingTakesTheDefaultsBack)
{
    give(Command::Quit, {u"J"_s, u"Ctrl+W"_s});
    bindings.reset(Command::NextComment);
    EXPECT_EQ(keysOf(Command::NextComment), "J Down");
    EXPECT_EQ(keysOf(Command::Quit), "Ctrl+W");
    bindings.reset(Command::Quit);
    EXPECT_EQ(bindings, KeyBindings());
}

TEST_F(KeyBindingsTest, AFreeKeyHasNoOwnerNorHasOnesOwn)
{
    EXPECT_EQ(ownerOf(u"Ctrl+Alt+F12"_s, Command::Quit), "");
    EXPECT_EQ(ownerOf(u"J"_s, Command::NextComment), "");
    EXPECT_EQ(ownerOf(u"J"_s, Command::Quit), "next-comment");
    EXPECT_EQ(ownerOf(u"Z"_s, Command::Quit), "fold") << "the window's keys are heard in the thread as well";
}

TEST_F(KeyBindingsTest, AKeyThatBeginsAnotherIsTheSameConflict)
{
    give(Command::Quit, {u"Ctrl+X, Ctrl+C"_s});
    EXPECT_EQ(ownerOf(u"Ctrl+X"_s, Command::Back), "quit");
    EXPECT_EQ(ownerOf(u"Ctrl+X, Ctrl+C, Ctrl+D"_s, Command::Back), "quit");
    EXPECT_EQ(ownerOf(u"Ctrl+X, Ctrl+D"_s, Command::Back), "");
    give(Command::Back, {u"Ctrl+X"_s});
    EXPECT_EQ(keysOf(Command::Quit), "");
}

TEST_F(KeyBindingsTest, WhatCannotBePressedOrCameBeforeIsNoKey)
{
    give(Command::Quit, {QString(), u"Ctrl+W"_s, u"Ctrl+W"_s, u"Nonsense+Q"_s});
    EXPECT_EQ(keysOf(Command::Quit), "Ctrl+W");
}

TEST_F(KeyBindingsTest, NoKeyEverMeansTwoThings)
{
    // Each takes the first key of the next, all around.
    const std::span<const CommandInfo> all = commands();
    for (size_t i = 0; i < all.size(); ++i)
        bindings.setKeys(all[i].command, bindings.keys(all[(i * 7 + 3) % all.size()].command).mid(0, 1));
    QSet<QString> seen;
    for (const CommandInfo &info : all) {
        for (const QKeySequence &key : bindings.keys(info.command)) {
            EXPECT_FALSE(seen.contains(key.toString())) << key.toString().toStdString();
            seen.insert(key.toString());
        }
    }
    bindings.write(path());
    EXPECT_EQ(KeyBindings::read(path()), bindings);
}

} // namespace backthread::shell
