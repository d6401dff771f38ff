// SPDX-License-Identifier: GPL-3.0-or-later
// What the search box finds behind a ">".
#include "core/services/savedsearchservice.h"
#include "core/services/searchservice.h"
#include "core/text/controls.h"
#include "ui/search/palette.h"
#include "ui/search/searchbox.h"
#include "ui/settings/settings.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/upkeep.h"
#include "ui/wording/bookmarktext.h"

#include <QAction>
#include <QCoreApplication>

namespace backthread::shell {

using namespace Qt::StringLiterals;
using lists::Section;
using search::Recalled;
using search::SavedSearch;
using searchui::Palette;

namespace {

QString kindOf(const CommandInfo &info)
{
    const bool isList = info.menu == CommandInfo::Menu::Lists;
    return isList ? QCoreApplication::translate("Palette", "List")
                  : QCoreApplication::translate("Palette", "Command");
}

/// With what the reader says of it, which may be what it was found by.
QString titleOf(const discussion::Bookmark &bookmark)
{
    QStringList parts {wording::nameOf(bookmark)};
    for (const QString &tag : bookmark.tags)
        parts.append(u'#' + text::contained(tag));
    if (const QString note = bookmark.note.simplified(); !note.isEmpty())
        parts.append(text::contained(note));
    return parts.join(u" · "_s);
}

} // namespace

void MainWindow::connectPalette()
{
    auto *palette = new Palette(this);
    palette->add([this] { return findableCommands(); });
    palette->add([this] { return findableSearches(); });
    palette->add([this] { return findableSettings(); });
    palette->setLookUp(
        [this, palette](const QString &typed) { return m_services.search.recall(typed, palette); },
        [this](const Recalled &recalled) { return entryOf(recalled); });
    m_searchBox->setPalette(palette);
}

Palette::Entries MainWindow::findableCommands() const
{
    Palette::Entries entries;
    for (const CommandInfo &info : commands()) {
        QAction *action = m_actions.at(info.command);
        if (!action->isEnabled() || info.command == Command::Palette)
            continue;
        entries.append({.title = info.title(),
            .kind = kindOf(info),
            .keys = action->shortcut().toString(QKeySequence::NativeText),
            .words = menuTitle(info.menu),
            .act = [action] { action->trigger(); }});
    }
    return entries;
}

Palette::Entries MainWindow::findableSearches()
{
    Palette::Entries entries;
    for (const SavedSearch &saved : m_services.upkeep.savedSearches().memory().saved) {
        const Section section {Section::Kind::Search, {}, saved.query, saved.sort};
        entries.append({.title = saved.title(),
            .kind = QCoreApplication::translate("Palette", "Search"),
            .words = saved.query,
            .act = [this, section] { openSection(section); }});
    }
    return entries;
}

Palette::Entries MainWindow::findableSettings()
{
    Palette::Entries entries;
    for (const settings::SettingInfo &info : settings::settings()) {
        entries.append({.title = info.title(),
            .kind = QCoreApplication::translate("Palette", "Setting · %1").arg(titleOf(info.section)),
            .words = info.moreWords(),
            .act = [this, setting = info.setting] { showSettings(setting); }});
    }
    return entries;
}

Palette::Entry MainWindow::entryOf(const Recalled &found)
{
    const bool isBookmark = found.kind == Recalled::Kind::Bookmark;
    return {.title = isBookmark ? titleOf(found.bookmark) : wording::nameOf(found.bookmark),
        .kind = isBookmark ? QCoreApplication::translate("Palette", "Bookmark")
                           : QCoreApplication::translate("Palette", "Read before"),
        .act = [this, item = found.bookmark.item.id] {
            m_tabs->open(item);
            page().setFocus();
        }};
}

} // namespace backthread::shell
