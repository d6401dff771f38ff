// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/snapshot.h"

#include <QStatusBar>

class QLabel;

namespace backthread::shell {

class ElidedLabel;

/// The bottom line: what is held of the open thread and how old that is, and whether we are online, and live.
class StatusLine final : public QStatusBar {
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// What is held of it, where that comes from and how old it is; `now` in seconds since 1970.
    void showThread(const discussion::ThreadSnapshot &snapshot, qint64 now);
    /// How many comments of it are new since when, in words; and why.
    void showNew(const QString &text, const QString &rule);
    /// For a moment, in the place of what it says otherwise.
    void say(const QString &sentence);
    /// What is held, and what is new.
    [[nodiscard]] QString thread() const;
    void showOnline(bool online);
    /// The word for it.
    [[nodiscard]] QString online() const;
    /// Whether the source is telling what changes.
    void showLive(bool live);
    [[nodiscard]] bool isLive() const;

private:
    void showParts();

    QString m_cached;
    QString m_new;
    ElidedLabel *m_thread;
    QLabel *m_live;
    QLabel *m_online;
};

} // namespace backthread::shell
