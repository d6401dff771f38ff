// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/readingpage.h"

#include "ui/shell/preferences.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFontDatabase>
#include <QSpinBox>

namespace backthread::settings {

using threadview::ReadingSettings;

namespace {

// A step of the text size, and the desktop's size, in percent.
constexpr int kStep = 10;
constexpr int kDesktopSize = 100;

} // namespace

ReadingPage::ReadingPage(shell::Preferences &preferences, QWidget *parent)
    : FormPage(Section::Reading, parent)
    , m_preferences(preferences)
    , m_size(new QSpinBox(this))
    , m_family(new QComboBox(this))
    , m_column(new QSpinBox(this))
    , m_wholeWindow(new QCheckBox(this))
    , m_density(new QComboBox(this))
    , m_indent(new QComboBox(this))
{
    m_size->setRange(kDesktopSize + kStep * ReadingSettings::kSmallestText,
        kDesktopSize + kStep * ReadingSettings::kLargestText);
    m_size->setSingleStep(kStep);
    m_size->setSuffix(tr(" %"));
    m_family->addItem(tr("The desktop's font"), QString());
    for (const QString &family : QFontDatabase::families())
        m_family->addItem(family, family);
    m_family->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_family->setMinimumContentsLength(24);
    m_column->setRange(ReadingSettings::kNarrowest, ReadingSettings::kWidest);
    m_column->setSuffix(tr(" characters"));
    m_density->addItems({tr("Compact"), tr("Normal"), tr("Airy")});
    m_indent->addItems({tr("Narrow"), tr("Normal"), tr("Wide")});
    addRows();
    connect(&m_preferences, &shell::Preferences::readingChanged, this, &ReadingPage::showSettings);
    connectFields();
    showSettings();
}

template <typename Value>
FormPage::Default ReadingPage::defaultOf(Value ReadingSettings::*value)
{
    return {[this, value] { return m_preferences.reading().*value == ReadingSettings().*value; },
        [this, value] {
            change([value](ReadingSettings &settings) { settings.*value = ReadingSettings().*value; });
        }};
}

void ReadingPage::addRows()
{
    addRow(Setting::TextSize, m_size, defaultOf(&ReadingSettings::textSteps));
    addRow(Setting::Font, m_family, defaultOf(&ReadingSettings::family));
    addRow(Setting::ColumnWidth, m_column, defaultOf(&ReadingSettings::column));
    addCheck(Setting::WholeWindow, m_wholeWindow);
    addRow(Setting::Density, m_density, defaultOf(&ReadingSettings::density));
    addRow(Setting::Indent, m_indent, defaultOf(&ReadingSettings::indent));
}

void ReadingPage::connectFields()
{
    const auto &chosen = &QComboBox::activated;
    m_size->setKeyboardTracking(false);
    m_column->setKeyboardTracking(false);
    connect(m_size, &QSpinBox::valueChanged, this, [this](int percent) {
        change([percent](ReadingSettings &settings) {
            settings.textSteps = qRound(double(percent - kDesktopSize) / kStep);
        });
    });
    connect(m_column, &QSpinBox::valueChanged, this, [this](int characters) {
        change([characters](ReadingSettings &settings) { settings.column = characters; });
    });
    connect(m_wholeWindow, &QCheckBox::toggled, this, [this](bool whole) {
        const int column = whole ? ReadingSettings::kWholeWindow : m_column->value();
        change([column](ReadingSettings &settings) { settings.column = column; });
    });
    connect(m_family, chosen, this, [this] {
        change([this](ReadingSettings &settings) { settings.family = m_family->currentData().toString(); });
    });
    connect(m_density, chosen, this, [this](int index) {
        change([index](ReadingSettings &settings) { settings.density = ReadingSettings::Density(index); });
    });
    connect(m_indent, chosen, this, [this](int index) {
        change([index](ReadingSettings &settings) { settings.indent = ReadingSettings::Indent(index); });
    });
}

void ReadingPage::change(const std::function<void(ReadingSettings &)> &act)
{
    ReadingSettings settings = m_preferences.reading();
    act(settings);
    m_preferences.setReading(settings);
    // What was typed may stand for the same, such as 101 percent.
    showSettings();
}

void ReadingPage::showSettings()
{
    const ReadingSettings &settings = m_preferences.reading();
    const bool isWhole = settings.column == ReadingSettings::kWholeWindow;
    put(m_size, &QSpinBox::setValue, kDesktopSize + kStep * settings.textSteps);
    if (!isWhole)
        put(m_column, &QSpinBox::setValue, settings.column);
    m_column->setEnabled(!isWhole);
    put(m_wholeWindow, &QCheckBox::setChecked, isWhole);
    put(m_density, &QComboBox::setCurrentIndex, int(settings.density));
    put(m_indent, &QComboBox::setCurrentIndex, int(settings.indent));
    showFamily(settings.family);
    showChanges();
}

void ReadingPage::showFamily(const QString &family)
{
    // A profile may come from a computer with more fonts.
    if (m_family->findData(family) < 0)
        m_family->insertItem(1, tr("%1 (not installed)").arg(family), family);
    put(m_family, &QComboBox::setCurrentIndex, m_family->findData(family));
}

} // namespace backthread::settings
