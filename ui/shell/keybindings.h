// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/commands.h"

#include <map>

namespace backthread::shell {

/// Which keys do what: the defaults of the table of commands, and what people changed. A value.
///
/// No key ever means two things. What somebody chose goes before a default, and what was chosen last before
/// what was chosen earlier, so a default comes back as soon as nothing else has its key.
class KeyBindings final {
public:
    /// The first one is what menus show.
    [[nodiscard]] QList<QKeySequence> keys(Command command) const;
    [[nodiscard]] bool isDefault(Command command) const;
    /// The command that `key` would be taken from; null where it is free for `command`.
    [[nodiscard]] const CommandInfo *ownerOf(const QKeySequence &key, Command command) const;

    /// Gives a command these keys, and takes them from all others.
    void setKeys(Command command, const QList<QKeySequence> &keys);
    /// The same with the default keys.
    void reset(Command command);

    /// From the profile's settings file, and back. Damaged entries give the defaults; those of commands that
    /// are not known here stay in the file.
    [[nodiscard]] static KeyBindings read(const QString &path);
    void write(const QString &path) const;

    friend bool operator==(const KeyBindings &, const KeyBindings &) = default;

private:
    [[nodiscard]] bool isTaken(const QKeySequence &key, const CommandInfo &from) const;

    std::map<Command, QList<QKeySequence>> m_changed; ///< Never what the table has.
};

/// Keys as people read them.
[[nodiscard]] QString keysText(const QList<QKeySequence> &keys);

} // namespace backthread::shell
