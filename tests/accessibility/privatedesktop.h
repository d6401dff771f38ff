// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QTemporaryDir>

#include <optional>

namespace backthread::accessibility {

/// An X server nobody sees, a window manager, a session bus, and the bus of assistive technology, for the
/// programs of one test.
///
/// Nothing of it is shared with the desktop that the tests run on, if there is one. Everything that was
/// started ends with this; with the test, where that is killed.
class PrivateDesktop final {
public:
    PrivateDesktop();
    ~PrivateDesktop();
    Q_DISABLE_COPY_MOVE(PrivateDesktop)

    /// What has to be installed before this can be used; empty where nothing is missing.
    [[nodiscard]] static QString missing();

    /// Empty once everything runs.
    [[nodiscard]] const QString &problem() const { return m_problem; }
    /// The bus that screen readers listen on.
    [[nodiscard]] QDBusConnection bus() const { return QDBusConnection(m_busName); }
    [[nodiscard]] QString folder(const QString &name) const { return m_folder.filePath(name); }

    void start(QProcess &process, const QString &program, const QStringList &arguments) const;
    static void end(QProcess &process);

private:
    [[nodiscard]] bool startServers();
    [[nodiscard]] std::optional<QString> startServer(
        QProcess &process, const QString &program, const QStringList &arguments);

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    QProcess m_display;
    QProcess m_windows;
    QProcess m_session;
    QString m_sessionName;
    QString m_busName;
    QString m_problem;
};

} // namespace backthread::accessibility
