// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusContext>
#include <QObject>
#include <QVariantMap>

namespace backthread::shell {
class Preferences;
}

namespace backthread::desktop {

class DesktopSearch;

/// Answers the search of GNOME Shell: org.gnome.Shell.SearchProvider2, at kGnomeObject. Results are numbers
/// of items. While the settings switch it off it finds nothing. The window's thread only.
class GnomeSearch final : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.Shell.SearchProvider2")
public:
    /// Both outlive it.
    GnomeSearch(DesktopSearch &search, const shell::Preferences &preferences);

public Q_SLOTS:
    /// Answers once it is found; so does the next one.
    QStringList GetInitialResultSet(const QStringList &terms);
    /// Searches anew: what is shown so far is not all there was.
    QStringList GetSubsearchResultSet(const QStringList &previous, const QStringList &terms);
    /// Of those that were found; others are left out.
    QList<QVariantMap> GetResultMetas(const QStringList &identifiers);
    void ActivateResult(const QString &identifier, const QStringList &terms, uint timestamp);
    void LaunchSearch(const QStringList &terms, uint timestamp);

private:
    DesktopSearch &m_search;
    const shell::Preferences &m_preferences;
};

} // namespace backthread::desktop
