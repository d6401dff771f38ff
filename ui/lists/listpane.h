// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/feedservice.h"
#include "core/services/searchservice.h"
#include "ui/lists/sectionoptions.h"

#include <QPersistentModelIndex>
#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QListView;
class QStackedWidget;
class QToolButton;

namespace backthread {
class Clock;
namespace models {
class HitListModel;
class ShownStoriesModel;
class StoryListModel;
class WatchListModel;
} // namespace models
namespace services {
class LibraryService;
class WatchService;
} // namespace services
} // namespace backthread

namespace backthread::lists {

class DaysBar;
class ListBar;

/// The middle of the window: the stories of a feed, of some time, the history or a site; or comments and
/// stories that were found or bookmarked; or what is watched. Delete removes a bookmark, and ends a watch.
/// One line above says what it is, how fresh, and what of it is shown; stories are sorted and limited there.
/// What comes by itself moves no row while somebody is in the list.
class ListPane final : public QWidget {
    Q_OBJECT
public:
    struct Services {
        services::FeedService &feeds;
        services::LibraryService &library;
        services::SearchService &search;
        services::WatchService &watches;
        const Clock &clock;
    };
    explicit ListPane(const Services &services, QWidget *parent = nullptr);

    void show(const Section &section);
    /// The same, but a section of stories that was left a while ago is as it was, its place too, and its
    /// source is not asked.
    void comeBack(const Section &section);
    /// Selects the row of the story that is open, or none, as soon as another one is.
    void showOpen(ItemId story);
    [[nodiscard]] const Section &section() const { return m_section; }
    /// Asks the source for the section again, where it comes from one.
    void refresh();
    /// Reads the section again from what is stored.
    void reread();
    /// The same, where the rows count what stories have and what of it is new.
    void recount();
    /// The same in a moment, where one of these is a row.
    void recountSoon(const ItemIds &stories);
    /// Shows or hides what sorts and limits stories.
    void toggleBar();
    void setOptions(const SectionOptions &options);
    [[nodiscard]] const SectionOptions &options() const { return m_options; }
    /// Moves the selection and opens what it reaches.
    void step(int rows);
    /// Moves the selection alone.
    void moveSelection(int by);
    /// Takes the keyboard, with a row to start from as soon as there is one.
    void enter();
    /// Chooses the selected row, for a tab of its own.
    void chooseAside();
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] int rowCount() const;

Q_SIGNALS:
    /// A row was chosen. `words` are those that were searched for.
    void itemChosen(backthread::ItemId id, const QStringList &words);
    /// Likewise, but it is wanted in a tab of its own.
    void itemChosenAside(backthread::ItemId id, const QStringList &words);
    /// Somebody wants another list.
    void sectionChosen(const backthread::lists::Section &section);
    /// A user was chosen of whom there is nothing new.
    void authorWanted(const QString &name);
    /// Escape: somebody has seen enough.
    void left();
    /// A row was chosen: somebody wants to go on there.
    void entered();
    void searched(const QString &query, int hits, double milliseconds);
    /// Reading or fetching the section ended, well or not; or there is another section.
    void problemChanged(const std::optional<backthread::Error> &problem);
    /// The source has answered.
    void fetched();
    /// The first frame that shows rows of the section was painted.
    void painted(int rows);
    void busyChanged();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QListView *makeView();
    [[nodiscard]] QListView *view() const;
    void showView();
    void begin(const Section &section);
    void load();
    [[nodiscard]] ItemId storyAt(const QModelIndex &index) const;
    void selectOpen();
    void selectWanted();
    void followBookmarks();
    void showList(const discussion::StoryList &list, const services::FeedService::State &state);
    [[nodiscard]] static QString countText(int stories);
    void showStories(const Result<QList<discussion::StorySummary>> &stories);
    void readBookmarks();
    void showBookmarks(const Result<discussion::BookmarkPage> &page);
    void readMoreBookmarks();
    void removeBookmark();
    void showWatches();
    void endWatch();
    void search();
    void showFindings(const Result<services::SearchService::Findings> &found);
    void setBusy(bool busy);
    void connectBars();
    void showBars();
    void applyOptions();
    void keepPlace(const std::function<void()> &change);
    void setStories(const QList<discussion::StorySummary> &stories);
    void updateStories(const QList<discussion::StorySummary> &stories);
    [[nodiscard]] bool isInUse() const;
    void release();
    [[nodiscard]] int wantedStories() const;
    void setCaption(const QString &detail);
    void sayCaption();
    [[nodiscard]] bool isStale() const;
    using Chosen = void (ListPane::*)(ItemId id, const QStringList &words);
    void choose(const QModelIndex &index, Chosen signal = &ListPane::itemChosen);
    [[nodiscard]] bool chooseAside(QEvent *event);

    Services m_services;
    Section m_section;
    models::StoryListModel *m_stories;
    models::ShownStoriesModel *m_shown; ///< Of these.
    models::HitListModel *m_hits;
    models::WatchListModel *m_watches;
    QLabel *m_caption;
    QToolButton *m_arrange;
    DaysBar *m_days;
    ListBar *m_bar;
    QStackedWidget *m_stack;
    QListView *m_storyView;
    QListView *m_hitView;
    QListView *m_watchView;
    std::optional<Section> m_loaded; ///< What the stories are.
    SectionOptions m_options;
    bool m_isBarWanted = false;
    bool m_isHeld = false; ///< Rows wait with moving.
    QTimer m_rest; ///< Between what comes by itself.
    QString m_detail; ///< Of the line above.
    qint64 m_fetchedAt = 0; ///< Instead of it, where it is known.
    ItemId m_open;
    QPersistentModelIndex m_chosen; ///< Last.
    bool m_wantsRow = false; ///< For the keyboard, which came before there were rows.
    QStringList m_words;
    int m_wantedBookmarks = 0; ///< So many are read; grows as one scrolls.
    bool m_hasMoreBookmarks = false;
    bool m_busy = false;
    bool m_tellsProblem = false; ///< With the next page, whoever asked for it.
    bool m_painted = false;
};

} // namespace backthread::lists
