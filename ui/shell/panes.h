// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

#include <map>
#include <optional>

namespace backthread::shell {

/// Side bar, list and threads beside each other, as far as there is room for them: the threads stay wide
/// enough to be read. Where a window is narrow, first the side bar and then the list yield, and come back by
/// themselves; which of them people want is another thing, and only people change it.
///
/// A pane that is asked for where there is no room for it stands in front, in the place of the threads, until
/// somebody goes on to them. Widths are in device-independent pixels.
class Panes final : public QSplitter {
    Q_OBJECT
public:
    enum class Pane { SideBar, List };

    // The room that each one needs beside the others:
    static constexpr int kSideBar = 110;
    static constexpr int kList = 200;
    static constexpr int kThreads = 340;

    /// Takes the widgets; both panes are wanted.
    Panes(QWidget *sideBar, QWidget *list, QWidget *threads, QWidget *parent = nullptr);

    [[nodiscard]] bool isWanted(Pane pane) const { return m_wanted.at(pane); }
    void setWanted(Pane pane, bool wanted);
    [[nodiscard]] bool isShown(Pane pane) const { return !m_panes.at(pane)->isHidden(); }
    /// Somebody asks for it.
    void bring(Pane pane);
    /// Somebody wants it to be there, or not to be there.
    void toggle(Pane pane);
    /// What stands in front of the threads goes.
    void showThreads();

    /// However little room there is.
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, 120}; }

Q_SIGNALS:
    /// Other panes are shown.
    void changed();
    /// What had the keyboard has made room for the threads.
    void keyboardLost();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] bool fits(Pane pane) const;
    void arrange();

    std::map<Pane, QWidget *> m_panes;
    QWidget *m_threads;
    std::map<Pane, bool> m_wanted {{Pane::SideBar, true}, {Pane::List, true}};
    std::optional<Pane> m_front; ///< In the place of the threads.
};

} // namespace backthread::shell
