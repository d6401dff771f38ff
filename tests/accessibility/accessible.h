// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QObject>

class QDBusMessage;

namespace backthread::accessibility {

/// How AT-SPI names an object: the program's name on the bus, and a path there.
struct Reference final {
    QString service;
    QDBusObjectPath path;

    friend bool operator==(const Reference &, const Reference &) = default;
};
QDBusArgument &operator<<(QDBusArgument &argument, const Reference &reference);
const QDBusArgument &operator>>(const QDBusArgument &argument, Reference &reference);

/// The numbers are AT-SPI's, as of atspi-constants.h.
enum class State {
    Active = 1,
    Collapsed = 5,
    Expandable = 9,
    Expanded = 10,
    Focusable = 11,
    Focused = 12,
    Selected = 23,
    Showing = 25
};

/// An object of some program as assistive technology sees it: each question is asked over the bus. A value.
/// What cannot be asked, such as an object that is gone, answers with nothing.
class Accessible final {
public:
    Accessible() = default;
    Accessible(QDBusConnection bus, Reference reference);
    /// The desktop: its children are the programs.
    [[nodiscard]] static Accessible desktop(const QDBusConnection &bus);

    [[nodiscard]] const Reference &reference() const { return m_reference; }
    [[nodiscard]] bool isNull() const { return m_reference.service.isEmpty(); }

    [[nodiscard]] QString name() const;
    [[nodiscard]] QString description() const;
    [[nodiscard]] QString role() const;
    [[nodiscard]] bool is(State state) const;
    [[nodiscard]] int childCount() const;
    [[nodiscard]] int indexInParent() const;
    [[nodiscard]] QList<Accessible> children() const;
    /// The whole text, of what has one that can be read in pieces.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QStringList actions() const;
    /// False where there is no such action.
    [[nodiscard]] bool perform(const QString &action) const;
    [[nodiscard]] bool grabFocus() const;

    /// The first with such a role and name at or below this; null where there is none.
    [[nodiscard]] Accessible find(const QString &role, const QString &name) const;

private:
    [[nodiscard]] QVariant ask(
        const QString &interface, const QString &method, const QVariantList &arguments = {}) const;
    [[nodiscard]] QVariant property(const QString &interface, const QString &name) const;

    QDBusConnection m_bus {QString()};
    Reference m_reference;
};

/// Asks programs that are started from now on to tell of their objects, which they do only for listeners.
[[nodiscard]] bool listen(const QDBusConnection &bus);

/// What an object tells by itself, from now on.
class Events final : public QObject {
    Q_OBJECT
public:
    Events(QDBusConnection bus, const Reference &reference);

    /// Whether it was told, such as "StateChanged focused 1" or "ChildrenChanged add".
    [[nodiscard]] bool have(const QString &event) const { return m_told.contains(event); }

private Q_SLOTS:
    void take(const QDBusMessage &signal);

private:
    QStringList m_told;
};

/// Presses and releases a key, by its X11 keysym, in the display that the registry of `bus` runs in.
[[nodiscard]] bool pressKey(const QDBusConnection &bus, int keysym);
[[nodiscard]] bool type(const QDBusConnection &bus, const QString &text);

} // namespace backthread::accessibility

Q_DECLARE_METATYPE(backthread::accessibility::Reference)
