// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/itemid.h"
#include "core/discussion/summary.h"
#include "ui/lists/section.h"

#include <QPersistentModelIndex>
#include <QStringList>
#include <QWidget>

class QAbstractItemDelegate;
class QAbstractItemModel;
class QBoxLayout;
class QLabel;
class QListView;

namespace backthread::lists {

/// What all lists of the window share: a line that says what is listed, bars that subclasses add below it,
/// and rows, of which one is chosen by key, click or double click, here or for a tab of its own. The row of
/// the story that is open is selected, unless somebody has gone on from it. The window's thread only.
///
/// Subclasses know the model, where its rows come from, and which sections are theirs.
class ListPage : public QWidget {
    Q_OBJECT
public:
    /// Shows a section of its kind and asks its source for it.
    void open(const Section &section);
    /// The same, but what was left a while ago may be as it was.
    virtual void comeBack(const Section &section) { open(section); }
    /// Another page takes the place of this one. What it has asked for is for nobody any more.
    void leave();
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] const Section &section() const { return m_section; }
    /// Reads the section again from what is stored.
    virtual void reread() = 0;
    /// Shows or hides what sorts and limits the rows, where there is such a thing.
    virtual void toggleBar() { }
    /// Shows stories that are hidden, or leaves them out again, where that is what lists do.
    virtual void toggleHidden() { }

    /// Selects the row of the story that is open, or none, as soon as another one is.
    void showOpen(ItemId story);
    /// Moves the selection alone.
    void moveSelection(int by);
    /// Moves it and opens what it reaches; false where it was at the end already.
    bool step(int rows);
    /// Takes the keyboard, with a row to start from as soon as there is one.
    void enter();
    /// Chooses the selected row, for a tab of its own.
    void chooseAside();
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] int rowCount() const;
    /// The story of the selected row; null: there is none.
    [[nodiscard]] ItemId selectedStory() const;
    /// What is selected, for bookmarks to be made of it, or changed: as far as the rows know it.
    [[nodiscard]] virtual QList<discussion::Bookmark> selected() const;
    /// The line above.
    [[nodiscard]] QString caption() const;
    [[nodiscard]] QListView &view() const { return *m_view; }

Q_SIGNALS:
    /// A row was chosen. `words` are those that were searched for.
    void itemChosen(backthread::ItemId id, const QStringList &words);
    /// Likewise, but it is wanted in a tab of its own.
    void itemChosenAside(backthread::ItemId id, const QStringList &words);
    /// A row was chosen: somebody wants to go on there.
    void entered();
    /// Escape: somebody has seen enough.
    void left();
    /// Reading or fetching the section ended, well or not; or there is another section.
    void problemChanged(const std::optional<backthread::Error> &problem);
    /// The first frame that shows rows of the section was painted.
    void painted(int rows);
    void busyChanged();

protected:
    /// Screen readers call the rows `name`.
    explicit ListPage(const QString &name);
    /// Called once, by constructors, where several rows can be selected: with Shift, Ctrl and Ctrl+A.
    void selectSeveral();
    /// Called once, by constructors. The rows tell their items by models::HitListModel::IdRole.
    void setRows(QAbstractItemModel *model, QAbstractItemDelegate *delegate);

    enum class Way { Here, Aside };
    virtual void choose(const QModelIndex &index, Way way);
    /// To be marked in what is chosen.
    [[nodiscard]] virtual QStringList words() const { return {}; }
    [[nodiscard]] virtual ItemId storyAt(const QModelIndex &index) const = 0;

    void begin(const Section &section);
    /// The section has just become this one; `isOther`: nothing that is shown belongs to it.
    virtual void begun(bool isOther) = 0;
    /// Reads the section, and asks its source.
    virtual void load() { reread(); }
    /// Whether an answer about `section` is wanted still.
    [[nodiscard]] bool isAbout(const Section &section) const { return m_isOpen && section == m_section; }

    void addToHead(QWidget *widget);
    /// Below those that are there, or at a place from above among them.
    void addBar(QWidget *bar, int place = -1);
    void setBusy(bool busy);
    void setCaption(const QString &detail);
    void sayCaption();
    [[nodiscard]] virtual QStringList captionParts() const;
    /// Somebody has scrolled to the last row: what there is beyond it is wanted.
    virtual void readMore() { }
    /// There are rows now, perhaps those that somebody waits for.
    void selectWhatIsDue();

    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeView();
    void selectOpen();
    void selectWanted();
    [[nodiscard]] bool chooseAside(QEvent *event);
    [[nodiscard]] bool isSelecting(Qt::KeyboardModifiers modifiers) const;

    Section m_section;
    QListView *m_view;
    QLabel *m_caption;
    QBoxLayout *m_head;
    QBoxLayout *m_bars;
    QString m_detail; ///< Of the line above.
    ItemId m_openStory;
    QPersistentModelIndex m_chosen; ///< Last.
    bool m_isOpen = false;
    bool m_wantsRow = false; ///< For the keyboard, which came before there were rows.
    bool m_isBusy = false;
    bool m_isPainted = false;
};

} // namespace backthread::lists
