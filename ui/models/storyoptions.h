// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>

namespace backthread::models {

/// In which order a list shows its stories, and how little may be said of one that is shown. A value.
struct StoryOptions final {
    /// Rank is the order that the list has by itself; each other one begins with the most, or the latest.
    enum class Sort { Rank, Points, Comments, Newest, NewComments };
    Sort sort = Sort::Rank;
    int points = 0; ///< At least.
    int comments = 0; ///< At least.

    [[nodiscard]] bool hides() const { return points > 0 || comments > 0; }
    [[nodiscard]] bool isActive() const { return hides() || sort != Sort::Rank; }

    friend bool operator==(const StoryOptions &, const StoryOptions &) = default;
};

inline constexpr std::array kSorts {StoryOptions::Sort::Rank, StoryOptions::Sort::Points,
    StoryOptions::Sort::Comments, StoryOptions::Sort::Newest, StoryOptions::Sort::NewComments};

/// Three words for settings, and back; what cannot be read is as nobody had chosen it.
[[nodiscard]] QString toSetting(const StoryOptions &options);
[[nodiscard]] StoryOptions storyOptionsFromSetting(const QString &setting);

} // namespace backthread::models
