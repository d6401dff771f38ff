// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/thread/threadfind.h"

#include <QFrame>

#include <map>

class QLabel;
class QLayout;
class QLineEdit;
class QToolButton;

namespace backthread::threadview {

/// The bar below a thread in which words are typed and comments chosen; there for as long as somebody finds.
/// Shows what a ThreadFind says and tells it what is wanted.
class FindBar final : public QFrame {
    Q_OBJECT
public:
    /// `find` outlives the bar.
    explicit FindBar(ThreadFind &find, QWidget *parent = nullptr);

    /// Takes the keyboard, with the words selected.
    void open();
    /// "3 of 17"; empty where nothing is looked for.
    [[nodiscard]] QString countText() const;

    /// No wider than the thread needs to be: buttons that do not fit stand below.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The bar goes, and had the keyboard.
    void left();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    using Criterion = ThreadFind::Criterion;

    QToolButton *addButton(QLayout *layout, const QString &text, const QString &tip);
    void addToggle(QLayout *layout, Criterion criterion, const QString &text, const QString &tip);
    void showState();

    ThreadFind &m_find;
    QLineEdit *m_words;
    QLabel *m_count;
    std::map<Criterion, QToolButton *> m_toggles;
};

} // namespace backthread::threadview
