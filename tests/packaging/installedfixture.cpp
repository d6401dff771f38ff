// SPDX-License-Identifier: GPL-3.0-or-later
#include "installedfixture.h"

#include <QFile>
#include <QStandardPaths>

namespace backthread::packaging {

using namespace Qt::StringLiterals;

bool isThere(const QString &tool)
{
    return !QStandardPaths::findExecutable(tool).isEmpty();
}

Outcome run(const QString &tool, const QStringList &arguments, const QString &folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(tool, arguments);
    return finish(process);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.isOpen() ? file.readAll() : QByteArray();
}

QString sourcePath(const QString &path)
{
    return QStringLiteral(BACKTHREAD_SOURCE_DIR "/") + path;
}

void InstalledTest::SetUpTestSuite()
{
    s_prefix = std::make_unique<QTemporaryDir>();
    const Outcome outcome = install(u"desktop"_s);
    ASSERT_EQ(outcome.code, 0) << outcome;
}

Outcome InstalledTest::install(const QString &component, const QStringList &options)
{
    return run(QStringLiteral(BACKTHREAD_CMAKE),
        QStringList {u"--install"_s, QStringLiteral(BACKTHREAD_BUILD_DIR), u"--component"_s, component,
            u"--prefix"_s, s_prefix->path()}
            + options);
}

void InstalledTest::TearDownTestSuite()
{
    s_prefix.reset();
}

} // namespace backthread::packaging
