// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/summary.h"

#include <QDialog>

class QFormLayout;
class QPlainTextEdit;

namespace backthread::services {
class LibraryService;
}

namespace backthread::library {

class TagLine;

/// A small dialog for the tags and the note of a bookmark, or for tags that several of them get. Return
/// behind the tags and Ctrl+Return save; Escape leaves everything as it was.
class BookmarkEditor final : public QDialog {
    Q_OBJECT
public:
    /// `bookmarks`, at least one, as they are; one that is not stored yet is added by saving it.
    BookmarkEditor(services::LibraryService &library, const QList<discussion::Bookmark> &bookmarks,
        QWidget *parent = nullptr);

    void accept() override;

private:
    void addNote(QFormLayout &form);

    services::LibraryService &m_library;
    QList<discussion::Bookmark> m_bookmarks;
    TagLine *m_tags;
    QPlainTextEdit *m_note = nullptr; ///< Of a single one.
};

/// Opens an editor over `window` as soon as it is known how these are stored. What is not stored is described
/// by what is given.
void editBookmarks(
    services::LibraryService &library, const QList<discussion::Bookmark> &bookmarks, QWidget *window);

} // namespace backthread::library
