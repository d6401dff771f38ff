// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/threadstatistics.h"

#include <QObject>

namespace backthread::threadview {

/// The statistics of a thread while somebody wants to see them: counted in the background, once for each
/// snapshot. The window's thread only.
class ThreadFigures final : public QObject {
    Q_OBJECT
public:
    using Statistics = std::shared_ptr<const discussion::ThreadStatistics>;

    void setThread(const discussion::ThreadPtr &thread);
    void toggle();
    [[nodiscard]] bool isOn() const { return m_isOn; }
    /// Those of the snapshot before until the newest are counted; null while nobody wants them.
    [[nodiscard]] const Statistics &statistics() const { return m_statistics; }

Q_SIGNALS:
    void changed();

private:
    void count();

    discussion::ThreadPtr m_thread;
    Statistics m_statistics;
    bool m_isOn = false;
};

} // namespace backthread::threadview
