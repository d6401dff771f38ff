// SPDX-License-Identifier: GPL-3.0-or-later
// Where the pages of tabs are led, and what they tell.
#include "ui/shell/tabbar.h"
#include "ui/shell/threadtabs.h"

#include <QStackedWidget>

namespace backthread::shell {

using discussion::Address;
using discussion::ThreadSnapshot;

threadview::ThreadPage *ThreadTabs::makePage()
{
    auto *page = new ThreadPage(m_services, m_stack);
    if (const auto *beside = qobject_cast<ThreadPage *>(m_stack->currentWidget()))
        page->commands().setOrder(beside->rows().options().order);
    page->view().setReadingSettings(m_reading);
    m_stack->addWidget(page);
    follow(page);
    return page;
}

void ThreadTabs::follow(ThreadPage *page)
{
    const auto isShown = [this, page] { return m_stack->currentWidget() == page; };
    connect(page, &ThreadPage::changed, this, [this, page, isShown] {
        const ThreadSnapshot &snapshot = page->snapshot();
        if (snapshot.isStoryKnown())
            tabOf(page).left.title = snapshot.thread->story().title;
        updateTitles();
        if (isShown())
            Q_EMIT changed();
    });
    connect(&page->rows(), &models::ThreadRowsModel::changed, this, [this, isShown] {
        if (isShown())
            Q_EMIT viewChanged();
    });
    for (const auto shownAnew : {&ThreadPage::aged, &ThreadPage::bookmarksChanged}) {
        connect(page, shownAnew, this, [this, isShown] {
            if (isShown())
                Q_EMIT viewChanged();
        });
    }
    connect(page, &ThreadPage::failed, this, [this, isShown](ItemId id, const Error &error) {
        if (isShown())
            Q_EMIT failed(id, error);
    });
    connect(page, &ThreadPage::completed, this, [this, isShown] {
        if (isShown())
            Q_EMIT completed();
    });
    connect(page, &ThreadPage::leaving, this, [this, page](const Location &from) {
        tabOf(page).navigation.leave(from);
        Q_EMIT navigated();
    });
    connect(page, &ThreadPage::itemWanted, this, [this](ItemId id) { open(id); });
    connect(page, &ThreadPage::asideWanted, this, [this](const Location &at) { openAside({at, {}, {}}); });
    connect(page, &ThreadPage::painted, this, &ThreadTabs::painted);
    connect(&page->view(), &threadview::ThreadView::menuWanted, this, &ThreadTabs::menuWanted);
    connect(page, &ThreadPage::siteWanted, this, [this](const QString &site) {
        Q_EMIT addressWanted({.kind = Address::Kind::Site, .item = {}, .name = site});
    });
    connect(page, &ThreadPage::authorWanted, this, [this](const QString &name) {
        Q_EMIT addressWanted({.kind = Address::Kind::User, .item = {}, .name = name});
    });
    connect(page, &ThreadPage::linkActivated, this, &ThreadTabs::linkActivated);
}

void ThreadTabs::showCurrent()
{
    Tab &tab = current();
    if (!tab.page) {
        tab.page = makePage();
        tab.page->setAhead(std::move(tab.ahead));
    }
    m_stack->setCurrentWidget(tab.page);
    // For the first time; or again, where it could not be had.
    if (!tab.page->snapshot().thread && !tab.page->isOpening()) {
        Q_EMIT requested(tab.left.at.story);
        if (tab.left.hasPlace())
            tab.page->go(tab.left.at);
        else
            tab.page->open(tab.left.at.story, tab.left.words);
    }
    Q_EMIT navigated();
    Q_EMIT shown();
}

void ThreadTabs::start(std::optional<ItemId> item)
{
    if (!item) {
        showCurrent();
        return;
    }
    Tab &tab = current();
    if (tab.left.at.story != *item)
        tab.navigation.leave(tab.left.at);
    open(*item);
}

void ThreadTabs::open(ItemId id, const QStringList &words)
{
    Tab &tab = current();
    if (tab.page->isOpening(id))
        return; // the second half of a double click
    tab.navigation.leave(tab.page->location());
    Q_EMIT requested(id);
    tab.page->open(id, words);
    Q_EMIT navigated();
    Q_EMIT shown();
}

void ThreadTabs::back()
{
    go(current().navigation.back(page().location()));
}

void ThreadTabs::forward()
{
    go(current().navigation.forward(page().location()));
}

void ThreadTabs::go(std::optional<Location> location)
{
    if (location)
        page().go(*location);
    Q_EMIT navigated();
}

} // namespace backthread::shell
