// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/hackernews/api.h"

#include <QElapsedTimer>
#include <QPointer>

namespace backthread::hackernews {

/// What the fetches of Hacker News share: one context for all their requests, and a proper end.
///
/// Slots may destroy a fetch while it emits: what emits in the midst of something asks isStillHere().
class ApiFetch : public sources::Fetch {
    Q_OBJECT
public:
    using Priority = sources::HttpClient::Priority;
    using BodyCallback = std::function<void(Result<QByteArray>)>;

    ~ApiFetch() override;

protected:
    explicit ApiFetch(const Api &api);

    [[nodiscard]] const Api &api() const { return m_api; }
    /// Of all requests; nothing of them comes back once it is gone.
    [[nodiscard]] QObject *context() const { return m_context.get(); }
    void startClock() { m_clock.start(); }
    void get(const QUrl &url, Priority priority, BodyCallback done);
    /// A list of ids; one that has not changed since it was asked for last is not sent again.
    void getList(const QUrl &url, std::function<void(const Result<ItemIds> &)> done);

    /// Emits through `emission`; false when this was destroyed or ended meanwhile: touch nothing then.
    template <typename Emission>
    [[nodiscard]] bool isStillHere(Emission emission)
    {
        const QPointer<QObject> alive(m_context.get());
        emission();
        return alive;
    }

    /// The last thing to be called: aborts what is under way and emits finished().
    void finish(sources::FetchReport report);
    void finish(const Error &error);

private:
    void end(const Result<sources::FetchReport> &report);

    const Api m_api;
    std::unique_ptr<QObject> m_context;
    QElapsedTimer m_clock;
};

/// The one of two errors that says more about why nothing came. NotFound only where both say so.
[[nodiscard]] Error moreTelling(const Error &one, const Error &other);

} // namespace backthread::hackernews
