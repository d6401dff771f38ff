// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/engine.h"

#include <QTemporaryDir>

#include <atomic>

namespace backthread {

/// An engine over an empty profile, for what stands before services. Its source never answers, but counts
/// what it is asked.
struct IdleEngine final {
    class Fetch final : public sources::Fetch {
    public:
        void start() override { }
    };
    class Stream final : public sources::ChangeStream {
    public:
        void start() override { }
    };
    class Source final : public sources::Source {
    public:
        explicit Source(std::atomic<int> &asked)
            : m_asked(asked)
        {
        }
        std::unique_ptr<sources::Fetch> thread(ItemId, sources::Effort) override { return fetch(); }
        std::unique_ptr<sources::Fetch> feed(discussion::Feed, int) override { return fetch(); }
        std::unique_ptr<sources::Fetch> best(const discussion::Period &, int) override { return fetch(); }
        std::unique_ptr<sources::Fetch> items(const ItemIds &) override { return fetch(); }
        std::unique_ptr<sources::Fetch> submissions(const QString &) override { return fetch(); }
        std::unique_ptr<sources::Fetch> search(const sources::SearchRequest &) override { return fetch(); }
        std::unique_ptr<sources::Fetch> user(const QString &) override { return fetch(); }
        std::unique_ptr<sources::ChangeStream> changes() override { return std::make_unique<Stream>(); }

    private:
        std::unique_ptr<sources::Fetch> fetch()
        {
            ++m_asked;
            return std::make_unique<Fetch>();
        }
        std::atomic<int> &m_asked;
    };

    std::atomic<int> asked = 0;
    QTemporaryDir directory;
    SystemClock clock;
    store::Profile profile = store::Profile::in(directory.path());
    services::Engine engine {profile, [this] { return std::make_unique<Source>(asked); }, clock};
};

} // namespace backthread
