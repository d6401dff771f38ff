// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/discussion/feed.h"
#include "core/discussion/item.h"
#include "core/discussion/storylist.h"
#include "core/discussion/user.h"
#include "core/search/answer.h"
#include "core/search/query.h"
#include "core/search/sql.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace backthread::sources {

/// How much of a thread is worth its requests.
enum class Effort {
    Whole, ///< Everything, in rank order.
    Least, ///< The comments in as few requests as can be, one at best; ranks may stay unknown.
};

/// What to look for among everything there is.
struct SearchRequest final {
    search::Query query;
    search::Sort sort = search::Sort::Recent;
    int page = 0; ///< From 0 on, as long as the one before said that there is more.
    qint64 now = 0; ///< What ages count from; seconds since 1970.
};

/// What a fetch cost, repeated requests included.
struct FetchCost final {
    int requests = 0;
    qint64 bytes = 0; ///< Of answers, as they came over the network where that is known.
};

/// What a fetch did, told at its end.
struct FetchReport final {
    ItemId story; ///< Of a thread fetch: the story it led to.
    int requests = 0; ///< Sent, repeated ones included.
    double seconds = 0; ///< From start() to the end.
    bool complete = true; ///< Nothing that the source names was left out because of a failure.

    friend bool operator==(const FetchReport &, const FetchReport &) = default;
};

/// One question to a source while it is being answered, part by part.
///
/// Lives in the source's thread. Destroying it cancels what is under way; nothing is emitted then. After
/// finished() nothing more comes.
class Fetch : public QObject {
    Q_OBJECT
public:
    /// Sends the first requests. Call once, after connecting.
    virtual void start() = 0;

Q_SIGNALS:
    /// Items as they come, in batches; later ones may repeat and correct earlier ones.
    void received(const backthread::discussion::Items &items);
    /// Of a list: the ranked ids, before the items. Of a fetch of submissions: these.
    void ranked(const backthread::ItemIds &ids);
    /// Of a fetch of a user.
    void described(const backthread::discussion::User &user);
    /// Of a thread fetch: about how many comments there will be, as soon as known.
    void expected(int comments);
    /// Of a search: its answer, once.
    void found(const backthread::search::RemoteAnswer &answer);
    /// Once, before finished(), however it ends.
    void spent(const backthread::sources::FetchCost &cost);
    void finished(const backthread::Result<backthread::sources::FetchReport> &report);
};

/// What has changed at a source: asking for it tells how.
struct Changes final {
    ItemIds items;
    QStringList users;

    friend bool operator==(const Changes &, const Changes &) = default;
};

/// What changes at a source, told as it happens. Comes back by itself when its connection breaks.
///
/// Lives in the source's thread. Destroying it ends the connection; nothing is emitted then.
class ChangeStream : public QObject {
    Q_OBJECT
public:
    /// Call once, after connecting.
    virtual void start() = 0;

Q_SIGNALS:
    /// From now on changes are told. What changed before may be told as well, or not.
    void connected();
    void changed(const backthread::sources::Changes &changes);
    /// The connection broke, or could not be made; told for each attempt.
    void interrupted(const backthread::Error &problem);
};

/// A site with threaded discussions. Lives in the thread it was made in, and so does what it makes.
class Source {
public:
    virtual ~Source() = default;

    /// The whole discussion that `id`, a story or a comment, belongs to.
    [[nodiscard]] virtual std::unique_ptr<Fetch> thread(ItemId id, Effort effort) = 0;
    /// The ranks of a feed, and the stories of the first `stories` places.
    [[nodiscard]] virtual std::unique_ptr<Fetch> feed(discussion::Feed feed, int stories) = 0;
    /// The first `stories` stories of a period, the best ones first: their ranks, then they themselves.
    [[nodiscard]] virtual std::unique_ptr<Fetch> best(const discussion::Period &period, int stories) = 0;
    /// These items, each by itself.
    [[nodiscard]] virtual std::unique_ptr<Fetch> items(const ItemIds &ids) = 0;
    /// The ids of the latest that a user has written, the newest first; NotFound where there is no such user,
    /// or nothing.
    [[nodiscard]] virtual std::unique_ptr<Fetch> submissions(const QString &user) = 0;
    /// A page of what matches a query; told by found() alone, and complete where finished() has no error.
    [[nodiscard]] virtual std::unique_ptr<Fetch> search(const SearchRequest &request) = 0;
    /// What a user says of themselves; NotFound where there is no such user.
    [[nodiscard]] virtual std::unique_ptr<Fetch> user(const QString &name) = 0;
    /// Whatever changes there.
    [[nodiscard]] virtual std::unique_ptr<ChangeStream> changes() = 0;
};

} // namespace backthread::sources

Q_DECLARE_METATYPE(backthread::sources::FetchCost)
Q_DECLARE_METATYPE(backthread::sources::FetchReport)
Q_DECLARE_METATYPE(backthread::sources::Changes)
