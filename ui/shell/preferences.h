// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/appearancesettings.h"
#include "ui/shell/keybindings.h"
#include "ui/shell/offlinesettings.h"
#include "ui/shell/presencesettings.h"
#include "ui/thread/readingsettings.h"

#include <QObject>
#include <QTimer>

namespace backthread::shell {

/// What people chose for all windows of a profile: how windows and threads look, which key does what,
/// what is kept, and what the desktop tells.
///
/// Read from the settings file at once, and written there a moment after the last change, and when this goes.
/// Who shows some of it follows the signals. The window's thread only; outlives the windows.
class Preferences final : public QObject {
    Q_OBJECT
public:
    explicit Preferences(QString path);
    ~Preferences() override;

    [[nodiscard]] const threadview::ReadingSettings &reading() const { return m_reading; }
    void setReading(const threadview::ReadingSettings &reading);
    [[nodiscard]] const KeyBindings &keys() const { return m_keys; }
    void setKeys(const KeyBindings &keys);
    [[nodiscard]] const OfflineSettings &offline() const { return m_offline; }
    void setOffline(const OfflineSettings &offline);
    [[nodiscard]] const PresenceSettings &presence() const { return m_presence; }
    void setPresence(const PresenceSettings &presence);
    /// Whether what was searched for is offered again.
    [[nodiscard]] bool remembersSearches() const { return m_remembersSearches; }
    void setRemembersSearches(bool remembers);
    [[nodiscard]] const AppearanceSettings &appearance() const { return m_appearance; }
    void setAppearance(const AppearanceSettings &appearance);
    /// Whether the desktop's own search finds what is cached.
    [[nodiscard]] bool answersGnome() const { return m_answersGnome; }
    void setAnswersGnome(bool answers);
    [[nodiscard]] bool answersKRunner() const { return m_answersKRunner; }
    void setAnswersKRunner(bool answers);

Q_SIGNALS:
    void readingChanged();
    void keysChanged();
    void offlineChanged();
    void presenceChanged();
    void remembersSearchesChanged();
    void appearanceChanged();
    void answersChanged();

private:
    /// Takes a value over and tells `changed`, where it is another one.
    template <typename Value>
    void set(Value &old, const Value &value, void (Preferences::*changed)());
    void write() const;

    QString m_path;
    threadview::ReadingSettings m_reading;
    KeyBindings m_keys;
    OfflineSettings m_offline;
    PresenceSettings m_presence;
    bool m_remembersSearches;
    AppearanceSettings m_appearance;
    bool m_answersGnome;
    bool m_answersKRunner;
    QTimer m_rest; ///< Active as long as there is something to write.
};

} // namespace backthread::shell
