// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <random>
#include <vector>

namespace backthread::bench {

/// Made-up discussions by the million, for what has to be fast in large libraries: words as frequent as those
/// of a language (by Zipf's law), threads whose sizes, depths and breadths are spread as real ones are,
/// authors and domains by a power law, ids that grow with time across the threads of a day. The same seed
/// makes the same items.
class Discussions final {
public:
    explicit Discussions(quint64 seed);

    /// The items of some more days, as Firebase's in lines of JSON: at least `comments` comments.
    [[nodiscard]] QByteArray next(int comments);
    [[nodiscard]] qint64 comments() const { return m_comments; }
    /// Characters of the comments' texts.
    [[nodiscard]] qint64 characters() const { return m_characters; }
    [[nodiscard]] qint64 lastId() const { return m_id; }

    /// The word of a rank: 0 is the most frequent one.
    [[nodiscard]] static QString word(int rank);
    [[nodiscard]] static QString author(int rank);
    [[nodiscard]] static QString domain(int rank);

    static constexpr int kWords = 100'000;
    static constexpr int kAuthors = 100'000;
    static constexpr int kDomains = 20'000;

private:
    struct Story {
        qint64 id = 0;
        int left = 0; ///< Comments that are still to come.
        std::vector<qint64> comments;
    };

    [[nodiscard]] int ranked(int count);
    [[nodiscard]] double uniform();
    [[nodiscard]] QByteArray sentence(int words);
    [[nodiscard]] QByteArray text();
    void addStory(QByteArray &lines);
    void addComment(Story &story, QByteArray &lines);

    std::mt19937_64 m_random;
    std::vector<Story> m_day;
    qint64 m_id = 1'000'000;
    qint64 m_time = 1'300'000'000;
    qint64 m_comments = 0;
    qint64 m_characters = 0;
};

/// Writes their items, the comments as many as that at least, to a file. False where it cannot be written.
[[nodiscard]] bool writeDiscussions(const QString &path, quint64 seed, int comments);

/// Has the program import them into a profile that has no cache yet; one that has is left as it is. False
/// where that fails, and then there is none.
[[nodiscard]] bool fillLibrary(const QString &profile, int comments);

} // namespace backthread::bench
