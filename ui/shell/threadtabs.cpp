// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/threadtabs.h"

#include "core/services/threadservice.h"
#include "core/text/controls.h"
#include "ui/shell/tabbar.h"

#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace backthread::shell {

using discussion::ThreadSnapshot;

namespace {

constexpr qsizetype kMostClosed = 30;

bool isThere(const ThreadTabs::Tab &tab)
{
    return tab.page && tab.page->snapshot().thread && tab.page->snapshot().isStoryKnown();
}

OpenTab stateOf(const ThreadTabs::Tab &tab)
{
    OpenTab state = tab.left;
    if (isThere(tab))
        state.at = tab.page->location();
    return state;
}

} // namespace

ThreadTabs::ThreadTabs(
    const ThreadPage::Services &services, const QList<OpenTab> &tabs, int current, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_bar(new TabBar(this))
    , m_stack(new QStackedWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_stack);
    for (const OpenTab &tab : tabs)
        insert(int(m_tabs.size()), {tab, nullptr, {}});
    if (m_tabs.empty())
        insert(0, {{{discussion::kWelcomeStory, {}, {}, {}}, {}, {}}, nullptr, {}});
    m_bar->setCurrentIndex(std::clamp(current, 0, m_bar->count() - 1));
    this->current().page = makePage();
    m_stack->setCurrentWidget(&page());
    connect(m_bar, &QTabBar::currentChanged, this, &ThreadTabs::showCurrent);
    connect(m_bar, &QTabBar::tabCloseRequested, this, &ThreadTabs::closeAt);
    connect(m_bar, &QTabBar::tabMoved, this, [this](int from, int to) {
        Tab moved = std::move(m_tabs[size_t(from)]);
        m_tabs.erase(m_tabs.begin() + from);
        m_tabs.insert(m_tabs.begin() + to, std::move(moved));
    });
}

int ThreadTabs::currentIndex() const
{
    return m_bar->currentIndex();
}

ThreadTabs::Tab &ThreadTabs::tabOf(const ThreadPage *page)
{
    return *std::ranges::find(m_tabs, page, &Tab::page);
}

void ThreadTabs::setReading(const threadview::ReadingSettings &reading)
{
    m_reading = reading;
    for (const Tab &tab : m_tabs) {
        if (tab.page)
            tab.page->view().setReadingSettings(reading);
    }
}

void ThreadTabs::savePlaces()
{
    for (const Tab &tab : m_tabs) {
        if (tab.page)
            tab.page->savePlace();
    }
}

QList<OpenTab> ThreadTabs::tabs() const
{
    QList<OpenTab> states;
    for (const Tab &tab : m_tabs)
        states.append(stateOf(tab));
    return states;
}

ItemIds ThreadTabs::stories() const
{
    ItemIds stories;
    for (const Tab &tab : m_tabs)
        stories.append(isThere(tab) ? tab.page->snapshot().thread->story().id : tab.left.at.story);
    return stories;
}

void ThreadTabs::openAside(const OpenTab &tab)
{
    insert(int(m_tabs.size()), {tab, nullptr, {}, m_services.threads.open(tab.at.story)});
    const services::OpenThread *ahead = m_tabs.back().ahead.get();
    connect(ahead, &services::OpenThread::completed, this, &ThreadTabs::fetchedAside);
    connect(ahead, &services::OpenThread::changed, this, [this, ahead](const ThreadSnapshot &snapshot) {
        const auto fetched = std::ranges::find(
            m_tabs, ahead, [](const Tab &each) -> const services::OpenThread * { return each.ahead.get(); });
        if (fetched == m_tabs.end() || !snapshot.isStoryKnown())
            return;
        fetched->left.title = snapshot.thread->story().title;
        updateTitles();
    });
}

void ThreadTabs::step(int direction)
{
    const int count = m_bar->count();
    m_bar->setCurrentIndex((currentIndex() + direction + count) % count);
}

void ThreadTabs::insert(int index, Tab tab)
{
    const QSignalBlocker blocker(m_bar);
    m_tabs.insert(m_tabs.begin() + index, std::move(tab));
    m_bar->insertTab(index, {});
    updateTitles();
}

/// Takes a tab out; shows another one where it was the current.
ThreadTabs::Tab ThreadTabs::remove(int index)
{
    Tab tab = std::move(m_tabs[size_t(index)]);
    tab.left = stateOf(tab);
    m_tabs.erase(m_tabs.begin() + index);
    {
        const QSignalBlocker blocker(m_bar);
        m_bar->removeTab(index);
    }
    if (!tab.page)
        return tab;
    tab.page->disconnect(this);
    tab.page->view().disconnect(this);
    tab.page->rows().disconnect(this);
    if (m_stack->currentWidget() == tab.page)
        showCurrent(); // before the page goes, so that its keyboard focus is handed on
    m_stack->removeWidget(tab.page);
    return tab;
}

bool ThreadTabs::closeAt(int index)
{
    if (m_tabs.size() == 1)
        return false;
    const Tab tab = remove(index);
    remember({index, tab.left});
    if (tab.page)
        tab.page->deleteLater();
    return true;
}

void ThreadTabs::reopen()
{
    if (m_closed.isEmpty())
        return;
    const Closed closed = m_closed.takeLast();
    const int index = std::min(closed.index, int(m_tabs.size()));
    insert(index, {closed.tab, nullptr, {}});
    m_bar->setCurrentIndex(index);
}

void ThreadTabs::rememberClosed(const QList<OpenTab> &tabs)
{
    for (const OpenTab &tab : tabs)
        remember({m_bar->count(), tab});
}

void ThreadTabs::remember(const Closed &closed)
{
    m_closed.append(closed);
    if (m_closed.size() > kMostClosed)
        m_closed.removeFirst();
}

ThreadTabs::Tab ThreadTabs::take()
{
    if (m_tabs.size() > 1)
        return remove(currentIndex());
    return {stateOf(current()), nullptr, current().navigation};
}

void ThreadTabs::adopt(Tab tab)
{
    current().page->deleteLater();
    if (tab.page) {
        m_stack->addWidget(tab.page);
        follow(tab.page);
    }
    current() = std::move(tab);
    updateTitles();
    showCurrent();
}

QString ThreadTabs::title() const
{
    const discussion::ThreadPtr &thread = page().snapshot().thread;
    return text::harmless(thread ? thread->story().title : current().left.title);
}

void ThreadTabs::updateTitles()
{
    for (int i = 0; i < m_bar->count(); ++i) {
        const OpenTab &tab = m_tabs[size_t(i)].left;
        const QString title = tab.title.isEmpty() ? tr("No. %1").arg(tab.at.story.number()) : tab.title;
        m_bar->setTitle(i, text::harmless(title));
    }
}

} // namespace backthread::shell
