// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/keep.h"
#include "core/discussion/storylist.h"
#include "core/search/sql.h"

#include <QMetaType>
#include <QString>

namespace backthread::lists {

/// What the middle of the window lists. A value.
struct Section final {
    enum class Kind {
        Feed,
        Bookmarks,
        History,
        Site, ///< Cached stories of the host `text`.
        Watching,
        Search, ///< What is found by the query `text` in what is cached.
        Everywhere, ///< Likewise in all that the source has.
        Best, ///< The best of some time: `text` is kDay, kWeek, kMonth, two dates, or empty while nobody has
              ///< chosen the days.
    };
    Kind kind = Kind::Feed;
    discussion::Feed feed = discussion::Feed::Top;
    QString text;
    search::Sort sort = search::Sort::Recent; ///< Of what is found.

    [[nodiscard]] bool isSearch() const { return kind == Kind::Search || kind == Kind::Everywhere; }

    static constexpr QStringView kDay = u"day";
    static constexpr QStringView kWeek = u"week";
    static constexpr QStringView kMonth = u"month";

    friend bool operator==(const Section &, const Section &) = default;
};

/// The best of these days, both included.
[[nodiscard]] Section bestOf(QDate first, QDate last);
/// The days of such a section; invalid ones where it is another, or they are not known.
[[nodiscard]] std::pair<QDate, QDate> daysOf(const Section &section);
/// Lists the best of days that people choose.
[[nodiscard]] bool asksForDays(const Section &section);

/// What a source has for it; nothing where it does not come from one.
[[nodiscard]] std::optional<discussion::StoryList> storyListOf(const Section &section);

/// What keeps it offline; nothing where that cannot be.
[[nodiscard]] std::optional<discussion::Keep> keepOf(const Section &section);

/// A section as one word or two for settings, and back; the Top feed for what cannot be read.
[[nodiscard]] QString toSetting(const Section &section);
[[nodiscard]] Section sectionFromSetting(const QString &setting);

/// What a section is called in the window, translated.
[[nodiscard]] QString titleOf(const Section &section);

} // namespace backthread::lists

Q_DECLARE_METATYPE(backthread::lists::Section)
