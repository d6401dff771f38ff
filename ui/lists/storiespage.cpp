// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/storiespage.h"

#include "core/base/clock.h"
#include "core/base/whendone.h"
#include "core/services/libraryservice.h"
#include "ui/lists/daysbar.h"
#include "ui/lists/listbar.h"
#include "ui/lists/storydelegate.h"
#include "ui/models/shownstoriesmodel.h"
#include "ui/models/storylistmodel.h"
#include "ui/taborder.h"
#include "ui/wording/age.h"

#include <QEvent>
#include <QHash>
#include <QListView>
#include <QLocale>
#include <QShortcut>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace backthread::lists {

using namespace Qt::StringLiterals;
using discussion::StorySummary;
using models::StoryListModel;
using models::StoryOptions;
using services::FeedService;

namespace {

constexpr int kStories = 60;
constexpr int kBest = 100;
constexpr int kRows = 500;
constexpr int kWeek = 7;
constexpr qint64 kStale = 10 * 60; // seconds

QString countText(qsizetype stories)
{
    if (stories == 0)
        return StoriesPage::tr("nothing here yet");
    return StoriesPage::tr("%Ln stories", nullptr, int(stories));
}

} // namespace

StoriesPage::StoriesPage(FeedService &feeds, services::LibraryService &library, const Clock &clock)
    : ListPage(tr("Stories"))
    , m_feeds(feeds)
    , m_library(library)
    , m_clock(clock)
    , m_stories(new StoryListModel(this))
    , m_shown(new models::ShownStoriesModel(*m_stories, this))
    , m_arrange(new QToolButton(this))
    , m_bar(new ListBar(this))
{
    setRows(m_shown, new StoryDelegate(clock, this));
    makeBars();
    view().installEventFilter(this);
    connect(&feeds, &FeedService::changed, this, &StoriesPage::showList);
    auto *forget = new QShortcut(QKeySequence::Delete, &view());
    forget->setContext(Qt::WidgetShortcut);
    connect(forget, &QShortcut::activated, this, &StoriesPage::forget);
    m_rest.setSingleShot(true);
    m_rest.setInterval(std::chrono::seconds(1));
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (isOpen())
            reread();
    });
}

void StoriesPage::makeBars()
{
    addToHead(m_arrange);
    addBar(m_bar);
    connect(m_bar, &ListBar::optionsChanged, this, [this](const StoryOptions &options) {
        m_options.set(section(), options);
        applyOptions();
    });
    connect(m_bar, &ListBar::left, this, &StoriesPage::toggleBar);
    connect(m_bar, &ListBar::hiddenToggled, this, &StoriesPage::showHidden);
    m_arrange->setText(u"⇅"_s);
    m_arrange->setAutoRaise(true);
    m_arrange->setFocusPolicy(Qt::TabFocus);
    m_arrange->setToolTip(tr("Sort and limit the list"));
    m_arrange->setAccessibleName(m_arrange->toolTip());
    connect(m_arrange, &QToolButton::clicked, this, &StoriesPage::toggleBar);
}

DaysBar &StoriesPage::days()
{
    if (!m_days) {
        m_days = new DaysBar(this);
        addBar(m_days, 0);
        ui::tabBehind(m_arrange, m_days);
        connect(m_days, &DaysBar::left, this, &StoriesPage::left);
        connect(m_days, &DaysBar::chosen, this, [this](QDate first, QDate last) {
            Q_EMIT sectionChosen(bestOf(first, last));
            view().setFocus();
        });
    }
    return *m_days;
}

void StoriesPage::showBars()
{
    m_bar->setVisible(m_isBarWanted);
    m_bar->setOptions(m_options.of(section()));
    m_bar->setHidden(leavesOut() ? std::optional(m_showsHidden) : std::nullopt);
    const bool asks = asksForDays(section());
    if (asks) {
        const QDate today = QDateTime::fromSecsSinceEpoch(m_clock.now()).date();
        const auto [first, last] = daysOf(section());
        days().ask(first.isValid() ? first : today.addDays(-kWeek), first.isValid() ? last : today, today);
    }
    if (m_days)
        m_days->setVisible(asks);
    const bool hasDays = storyListOf(section()) || !asks;
    setFocusProxy(hasDays ? static_cast<QWidget *>(&view()) : m_days);
}

void StoriesPage::toggleBar()
{
    m_isBarWanted = !m_isBarWanted;
    const bool hadFocus = m_bar->isAncestorOf(focusWidget());
    m_bar->setVisible(m_isBarWanted);
    if (m_isBarWanted)
        m_bar->setFocus();
    else if (hadFocus)
        view().setFocus();
}

/// Lists of the source do; what was read, or belongs to a site, is all there.
bool StoriesPage::leavesOut() const
{
    return storyListOf(section()).has_value();
}

int StoriesPage::hiddenStories() const
{
    int hidden = 0;
    for (int row = 0; row < m_stories->rowCount(); ++row)
        hidden += m_stories->value(row).hidden ? 1 : 0;
    return hidden;
}

bool StoriesPage::hidesOthers(const QList<StorySummary> &stories) const
{
    QHash<ItemId, bool> rows;
    for (int row = 0; row < m_stories->rowCount(); ++row)
        rows.insert(m_stories->value(row).story.id, m_stories->value(row).hidden);
    return std::any_of(stories.begin(), stories.end(), [&rows](const StorySummary &summary) {
        return rows.value(summary.story.id, summary.hidden) != summary.hidden;
    });
}

void StoriesPage::toggleHidden()
{
    if (leavesOut())
        showHidden(!m_showsHidden);
}

