// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <zlib.h>

namespace backthread::transfer {

inline bool putFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Compressed as gzip does it.
inline bool putGzip(const QString &path, const QByteArray &bytes)
{
    gzFile file = gzopen(QFile::encodeName(path).constData(), "wb");
    const bool isWritten = file && gzwrite(file, bytes.constData(), unsigned(bytes.size())) == bytes.size();
    return file && gzclose(file) == Z_OK && isWritten;
}

} // namespace backthread::transfer
