// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>

#include <gtest/gtest.h>
#include <zlib.h>

/// Reads a file of real discussions, gzipped or not; empty where there are none on this computer.
inline QByteArray realData(const char *name)
{
    const QByteArray path = QByteArray(BACKTHREAD_REAL_DATA "/") + name;
    QByteArray data;
    if (!QFile::exists(QString::fromLocal8Bit(path)))
        return data;
    const gzFile file = gzopen(path.constData(), "rb");
    QByteArray buffer(1 << 16, '\0');
    for (int size = 0; (size = gzread(file, buffer.data(), static_cast<unsigned>(buffer.size()))) > 0;)
        data.append(buffer.constData(), size);
    gzclose(file);
    return data;
}

/// Skips the test, and says so, where `data` is not there.
#define SKIP_WITHOUT(data)                                                                                   \
    if (data.isEmpty())                                                                                      \
    GTEST_SKIP() << "no real discussions in " BACKTHREAD_REAL_DATA
