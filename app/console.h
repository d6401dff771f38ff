// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace backthread::app {

/// Standard output for results and standard error for messages, in UTF-8 whatever the locale.
///
/// What goes to a terminal is made harmless first (see text::harmless). Where nobody reads on, as behind `|
/// head`, the rest is dropped in silence; SIGPIPE must be ignored for that. The main thread.
class Console final {
public:
    Console();
    Q_DISABLE_COPY_MOVE(Console)

    void print(const QString &text);
    /// UTF-8.
    void print(const QByteArray &text);
    /// The text so that it stands out, on a terminal.
    void printStrong(const QString &text);
    /// A message: one line, with the program's name before it.
    void say(const QString &message);
    /// Directly, such as a progress bar; nothing unless standard error is a terminal.
    void draw(const QByteArray &sequence);

    [[nodiscard]] bool isErrorTerminal() const { return m_isErrorTerminal; }
    /// Why standard output could not be written, in English; empty where nothing went wrong.
    [[nodiscard]] QString failure() const { return m_failure; }

private:
    void write(const QByteArray &bytes);

    bool m_isOutputTerminal = false;
    bool m_isErrorTerminal = false;
    bool m_isOutputClosed = false;
    QString m_failure;
};

} // namespace backthread::app
