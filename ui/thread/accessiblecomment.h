// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/itemid.h"

#include <QAccessible>

namespace backthread::discussion {
struct Item;
}

namespace backthread::threadview {

class AccessibleThread;
struct Target;

/// One comment as assistive technology sees it: its name is all that is said before the text, its description
/// is the text, which can also be read by characters, words and paragraphs.
///
/// Holds nothing but its identity; what it tells is looked up in the rows of its thread at that moment. Its
/// actions are clicks on what the view shows in the comment, and make it current as clicks do. Invalid while
/// it has no row. Belongs to QAccessible; `thread` outlives it.
class AccessibleComment final : public QAccessibleInterface,
                                public QAccessibleActionInterface,
                                public QAccessibleTextInterface {
public:
    AccessibleComment(const AccessibleThread &thread, ItemId id);

    [[nodiscard]] ItemId id() const { return m_id; }

    [[nodiscard]] bool isValid() const override { return row() >= 0; }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override;
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override { }
    /// On the screen; where it would be while it is out of sight.
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] void *interface_cast(QAccessible::InterfaceType type) override;

    // Those that lead somewhere. The first is always that of the focus.
    [[nodiscard]] QStringList actionNames() const override;
    [[nodiscard]] QString localizedActionName(const QString &name) const override;
    [[nodiscard]] QString localizedActionDescription(const QString &name) const override;
    void doAction(const QString &name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

    // The text has neither selections nor a cursor of its own, and is not laid out for this: each of its
    // characters is where the comment is.
    [[nodiscard]] QString text(int start, int end) const override;
    [[nodiscard]] int characterCount() const override;
    [[nodiscard]] QRect characterRect(int) const override { return rect(); }
    [[nodiscard]] int offsetAtPoint(const QPoint &) const override { return -1; }
    void scrollToSubstring(int, int) override;
    [[nodiscard]] QString attributes(int offset, int *start, int *end) const override;
    [[nodiscard]] int cursorPosition() const override { return 0; }
    void setCursorPosition(int) override { }
    void selection(int, int *start, int *end) const override { *start = *end = 0; }
    [[nodiscard]] int selectionCount() const override { return 0; }
    void addSelection(int, int) override { }
    void removeSelection(int) override { }
    void setSelection(int, int, int) override { }

private:
    [[nodiscard]] int row() const;
    [[nodiscard]] const discussion::Item &item() const;
    [[nodiscard]] QString name() const;
    [[nodiscard]] bool isMuted() const;
    [[nodiscard]] QString body() const;
    [[nodiscard]] bool isInSight() const;
    void bringIntoSight();

    const AccessibleThread &m_thread;
    ItemId m_id;
};

} // namespace backthread::threadview
