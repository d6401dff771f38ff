// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"

#include "core/text/controls.h"

#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace backthread::app {

using namespace Qt::StringLiterals;

namespace {

/// 0, or the number of the error that stopped it.
int writeAll(int descriptor, const QByteArray &bytes)
{
    qsizetype at = 0;
    while (at < bytes.size()) {
        const ssize_t count =
            ::write(descriptor, bytes.constData() + at, static_cast<size_t>(bytes.size() - at));
        if (count < 0 && errno != EINTR)
            return errno;
        at += count > 0 ? count : 0;
    }
    return 0;
}

} // namespace

Console::Console()
    : m_isOutputTerminal(::isatty(STDOUT_FILENO) == 1)
    , m_isErrorTerminal(::isatty(STDERR_FILENO) == 1)
{
}

void Console::print(const QString &text)
{
    write((m_isOutputTerminal ? text::harmless(text) : text).toUtf8());
}

void Console::print(const QByteArray &text)
{
    if (m_isOutputTerminal)
        print(QString::fromUtf8(text));
    else
        write(text);
}

void Console::printStrong(const QString &text)
{
    const bool hasStyles = m_isOutputTerminal && qEnvironmentVariableIsEmpty("NO_COLOR")
        && qgetenv("TERM") != QByteArrayLiteral("dumb");
    if (hasStyles)
        write("\x1b[1m");
    print(text);
    if (hasStyles)
        write("\x1b[22m");
}

void Console::say(const QString &message)
{
    const QString line = u"backthread: "_s + message + u'\n';
    (void)writeAll(STDERR_FILENO, (m_isErrorTerminal ? text::harmless(line) : line).toUtf8());
}

void Console::draw(const QByteArray &sequence)
{
    if (m_isErrorTerminal)
        (void)writeAll(STDERR_FILENO, sequence);
}

void Console::write(const QByteArray &bytes)
{
    if (m_isOutputClosed)
        return;
    const int error = writeAll(STDOUT_FILENO, bytes);
    m_isOutputClosed = error != 0;
    if (error != 0 && error != EPIPE)
        m_failure = QString::fromLocal8Bit(std::strerror(error));
}

} // namespace backthread::app
