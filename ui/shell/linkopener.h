// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace backthread::shell {

/// Hands links to the desktop; a port, so that tests see what would have been opened.
class LinkOpener {
public:
    virtual ~LinkOpener() = default;
    /// False where nothing opens it.
    [[nodiscard]] virtual bool open(const QUrl &url) = 0;
    /// In the desktop's file manager.
    virtual void openFolder(const QUrl &folder) = 0;
};

/// Opens http, https and mailto with what the desktop has for them, and nothing else.
class DesktopLinkOpener final : public LinkOpener {
public:
    [[nodiscard]] bool open(const QUrl &url) override;
    void openFolder(const QUrl &folder) override;
};

} // namespace backthread::shell
