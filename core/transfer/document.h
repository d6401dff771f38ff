// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/arrangement.h"
#include "core/discussion/summary.h"

#include <QByteArray>
#include <QLatin1String>
#include <QStringView>

#include <optional>

namespace backthread::transfer {

/// The forms in which a discussion or a list leaves the program.
enum class Format : quint8 {
    Text, ///< Plain text with all marks of a discussion page.
    Markdown,
    Html, ///< One file that needs no other.
    Json, ///< For programs; keys as in docs, ids are the numbers of the site. Imports again without loss.
    Csv, ///< For spreadsheets, see csv.h.
};

/// The word for a format on the command line: text markdown html json csv.
[[nodiscard]] QLatin1String formatName(Format format);
[[nodiscard]] std::optional<Format> formatFromName(QStringView name);
/// By the ending of a file's name: md markdown html htm json txt csv; nothing where it tells nothing.
[[nodiscard]] std::optional<Format> formatOfFile(const QString &path);

/// What is to be written of a discussion, and what is known about how it came here. A value; any thread.
struct Document final {
    discussion::ThreadPtr thread; ///< Never null.
    discussion::ViewOptions view; ///< Order, focus, context. What is folded is left out.
    QSet<ItemId> selection; ///< Only these comments of the view; empty: all.
    discussion::FetchRecord fetch;
    qint64 lastHeardOf = 0; ///< Where `fetch` is empty: when a part of it was last stored; 0: not known.
    bool justFetched = false; ///< `fetch` is the answer to the question that made this document.
    qint64 now = 0; ///< Seconds since 1970: ages are counted from here.
};

/// The document in UTF-8, with a line feed at its end. Iterative: threads of any depth and size.
[[nodiscard]] QByteArray write(const Document &document, Format format);

} // namespace backthread::transfer
