// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/storyoptions.h"

#include <QFrame>

#include <optional>

class QCheckBox;
class QComboBox;
class QSpinBox;
class QToolButton;

namespace backthread::lists {

/// A line above a list of stories: in which order they stand, and how many points and comments one needs.
class ListBar final : public QFrame {
    Q_OBJECT
public:
    explicit ListBar(QWidget *parent = nullptr);

    /// Without a signal.
    void setOptions(const models::StoryOptions &options);
    [[nodiscard]] models::StoryOptions options() const;
    /// Whether hidden stories are shown; nothing where the list has them anyway. Without a signal.
    void setHidden(std::optional<bool> shown);

Q_SIGNALS:
    void optionsChanged(const backthread::models::StoryOptions &options);
    void hiddenToggled(bool shown);
    /// Escape.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QSpinBox *addThreshold(const QString &name, int step);

    QComboBox *m_sort;
    QSpinBox *m_points;
    QSpinBox *m_comments;
    QCheckBox *m_hidden;
    QToolButton *m_reset;
};

/// "Most points · points ≥ 100", for those that are not as nobody had chosen them.
[[nodiscard]] QString inWords(const models::StoryOptions &options);

} // namespace backthread::lists
