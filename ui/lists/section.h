// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/feed.h"

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
        Search, ///< What is found by the query `text`.
    };
    Kind kind = Kind::Feed;
    discussion::Feed feed = discussion::Feed::Top;
    QString text;

    friend bool operator==(const Section &, const Section &) = default;
};

/// A section as one word or two for settings, and back; the Top feed for what cannot be read.
[[nodiscard]] QString toSetting(const Section &section);
[[nodiscard]] Section sectionFromSetting(const QString &setting);

/// What a section is called in the window, translated.
[[nodiscard]] QString titleOf(const Section &section);

} // namespace backthread::lists

Q_DECLARE_METATYPE(backthread::lists::Section)
