// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/readingsettings.h"

#include <QSettings>

#include <algorithm>
#include <iterator>

namespace backthread::threadview {

using namespace Qt::StringLiterals;

namespace {

constexpr int kColumnStep = 6;

// In the order of the enumerations.
constexpr QLatin1StringView kDensities[] {
    QLatin1StringView("compact"), QLatin1StringView("normal"), QLatin1StringView("airy")};
constexpr QLatin1StringView kIndents[] {
    QLatin1StringView("narrow"), QLatin1StringView("normal"), QLatin1StringView("wide")};

template <typename Value, size_t N>
Value fromName(const QLatin1StringView (&names)[N], const QString &name, Value otherwise)
{
    const auto found = std::find(std::begin(names), std::end(names), name);
    return found == std::end(names) ? otherwise : Value(found - std::begin(names));
}

int number(const QSettings &file, const QString &key, int otherwise)
{
    bool isNumber = false;
    const int value = file.value(key).toInt(&isNumber);
    return isNumber ? value : otherwise;
}

} // namespace

void ReadingSettings::stepText(int steps)
{
    textSteps = std::clamp(textSteps + steps, kSmallestText, kLargestText);
}

void ReadingSettings::stepColumn(int steps)
{
    const int from = column == kWholeWindow ? kWidest + kColumnStep : column;
    const int to = std::max(kNarrowest, from + steps * kColumnStep);
    column = to > kWidest ? kWholeWindow : to;
}

void ReadingSettings::stepDensity(int steps)
{
    density = Density(std::clamp(int(density) + steps, int(Density::Compact), int(Density::Airy)));
}

ReadingSettings ReadingSettings::read(const QString &path)
{
    QSettings file(path, QSettings::IniFormat);
    file.beginGroup(u"reading"_s);
    ReadingSettings settings;
    settings.stepText(std::clamp(number(file, u"textsize"_s, 0), kSmallestText, kLargestText));
    const int column = number(file, u"column"_s, kUsualColumn);
    settings.column = column == kWholeWindow ? kWholeWindow : std::clamp(column, kNarrowest, kWidest);
    settings.density = fromName(kDensities, file.value(u"density"_s).toString(), settings.density);
    settings.indent = fromName(kIndents, file.value(u"indent"_s).toString(), settings.indent);
    settings.family = file.value(u"font"_s).toString();
    return settings;
}

void ReadingSettings::write(const QString &path) const
{
    QSettings file(path, QSettings::IniFormat);
    file.beginGroup(u"reading"_s);
    file.setValue(u"textsize"_s, textSteps);
    file.setValue(u"column"_s, column);
    file.setValue(u"density"_s, QString(kDensities[int(density)]));
    file.setValue(u"indent"_s, QString(kIndents[int(indent)]));
    file.setValue(u"font"_s, family);
}

} // namespace backthread::threadview
