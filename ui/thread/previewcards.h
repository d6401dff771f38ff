// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/thread.h"
#include "ui/thread/rowlayout.h"

#include <QObject>
#include <QRect>
#include <QTimer>

#include <memory>
#include <vector>

namespace backthread::threadview {

class PreviewCard;
class ThreadView;

/// The preview cards over a thread view, one on the other: level 0 is the page, the card that a reference on
/// it opens is level 1, and so on. What is on the screen anyway is framed instead.
///
/// By the pointer a card opens after a moment, and closes a moment after the pointer has left both the
/// reference and the card; by the keyboard at once. The window's thread only.
class PreviewCards final : public QObject {
    Q_OBJECT
public:
    /// `view` carries the cards and outlives this.
    explicit PreviewCards(ThreadView &view);
    ~PreviewCards() override;

    /// What the cards are about from now on; those that are open stay where it is the same discussion anew.
    void setThread(discussion::ThreadPtr thread);

    /// The keyboard goes on to the topmost card; false where there is none, it is there already, or nothing
    /// on it leads anywhere.
    bool enter();
    /// The next reference of the card that has the keyboard; false where it is on the page.
    bool stepReference(int direction);
    /// The reference that has the focus on the card that has the keyboard; none where it is on the page.
    [[nodiscard]] Target focusedReference() const;
    [[nodiscard]] bool hasKeyboard() const { return m_entered > 0; }
    /// Scrolls the topmost card by a share of its height; false where there is nothing of it to scroll.
    bool scroll(qreal share);

    /// Closes the topmost card; false where there is none.
    bool closeTop();
    void closeAll() { trim(0); }
    [[nodiscard]] int count() const { return int(m_cards.size()); }
    [[nodiscard]] PreviewCard *card(int level) { return m_cards.at(size_t(level - 1)).get(); }

    /// An item that the thread does not have was read: its card is shown if it is still waited for.
    void showForeign(ItemId id, const discussion::ThreadPtr &thread);

Q_SIGNALS:
    /// Something on a card was clicked.
    void activated(const backthread::threadview::Target &target);
    void activatedAside(const backthread::threadview::Target &target);
    /// An item that the thread does not have is to be shown.
    void foreignWanted(backthread::ItemId id);

private:
    struct Pending {
        Target target;
        QRect place;
        int level = 0;
    };

    void hover(const Target &target, const QRect &place, int level);
    void open(const Target &target, const QRect &place, int level);
    void act();
    void pushReference(const Pending &what);
    void pushQuoted(const Pending &what);
    void push(const discussion::ThreadPtr &thread, int index, const Pending &what);
    void push(RowLayout layout, const discussion::ThreadPtr &thread, const Pending &what);
    void trim(int levels);
    [[nodiscard]] int textWidth() const;

    ThreadView &m_view;
    discussion::ThreadPtr m_thread;
    std::vector<std::unique_ptr<PreviewCard>> m_cards;
    std::vector<Target> m_shown; ///< What each card shows.
    int m_entered = 0; ///< The level that has the keyboard.
    Pending m_pending;
    Pending m_foreign; ///< Waits for an item.
    QTimer m_timer;
};

} // namespace backthread::threadview
