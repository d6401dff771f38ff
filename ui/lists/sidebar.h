// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/savedsearch.h"
#include "ui/lists/section.h"

#include <QListWidget>

namespace backthread::lists {

/// The sections of the window: feeds, then the library, then the searches that are kept, which Delete removes
/// and F2 names.
class SideBar final : public QListWidget {
    Q_OBJECT
public:
    explicit SideBar(QWidget *parent = nullptr);

    /// Shows which section is open; nothing for one that has no entry.
    void setSection(const Section &section);
    /// Shows how much a section has that is new, behind its title.
    void setNew(const Section &section, int count);
    /// Shows these instead of others, with what is new in them.
    void setSearches(const QList<search::SavedSearch> &searches);

Q_SIGNALS:
    void sectionChosen(const backthread::lists::Section &section);
    void searchRemoved(const backthread::search::SavedSearch &search);
    /// It has another name.
    void searchNamed(const backthread::search::SavedSearch &search);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addHeading(const QString &text);
    QListWidgetItem *addSection(const Section &section, const QString &title = {});
    [[nodiscard]] bool areShown(const QList<search::SavedSearch> &searches) const;
    void showCounts(const QList<search::SavedSearch> &searches);
    void rename(QListWidgetItem *item);
    [[nodiscard]] QListWidgetItem *entryOf(const Section &section) const;

    int m_fixed = 0; ///< Rows before the searches.
    Section m_section; ///< That is open.
};

} // namespace backthread::lists
