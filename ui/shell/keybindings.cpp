// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keybindings.h"

#include <QSettings>

#include <algorithm>
#include <optional>

namespace backthread::shell {

using namespace Qt::StringLiterals;

namespace {

// Stands in the file for a command without keys.
constexpr QLatin1StringView kNone("none");

/// Whether one of the two would be heard while the other is meant, or is its beginning.
bool collide(const QKeySequence &a, const QKeySequence &b)
{
    return a.matches(b) != QKeySequence::NoMatch || b.matches(a) != QKeySequence::NoMatch;
}

/// Whether the keys of both may be heard in the same place.
bool meet(const CommandInfo &a, const CommandInfo &b)
{
    using Scope = CommandInfo::Scope;
    return a.scope == b.scope || a.scope == Scope::Window || b.scope == Scope::Window;
}

bool contains(const QList<QKeySequence> &keys, const QKeySequence &key)
{
    return std::any_of(
        keys.cbegin(), keys.cend(), [&key](const QKeySequence &each) { return collide(each, key); });
}

bool canBePressed(const QKeySequence &key)
{
    for (int i = 0; i < key.count(); ++i) {
        if (key[uint(i)].key() == Qt::Key_unknown || key[uint(i)].key() == 0)
            return false;
    }
    return !key.isEmpty();
}

/// The keys of an entry of the file; nothing where it is damaged.
std::optional<QList<QKeySequence>> parse(const QStringList &texts)
{
    QList<QKeySequence> keys;
    if (texts == QStringList(QString(kNone)))
        return keys;
    for (const QString &text : texts) {
        const auto key = QKeySequence::fromString(text, QKeySequence::PortableText);
        if (canBePressed(key))
            keys.append(key);
    }
    return keys.isEmpty() ? std::nullopt : std::optional(keys);
}

} // namespace

bool KeyBindings::isTaken(const QKeySequence &key, const CommandInfo &from) const
{
    return std::any_of(m_changed.cbegin(), m_changed.cend(), [&](const auto &changed) {
        const auto &[command, keys] = changed;
        return command != from.command && meet(infoOf(command), from) && contains(keys, key);
    });
}

QList<QKeySequence> KeyBindings::keys(Command command) const
{
    if (const auto changed = m_changed.find(command); changed != m_changed.end())
        return changed->second;
    const CommandInfo &info = infoOf(command);
    QList<QKeySequence> keys = info.shortcuts();
    keys.removeIf([&](const QKeySequence &key) { return isTaken(key, info); });
    return keys;
}

bool KeyBindings::isDefault(Command command) const
{
    return keys(command) == infoOf(command).shortcuts();
}

const CommandInfo *KeyBindings::ownerOf(const QKeySequence &key, Command command) const
{
    const CommandInfo &asking = infoOf(command);
    for (const CommandInfo &info : commands()) {
        if (info.command != command && meet(info, asking) && contains(keys(info.command), key))
            return &info;
    }
    return nullptr;
}

void KeyBindings::setKeys(Command command, const QList<QKeySequence> &keys)
{
    QList<QKeySequence> once;
    for (const QKeySequence &key : keys) {
        if (canBePressed(key) && !contains(once, key))
            once.append(key);
    }
    m_changed[command] = once;
    const CommandInfo &taking = infoOf(command);
    for (auto &[other, kept] : m_changed) {
        if (other != command && meet(infoOf(other), taking))
            kept.removeIf([&once](const QKeySequence &key) { return contains(once, key); });
    }
    std::erase_if(
        m_changed, [](const auto &changed) { return changed.second == infoOf(changed.first).shortcuts(); });
}

void KeyBindings::reset(Command command)
{
    setKeys(command, infoOf(command).shortcuts());
}

KeyBindings KeyBindings::read(const QString &path)
{
    QSettings file(path, QSettings::IniFormat);
    file.beginGroup(u"keys"_s);
    KeyBindings bindings;
    for (const CommandInfo &info : commands()) {
        const QString name = QString::fromLatin1(info.name);
        if (!file.contains(name))
            continue;
        if (const auto keys = parse(file.value(name).toStringList()))
            bindings.setKeys(info.command, *keys);
    }
    return bindings;
}

void KeyBindings::write(const QString &path) const
{
    QSettings file(path, QSettings::IniFormat);
    file.beginGroup(u"keys"_s);
    for (const CommandInfo &info : commands()) {
        const QString name = QString::fromLatin1(info.name);
        const auto changed = m_changed.find(info.command);
        if (changed == m_changed.end()) {
            file.remove(name);
            continue;
        }
        QStringList texts;
        for (const QKeySequence &key : changed->second)
            texts.append(key.toString(QKeySequence::PortableText));
        file.setValue(name, texts.isEmpty() ? QStringList(QString(kNone)) : texts);
    }
}

QString keysText(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts.append(key.toString(QKeySequence::NativeText));
    return texts.join(u"  "_s);
}

} // namespace backthread::shell
