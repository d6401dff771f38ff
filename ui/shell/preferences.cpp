// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences.h"

#include <QSettings>

namespace backthread::shell {

using namespace std::chrono_literals;

namespace {

constexpr QLatin1StringView kAnswersGnome("desktop/gnomesearch");
constexpr QLatin1StringView kAnswersKRunner("desktop/krunner");
constexpr QLatin1StringView kRemembersSearches("privacy/remembersearches");

/// On is the default of all of these.
bool isOn(const QString &path, QLatin1StringView key)
{
    return QSettings(path, QSettings::IniFormat).value(key, true).toBool();
}

} // namespace

Preferences::Preferences(QString path)
    : m_path(std::move(path))
    , m_reading(threadview::ReadingSettings::read(m_path))
    , m_keys(KeyBindings::read(m_path))
    , m_offline(OfflineSettings::read(m_path))
    , m_presence(PresenceSettings::read(m_path))
    , m_remembersSearches(isOn(m_path, kRemembersSearches))
    , m_appearance(AppearanceSettings::read(m_path))
    , m_answersGnome(isOn(m_path, kAnswersGnome))
    , m_answersKRunner(isOn(m_path, kAnswersKRunner))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(500ms);
    connect(&m_rest, &QTimer::timeout, this, &Preferences::write);
}

Preferences::~Preferences()
{
    if (m_rest.isActive())
        write();
}

template <typename Value>
void Preferences::set(Value &old, const Value &value, void (Preferences::*changed)())
{
    if (old == value)
        return;
    old = value;
    m_rest.start();
    Q_EMIT(this->*changed)();
}

void Preferences::setReading(const threadview::ReadingSettings &reading)
{
    set(m_reading, reading, &Preferences::readingChanged);
}

void Preferences::setKeys(const KeyBindings &keys)
{
    set(m_keys, keys, &Preferences::keysChanged);
}

void Preferences::setOffline(const OfflineSettings &offline)
{
    set(m_offline, offline, &Preferences::offlineChanged);
}

void Preferences::setPresence(const PresenceSettings &presence)
{
    set(m_presence, presence, &Preferences::presenceChanged);
}

void Preferences::setRemembersSearches(bool remembers)
{
    set(m_remembersSearches, remembers, &Preferences::remembersSearchesChanged);
}

void Preferences::setAppearance(const AppearanceSettings &appearance)
{
    set(m_appearance, appearance, &Preferences::appearanceChanged);
}

void Preferences::setAnswersGnome(bool answers)
{
    set(m_answersGnome, answers, &Preferences::answersChanged);
}

void Preferences::setAnswersKRunner(bool answers)
{
    set(m_answersKRunner, answers, &Preferences::answersChanged);
}

void Preferences::write() const
{
    m_reading.write(m_path);
    m_keys.write(m_path);
    m_offline.write(m_path);
    m_presence.write(m_path);
    m_appearance.write(m_path);
    QSettings file(m_path, QSettings::IniFormat);
    file.setValue(kRemembersSearches, m_remembersSearches);
    file.setValue(kAnswersGnome, m_answersGnome);
    file.setValue(kAnswersKRunner, m_answersKRunner);
}

} // namespace backthread::shell
