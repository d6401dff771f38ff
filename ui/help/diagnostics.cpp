// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/diagnostics.h"

#include <QApplication>
#include <QLocale>
#include <QScreen>
#include <QStyle>
#include <QSysInfo>
#include <QWidget>

namespace backthread::help {

using namespace Qt::StringLiterals;

namespace {

/// Variables may hold anything: of desktops only the names that are known are told.
QString desktopName()
{
    static const QStringList s_known {u"Budgie"_s, u"Cinnamon"_s, u"X-Cinnamon"_s, u"COSMIC"_s, u"Deepin"_s,
        u"Enlightenment"_s, u"GNOME"_s, u"Hyprland"_s, u"i3"_s, u"KDE"_s, u"LXDE"_s, u"LXQt"_s, u"MATE"_s,
        u"niri"_s, u"Pantheon"_s, u"sway"_s, u"ubuntu"_s, u"Unity"_s, u"XFCE"_s};
    QStringList names = qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(u':', Qt::SkipEmptyParts);
    if (names.isEmpty())
        return u"none"_s;
    names.removeIf([](const QString &name) { return !s_known.contains(name, Qt::CaseInsensitive); });
    return names.isEmpty() ? u"another one"_s : names.join(u'+');
}

/// Without what somebody may have put behind the numbers of a kernel of their own.
QString systemName()
{
    const QString kernel = QSysInfo::kernelVersion().section(u'-', 0, 0);
    return u"%1 %2, %3 %4, %5"_s.arg(QSysInfo::productType(), QSysInfo::productVersion(),
        QSysInfo::kernelType(), kernel, QSysInfo::currentCpuArchitecture());
}

QString screens(const QWidget &window)
{
    QStringList screens;
    for (const QScreen *screen : QGuiApplication::screens()) {
        const QSize size = screen->size();
        screens.append(u"%1x%2 at %3%4"_s.arg(size.width())
                           .arg(size.height())
                           .arg(screen->devicePixelRatio())
                           .arg(screen == window.screen() ? u" (the window's)"_s : QString()));
    }
    return screens.join(u", "_s);
}

QString megabytes(qint64 bytes)
{
    constexpr double kMegabyte = 1e6;
    return QString::number(double(bytes) / kMegabyte, 'f', 1) + u" MB"_s;
}

QStringList sizes(const Result<discussion::Statistics> &statistics)
{
    if (!statistics)
        return {u"Databases: cannot be read (error %1)"_s.arg(int(statistics.error().kind))};
    return {u"Cache: %1 stories, %2 comments, %3, %4 of it free"_s.arg(statistics->stories)
                .arg(statistics->comments)
                .arg(megabytes(statistics->cacheBytes), megabytes(statistics->freeBytes)),
        u"Library: %1 bookmarks, %2 kept offline, %3"_s.arg(statistics->bookmarks)
            .arg(statistics->kept)
            .arg(megabytes(statistics->libraryBytes))};
}

} // namespace

QString diagnostics(const Result<discussion::Statistics> &statistics, const QWidget &window)
{
    QStringList lines {u"Backthread "_s + QLatin1String(BACKTHREAD_VERSION),
        u"Qt %1, built with %2"_s.arg(QLatin1String(qVersion()), QLatin1String(QT_VERSION_STR)),
        u"System: "_s + systemName(), u"Desktop: "_s + desktopName(),
        u"Platform: %1, style %2, %3 theme"_s.arg(QGuiApplication::platformName(),
            QApplication::style()->name(),
            QApplication::palette().window().color().lightness() < 128 ? u"dark"_s : u"light"_s),
        u"Locale: "_s + QLocale().name(), u"Screens: "_s + screens(window),
        u"Window: %1x%2, text of %3 pt"_s.arg(window.width())
            .arg(window.height())
            .arg(QApplication::font().pointSizeF())};
    return (lines + sizes(statistics)).join(u'\n') + u'\n';
}

} // namespace backthread::help
