// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QDBusVirtualObject>

namespace backthread::shell {

/// What stands for the desktop's portal, as long as it is there.
class FakePortal final : public QDBusVirtualObject {
public:
    enum class Mood { Answers, AnswersNonsense, IsSilent };

    explicit FakePortal(QDBusConnection bus)
        : m_bus(std::move(bus))
    {
        qDBusRegisterMetaType<QMap<QString, QVariantMap>>();
        m_bus.registerVirtualObject(kPath, this);
        m_bus.registerService(kService);
    }
    ~FakePortal() override
    {
        m_bus.unregisterService(kService);
        m_bus.unregisterObject(kPath);
    }

    /// A value of org.freedesktop.appearance, and tells of it.
    void set(const QString &key, uint value)
    {
        m_appearance.insert(key, value);
        tell();
    }
    void tell()
    {
        QDBusMessage signal = QDBusMessage::createSignal(
            kPath, QStringLiteral("org.freedesktop.portal.Settings"), QStringLiteral("SettingChanged"));
        signal.setArguments(
            {QStringLiteral("a"), QStringLiteral("b"), QVariant::fromValue(QDBusVariant(1U))});
        m_bus.send(signal);
    }

    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    [[nodiscard]] bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        ++questions;
        message.setDelayedReply(mood == Mood::IsSilent);
        if (mood == Mood::IsSilent)
            return true;
        const QMap<QString, QVariantMap> all {{QStringLiteral("org.freedesktop.appearance"), m_appearance}};
        return connection.send(
            message.createReply(mood == Mood::Answers ? QVariant::fromValue(all)
                                                      : QVariant(QStringList {QStringLiteral("dark")})));
    }

    Mood mood = Mood::Answers;
    int questions = 0;

private:
    inline static const QString kService = QStringLiteral("org.freedesktop.portal.Desktop");
    inline static const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");

    QDBusConnection m_bus;
    QVariantMap m_appearance;
};

} // namespace backthread::shell
