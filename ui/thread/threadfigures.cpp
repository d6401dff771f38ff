// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/threadfigures.h"

#include "core/base/background.h"
#include "core/base/whendone.h"
#include "ui/thread/headlayout.h"

namespace backthread::threadview {

void ThreadFigures::setThread(const discussion::ThreadPtr &thread)
{
    const bool isSame = areOfOneStory(m_thread, thread);
    m_thread = thread;
    if (!isSame) {
        m_isOn = false;
        m_statistics.reset();
    }
    count();
}

void ThreadFigures::toggle()
{
    m_isOn = !m_isOn;
    m_statistics.reset();
    count();
    Q_EMIT changed();
}

void ThreadFigures::count()
{
    if (!m_isOn || !m_thread || m_thread->size() < kStatisticsFrom)
        return;
    const auto counted = inBackground([thread = m_thread]() -> Statistics {
        return std::make_shared<const discussion::ThreadStatistics>(discussion::statisticsOf(*thread));
    });
    whenDone(counted, this, [this, thread = m_thread](const Statistics &statistics) {
        if (!m_isOn || m_thread != thread)
            return;
        m_statistics = statistics;
        Q_EMIT changed();
    });
}

} // namespace backthread::threadview
