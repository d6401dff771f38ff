// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/autostart.h"

#include "core/base/outputfile.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace backthread::shell {

using namespace Qt::StringLiterals;

namespace {

/// As the Desktop Entry Specification has it for Exec: quoted, then escaped as every string is.
QString quoted(QString argument)
{
    for (const QChar sign : u"\\\"`$"_s)
        argument.replace(sign, u'\\' + QString(sign));
    argument.replace(u"%"_s, u"%%"_s);
    argument.replace(u"\\"_s, u"\\\\"_s);
    return u'"' + argument + u'"';
}

} // namespace

Autostart Autostart::of(const QStringList &command)
{
    const QString directory = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return {.path = directory + u"/autostart/org.backthread.backthread.desktop"_s, .command = command};
}

Result<void> Autostart::write() const
{
    QStringList words;
    for (const QString &each : command)
        words.append(quoted(each));
    const QString entry = u"[Desktop Entry]\n"
                          "Type=Application\n"
                          "Version=1.5\n"
                          "Name=Backthread\n"
                          "Icon=org.backthread.backthread\n"
                          "Exec=%1\n"
                          "X-GNOME-Autostart-enabled=true\n"_s.arg(words.join(u' '));
    if (!QDir().mkpath(QFileInfo(path).path()))
        return fail(Error::file(path));
    return writeFile(path, entry.toUtf8());
}

Result<void> Autostart::remove() const
{
    if (!QFile::exists(path) || QFile::remove(path))
        return {};
    return fail(Error::file(path));
}

} // namespace backthread::shell
