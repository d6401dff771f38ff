// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/source.h"

#include <QList>
#include <QPointer>
#include <QThread>

#include <functional>

namespace backthread::services {

/// The near end of a fetch: lives in the thread of whoever asked, and cancels the fetch when destroyed.
///
/// Tells what the fetch tells. One that ends because the fetcher is offline, or goes there, ends without
/// spent(): what it has cost is not known.
class FetchTicket final : public QObject {
    Q_OBJECT
public:
    ~FetchTicket() override;

Q_SIGNALS:
    void received(const backthread::discussion::Items &items);
    void ranked(const backthread::ItemIds &ids);
    void described(const backthread::discussion::User &user);
    void expected(int comments);
    void found(const backthread::search::RemoteAnswer &answer);
    void spent(const backthread::sources::FetchCost &cost);
    void finished(const backthread::Result<backthread::sources::FetchReport> &report);

private:
    friend class Fetcher;
    FetchTicket() = default;
    /// Cancels what is under way.
    void drop();
    /// Tells the end; nothing comes after it.
    void end(const Result<sources::FetchReport> &report);

    QPointer<QObject> m_far; ///< In the fetching thread, owns the fetch; goes with the fetcher at the latest.
};

/// The near end of a stream of changes: lives in the thread of whoever asked, and ends the stream when
/// destroyed. While the fetcher is offline the stream is interrupted; afterwards it comes back.
class ChangeTicket final : public QObject {
    Q_OBJECT
public:
    ~ChangeTicket() override;

Q_SIGNALS:
    // As those of sources::ChangeStream:
    void connected();
    void changed(const backthread::sources::Changes &changes);
    void interrupted(const backthread::Error &problem);

private:
    friend class Fetcher;
    ChangeTicket() = default;
    void drop();

    QPointer<QObject> m_far; ///< As that of a fetch; null while offline.
};

/// Runs a source in a thread of its own, so that reading and parsing answers never touches the window.
///
/// Thread: made, used and destroyed in one thread. The source is made by `factory` in the fetching thread,
/// at the first use. Without a factory every fetch ends with Error::Offline.
class Fetcher final {
public:
    using Factory = std::function<std::unique_ptr<sources::Source>()>;
    explicit Fetcher(Factory factory);
    ~Fetcher();

    [[nodiscard]] std::unique_ptr<FetchTicket> thread(
        ItemId id, sources::Effort effort = sources::Effort::Whole);
    [[nodiscard]] std::unique_ptr<FetchTicket> feed(discussion::Feed feed, int stories);
    [[nodiscard]] std::unique_ptr<FetchTicket> best(const discussion::Period &period, int stories);
    [[nodiscard]] std::unique_ptr<FetchTicket> items(const ItemIds &ids);
    /// The ids of the latest that a user has written, as sources::Source::submissions() tells them.
    [[nodiscard]] std::unique_ptr<FetchTicket> submissions(const QString &user);
    /// A page of what matches a query at the source.
    [[nodiscard]] std::unique_ptr<FetchTicket> search(const sources::SearchRequest &request);
    [[nodiscard]] std::unique_ptr<FetchTicket> user(const QString &name);
    /// What changes at the source, from now on.
    [[nodiscard]] std::unique_ptr<ChangeTicket> changes();

    /// Going offline cancels what is under way; that, and everything while offline, ends with Error::Offline.
    /// Streams come back when that is over.
    void setOffline(bool offline);
    [[nodiscard]] bool isOffline() const { return m_offline; }

    Q_DISABLE_COPY_MOVE(Fetcher)

private:
    using Question = std::function<std::unique_ptr<sources::Fetch>(sources::Source &)>;
    [[nodiscard]] std::unique_ptr<FetchTicket> ask(Question question);
    void connectFar(ChangeTicket *ticket);
    /// Runs `work(source)` in the fetching thread, with `far` there and owned by it.
    template <typename Far, typename Work>
    void launch(Far *far, Work work);

    Factory m_factory;
    bool m_offline = false;
    QList<QPointer<FetchTicket>> m_tickets; ///< Those whose end has not been told are among them.
    QList<QPointer<ChangeTicket>> m_changeTickets;
    QThread m_thread;
    QObject *m_worker = nullptr; ///< In the fetching thread.
    std::unique_ptr<sources::Source> m_source; ///< Touched in the fetching thread only.
};

} // namespace backthread::services
