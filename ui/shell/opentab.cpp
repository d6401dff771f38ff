// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/opentab.h"

namespace backthread::shell {

using namespace Qt::StringLiterals;

// Story, focus, top, offset and current comment as numbers, then the title.
QString toSetting(const OpenTab &tab)
{
    const auto number = [](qint64 value) { return QString::number(value); };
    const QStringList parts {number(tab.at.story.rowid()), number(tab.at.focus.rowid()),
        number(tab.at.place.top.rowid()), number(tab.at.place.offset), number(tab.at.current.rowid()),
        tab.title};
    return parts.join(u' ');
}

std::optional<OpenTab> tabFromSetting(const QString &setting)
{
    constexpr int kNumbers = 5;
    const QStringList parts = setting.split(u' ');
    if (parts.size() < kNumbers)
        return std::nullopt;
    qint64 numbers[kNumbers] {};
    for (int i = 0; i < kNumbers; ++i) {
        bool isNumber = false;
        numbers[i] = parts.at(i).toLongLong(&isNumber);
        if (!isNumber)
            return std::nullopt;
    }
    const auto [story, focus, top, offset, current] = numbers;
    if (story == 0)
        return std::nullopt;
    OpenTab tab;
    tab.at = {ItemId(story), ItemId(focus), {ItemId(top), int(offset)}, ItemId(current)};
    tab.title = parts.sliced(kNumbers).join(u' ');
    return tab;
}

} // namespace backthread::shell
