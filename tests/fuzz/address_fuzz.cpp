// SPDX-License-Identifier: GPL-3.0-or-later
// What a person may type as an address: never crashes, and an item is found again in its own address.
#include "core/discussion/address.h"

using namespace backthread;
using namespace backthread::discussion;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto address =
        parseAddress(QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    if (!address || address->kind != Address::Kind::Item || address->item.source() != SourceId::HackerNews)
        return 0;
    const auto again = parseAddress(itemUrl(address->item).toString());
    if (!again || again->item != address->item)
        __builtin_trap();
    return 0;
}
