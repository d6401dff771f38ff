// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <memory>

struct gzFile_s;

namespace backthread::transfer {

/// A file that somebody wants imported, as a stream of bytes: plain or gzip, told apart by its first bytes.
///
/// One thread at a time. Errors: Error::File where the file cannot be opened. Reading stops where gzip data
/// is damaged or ends early; damage() tells then, and what came before is good.
class ImportFile final {
public:
    /// `path` of a file, or `-` for the standard input.
    [[nodiscard]] static Result<ImportFile> open(const QString &path);

    /// Up to `size` bytes: 0 at the end, -1 where reading failed.
    [[nodiscard]] qint64 read(char *data, qint64 size);
    /// The first bytes, up to `size`; they will be read again.
    [[nodiscard]] QByteArray peek(qsizetype size);

    /// What is wrong with the compressed data, in English; empty where nothing is.
    [[nodiscard]] QString damage() const { return m_damage; }
    /// Read from the file so far, before decompression.
    [[nodiscard]] qint64 position() const;
    /// Of the file; 0 where it is not known.
    [[nodiscard]] qint64 size() const { return m_size; }

private:
    struct Close {
        void operator()(gzFile_s *file) const;
    };

    ImportFile(gzFile_s *file, qint64 size)
        : m_file(file)
        , m_size(size)
    {
    }
    [[nodiscard]] qint64 readFile(char *data, qint64 size);

    std::unique_ptr<gzFile_s, Close> m_file;
    qint64 m_size = 0;
    QByteArray m_peeked; ///< Delivered before anything else.
    QString m_damage;
};

} // namespace backthread::transfer
