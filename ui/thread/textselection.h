// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/selection.h"
#include "ui/thread/textblock.h"

namespace backthread::models {
class ThreadRowsModel;
}

namespace backthread::threadview {

/// A place in the text of a comment, or of the story.
struct TextPosition final {
    ItemId item; ///< Null: nowhere.
    qsizetype offset = 0; ///< UTF-16 code units.

    friend bool operator==(const TextPosition &, const TextPosition &) = default;
};

/// What of the texts of a thread is selected: from where it began to where it was extended. A value. Rows
/// count from 0; -1 is the head with the story's own text.
class TextSelection final {
public:
    void begin(const TextPosition &at) { m_anchor = m_head = at; }
    void extendTo(const TextPosition &at) { m_head = at; }
    void clear() { m_anchor = m_head = {}; }
    [[nodiscard]] bool isEmpty() const { return m_anchor == m_head; }
    [[nodiscard]] const TextPosition &head() const { return m_head; }

    /// What of a row's text is selected.
    [[nodiscard]] SourceRange in(const models::ThreadRowsModel &rows, int row) const;
    /// All of it, in the order of the view.
    [[nodiscard]] QList<discussion::SelectedPart> parts(const models::ThreadRowsModel &rows) const;
    /// Both ends are in these rows.
    [[nodiscard]] bool isWithin(const models::ThreadRowsModel &rows) const;

private:
    TextPosition m_anchor;
    TextPosition m_head;
};

/// The place next to another in a text: a whole character, or a word, further on (`direction` 1) or back
/// (-1).
[[nodiscard]] qsizetype besideCharacter(const QString &text, qsizetype offset, int direction);
[[nodiscard]] qsizetype besideWord(const QString &text, qsizetype offset, int direction);
/// The word at a place.
[[nodiscard]] SourceRange wordAt(const QString &text, qsizetype offset);

} // namespace backthread::threadview
