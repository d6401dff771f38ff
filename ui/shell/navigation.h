// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/thread/threadpage.h"

#include <QList>

#include <optional>

namespace backthread::shell {

/// The way back and forward through jumps, sub-threads and threads alike. A value.
class Navigation final {
public:
    using Location = threadview::Location;

    /// The reader leaves `from` for somewhere new; what lay ahead is forgotten.
    void leave(const Location &from);
    /// Where Back leads from `here`; nothing at the beginning.
    [[nodiscard]] std::optional<Location> back(const Location &here);
    [[nodiscard]] std::optional<Location> forward(const Location &here);
    [[nodiscard]] bool canGoBack() const { return !m_back.isEmpty(); }
    [[nodiscard]] bool canGoForward() const { return !m_forward.isEmpty(); }

private:
    static constexpr qsizetype kLongest = 500;

    QList<Location> m_back;
    QList<Location> m_forward;
};

} // namespace backthread::shell
