// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/thread.h"
#include "core/text/typedwords.h"

namespace backthread::discussion {

/// To which comments somebody limits the view of a thread: those that fulfil everything that is asked here.
/// (What finds items in the whole cache is the grammar of core/search.) A value; any thread.
struct ThreadFilter final {
    bool bySubmitter = false;
    QString author; ///< Whatever the case; empty: anybody.
    bool withLinks = false;
    bool withCode = false;
    bool onlyNew = false;
    QString words; ///< As text::TypedWords reads them; empty: any text.

    /// Whether anything is asked for.
    [[nodiscard]] bool isActive() const { return *this != ThreadFilter(); }

    friend bool operator==(const ThreadFilter &, const ThreadFilter &) = default;
};

/// Tells of one comment after the other whether it fulfils a filter. Thread and filter must outlive it.
class ThreadMatcher final {
public:
    /// `newSince` as in ViewOptions.
    ThreadMatcher(const Thread &thread, const ThreadFilter &filter, qint64 newSince);

    [[nodiscard]] bool matches(int comment) const;

private:
    const Thread &m_thread;
    const ThreadFilter &m_filter;
    qint64 m_newSince;
    text::TypedWords m_words;
};

/// The comments in which the words occur, in the order of the thread; none where no words were typed.
[[nodiscard]] std::vector<int> findInThread(const Thread &thread, const text::TypedWords &words);

} // namespace backthread::discussion
