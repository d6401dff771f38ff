// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace backthread::settings {

/// The sections of the dialog, in their order.
enum class Section {
    Reading,
    Appearance,
    Keys,
    Watching,
    Notifications,
    Muting,
    Fetching,
    Library,
    Desktop,
    Privacy
};
[[nodiscard]] QString titleOf(Section section);

/// What can be set, or is kept, on a row of its own.
enum class Setting {
    TextSize,
    Font,
    ColumnWidth,
    WholeWindow,
    Density,
    Indent,
    Theme,
    HighContrast,
    Keys,
    OwnName,
    Notifications,
    QuietHours,
    QuietFrom,
    QuietUntil,
    Tray,
    Background,
    Mutes,
    NewMute,
    Live,
    SavesPower,
    KeptOffline,
    RoundRequests,
    RoundMegabytes,
    CacheSize,
    CacheAge,
    CacheDiscussions,
    KeepsOpened,
    CacheUsage,
    Backups,
    LibraryCheck,
    GnomeSearch,
    KRunnerSearch,
    WhatIsSent,
    RemembersSearches,
    RecentSearches,
    History,
};

/// A setting as people meet it. This table alone says what it is called, on its page and where it is found.
struct SettingInfo final {
    Setting setting;
    Section section;
    const char *text; ///< Untranslated, in the context "Setting"; with a mnemonic where its row has one.
    const char *words; ///< It is found by these, too; untranslated, in the same context.

    /// On its row.
    [[nodiscard]] QString label() const;
    /// Elsewhere: without mnemonic and colon.
    [[nodiscard]] QString title() const;
    /// What else people may call it.
    [[nodiscard]] QString moreWords() const;
    /// Whether all of these words are in what is said of it.
    [[nodiscard]] bool isMeantBy(const QString &typed) const;
};

[[nodiscard]] std::span<const SettingInfo> settings();
[[nodiscard]] const SettingInfo &infoOf(Setting setting);

} // namespace backthread::settings
