// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandfixture.h"

#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

namespace backthread::app {

using namespace Qt::StringLiterals;

namespace {

const QByteArray kNastyLine =
    "{\"id\":2,\"type\":\"comment\",\"parent\":1,\"by\":\"a\\u001b[31m\",\"time\":5,"
    "\"text\":\"\\u202eevil\\u001b]0;title\\u0007 \\u009b1m ünïcödé 漢字\"}\n";

class OutputTest : public CommandTest {
protected:
    /// A terminal that nobody sits at.
    class Terminal final {
    public:
        Terminal()
            : m_master(::posix_openpt(O_RDWR | O_NOCTTY))
        {
            if (!isThere())
                return;
            EXPECT_EQ(::grantpt(m_master), 0);
            EXPECT_EQ(::unlockpt(m_master), 0);
            // Held open, so that what was printed is not lost when the program ends.
            m_slave = ::open(::ptsname(m_master), O_RDWR | O_NOCTTY);
        }
        ~Terminal()
        {
            ::close(m_slave);
            ::close(m_master);
        }
        Q_DISABLE_COPY_MOVE(Terminal)

        /// False where the machine gives out no terminals, such as a root without /dev/pts.
        [[nodiscard]] bool isThere() const { return m_master >= 0; }
        [[nodiscard]] QString path() const { return QString::fromLocal8Bit(::ptsname(m_master)); }
        /// What was printed so far.
        [[nodiscard]] QString printed() const
        {
            ::fcntl(m_master, F_SETFL, O_NONBLOCK);
            QByteArray all;
            QByteArray buffer(4096, Qt::Uninitialized);
            ssize_t count = 0;
            while ((count = ::read(m_master, buffer.data(), size_t(buffer.size()))) > 0)
                all += buffer.first(count);
            return QString::fromUtf8(all).remove(u'\r');
        }

    private:
        int m_master = -1;
        int m_slave = -1;
    };
};

} // namespace

TEST_F(OutputTest, ControlAndBidiCharactersDoNotReachATerminal)
{
    ASSERT_EQ(runOffline({u"import"_s, u"-"_s}, kNastyLine).code, 0);
    const Terminal terminal;
    if (!terminal.isThere())
        GTEST_SKIP() << "there are no pseudo terminals here";
    QProcess process;
    process.setStandardOutputFile(terminal.path());
    process.start(QStringLiteral(BACKTHREAD_PROGRAM), offlineArguments({u"show"_s, u"2"_s}));
    EXPECT_EQ(finish(process).code, 0);

    const QString printed = terminal.printed();

    EXPECT_TRUE(printed.contains(u"ünïcödé 漢字"_s)) << printed.toStdString();
    EXPECT_TRUE(printed.contains(u"evil"_s));
    for (const QChar c : {QChar(0x1b), QChar(0x07), QChar(0x9b), QChar(0x202e)})
        EXPECT_FALSE(printed.contains(c)) << printed.toStdString();
}

TEST_F(OutputTest, FoundWordsStandOutOnATerminal)
{
    ASSERT_EQ(runOffline({u"import"_s, putFile(u"items"_s, discussionLines())}).code, 0);
    const Terminal terminal;
    if (!terminal.isThere())
        GTEST_SKIP() << "there are no pseudo terminals here";
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TERM"_s, u"xterm"_s);
    environment.remove(u"NO_COLOR"_s);
    process.setProcessEnvironment(environment);
    process.setStandardOutputFile(terminal.path());
    process.start(QStringLiteral(BACKTHREAD_PROGRAM), offlineArguments({u"search"_s, u"foghorns"_s}));
    EXPECT_EQ(finish(process).code, 0);
    EXPECT_TRUE(terminal.printed().contains(u"\x1b[1mFoghorns\x1b[22m too."_s));
}

TEST_F(OutputTest, IsUtf8InTheCLocaleWithoutAWarning)
{
    ASSERT_EQ(runOffline({u"import"_s, u"-"_s}, kNastyLine).code, 0);
    for (const QString &variable : {u"LC_ALL"_s, u"LANG"_s}) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"LC_ALL"_s, u"LC_CTYPE"_s, u"LANG"_s})
            environment.remove(name);
        environment.insert(variable, u"C"_s);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(BACKTHREAD_PROGRAM), offlineArguments({u"search"_s, u"ünïcödé"_s}));
        const Outcome outcome = finish(process);
        EXPECT_EQ(outcome.code, 0) << outcome;
        EXPECT_TRUE(outcome.out.contains(u"漢字"_s)) << outcome;
        EXPECT_EQ(outcome.err, QString());
    }
}

TEST_F(OutputTest, AReaderThatLeavesEarlyIsNoError)
{
    QByteArray lines;
    for (int id = 2; id < 5000; ++id)
        lines += "{\"id\":" + QByteArray::number(id)
            + ",\"type\":\"comment\",\"parent\":1,\"text\":\"x\",\"time\":5}\n";
    ASSERT_EQ(runOffline({u"import"_s, u"-"_s}, lines).code, 0);
    QProcess shell;
    shell.start(u"/bin/bash"_s,
        {u"-o"_s, u"pipefail"_s, u"-c"_s,
            u"\"$0\" --offline --profile \"$1\" search x --limit 4000 | head -n 1"_s,
            QStringLiteral(BACKTHREAD_PROGRAM), profilePath()});
    const Outcome outcome = finish(shell);
    EXPECT_EQ(outcome.code, 0) << outcome;
    EXPECT_EQ(outcome.err, QString());
}

TEST_F(OutputTest, SaysThatOutputCannotBeWritten)
{
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(QStringLiteral(BACKTHREAD_PROGRAM), offlineArguments({u"show"_s, u"welcome"_s}));
    const Outcome outcome = finish(process);
    EXPECT_EQ(outcome.code, 1) << outcome;
    EXPECT_TRUE(outcome.err.contains(u"cannot be written"_s)) << outcome;
}

TEST_F(OutputTest, NeedsNoDisplay)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(name);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(BACKTHREAD_PROGRAM), offlineArguments({u"stats"_s}));
    EXPECT_EQ(finish(process).code, 0);
}

} // namespace backthread::app
