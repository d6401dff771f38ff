// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace backthread::search {

/// The part of BM25 that one word of a query has in the score of a text, before the weight of that word; with
/// the constants of https://www.sqlite.org/fts5.html#the_bm25_function. `length` is that of the text by the
/// mean length of all.
[[nodiscard]] constexpr double bm25(double frequency, double length)
{
    constexpr double kSaturation = 1.2;
    constexpr double kLengthShare = 0.75;
    const double room = kSaturation * (1 - kLengthShare + kLengthShare * length);
    return frequency * (kSaturation + 1) / (frequency + room);
}

} // namespace backthread::search
