// SPDX-License-Identifier: GPL-3.0-or-later
// What a server sends as a stream of events: never crashes, keeps its bound, and is the same wherever it is
// cut.
#include "core/sources/http/eventparser.h"

#include <algorithm>

using namespace backthread::sources;

namespace {

constexpr qsizetype kLargest = 256;

QList<ServerEvent> parsed(QByteArrayView bytes, qsizetype piece)
{
    EventParser parser(kLargest);
    QList<ServerEvent> events;
    for (qsizetype at = 0; at < bytes.size(); at += piece)
        events += parser.take(bytes.sliced(at, std::min(piece, bytes.size() - at)));
    return events;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    const QList<ServerEvent> whole = parsed(bytes, std::max<qsizetype>(bytes.size(), 1));
    for (const ServerEvent &event : whole) {
        if (event.name.isEmpty() || event.name.size() + event.data.size() > kLargest + 7) // "message"
            __builtin_trap();
    }
    for (const qsizetype piece : {1, 3, 7}) {
        if (parsed(bytes, piece) != whole)
            __builtin_trap();
    }
    return 0;
}
