// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/fetchingpage.h"

#include "ui/settings/cacheusageview.h"
#include "ui/settings/keepsview.h"
#include "ui/shell/preferences.h"
#include "ui/shell/upkeep.h"

#include <QCheckBox>
#include <QSpinBox>

#include <algorithm>

namespace backthread::settings {

namespace {

constexpr int kMostMegabytes = 100'000;
constexpr int kMostDays = 3'650;
constexpr int kMostDiscussions = 1'000'000;

} // namespace

FetchingPage::FetchingPage(shell::Preferences &preferences, shell::Upkeep &upkeep, QWidget *parent)
    : FormPage(Section::Fetching, parent)
    , m_preferences(preferences)
    , m_listens(new QCheckBox(this))
    , m_savesPower(new QCheckBox(this))
    , m_kept(new KeepsView(upkeep.keeps(), this)) // made in the order of Tab, as all fields
    , m_requests(makeNumber(Settings::kFewestRequests, Settings::kMostRequests, tr(" requests")))
    , m_megabytes(makeNumber(1, kMostMegabytes, tr(" MB")))
    , m_size(makeNumber(0, kMostMegabytes, tr(" MB")))
    , m_days(makeNumber(0, kMostDays, tr(" days")))
    , m_discussions(makeNumber(0, kMostDiscussions, tr(" discussions")))
    , m_keepsRead(new QCheckBox(this))
{
    for (QSpinBox *limit : {m_size, m_days, m_discussions})
        limit->setSpecialValueText(tr("no limit"));
    addRows(upkeep);
    connect(&m_preferences, &shell::Preferences::offlineChanged, this, &FetchingPage::showSettings);
    connectFields();
    showSettings();
}

QSpinBox *FetchingPage::makeNumber(int least, int most, const QString &suffix)
{
    auto *box = new QSpinBox(this);
    box->setRange(least, most);
    box->setSuffix(suffix);
    box->setKeyboardTracking(false);
    box->setSingleStep(most >= kMostMegabytes ? 100 : 10);
    return box;
}

template <typename Value>
FormPage::Default FetchingPage::defaultOf(Value Settings::*value)
{
    return {[this, value] { return m_preferences.offline().*value == Settings().*value; },
        [this, value] { change([value](Settings &settings) { settings.*value = Settings().*value; }); }};
}

template <typename Value>
FormPage::Default FetchingPage::defaultOf(Value Limits::*value)
{
    return {[this, value] { return m_preferences.offline().limits.*value == Limits().*value; },
        [this, value] { change([value](Settings &settings) { settings.limits.*value = Limits().*value; }); }};
}

void FetchingPage::addRows(shell::Upkeep &upkeep)
{
    addCheck(Setting::Live, m_listens, defaultOf(&Settings::listens));
    addCheck(Setting::SavesPower, m_savesPower, defaultOf(&Settings::savesPower));
    addView(Setting::KeptOffline, m_kept);
    addRow(Setting::RoundRequests, m_requests, defaultOf(&Settings::requests));
    addRow(Setting::RoundMegabytes, m_megabytes, defaultOf(&Settings::megabytes));
    addRow(Setting::CacheSize, m_size, defaultOf(&Limits::bytes));
    addRow(Setting::CacheAge, m_days, defaultOf(&Limits::days));
    addRow(Setting::CacheDiscussions, m_discussions, defaultOf(&Limits::discussions));
    addCheck(Setting::KeepsOpened, m_keepsRead, defaultOf(&Limits::keepsRead));
    addView(Setting::CacheUsage, new CacheUsageView(upkeep.cache(), this));
}

void FetchingPage::connectFields()
{
    const auto follow = [this](auto *field, auto changed, auto act) {
        connect(field, changed, this,
            [this, act](auto value) { change([act, value](Settings &settings) { act(settings, value); }); });
    };
    const auto &turned = &QSpinBox::valueChanged;
    const auto &toggled = &QCheckBox::toggled;
    follow(m_listens, toggled, [](Settings &settings, bool on) { settings.listens = on; });
    follow(m_savesPower, toggled, [](Settings &settings, bool on) { settings.savesPower = on; });
    follow(m_requests, turned, [](Settings &settings, int value) { settings.requests = value; });
    follow(m_megabytes, turned, [](Settings &settings, int value) { settings.megabytes = value; });
    follow(m_size, turned,
        [](Settings &settings, int value) { settings.limits.bytes = value * Settings::kMegabyte; });
    follow(m_days, turned, [](Settings &settings, int value) { settings.limits.days = value; });
    follow(m_discussions, turned, [](Settings &settings, int value) { settings.limits.discussions = value; });
    follow(m_keepsRead, toggled, [](Settings &settings, bool on) { settings.limits.keepsRead = on; });
}

void FetchingPage::change(const std::function<void(Settings &)> &act)
{
    Settings settings = m_preferences.offline();
    act(settings);
    m_preferences.setOffline(settings);
}

void FetchingPage::showSettings()
{
    const Settings &settings = m_preferences.offline();
    const auto show = [](QSpinBox *box, qint64 value) {
        put(box, &QSpinBox::setValue, int(std::min<qint64>(value, box->maximum())));
    };
    const auto check = [](QCheckBox *box, bool on) { put(box, &QCheckBox::setChecked, on); };
    check(m_listens, settings.listens);
    check(m_savesPower, settings.savesPower);
    m_savesPower->setEnabled(settings.listens);
    show(m_requests, settings.requests);
    show(m_megabytes, settings.megabytes);
    show(m_size, settings.limits.bytes / Settings::kMegabyte);
    show(m_days, settings.limits.days);
    show(m_discussions, settings.limits.discussions);
    check(m_keepsRead, settings.limits.keepsRead);
    showChanges();
}

} // namespace backthread::settings
