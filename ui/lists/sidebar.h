// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/section.h"

#include <QListWidget>

namespace backthread::lists {

/// The sections of the window: feeds, then the library.
class SideBar final : public QListWidget {
    Q_OBJECT
public:
    explicit SideBar(QWidget *parent = nullptr);

    /// Shows which section is open; nothing for one that has no entry.
    void setSection(const Section &section);
    /// Shows how much a section has that is new, behind its title.
    void setNew(const Section &section, int count);

Q_SIGNALS:
    void sectionChosen(const backthread::lists::Section &section);

private:
    void addHeading(const QString &text);
    void addSection(const Section &section, const QString &title = {});
    [[nodiscard]] QListWidgetItem *entryOf(const Section &section) const;
};

} // namespace backthread::lists
