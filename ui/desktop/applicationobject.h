// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusContext>
#include <QObject>
#include <QVariantMap>

namespace backthread::desktop {

class Reception;

/// The program as the desktop starts it, at kObject: org.freedesktop.Application of the Desktop Entry
/// Specification 1.5. What has other types is refused by Qt, an unknown action with InvalidArgs. The window's
/// thread only.
class ApplicationObject final : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")
public:
    explicit ApplicationObject(Reception &reception);

public Q_SLOTS:
    void Activate(const QVariantMap &platformData);
    void Open(const QStringList &uris, const QVariantMap &platformData);
    /// `parameter`: the query of `search`, or nothing.
    void ActivateAction(
        const QString &actionName, const QVariantList &parameter, const QVariantMap &platformData);

private:
    Reception &m_reception;
};

} // namespace backthread::desktop
