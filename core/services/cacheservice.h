// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/discussion/cacheusage.h"
#include "core/store/cachecare.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace backthread::services {

class Engine;

/// Keeps the cache within its limits: in the background, a few milliseconds of the writer at a time, with
/// pauses for who waits. Thread: that of the engine's owner.
class CacheService final : public QObject {
    Q_OBJECT
public:
    /// How a cleaning is paced.
    struct Pace {
        std::chrono::milliseconds slice {4}; ///< Of the writer, at once.
        std::chrono::milliseconds pause {8}; ///< Between two slices.
        std::chrono::milliseconds first {120'000}; ///< From start() to the first cleaning.
        std::chrono::milliseconds next {6 * 3'600'000}; ///< From one to the next.
    };
    explicit CacheService(Engine &engine);
    CacheService(Engine &engine, const Pace &pace);

    void setLimits(const discussion::CacheLimits &limits);
    /// Asks for the discussions that are open: they stay, like those that the library refers to.
    void setOpen(std::function<ItemIds()> open) { m_open = std::move(open); }
    /// Cleans soon, and again from time to time.
    void start();

    struct Report {
        qint64 discussions = 0; ///< That went.
        qint64 bytes = 0; ///< That the file shrank.
        std::optional<Error> problem; ///< Why it ended early.
    };
    /// Cleans now, unless that is under way; also gives all free space back, whatever it takes.
    void cleanNow();
    [[nodiscard]] bool isCleaning() const { return m_stage != Stage::Resting; }

    [[nodiscard]] QFuture<Result<discussion::CacheUsage>> usage();

Q_SIGNALS:
    void cleaned(const backthread::services::CacheService::Report &report);

private:
    using Space = store::CacheCare::Space;
    enum class Stage { Resting, Planning, Removing, Merging, Shrinking };

    void clean();
    void takePlan(const Result<store::CacheCare::Plan> &plan);
    void step();
    void pass();
    void remove();
    void merge();
    void shrink();
    void rebuild();
    void end(const std::optional<Error> &problem = {});
    template <typename Answer, typename Job, typename Then>
    void write(Job job, Then then);

    Engine &m_engine;
    const Pace m_pace;
    discussion::CacheLimits m_limits;
    std::function<ItemIds()> m_open;
    Stage m_stage = Stage::Resting;
    bool m_isThorough = false; ///< Somebody asked for it.
    bool m_begins = false; ///< The stage, with its next step.
    store::CacheCare::Plan m_plan;
    qint64 m_sizeBefore = 0;
    double m_estimate = 0; ///< Bytes that will be in use, once all is over.
    double m_bytesPerItem = 0;
    Report m_report;
    QTimer m_pause;
    QTimer m_next;
};

} // namespace backthread::services

Q_DECLARE_METATYPE(backthread::services::CacheService::Report)
