// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences.h"

#include <QSettings>

namespace backthread::shell {

using namespace std::chrono_literals;

namespace {

constexpr QLatin1StringView kAnswersGnome("desktop/gnomesearch");
constexpr QLatin1StringView kAnswersKRunner("desktop/krunner");
constexpr QLatin1StringView kRemembersSearches("privacy/remembersearches");

} // namespace

Preferences::Preferences(QString path, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_reading(threadview::ReadingSettings::read(m_path))
    , m_keys(KeyBindings::read(m_path))
    , m_offline(OfflineSettings::read(m_path))
    , m_presence(PresenceSettings::read(m_path))
    , m_remembersSearches(QSettings(m_path, QSettings::IniFormat).value(kRemembersSearches, true).toBool())
    , m_appearance(AppearanceSettings::read(m_path))
    , m_answersGnome(QSettings(m_path, QSettings::IniFormat).value(kAnswersGnome, true).toBool())
    , m_answersKRunner(QSettings(m_path, QSettings::IniFormat).value(kAnswersKRunner, true).toBool())
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

void Preferences::setReading(const threadview::ReadingSettings &reading)
{
    if (m_reading == reading)
        return;
    m_reading = reading;
    m_rest.start();
    Q_EMIT readingChanged();
}

void Preferences::setKeys(const KeyBindings &keys)
{
    if (m_keys == keys)
        return;
    m_keys = keys;
    m_rest.start();
    Q_EMIT keysChanged();
}

void Preferences::setOffline(const OfflineSettings &offline)
{
    if (m_offline == offline)
        return;
    m_offline = offline;
    m_rest.start();
    Q_EMIT offlineChanged();
}

void Preferences::setPresence(const PresenceSettings &presence)
{
    if (std::exchange(m_presence, presence) == presence)
        return;
    m_rest.start();
    Q_EMIT presenceChanged();
}

void Preferences::setAnswersGnome(bool answers)
{
    if (std::exchange(m_answersGnome, answers) == answers)
        return;
    m_rest.start();
    Q_EMIT answersChanged();
}

void Preferences::setAnswersKRunner(bool answers)
{
    if (std::exchange(m_answersKRunner, answers) == answers)
        return;
    m_rest.start();
    Q_EMIT answersChanged();
}

void Preferences::setRemembersSearches(bool remembers)
{
    if (std::exchange(m_remembersSearches, remembers) == remembers)
        return;
    m_rest.start();
    Q_EMIT remembersSearchesChanged();
}

void Preferences::setAppearance(const AppearanceSettings &appearance)
{
    if (std::exchange(m_appearance, appearance) == appearance)
        return;
    m_rest.start();
    Q_EMIT appearanceChanged();
}

void Preferences::write() const
{
    m_presence.write(m_path);
    QSettings(m_path, QSettings::IniFormat).setValue(kRemembersSearches, m_remembersSearches);
    m_appearance.write(m_path);
    QSettings(m_path, QSettings::IniFormat).setValue(kAnswersGnome, m_answersGnome);
    QSettings(m_path, QSettings::IniFormat).setValue(kAnswersKRunner, m_answersKRunner);
    m_reading.write(m_path);
    m_keys.write(m_path);
    m_offline.write(m_path);
}

} // namespace backthread::shell