void StoriesPage::showHidden(bool shows)
{
    m_showsHidden = shows;
    showBars();
    applyOptions();
}

QList<discussion::Bookmark> StoriesPage::selected() const
{
    const QModelIndex index = view().currentIndex();
    if (!index.isValid())
        return {};
    const auto summary = index.data(StoryListModel::SummaryRole).value<StorySummary>();
    return {discussion::Bookmark {.item = summary.story, .story = summary.story.id}};
}

void StoriesPage::forget()
{
    if (const ItemId story = selectedStory(); section().kind == Section::Kind::History && !story.isNull())
        m_library.removeVisits({story});
}

void StoriesPage::setOptions(const SectionOptions &options)
{
    m_options = options;
    m_bar->setOptions(m_options.of(section()));
    applyOptions();
}

void StoriesPage::applyOptions()
{
    keepPlace([this] {
        m_shown->setHeld(false);
        m_shown->setOptions(m_options.of(section()));
        m_shown->setLeavesOut(leavesOut() && !m_showsHidden);
    });
    sayCaption();
}

QStringList StoriesPage::captionParts() const
{
    QStringList parts = ListPage::captionParts();
    if (m_fetchedAt > 0)
        parts.append(tr("updated %1").arg(wording::longAge(m_fetchedAt, m_clock.now())));
    if (const StoryOptions &options = m_shown->options(); options.isActive()) {
        if (options.hides())
            parts.append(tr("%1 of %2").arg(m_shown->rowCount()).arg(m_stories->rowCount()));
        parts.append(inWords(options));
    }
    if (const int hidden = leavesOut() ? hiddenStories() : 0; hidden > 0)
        parts.append(
            m_showsHidden ? tr("with %Ln hidden", nullptr, hidden) : tr("%Ln hidden", nullptr, hidden));
    if (const int muted = int(m_shown->muted().size()); muted > 0)
        parts.append(m_showsHidden ? tr("with %Ln muted", nullptr, muted) : tr("%Ln muted", nullptr, muted));
    return parts;
}

int StoriesPage::wantedStories() const
{
    return section().kind == Section::Kind::Best ? kBest : kStories;
}

void StoriesPage::comeBack(const Section &section)
{
    const bool isLoaded = m_loaded == section;
    begin(section);
    m_tellsProblem = isLoaded; // it may have failed meanwhile
    if (isLoaded)
        reread();
    else
        load();
}

void StoriesPage::begun(bool /*isOther*/)
{
    showBars();
    if (m_loaded == section())
        return;
    m_fetchedAt = 0;
    m_shown->setMuted({});
    setStories({});
    m_loaded = section();
}

void StoriesPage::load()
{
    if (const auto list = storyListOf(section())) {
        setBusy(true);
        m_feeds.open(*list, wantedStories());
    } else {
        reread();
    }
}

void StoriesPage::reread()
{
    if (const auto list = storyListOf(section()))
        m_feeds.reread(*list, wantedStories());
    else if (section().kind == Section::Kind::History)
        readStories(m_feeds.history(kRows));
    else if (section().kind == Section::Kind::Site)
        readStories(m_feeds.ofSite(section().text, kRows));
    else
        showStories(QList<StorySummary>());
}

void StoriesPage::readStories(const QFuture<Result<QList<StorySummary>>> &stories)
{
    setBusy(true);
    whenDone(stories, this, [this, section = section()](const Result<QList<StorySummary>> &answer) {
        if (isAbout(section))
            showStories(answer);
    });
}

void StoriesPage::showList(const discussion::StoryList &list, const FeedService::State &state)
{
    if (!isOpen() || storyListOf(section()) != list)
        return;
    m_shown->setMuted(state.muted);
    if (isBusy() || hidesOthers(state.page.stories)) // at once then, whoever is in the list
        setStories(state.page.stories);
    else
        updateStories(state.page.stories);
    m_fetchedAt = state.page.fetched;
    const QString nothing = state.loading ? tr("fetching …") : tr("nothing cached yet");
    setCaption(m_fetchedAt > 0 ? QString() : nothing);
    const bool hasEnded = isBusy() && !state.loading;
    setBusy(state.loading);
    if (!state.loading && (std::exchange(m_tellsProblem, false) || hasEnded))
        Q_EMIT problemChanged(state.problem);
    if (hasEnded && state.fresh)
        Q_EMIT fetched();
}

void StoriesPage::showStories(const Result<QList<StorySummary>> &stories)
{
    setBusy(false);
    if (!stories) {
        Q_EMIT problemChanged(stories.error());
        return;
    }
    setStories(*stories);
    m_fetchedAt = 0;
    setCaption(asksForDays(section()) ? tr("choose the days") : countText(stories->size()));
    Q_EMIT problemChanged(std::nullopt);
}

ItemId StoriesPage::storyAt(const QModelIndex &index) const
{
    return index.data(StoryListModel::IdRole).value<ItemId>();
}

QList<discussion::StorySummary> StoriesPage::shownStories() const
{
    QList<discussion::StorySummary> stories;
    for (int row = 0; row < m_shown->rowCount(); ++row)
        stories.append(
            m_shown->index(row, 0).data(StoryListModel::SummaryRole).value<discussion::StorySummary>());
    return stories;
}

/// A list of the source that somebody comes back to after a while.
bool StoriesPage::isStale() const
{
    return storyListOf(section()) && !isBusy() && m_fetchedAt > 0 && m_clock.now() - m_fetchedAt > kStale;
}

bool StoriesPage::event(QEvent *event)
{
    const bool isHandled = ListPage::event(event);
    if (event->type() == QEvent::WindowActivate && isStale())
        open(section());
    return isHandled;
}

} // namespace backthread::lists
