// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessible.h"

#include <QDBusMessage>
#include <QDBusMetaType>

namespace backthread::accessibility {

using namespace Qt::StringLiterals;

namespace {

const auto kRegistry = u"org.a11y.atspi.Registry"_s;
const auto kAccessible = u"org.a11y.atspi.Accessible"_s;
const auto kAction = u"org.a11y.atspi.Action"_s;

/// Reads what has no C++ type of its own.
template <class T>
T read(const QVariant &value)
{
    return qdbus_cast<T>(value);
}

} // namespace

QDBusArgument &operator<<(QDBusArgument &argument, const Reference &reference)
{
    argument.beginStructure();
    argument << reference.service << reference.path;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Reference &reference)
{
    argument.beginStructure();
    argument >> reference.service >> reference.path;
    argument.endStructure();
    return argument;
}

Accessible::Accessible(QDBusConnection bus, Reference reference)
    : m_bus(std::move(bus))
    , m_reference(std::move(reference))
{
}

Accessible Accessible::desktop(const QDBusConnection &bus)
{
    return {bus, {kRegistry, QDBusObjectPath(u"/org/a11y/atspi/accessible/root"_s)}};
}

QVariant Accessible::ask(const QString &interface, const QString &method, const QVariantList &arguments) const
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(m_reference.service, m_reference.path.path(), interface, method);
    call.setArguments(arguments);
    const QDBusMessage answer = m_bus.call(call);
    return answer.type() == QDBusMessage::ReplyMessage ? answer.arguments().value(0) : QVariant();
}

QVariant Accessible::property(const QString &interface, const QString &name) const
{
    const QVariant value = ask(u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {interface, name});
    return value.value<QDBusVariant>().variant();
}

QString Accessible::name() const
{
    return property(kAccessible, u"Name"_s).toString();
}

QString Accessible::description() const
{
    return property(kAccessible, u"Description"_s).toString();
}

QString Accessible::role() const
{
    return ask(kAccessible, u"GetRoleName"_s).toString();
}

bool Accessible::is(State state) const
{
    const auto words = read<QList<uint>>(ask(kAccessible, u"GetState"_s));
    const int bit = int(state);
    return words.value(bit / 32) >> (bit % 32) & 1U;
}

int Accessible::childCount() const
{
    return property(kAccessible, u"ChildCount"_s).toInt();
}

int Accessible::indexInParent() const
{
    return ask(kAccessible, u"GetIndexInParent"_s).toInt();
}

QList<Accessible> Accessible::children() const
{
    QList<Accessible> children;
    for (int i = 0; i < childCount(); ++i)
        children.append({m_bus, read<Reference>(ask(kAccessible, u"GetChildAtIndex"_s, {i}))});
    return children;
}

QString Accessible::text() const
{
    return ask(u"org.a11y.atspi.Text"_s, u"GetText"_s, {0, -1}).toString();
}

QStringList Accessible::actions() const
{
    QStringList names;
    const int count = property(kAction, u"NActions"_s).toInt();
    for (int i = 0; i < count; ++i)
        names.append(ask(kAction, u"GetName"_s, {i}).toString());
    return names;
}

bool Accessible::perform(const QString &action) const
{
    const qsizetype index = actions().indexOf(action);
    return index >= 0 && ask(kAction, u"DoAction"_s, {int(index)}).toBool();
}

bool Accessible::grabFocus() const
{
    return ask(u"org.a11y.atspi.Component"_s, u"GrabFocus"_s).toBool();
}

Accessible Accessible::find(const QString &role, const QString &name) const
{
    if (this->role() == role && this->name() == name)
        return *this;
    for (const Accessible &child : children()) {
        if (Accessible found = child.find(role, name); !found.isNull())
            return found;
    }
    return {};
}

bool listen(const QDBusConnection &bus)
{
    QDBusMessage wish = QDBusMessage::createMethodCall(
        kRegistry, u"/org/a11y/atspi/registry"_s, kRegistry, u"RegisterEvent"_s);
    wish.setArguments({u"object:"_s, QStringList(), QString()});
    return bus.call(wish).type() == QDBusMessage::ReplyMessage;
}

Events::Events(QDBusConnection bus, const Reference &reference)
{
    // By name, which is all that QDBusConnection takes; only so the arguments may be of any type.
    bus.connect(reference.service, reference.path.path(), u"org.a11y.atspi.Event.Object"_s, QString(), this,
        SLOT(take(QDBusMessage)));
}

void Events::take(const QDBusMessage &signal)
{
    const QString event = signal.member() + u' ' + signal.arguments().value(0).toString();
    m_told << event << event + u' ' + signal.arguments().value(1).toString();
}

namespace {

bool generateKeys(const QDBusConnection &bus, int keysym, const QString &text, uint kind)
{
    QDBusMessage wish =
        QDBusMessage::createMethodCall(kRegistry, u"/org/a11y/atspi/registry/deviceeventcontroller"_s,
            u"org.a11y.atspi.DeviceEventController"_s, u"GenerateKeyboardEvent"_s);
    wish.setArguments({keysym, text, kind});
    return bus.call(wish).type() == QDBusMessage::ReplyMessage;
}

} // namespace

bool pressKey(const QDBusConnection &bus, int keysym)
{
    constexpr uint kBySymbol = 3;
    return generateKeys(bus, keysym, {}, kBySymbol);
}

bool type(const QDBusConnection &bus, const QString &text)
{
    constexpr uint kString = 4;
    return generateKeys(bus, 0, text, kString);
}

} // namespace backthread::accessibility
