// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/mainwindow.h"

#include <QTimer>

#include <memory>
#include <vector>

namespace backthread::shell {

/// The windows of the program: the first, and those that tabs were moved to, which begin without side bar and
/// list. The program lasts as long as the first one: closing it closes the others, and all come back at the
/// next start. Closing another one closes its tabs, and closing its last tab closes it. The window's thread
/// only.
class Windows final : public QObject {
    Q_OBJECT
public:
    /// One window for each of `settings`, and at least one.
    Windows(const MainWindow::Services &services, const QList<WindowSettings> &settings);
    ~Windows() override;

    /// Opens what was open; `place` and `query` in the first window.
    void start(const std::optional<discussion::Address> &place, const QString &query);
    void show();

    /// Brings an item in front of everything, where its story is open or else in the first window. `token`
    /// is what the desktop gave for that; may be empty.
    void bring(ItemId item, ItemId story, const QString &token);

    [[nodiscard]] MainWindow &first() { return *m_windows.front(); }
    [[nodiscard]] int count() const { return int(m_windows.size()); }
    [[nodiscard]] MainWindow &at(int index) { return *m_windows.at(size_t(index)); }
    [[nodiscard]] QList<WindowSettings> settings() const;
    /// What the tabs of all windows have, comments that stand for their discussion included.
    [[nodiscard]] ItemIds openStories() const;

Q_SIGNALS:
    /// The first window closes, and so does the program; settings() are still those of all.
    void closing();
    /// Somebody has done something a moment ago: settings() may be others.
    void used();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    MainWindow &add(const WindowSettings &settings);
    void detachTab(MainWindow &from);
    void close(MainWindow &window);
    void tellSight();

    MainWindow::Services m_services;
    std::vector<std::unique_ptr<MainWindow>> m_windows;
    QTimer m_use; ///< From what somebody did to telling so.
    bool m_isClosing = false;
};

} // namespace backthread::shell
