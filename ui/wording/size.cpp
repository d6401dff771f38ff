// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/size.h"

#include <QLocale>

namespace backthread::wording {

QString size(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

} // namespace backthread::wording
