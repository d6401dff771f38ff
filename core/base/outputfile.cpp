// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/outputfile.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace backthread {

using namespace Qt::StringLiterals;

namespace {

Error errorOf(const QFileDevice &file)
{
    const auto kind = file.error() == QFileDevice::ResourceError ? Error::Kind::DiskFull : Error::Kind::File;
    return {kind, u"%1: %2"_s.arg(file.fileName(), file.errorString())};
}

} // namespace

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    // A safe file takes the place of what is there, which is wrong for /dev/null.
    const QFileInfo info(path);
    if (info.exists() && !info.isFile()) {
        QFile device(path);
        if (!device.open(QIODevice::WriteOnly) || device.write(bytes) != bytes.size() || !device.flush())
            return fail(errorOf(device));
        return {};
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(errorOf(file));
    return {};
}

} // namespace backthread
