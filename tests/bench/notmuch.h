// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace backthread::bench {

/// The mail indexer notmuch over the comments of a cache as mails, in a directory of its own: what it takes
/// to build its index, how large that is, and how long searches take.
class Notmuch final {
public:
    /// Nothing where it is not installed. `directory` has to be empty.
    [[nodiscard]] static std::optional<Notmuch> in(const QString &directory);

    /// Writes each comment as a file of a maildir. False where that fails.
    [[nodiscard]] bool writeMails(const QString &cachePath);
    /// In seconds.
    [[nodiscard]] double build();
    [[nodiscard]] double indexMegabytes() const;
    /// In milliseconds, the newest `limit` messages, without what a process takes that finds nothing.
    [[nodiscard]] double search(const QString &words, int limit);

private:
    explicit Notmuch(const QString &directory)
        : m_directory(directory)
    {
    }
    [[nodiscard]] double seconds(const QStringList &arguments);

    QString m_directory;
    double m_start = -1; ///< Of a process, in milliseconds; negative: not measured yet.
};

} // namespace backthread::bench
