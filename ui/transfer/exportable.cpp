// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/exportable.h"

#include "core/base/clock.h"
#include "ui/lists/listpane.h"
#include "ui/lists/searchpage.h"
#include "ui/models/threadrowsmodel.h"
#include "ui/printing/printcommands.h"
#include "ui/thread/threadpage.h"

#include <QCoreApplication>

namespace backthread::transferui {

using namespace Qt::StringLiterals;
using lists::Section;
using services::TransferService;
using transfer::Document;
using transfer::Format;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Exportable)
};

Exportable exportable(
    const QString &key, const QString &name, const Document &document, TransferService &transfers)
{
    const auto save = [document, &transfers](Format format, const QString &path) {
        return transfers.save(document, format, path);
    };
    return {key, name, printing::fileNameFor(*document.thread), save};
}

} // namespace

QList<Exportable> exportablesOf(threadview::ThreadPage &page, TransferService &transfers, const Clock &clock)
{
    const discussion::ThreadSnapshot &snapshot = page.snapshot();
    if (!snapshot.thread)
        return {};
    const discussion::ViewOptions &shown = page.rows().options();
    // The whole, whatever is folded away or filtered out.
    Document document {.thread = snapshot.thread,
        .view = {.order = shown.order},
        .fetch = snapshot.fetch,
        .now = clock.now()};
    QList<Exportable> found {exportable(u"thread"_s, Texts::tr("This discussion"), document, transfers)};
    const ItemId current = page.currentItem();
    if (current != snapshot.thread->story().id && snapshot.thread->indexOf(current)) {
        document.view.focus = current;
        document.view.context = shown.context;
        found.append(exportable(
            u"subthread"_s, Texts::tr("The current comment and its replies"), document, transfers));
        document.view.focus = {};
        document.view.context = false;
    }
    document.selection = page.view().selectedComments();
    if (!document.selection.isEmpty())
        found.append(exportable(u"selection"_s,
            Texts::tr("%Ln selected comment(s)", nullptr, int(document.selection.size())), document,
            transfers));
    return found;
}

std::optional<Exportable> exportableOf(lists::ListPane &list, TransferService &transfers)
{
    const Section &section = list.section();
    const QString title = lists::titleOf(section);
    Exportable found {
        u"list"_s, Texts::tr("This list: %1").arg(title), title.simplified().replace(u'/', u'-'), {}};
    switch (section.kind) {
    case Section::Kind::Watching:
    case Section::Kind::Everywhere: // as its source has it, not stored
        return std::nullopt;
    case Section::Kind::Bookmarks:
        found.save = [title, query = list.bookmarkQuery(), &transfers](Format format, const QString &path) {
            return transfers.saveBookmarks(title, query, format, path);
        };
        break;
    case Section::Kind::Search:
        found.save = [title, search = list.searchPage().search(), &transfers](Format format,
                         const QString &path) { return transfers.saveSearch(title, search, format, path); };
        break;
    default:
        found.save = [document = transfer::ListDocument {title, list.stories()}, &transfers](Format format,
                         const QString &path) { return transfers.saveList(document, format, path); };
    }
    return found;
}

} // namespace backthread::transferui
