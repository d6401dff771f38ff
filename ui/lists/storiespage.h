// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/feedservice.h"
#include "ui/lists/listpage.h"
#include "ui/lists/sectionoptions.h"

#include <QTimer>

#include <functional>

class QToolButton;

namespace backthread {
class Clock;
namespace models {
class ShownStoriesModel;
class StoryListModel;
} // namespace models
namespace services {
class LibraryService;
}
} // namespace backthread

namespace backthread::lists {

class DaysBar;
class ListBar;

/// The stories of a feed, of some days, the history or a site: how fresh they are, sorted and limited. Feeds
/// and days leave out what is hidden; Delete removes from the history. What comes by itself moves no row
/// while somebody is in the list. The window's thread only.
class StoriesPage final : public ListPage {
    Q_OBJECT
public:
    StoriesPage(services::FeedService &feeds, services::LibraryService &library, const Clock &clock);

    /// A list that was left a while ago is as it was, its place too, and its source is not asked.
    void comeBack(const Section &section) override;
    void reread() override;
    void toggleBar() override;
    void toggleHidden() override;
    [[nodiscard]] QList<discussion::Bookmark> selected() const override;
    /// Reads again in a moment, where one of these is a row.
    void recountSoon(const ItemIds &stories);
    void setOptions(const SectionOptions &options);
    [[nodiscard]] const SectionOptions &options() const { return m_options; }
    /// What is shown, in its order.
    [[nodiscard]] QList<discussion::StorySummary> shownStories() const;

Q_SIGNALS:
    /// Somebody wants another list.
    void sectionChosen(const backthread::lists::Section &section);
    /// The source has answered.
    void fetched();

protected:
    [[nodiscard]] ItemId storyAt(const QModelIndex &index) const override;
    void begun(bool isOther) override;
    void load() override;
    [[nodiscard]] QStringList captionParts() const override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeBars();
    /// Made when somebody first asks for days.
    [[nodiscard]] DaysBar &days();
    void showBars();
    void showHidden(bool shows);
    [[nodiscard]] bool leavesOut() const;
    [[nodiscard]] int hiddenStories() const;
    /// Whether somebody has hidden one of the rows since, or taken it back.
    [[nodiscard]] bool hidesOthers(const QList<discussion::StorySummary> &stories) const;
    void forget();
    void keepRow(int row);
    void applyOptions();
    void showList(const discussion::StoryList &list, const services::FeedService::State &state);
    void showStories(const Result<QList<discussion::StorySummary>> &stories);
    void readStories(const QFuture<Result<QList<discussion::StorySummary>>> &stories);
    void keepPlace(const std::function<void()> &change);
    void setStories(const QList<discussion::StorySummary> &stories);
    void updateStories(const QList<discussion::StorySummary> &stories);
    [[nodiscard]] bool isInUse() const;
    void release();
    [[nodiscard]] int wantedStories() const;
    [[nodiscard]] bool isStale() const;

    services::FeedService &m_feeds;
    services::LibraryService &m_library;
    const Clock &m_clock;
    models::StoryListModel *m_stories;
    models::ShownStoriesModel *m_shown; ///< Of these.
    QToolButton *m_arrange;
    DaysBar *m_days = nullptr;
    ListBar *m_bar;
    std::optional<Section> m_loaded; ///< What the stories are.
    SectionOptions m_options;
    QTimer m_rest; ///< Between what comes by itself.
    qint64 m_fetchedAt = 0; ///< Said above, where it is known.
    bool m_isBarWanted = false;
    bool m_showsHidden = false; ///< Until the program ends.
    bool m_isHeld = false; ///< Rows wait with moving.
    bool m_tellsProblem = false; ///< With the next page, whoever asked for it.
};

} // namespace backthread::lists
