// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/mainwindow.h"

#include <QTimer>

#include <memory>
#include <vector>

namespace backthread::shell {

/// The windows of the program: the first, and those that tabs were moved to, which begin without side bar and
/// list. Closing the first one closes the others, and all come back as they were at the next start. Closing
/// another one closes its tabs, and closing its last tab closes it.
///
/// The program lasts as long as the first one. It lives without any window for as long as somebody holds a
/// QEventLoopLocker: then there is none until one is wanted, and closing the first hides them all until then.
/// The window's thread only.
class Windows final : public QObject {
    Q_OBJECT
public:
    /// What open() will make.
    Windows(const MainWindow::Services &services, const QList<WindowSettings> &settings);
    ~Windows() override;

    /// Makes one window for each of the settings, and at least one; none is shown. Without effect the second
    /// time.
    void open();
    [[nodiscard]] bool isOpen() const { return !m_windows.empty(); }
    /// The profile is ready: opens what was open, `place` and `query` in the first window; where there is no
    /// window yet, as soon as there is one. Call once.
    void start(const std::optional<discussion::Address> &place = {}, const QString &query = {});
    void show();
    /// Closes them all and ends the program, whoever would have it live on.
    void quit();

    // These open the windows where there are none. `token` is what the desktop gave for a window to come in
    // front; may be empty.
    /// Brings an item in front of everything, where its story is open or else in the first window, with
    /// `words` marked in it.
    void bring(ItemId item, ItemId story, const QString &token, const QStringList &words = {});
    /// Brings the first window in front as it is.
    void bringFirst(const QString &token);
    /// The same, and goes to these places in it; to items behind the first in tabs of their own.
    void goTo(const QList<discussion::Address> &places, const QString &token);
    /// Brings one more window in front, with what the first one shows.
    void openAnother(const QString &token = {});

    /// Says something that has to be read, in the first window once it is there.
    void notify(const QString &text);

    /// Only where they are open.
    [[nodiscard]] MainWindow &first() { return *m_windows.front(); }
    [[nodiscard]] int count() const { return int(m_windows.size()); }
    [[nodiscard]] MainWindow &at(int index) { return *m_windows.at(size_t(index)); }
    [[nodiscard]] QList<WindowSettings> settings() const;
    /// What the tabs of all windows have, comments that stand for their discussion included.
    [[nodiscard]] ItemIds openStories() const;

Q_SIGNALS:
    /// open() has made them.
    void opened();
    /// One was brought in front because somebody outside wanted it.
    void brought();
    /// The first window closes, and so do the others; settings() are still those of all.
    void closing();
    /// Somebody has done something a moment ago: settings() may be others.
    void used();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    MainWindow &add(const WindowSettings &settings);
    void detachTab(MainWindow &from);
    void close(MainWindow &window);
    void bring(MainWindow &window, const QString &token);
    void keepOnScreens();
    void tellSight();
    void tellVisibility();

    MainWindow::Services m_services;
    QList<WindowSettings> m_settings; ///< Of those to open.
    std::vector<std::unique_ptr<MainWindow>> m_windows;
    QStringList m_untold; ///< Has to be read, and there was no window.
    QList<discussion::Address> m_places; ///< To go to once the profile is ready.
    bool m_isReady = false; ///< The profile is.
    QTimer m_use; ///< From what somebody did to telling so.
    bool m_isClosing = false;
};

} // namespace backthread::shell
