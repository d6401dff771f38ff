// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/section.h"
#include "ui/models/storyoptions.h"

#include <QMap>
#include <QStringList>

namespace backthread::lists {

/// How the stories of each section are sorted and limited, where people chose that. A value.
class SectionOptions final {
public:
    [[nodiscard]] models::StoryOptions of(const Section &section) const;
    void set(const Section &section, const models::StoryOptions &options);

    /// For settings, and back; what cannot be read is left out.
    [[nodiscard]] QStringList toSetting() const;
    [[nodiscard]] static SectionOptions fromSetting(const QStringList &setting);

    friend bool operator==(const SectionOptions &, const SectionOptions &) = default;

private:
    QMap<QString, models::StoryOptions> m_options; ///< By the section as a setting.
};

} // namespace backthread::lists
