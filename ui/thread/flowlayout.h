// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace backthread::threadview {

/// Stands its items beside each other as words in a line, each as wide as it wants to be, and goes on below
/// where there is no more room. Items that are wider than a line are as wide as the line, and those that like
/// to expand take what is left of theirs. Owns the items.
class FlowLayout final : public QLayout {
public:
    FlowLayout() = default;
    ~FlowLayout() override = default;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// Where each item stands in `room`; null for those that are hidden.
    [[nodiscard]] std::vector<QRect> place(const QRect &room) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace backthread::threadview
