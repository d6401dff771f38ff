// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/offlinepage.h"

#include "ui/settings/cacheusageview.h"
#include "ui/settings/keepsview.h"
#include "ui/shell/preferences.h"
#include "ui/shell/upkeep.h"

#include <QCheckBox>
#include <QSignalBlocker>
#include <QSpinBox>

namespace backthread::settings {

using shell::OfflineSettings;

namespace {

constexpr int kMostMegabytes = 100'000;
constexpr int kMostDays = 3'650;
constexpr int kMostDiscussions = 1'000'000;

} // namespace

OfflinePage::OfflinePage(shell::Preferences &preferences, shell::Upkeep &upkeep, QWidget *parent)
    : FormPage(parent)
    , m_preferences(preferences)
    , m_requests(
          makeNumber(OfflineSettings::kFewestRequests, OfflineSettings::kMostRequests, tr(" requests")))
    , m_megabytes(makeNumber(1, kMostMegabytes, tr(" MB")))
    , m_size(makeNumber(0, kMostMegabytes, tr(" MB")))
    , m_days(makeNumber(0, kMostDays, tr(" days")))
    , m_discussions(makeNumber(0, kMostDiscussions, tr(" discussions")))
    , m_keepsRead(new QCheckBox(tr("Never clean away what was &opened"), this))
    , m_savesPower(new QCheckBox(tr("Do not &listen for new replies while the computer saves power"), this))
{
    for (QSpinBox *limit : {m_size, m_days, m_discussions})
        limit->setSpecialValueText(tr("no limit"));
    addWideRow(new KeepsView(upkeep.keeps(), this), tr("Keep offline feeds bookmarks tag schedule again"));
    addRow(tr("One round ends &after:"), m_requests);
    m_megabytes->setAccessibleName(tr("One round ends after"));
    addRow(tr("or:"), m_megabytes, tr("One round ends after"));
    addWideRow(m_savesPower, tr("live battery"));
    addRow(tr("&Size of the cache:"), m_size);
    addRow(tr("Clean what was not &used for:"), m_days);
    addRow(tr("Keep at &most:"), m_discussions);
    addWideRow(m_keepsRead);
    addWideRow(new CacheUsageView(upkeep.cache(), this), tr("What takes the space of the cache Clean now"));
    connect(&m_preferences, &shell::Preferences::offlineChanged, this, &OfflinePage::showSettings);
    connectFields();
    showSettings();
}

QSpinBox *OfflinePage::makeNumber(int least, int most, const QString &suffix)
{
    auto *box = new QSpinBox(this);
    box->setRange(least, most);
    box->setSuffix(suffix);
    box->setKeyboardTracking(false);
    box->setSingleStep(most >= kMostMegabytes ? 100 : 10);
    return box;
}

void OfflinePage::connectFields()
{
    const auto follow = [this](QSpinBox *box, auto act) {
        connect(box, &QSpinBox::valueChanged, this, [this, act](int value) {
            change([act, value](OfflineSettings &settings) { act(settings, value); });
        });
    };
    follow(m_requests, [](OfflineSettings &settings, int value) { settings.requests = value; });
    follow(m_megabytes, [](OfflineSettings &settings, int value) { settings.megabytes = value; });
    follow(m_size, [](OfflineSettings &settings, int value) {
        settings.limits.bytes = value * OfflineSettings::kMegabyte;
    });
    follow(m_days, [](OfflineSettings &settings, int value) { settings.limits.days = value; });
    follow(m_discussions, [](OfflineSettings &settings, int value) { settings.limits.discussions = value; });
    connect(m_savesPower, &QCheckBox::toggled, this,
        [this](bool saves) { change([saves](OfflineSettings &settings) { settings.savesPower = saves; }); });
    connect(m_keepsRead, &QCheckBox::toggled, this, [this](bool keeps) {
        change([keeps](OfflineSettings &settings) { settings.limits.keepsRead = keeps; });
    });
}

void OfflinePage::change(const std::function<void(OfflineSettings &)> &act)
{
    OfflineSettings settings = m_preferences.offline();
    act(settings);
    m_preferences.setOffline(settings);
}

void OfflinePage::showSettings()
{
    const OfflineSettings &settings = m_preferences.offline();
    const auto put = [](QSpinBox *box, qint64 value) {
        const QSignalBlocker blocker(box);
        box->setValue(int(std::min<qint64>(value, box->maximum())));
    };
    put(m_requests, settings.requests);
    put(m_megabytes, settings.megabytes);
    put(m_size, settings.limits.bytes / OfflineSettings::kMegabyte);
    put(m_days, settings.limits.days);
    put(m_discussions, settings.limits.discussions);
    const QSignalBlocker keeping(m_keepsRead);
    m_keepsRead->setChecked(settings.limits.keepsRead);
    const QSignalBlocker saving(m_savesPower);
    m_savesPower->setChecked(settings.savesPower);
}

QString OfflinePage::title() const
{
    return tr("Offline and cache");
}

} // namespace backthread::settings
