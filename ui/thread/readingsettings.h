// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace backthread::threadview {

/// How somebody likes threads to look, beside what the desktop's font and palette say. A value; what was read
/// or stepped is within its limits.
struct ReadingSettings final {
    enum class Density { Compact, Normal, Airy };
    enum class Indent { Narrow, Normal, Wide };

    static constexpr int kSmallestText = -4;
    static constexpr int kLargestText = 12;
    static constexpr int kNarrowest = 60;
    static constexpr int kUsualColumn = 84;
    static constexpr int kWidest = 120;
    static constexpr int kWholeWindow = 0; ///< As a column: as wide as the window.

    int textSteps = 0; ///< Text size, in tenths of the desktop's that are added to it.
    int column = kUsualColumn; ///< Width of the text in characters, or kWholeWindow.
    Density density = Density::Normal;
    Indent indent = Indent::Normal;
    QString family; ///< Of the font; empty: the desktop's.

    [[nodiscard]] double textFactor() const { return 1 + 0.1 * textSteps; }
    void stepText(int steps);
    /// Beyond the widest column is the whole window.
    void stepColumn(int steps);
    void stepDensity(int steps);

    /// From the profile's settings file, and back. Missing and damaged entries give the defaults.
    [[nodiscard]] static ReadingSettings read(const QString &path);
    void write(const QString &path) const;

    friend bool operator==(const ReadingSettings &, const ReadingSettings &) = default;
};

} // namespace backthread::threadview
