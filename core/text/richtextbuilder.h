// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/richtext.h"

namespace backthread::text {

/// Makes a RichText of characters and events in reading order, and keeps its promises whatever comes in:
/// white space collapses outside code, empty blocks vanish, control characters are dropped, marks end with
/// their block, nest properly, and never begin or end with white space. A value; one thread at a time.
class RichTextBuilder final {
public:
    void append(QStringView characters);
    /// Ends the paragraph; inside code, the line.
    void breakBlock();
    void setItalic(bool on);
    /// Links do not nest: a second one ends the first. An empty `target` ends it too.
    void setLink(const QString &target);
    void setCode(bool on);

    [[nodiscard]] RichText take();

private:
    void appendToBlock(char16_t c);
    void appendToCode(char16_t c);
    void endMark(Mark::Kind kind, qsizetype start);
    void endItalic();
    void endLink();

    RichText m_result;
    QString m_code; ///< The code block that is open.
    QString m_target; ///< Of the link that is open.
    qsizetype m_italicStart = 0;
    qsizetype m_linkStart = 0;
    bool m_isItalic = false;
    bool m_isCode = false;
    bool m_isFresh = true; ///< Nothing of the current block has been written yet.
    bool m_owesSpace = false;
};

} // namespace backthread::text
