// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusArgument>
#include <QDBusContext>
#include <QObject>
#include <QVariantMap>

namespace backthread::shell {
class Preferences;
}

namespace backthread::desktop {

class DesktopSearch;

/// One result as KRunner takes it: (sssida{sv}).
struct RunnerMatch final {
    QString id;
    QString text;
    QString icon;
    int type = 0; ///< Of KRunner's QueryMatch::Type.
    double relevance = 0; ///< From 0 to 1.
    QVariantMap properties;
};
QDBusArgument &operator<<(QDBusArgument &argument, const RunnerMatch &match);
const QDBusArgument &operator>>(const QDBusArgument &argument, RunnerMatch &match);
using RunnerMatches = QList<RunnerMatch>;

/// One thing that can be done with a result: (sss). There are none but opening it, which needs no name.
struct RunnerAction final {
    QString id;
    QString text;
    QString icon;
};
QDBusArgument &operator<<(QDBusArgument &argument, const RunnerAction &action);
const QDBusArgument &operator>>(const QDBusArgument &argument, RunnerAction &action);
using RunnerActions = QList<RunnerAction>;

/// Answers the search of KDE: org.kde.krunner1, at kRunnerObject. Results are numbers of items. While the
/// settings switch it off it finds nothing. The window's thread only.
class KRunner final : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.krunner1")
public:
    /// Both outlive it.
    KRunner(DesktopSearch &search, const shell::Preferences &preferences);

    static constexpr int kShortest = 3; ///< Letters that are searched for.

public Q_SLOTS:
    backthread::desktop::RunnerActions Actions();
    QVariantMap Config();
    /// Answers once it is found.
    backthread::desktop::RunnerMatches Match(const QString &query);
    void Run(const QString &matchId, const QString &actionId);
    void SetActivationToken(const QString &token);
    void Teardown();

private:
    DesktopSearch &m_search;
    const shell::Preferences &m_preferences;
    QString m_query; ///< The last one.
    QString m_token; ///< For the next run.
};

} // namespace backthread::desktop

Q_DECLARE_METATYPE(backthread::desktop::RunnerMatch)
Q_DECLARE_METATYPE(backthread::desktop::RunnerAction)
