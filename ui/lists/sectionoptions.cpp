// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/sectionoptions.h"

namespace backthread::lists {

using namespace Qt::StringLiterals;
using models::StoryOptions;

namespace {

// Of sections without end, such as sites, nobody chooses for more.
constexpr qsizetype kMost = 100;
constexpr int kWords = 3; ///< Of options, before the section.

/// All days together: what somebody wants of one time, he wants of another.
QString keyOf(const Section &section)
{
    return toSetting(asksForDays(section) ? Section {Section::Kind::Best, {}, {}} : section);
}

} // namespace

StoryOptions SectionOptions::of(const Section &section) const
{
    return m_options.value(keyOf(section));
}

void SectionOptions::set(const Section &section, const StoryOptions &options)
{
    if (!options.isActive())
        m_options.remove(keyOf(section));
    else if (m_options.size() < kMost || m_options.contains(keyOf(section)))
        m_options.insert(keyOf(section), options);
}

QStringList SectionOptions::toSetting() const
{
    QStringList setting;
    for (auto each = m_options.cbegin(); each != m_options.cend(); ++each)
        setting.append(models::toSetting(each.value()) + u' ' + each.key());
    return setting;
}

SectionOptions SectionOptions::fromSetting(const QStringList &setting)
{
    SectionOptions options;
    for (const QString &each : setting) {
        const QString section = each.section(u' ', kWords);
        if (!section.isEmpty())
            options.set(sectionFromSetting(section), models::storyOptionsFromSetting(each));
    }
    return options;
}

} // namespace backthread::lists
