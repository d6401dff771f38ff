// SPDX-License-Identifier: GPL-3.0-or-later
#include "client.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryFile>

#include <gtest/gtest.h>

namespace backthread::standin::test {

using namespace Qt::Literals::StringLiterals;

namespace {

// The program backthread-standin, killed at the end.
class Program final {
public:
    explicit Program(const QStringList &arguments)
    {
        m_process.start(QString::fromUtf8(BACKTHREAD_STANDIN_PROGRAM), arguments);
    }

    ~Program()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    [[nodiscard]] bool waitForAddresses()
    {
        return waitUntil([this] {
            m_output += m_process.readAllStandardOutput();
            return m_output.count('\n') >= 2;
        });
    }

    [[nodiscard]] int exitCode()
    {
        (void)waitUntil([this] { return m_process.state() == QProcess::NotRunning; });
        m_output += m_process.readAllStandardOutput();
        return m_process.exitCode();
    }

    [[nodiscard]] QUrl url(const QByteArray &name) const
    {
        for (const QByteArray &line : m_output.split('\n')) {
            if (line.startsWith(name + ' '))
                return QUrl(QString::fromUtf8(line.mid(name.size() + 1)));
        }
        return {};
    }

    [[nodiscard]] const QByteArray &output() const { return m_output; }
    [[nodiscard]] QByteArray errors() { return m_process.readAllStandardError(); }

private:
    QProcess m_process;
    QByteArray m_output;
};

} // namespace

TEST(ProgramTest, PrintsItsAddressesAndServesAGeneratedFrontPage)
{
    Program program({u"--generate"_s, u"--seed"_s, u"4"_s});
    ASSERT_TRUE(program.waitForAddresses());
    Client client;
    EXPECT_EQ(client.get(at(program.url("firebase"), u"topstories.json"_s)).json().toArray().size(), 60);
    EXPECT_EQ(client.get(at(program.url("algolia"), u"search?tags=front_page"_s)).status, 200);
}

TEST(ProgramTest, ServesDataOrderedByScoreOrAsAsked)
{
    QTemporaryFile data;
    ASSERT_TRUE(data.open());
    data.write("{\"id\":1,\"type\":\"story\",\"score\":5,\"time\":1,\"title\":\"a\"}\n"
               "{\"id\":2,\"type\":\"story\",\"score\":9,\"time\":2,\"title\":\"b\"}\n");
    data.close();
    Client client;
    Program byScore({u"--data"_s, data.fileName()});
    ASSERT_TRUE(byScore.waitForAddresses());
    EXPECT_EQ(client.get(at(byScore.url("firebase"), u"topstories.json"_s)).body, "[2,1]");
    Program asAsked({u"--data"_s, data.fileName(), u"--front"_s, u"1,2"_s});
    ASSERT_TRUE(asAsked.waitForAddresses());
    EXPECT_EQ(client.get(at(asAsked.url("firebase"), u"topstories.json"_s)).body, "[1,2]");
}

TEST(ProgramTest, TakesFaults)
{
    Program program({u"--fault"_s, u"503*1@/v0/maxitem"_s});
    ASSERT_TRUE(program.waitForAddresses());
    Client client;
    EXPECT_EQ(client.get(at(program.url("firebase"), u"maxitem.json"_s)).status, 503);
    EXPECT_EQ(client.get(at(program.url("firebase"), u"maxitem.json"_s)).status, 200);
}

TEST(ProgramTest, ExecAppendsTheAddressesAndEndsWithTheExitCode)
{
    Program program({u"--generate"_s, u"--exec"_s, u"/bin/sh"_s, u"-c"_s, u"echo \"$0 $1 $2 $3\"; exit 7"_s});
    EXPECT_EQ(program.exitCode(), 7);
    EXPECT_TRUE(program.output().contains("--firebase-url " + program.url("firebase").toEncoded()));
    EXPECT_TRUE(program.output().contains("--algolia-url " + program.url("algolia").toEncoded()));
}

TEST(ProgramTest, WrongUsageIsExplained)
{
    const QList<QStringList> wrong {
        {u"--bogus"_s}, {u"--port"_s, u"many"_s}, {u"--fault"_s, u"explode@/"_s}, {u"--exec"_s}};
    for (const QStringList &arguments : wrong) {
        Program program(arguments);
        EXPECT_EQ(program.exitCode(), 2) << qPrintable(arguments.join(u' '));
        EXPECT_TRUE(program.errors().startsWith("backthread-standin: "));
    }
    EXPECT_EQ(Program({u"--data"_s, u"/nowhere"_s}).exitCode(), 5);
    EXPECT_EQ(Program({u"--exec"_s, u"/nowhere/program"_s}).exitCode(), 3);
}

} // namespace backthread::standin::test
