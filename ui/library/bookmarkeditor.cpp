// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/bookmarkeditor.h"

#include "core/base/whendone.h"
#include "core/discussion/tags.h"
#include "core/services/libraryservice.h"
#include "ui/library/tagline.h"
#include "ui/wording/bookmarktext.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace backthread::library {

using discussion::Bookmark;

BookmarkEditor::BookmarkEditor(
    services::LibraryService &library, const QList<Bookmark> &bookmarks, QWidget *parent)
    : QDialog(parent)
    , m_library(library)
    , m_bookmarks(bookmarks)
    , m_tags(new TagLine(TagLine::Content::Tags, this))
{
    const bool isOne = bookmarks.size() == 1;
    const int count = int(bookmarks.size());
    setWindowTitle(isOne ? tr("Bookmark") : tr("%Ln bookmark(s)", nullptr, count));
    auto *name = new QLabel(
        isOne ? wording::nameOf(bookmarks.first()) : tr("Tags that all %Ln bookmark(s) get", nullptr, count),
        this);
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Save)->setToolTip(tr("Ctrl+Return"));
    auto *form = new QFormLayout;
    form->addRow(tr("&Tags"), m_tags);
    m_tags->setAccessibleName(tr("Tags"));
    m_tags->setPlaceholderText(tr("several with spaces between them"));
    if (isOne)
        addNote(*form);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(name);
    layout->addLayout(form);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &BookmarkEditor::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &BookmarkEditor::reject);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this,
            &BookmarkEditor::accept);
    m_tags->readKnownTags(m_library);
    m_tags->setFocus();
    resize(460, sizeHint().height());
}

void BookmarkEditor::addNote(QFormLayout &form)
{
    const Bookmark &bookmark = m_bookmarks.first();
    if (!bookmark.tags.isEmpty())
        m_tags->setText(discussion::typed(bookmark.tags) + u' '); // one types on behind it
    m_note = new QPlainTextEdit(bookmark.note, this);
    m_note->setAccessibleName(tr("Note"));
    m_note->setTabChangesFocus(true);
    setTabOrder(m_tags, m_note);
    m_note->setMinimumHeight(6 * fontMetrics().lineSpacing());
    form.addRow(tr("&Note"), m_note);
}

void BookmarkEditor::accept()
{
    const bool isAsItWas = m_note && !m_tags->isModified(); // any tag, also one that could not be typed
    const QStringList tags = isAsItWas ? m_bookmarks.first().tags : discussion::tagsFrom(m_tags->text());
    if (m_note) {
        m_library.putBookmark(m_bookmarks.first().item.id, tags, m_note->toPlainText().trimmed());
    } else if (!tags.isEmpty()) {
        ItemIds items;
        for (const Bookmark &bookmark : m_bookmarks)
            items.append(bookmark.item.id);
        m_library.tagBookmarks(items, tags);
    }
    QDialog::accept();
}

void editBookmarks(services::LibraryService &library, const QList<Bookmark> &bookmarks, QWidget *window)
{
    ItemIds items;
    for (const Bookmark &bookmark : bookmarks)
        items.append(bookmark.item.id);
    if (items.isEmpty())
        return;
    whenDone(library.bookmarksOf(items), window,
        [&library, bookmarks, window](const Result<QList<Bookmark>> &stored) {
            if (!stored)
                return; // to write over what cannot be read would lose it
            const bool isStored = !stored->isEmpty();
            auto *editor = new BookmarkEditor(library, isStored ? *stored : bookmarks, window);
            editor->setAttribute(Qt::WA_DeleteOnClose);
            editor->open();
        });
}

} // namespace backthread::library
