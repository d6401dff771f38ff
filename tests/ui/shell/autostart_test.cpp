// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/autostart.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace backthread::shell {

using namespace Qt::StringLiterals;

namespace {

class AutostartTest : public testing::Test {
protected:
    [[nodiscard]] QString path() const { return m_home.filePath(u"autostart/entry.desktop"_s); }
    [[nodiscard]] QString execOf(const QStringList &command) const
    {
        EXPECT_TRUE((Autostart {path(), command}).write());
        QFile file(path());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        return lines.filter(u"Exec="_s).value(0).mid(5);
    }

    QTemporaryDir m_home;
};

} // namespace

TEST_F(AutostartTest, ComesAndGoes)
{
    EXPECT_EQ(
        execOf({u"/usr/bin/backthread"_s, u"--background"_s}), uR"("/usr/bin/backthread" "--background")"_s);
    const Autostart autostart {path(), {}};
    EXPECT_TRUE(autostart.remove());
    EXPECT_FALSE(QFile::exists(path()));
    EXPECT_TRUE(autostart.remove()) << "there is none";
}

TEST_F(AutostartTest, WordsStayWhatTheyAre)
{
    EXPECT_EQ(execOf({u"a b"_s}), uR"("a b")"_s);
    EXPECT_EQ(execOf({u"100%"_s}), uR"("100%%")"_s);
    EXPECT_EQ(execOf({u"a\"b"_s}), uR"("a\\"b")"_s);
    EXPECT_EQ(execOf({u"$a`\\"_s}), uR"("\\$a\\`\\\\")"_s);
}

TEST_F(AutostartTest, LiesWhereTheDesktopLooks)
{
    const QByteArray before = qgetenv("XDG_CONFIG_HOME");
    qputenv("XDG_CONFIG_HOME", m_home.path().toUtf8());
    EXPECT_EQ(Autostart::of({}).path, m_home.filePath(u"autostart/org.backthread.backthread.desktop"_s));
    qputenv("XDG_CONFIG_HOME", before);
}

TEST_F(AutostartTest, ADirectoryThatCannotBeMadeIsSaid)
{
    QFile inTheWay(m_home.filePath(u"autostart"_s));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    const Result<void> written = Autostart {path(), {u"a"_s}}.write();
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().kind, Error::Kind::File);
}

} // namespace backthread::shell
