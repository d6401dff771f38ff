// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/background.h"
#include "ui/desktop/localdoor.h"
#include "waiting.h"

#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace backthread::desktop {

using namespace Qt::StringLiterals;

namespace {

class LocalDoorTest : public testing::Test {
protected:
    void SetUp() override
    {
        m_before = qgetenv("XDG_RUNTIME_DIR");
        ASSERT_TRUE(
            QFile::setPermissions(m_runtime.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        qputenv("XDG_RUNTIME_DIR", m_runtime.path().toUtf8());
    }
    void TearDown() override { qputenv("XDG_RUNTIME_DIR", m_before); }

    [[nodiscard]] std::unique_ptr<LocalDoor> makeDoor(const store::Profile &profile)
    {
        return std::make_unique<LocalDoor>(profile, [this](const Request &request) {
            m_taken.append(request);
            return request.action != u"nonsense"_s;
        });
    }
    /// As another process does it.
    [[nodiscard]] static bool handOverElsewhere(const Request &request, const store::Profile &profile)
    {
        const auto done = inBackground([=] { return handOver(request, profile); });
        EXPECT_TRUE(waitUntil([&done] { return done.isFinished(); }));
        return done.result();
    }
    /// The door's file, whatever it is called.
    [[nodiscard]] QString socketPath() const
    {
        const QDir directory(m_runtime.path());
        const QStringList names = directory.entryList(QDir::System | QDir::NoDotAndDotDot);
        return names.size() == 1 ? directory.filePath(names.first()) : QString();
    }

    QTemporaryDir m_directory;
    QTemporaryDir m_runtime;
    QByteArray m_before;
    store::Profile m_profile = store::Profile::in(m_directory.filePath(u"here/profile"_s));
    QList<Request> m_taken;
};

} // namespace

TEST_F(LocalDoorTest, TheSecondStartHandsOverWhatItWasGiven)
{
    const Request request {{u"backthread:item/7"_s}, {}, u"token"_s};
    EXPECT_FALSE(handOverElsewhere(request, m_profile)) << "nobody is there yet";
    const auto door = makeDoor(m_profile);
    ASSERT_TRUE(door->open());
    EXPECT_FALSE(makeDoor(m_profile)->open()) << "there is one only";
    EXPECT_TRUE(handOverElsewhere(request, m_profile));
    EXPECT_EQ(m_taken, QList {request});
    EXPECT_FALSE(handOverElsewhere({{}, u"nonsense"_s, {}}, m_profile)) << "nobody has done it";
}

TEST_F(LocalDoorTest, OnlyItsUserMayOpenIt)
{
    const auto door = makeDoor(m_profile);
    ASSERT_TRUE(door->open());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    ASSERT_FALSE(socketPath().isEmpty());
    EXPECT_FALSE(QFile::permissions(socketPath()) & others);
}

TEST_F(LocalDoorTest, EachProfileHasItsOwnHoweverOneGetsThere)
{
    const auto door = makeDoor(m_profile);
    ASSERT_TRUE(door->open());
    const auto other = makeDoor(store::Profile::in(m_directory.filePath(u"there/profile"_s)));
    EXPECT_TRUE(other->open());
    ASSERT_TRUE(QDir().mkpath(m_directory.filePath(u"here/profile"_s)));
    ASSERT_TRUE(QFile::link(m_directory.filePath(u"here"_s), m_directory.filePath(u"link"_s)));
    const auto linked = store::Profile::in(m_directory.filePath(u"link/profile"_s));
    EXPECT_TRUE(handOverElsewhere({}, linked)) << "the profile is there now, and reached by a link";
    EXPECT_EQ(m_taken.size(), 1);
}

TEST_F(LocalDoorTest, WhatADeadProcessHasLeftIsTakenOver)
{
    {
        const auto door = makeDoor(m_profile);
        ASSERT_TRUE(door->open());
        const QString path = socketPath();
        // As after kill -9: both files are there, and nobody listens.
        ASSERT_TRUE(QFile::rename(path, path + u".kept"_s));
        const QString lock = path + u".lock"_s;
        ASSERT_TRUE(QFile::copy(lock, lock + u".kept"_s));
    }
    const QDir runtime(m_runtime.path());
    for (const QString &kept : runtime.entryList({u"*.kept"_s}, QDir::Files | QDir::System))
        ASSERT_TRUE(QFile::rename(runtime.filePath(kept), runtime.filePath(kept.chopped(5))));
    QFile lock(runtime.filePath(runtime.entryList({u"*.lock"_s}).value(0)));
    ASSERT_TRUE(lock.open(QIODevice::ReadWrite));
    QByteArrayList lines = lock.readAll().split('\n');
    lines[0] = "4194305"; // no process has that number
    ASSERT_TRUE(lock.resize(0) && lock.seek(0) && lock.write(lines.join('\n')) > 0);
    lock.close();

    EXPECT_FALSE(handOverElsewhere({}, m_profile));
    const auto door = makeDoor(m_profile);
    ASSERT_TRUE(door->open());
    EXPECT_TRUE(handOverElsewhere({}, m_profile));
}

TEST_F(LocalDoorTest, WhoSaysAnythingElseIsHungUpOn)
{
    const auto door = makeDoor(m_profile);
    ASSERT_TRUE(door->open());
    for (const QByteArray &said : {QByteArray("hello\n"), QByteArray("\n"), QByteArray(1'000'000, 'x'),
             QByteArray(1'000'000, '[') + '\n', QByteArray("\0\xff\n", 3)}) {
        QLocalSocket peer;
        peer.connectToServer(socketPath());
        ASSERT_TRUE(peer.waitForConnected());
        peer.write(said);
        EXPECT_TRUE(waitUntil([&peer] { return peer.state() == QLocalSocket::UnconnectedState; }))
            << said.left(10).toStdString();
        EXPECT_EQ(peer.readAll(), QByteArray());
    }
    EXPECT_TRUE(m_taken.isEmpty());
    EXPECT_TRUE(handOverElsewhere({}, m_profile)) << "and others are heard as before";
}

} // namespace backthread::desktop
