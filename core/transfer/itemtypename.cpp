// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/itemtypename.h"

#include <algorithm>
#include <array>

namespace backthread::transfer {

using discussion::ItemType;

namespace {

// By the numbers of ItemType.
constexpr std::array kNames {QLatin1String(""), QLatin1String("story"), QLatin1String("comment"),
    QLatin1String("job"), QLatin1String("poll"), QLatin1String("pollopt")};

} // namespace

QString itemTypeName(ItemType type)
{
    return kNames.at(static_cast<size_t>(type));
}

ItemType itemTypeFromName(QStringView name)
{
    const auto *found = std::find(kNames.begin(), kNames.end(), name);
    return found == kNames.end() ? ItemType::Unknown : static_cast<ItemType>(found - kNames.begin());
}

} // namespace backthread::transfer
