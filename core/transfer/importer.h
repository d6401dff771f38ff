// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/discussion/summary.h"
#include "core/store/librarymerge.h"

#include <functional>
#include <stop_token>

namespace backthread::transfer {

class ImportFile;

/// So many items at once: large enough to make transactions cheap, and small enough to let others write in
/// between.
inline constexpr qsizetype kImportBatch = 5000;

/// How far an import has come.
struct ImportProgress final {
    qint64 bytes = 0; ///< Read from the file.
    qint64 size = 0; ///< Of the file; 0: not known.
    qint64 items = 0; ///< Stored.
    bool isTidying = false; ///< All is stored; the cache is made smaller and faster to search.

    friend bool operator==(const ImportProgress &, const ImportProgress &) = default;
};

/// What an import came to.
struct ImportReport final {
    qint64 items = 0; ///< Stored.
    qint64 bookmarks = 0; ///< Stored.
    qint64 others = 0; ///< Watches, people, mutes, visits and the like; stored, or there before.
    qint64 malformed = 0; ///< Places that held nothing usable; the rest was read all the same.
    qint64 rejected = 0; ///< Items whose parents run in a circle.
    QString firstError; ///< Where and what the first of these was, in English.

    [[nodiscard]] bool isClean() const { return malformed == 0 && rejected == 0; }
    friend bool operator==(const ImportReport &, const ImportReport &) = default;
};

/// Where an import puts what it reads. Called in the importing thread, one batch after the other; an import
/// ends with the first error.
struct ImportTarget final {
    /// How many of all so far had to be rejected and were not counted before; some may be on their way yet.
    std::function<Result<qint64>(discussion::Items &&items)> saveItems;
    std::function<Result<void>(QList<discussion::Bookmark> &&bookmarks)> saveBookmarks;
    /// Takes another profile's library in.
    std::function<Result<store::MergeReport>(const QString &path)> mergeLibrary;
    /// After each batch; may be empty.
    std::function<void(const ImportProgress &progress)> progressed;
};

/// Reads a file of items, in any shape that ItemReader knows, or of bookmarks, as our own list prints them or
/// browsers and other readers export them, and hands it over in batches. Memory is constant in the length of
/// the file.
///
/// Errors: File where reading failed, Malformed where the file is something else altogether (a web page),
/// Cancelled after `stop`, else what the target said. What was handed over before stays.
[[nodiscard]] Result<ImportReport> import(
    ImportFile &file, const ImportTarget &target, const std::stop_token &stop = {});

} // namespace backthread::transfer
