// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/item.h"
#include "core/store/connection.h"

#include <QHash>
#include <QSet>
#include <QTemporaryDir>

#include <memory>
#include <random>

namespace backthread::search {

/// One row of the table `item`, as far as searches look at it.
struct Row {
    qint64 id = 0;
    discussion::ItemType type = discussion::ItemType::Comment;
    std::optional<discussion::ItemState> state = {};
    qint64 story = 0;
    qint64 parent = 0; ///< 0: none.
    qint64 time = 0;
    QString by = {};
    QString title = {}; ///< Null: not known; likewise the other texts.
    QString site = {};
    QString text = {};
    int traits = 0;
    std::optional<int> points = {};
    qint64 firstSeen = 0;
};

struct Visit {
    std::optional<qint64> closed;
    std::optional<qint64> previous;
};

/// Everything there is to find.
struct Corpus {
    QList<Row> rows;
    QSet<qint64> bookmarks;
    QHash<qint64, QString> tags; ///< Of some of them.
    QHash<qint64, Visit> visits; ///< By story.
};

/// Discussions made by dice: few words, authors and sites, so that random queries find something.
[[nodiscard]] Corpus generatedCorpus(std::mt19937 &dice, int items);

/// The discussion in a file of Firebase items, one a line, gzipped. Empty where the file is missing.
[[nodiscard]] Corpus firebaseCorpus(const QString &path);

/// A corpus in databases as the program makes them.
class CorpusDatabase final {
public:
    explicit CorpusDatabase(const Corpus &corpus);

    [[nodiscard]] store::Connection &connection() { return *m_connection; }

private:
    void fill(const Corpus &corpus);

    QTemporaryDir m_directory;
    std::unique_ptr<store::Connection> m_connection;
};

} // namespace backthread::search
