// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace backthread::wording {

using namespace Qt::StringLiterals;

namespace {

void install(QCoreApplication &application, const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(locale, name, u"_"_s, folder))
        application.installTranslator(translator);
    else
        delete translator;
}

} // namespace

void translate(QCoreApplication &application, const QLocale &locale)
{
    const QString own = u":/translations"_s;
    // What is installed last is asked first; English knows the plural forms of whatever has no translation.
    install(application, QLocale(QLocale::English), u"backthread"_s, own);
    install(application, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, locale, u"backthread"_s, own);
}

} // namespace backthread::wording
