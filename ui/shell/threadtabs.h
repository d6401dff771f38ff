// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/address.h"
#include "core/services/openthread.h"
#include "ui/shell/navigation.h"
#include "ui/shell/opentab.h"

#include <QWidget>

#include <vector>

class QStackedWidget;

namespace backthread::shell {

class TabBar;

/// The open discussions of a window, a tab each, with a way back and forward of its own; at least one. The
/// bar hides while there is only one.
///
/// A tab has a page from when it is first shown: until then nothing of it is laid out, and only what was
/// opened beside the others is fetched, so that many cost no more at the start than one. What is signalled is
/// about the page that is shown. Pages belong to the widgets; the window's thread only.
class ThreadTabs final : public QWidget {
    Q_OBJECT
public:
    using ThreadPage = threadview::ThreadPage;
    using Location = threadview::Location;

    struct Tab {
        OpenTab left; ///< As it is remembered; its place is the page's once that has a thread.
        ThreadPage *page = nullptr; ///< Null: not shown yet.
        Navigation navigation;
        /// What was opened beside the others is fetched already, until its page takes that over.
        std::unique_ptr<services::OpenThread> ahead = {};
    };

    /// Without `tabs` the welcome discussion. Nothing is opened before start().
    ThreadTabs(const ThreadPage::Services &services, const QList<OpenTab> &tabs, int current,
        QWidget *parent = nullptr);

    /// Opens the current tab; or `item` in it, and what was there is one step back.
    void start(std::optional<ItemId> item = {});
    /// In the current tab.
    void open(ItemId id, const QStringList &words = {});
    /// In a tab behind the others; the current one stays.
    void openAside(const OpenTab &tab);
    void back();
    void forward();
    [[nodiscard]] bool canGoBack() const { return current().navigation.canGoBack(); }
    [[nodiscard]] bool canGoForward() const { return current().navigation.canGoForward(); }

    /// To the next (1) or previous (-1) tab, from the last to the first.
    void step(int direction);
    /// Closes the current tab; false where it is the last one, which stays.
    bool closeTab() { return closeAt(currentIndex()); }
    /// Brings back, and shows, what was closed last.
    void reopen();
    /// The current tab with its page, for another window; the last one stays, and a copy of it goes.
    [[nodiscard]] Tab take();
    /// Puts a tab of another window in the place of the current one, which was not opened yet.
    void adopt(Tab tab);
    /// These can be reopened here.
    void rememberClosed(const QList<OpenTab> &tabs);

    [[nodiscard]] ThreadPage &page() { return *current().page; }
    [[nodiscard]] const ThreadPage &page() const { return *current().page; }
    /// Of the current tab; empty: not known yet.
    [[nodiscard]] QString title() const;
    [[nodiscard]] int currentIndex() const;
    [[nodiscard]] QList<OpenTab> tabs() const;
    /// What the tabs have, comments that stand for their discussion included.
    [[nodiscard]] ItemIds stories() const;
    /// How all pages look, those too that come later.
    void setReading(const threadview::ReadingSettings &reading);
    void savePlaces();

Q_SIGNALS:
    /// Another tab is shown, or the thread of this one was asked for.
    void shown();
    /// A thread is about to be asked for.
    void requested(backthread::ItemId id);
    /// The rows of the page that is shown, or how they are shown, or how old they are.
    void viewChanged();
    /// Back and forward lead elsewhere.
    void navigated();
    /// A thread in a tab that nobody has looked at was fetched.
    void fetchedAside();
    /// What a site or a person has.
    void addressWanted(const backthread::discussion::Address &address);
    // As those of ThreadPage:
    void changed();
    void failed(backthread::ItemId id, const backthread::Error &error);
    void completed();
    void painted();
    void linkActivated(const QUrl &url);
    void menuWanted(const backthread::threadview::Target &target, const QPoint &place);

private:
    struct Closed {
        int index = 0;
        OpenTab tab;
    };

    [[nodiscard]] Tab &current() { return m_tabs[size_t(currentIndex())]; }
    [[nodiscard]] const Tab &current() const { return m_tabs[size_t(currentIndex())]; }
    [[nodiscard]] Tab &tabOf(const ThreadPage *page);
    [[nodiscard]] ThreadPage *makePage();
    void follow(ThreadPage *page);
    void go(std::optional<Location> location);
    void showCurrent();
    void insert(int index, Tab tab);
    [[nodiscard]] Tab remove(int index);
    void remember(const Closed &closed);
    bool closeAt(int index);
    void updateTitles();

    ThreadPage::Services m_services;
    threadview::ReadingSettings m_reading;
    TabBar *m_bar;
    QStackedWidget *m_stack;
    std::vector<Tab> m_tabs; ///< In the order of the bar.
    QList<Closed> m_closed; ///< Latest last.
};

} // namespace backthread::shell
