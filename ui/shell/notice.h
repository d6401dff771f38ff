// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace backthread::shell {

/// Something the window has to say, with what can be done about it. A value.
struct Notice final {
    /// What it is about. Of the first two kinds there is one notice each, the latest; the others wait for
    /// each other.
    enum class Source {
        Thread, ///< How fetching the open discussion went.
        List, ///< How fetching the list went.
        Undo, ///< Something was done that can be taken back.
        Message, ///< What has to be read: stays until somebody closes it.
    };
    Source source = Source::Message;
    QString text;
    QString action; ///< What the button says; empty: there is only the one that closes.
    std::function<void()> act;
};

} // namespace backthread::shell
