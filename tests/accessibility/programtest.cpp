// SPDX-License-Identifier: GPL-3.0-or-later
#include "programtest.h"

#include <QTest>

namespace backthread::accessibility {

using namespace Qt::StringLiterals;

bool comesTrue(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, kPatience);
}

void ProgramTest::SetUp()
{
    if (const QString missing = PrivateDesktop::missing(); !missing.isEmpty())
        GTEST_SKIP() << "not installed: " << missing.toStdString();
    m_desktop.emplace();
    ASSERT_TRUE(m_desktop->problem().isEmpty()) << m_desktop->problem().toStdString();
    // The registry may own its name a little before it answers.
    ASSERT_TRUE(comesTrue([this] { return listen(bus()); }));
}

QStringList ProgramTest::arguments(const QStringList &command) const
{
    return QStringList {u"--offline"_s, u"--profile"_s, m_desktop->folder(u"profile"_s)} + command;
}

void ProgramTest::startWindow()
{
    m_program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_desktop->start(m_program, QStringLiteral(BACKTHREAD_PROGRAM), arguments({u"welcome"_s}));
}

Accessible ProgramTest::program() const
{
    const QList<Accessible> programs = Accessible::desktop(bus()).children();
    const auto found = std::ranges::find_if(programs,
        [](const Accessible &each) { return each.name().startsWith(u"backthread"_s, Qt::CaseInsensitive); });
    return found == programs.end() ? Accessible() : *found;
}

} // namespace backthread::accessibility
