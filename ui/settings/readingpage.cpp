// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/readingpage.h"

#include "ui/shell/preferences.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

namespace backthread::settings {

using threadview::ReadingSettings;

namespace {

// A step of the text size, and the desktop's size, in percent.
constexpr int kStep = 10;
constexpr int kDesktopSize = 100;

/// Shows a value without telling anybody that it changed.
template <typename Field, typename Value>
void put(Field *field, void (Field::*set)(Value), Value value)
{
    const QSignalBlocker blocker(field);
    (field->*set)(value);
}

} // namespace

ReadingPage::ReadingPage(shell::Preferences &preferences, QWidget *parent)
    : FormPage(parent)
    , m_preferences(preferences)
    , m_size(new QSpinBox(this))
    , m_family(new QComboBox(this))
    , m_column(new QSpinBox(this))
    , m_wholeWindow(new QCheckBox(tr("As wide as the window"), this))
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
    form()->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    addRow(tr("Text &size:"), m_size);
    addRow(tr("&Font:"), m_family);
    addRow(tr("Column &width:"), m_column);
    m_wholeWindow->setAccessibleDescription(tr("Column width"));
    addRow({}, m_wholeWindow);
    addRow(tr("&Density:"), m_density);
    addRow(tr("&Indent of replies:"), m_indent);
    auto *reset = new QPushButton(tr("&Back to the defaults"), this);
    addRow({}, reset);
    connect(reset, &QPushButton::clicked, this, [this] { m_preferences.setReading({}); });
    connect(&m_preferences, &shell::Preferences::readingChanged, this, &ReadingPage::showSettings);
    connectFields();
    showSettings();
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
    put<QAbstractButton>(m_wholeWindow, &QAbstractButton::setChecked, isWhole);
    put(m_density, &QComboBox::setCurrentIndex, int(settings.density));
    put(m_indent, &QComboBox::setCurrentIndex, int(settings.indent));
    showFamily(settings.family);
}

void ReadingPage::showFamily(const QString &family)
{
    // A profile may come from a computer with more fonts.
    if (m_family->findData(family) < 0)
        m_family->insertItem(1, tr("%1 (not installed)").arg(family), family);
    put(m_family, &QComboBox::setCurrentIndex, m_family->findData(family));
}

QString ReadingPage::title() const
{
    return tr("Reading");
}

} // namespace backthread::settings
