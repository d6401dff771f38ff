// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/commandfixture.h"

namespace backthread::app {

/// Runs the program as users do: without an option that says where their files lie.
class AtHomeTest : public CommandTest {
protected:
    /// Where the files of the user would lie, and in which language.
    struct Home {
        QString directory;
        QString locale;
    };
    /// Offline, as a user who lives there.
    [[nodiscard]] static Outcome runAtHome(const Home &home, const QStringList &arguments,
        const QString &program = QStringLiteral(BACKTHREAD_PROGRAM))
    {
        using namespace Qt::StringLiterals;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_CONFIG_HOME"_s, u"LANG"_s})
            environment.remove(name);
        environment.insert(u"HOME"_s, home.directory);
        environment.insert(u"LC_ALL"_s, home.locale);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(program, QStringList {u"--offline"_s} + arguments);
        return finish(process);
    }
};

} // namespace backthread::app
