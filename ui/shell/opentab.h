// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/thread/threadpage.h"

#include <optional>

namespace backthread::shell {

/// A discussion in a tab, as far as it is known without its page. A value.
struct OpenTab final {
    /// Where to go. Nothing but a story, or a comment in its stead: where the library says that it was left.
    threadview::Location at;
    QString title; ///< Of the story; empty: not known yet.
    QStringList words; ///< To be marked in the texts.

    /// It was left at a place of its own.
    [[nodiscard]] bool hasPlace() const { return at != threadview::Location {at.story, {}, {}, {}}; }
};

/// A tab as one line for settings, and back; nothing for what cannot be read. Words are forgotten.
[[nodiscard]] QString toSetting(const OpenTab &tab);
[[nodiscard]] std::optional<OpenTab> tabFromSetting(const QString &setting);

} // namespace backthread::shell
