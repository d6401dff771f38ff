// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace backthread::standin {

class Corpus;

// What became of one file of items.
struct LoadResult {
    int items = 0;
    int users = 0;
    int skipped = 0; // lines or values that are no item
    QString error; // empty when the file could be read

    [[nodiscard]] bool isOk() const { return error.isEmpty(); }
};

// Reads Firebase-shaped items (and users) from JSON Lines, a JSON array or a single JSON
// object, plain or gzip, into the corpus. Feeds are left as they are.
[[nodiscard]] LoadResult loadFile(Corpus &corpus, const QString &path);
[[nodiscard]] LoadResult loadJson(Corpus &corpus, const QByteArray &json);

} // namespace backthread::standin
