// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace backthread::shell {

/// A line of plain text that takes the room it gets: what does not fit ends in an ellipsis, and is whole in
/// its tool tip.
class ElidedLabel final : public QLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString shownText() const;
};

} // namespace backthread::shell
