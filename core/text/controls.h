// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace backthread::text {

/// A character of a text, or several in a row, that nobody would see and that could change what others look
/// like.
///
/// Such are the controls of terminals, of direction (embeddings, overrides, isolates and marks), and spaces,
/// joiners and operators of no width. Joiners that do their work, between letters that join, in emoji and at
/// the halant of Indian scripts, are none of them; nor are spaces of no width that part the words of scripts
/// without spaces; nor line feeds and tabs.
struct Control final {
    qsizetype start = 0; ///< UTF-16 code units.
    qsizetype length = 0;
    int count = 0; ///< Of equal ones in a row.
    char32_t character = 0;

    /// As Unicode abbreviates it, such as RLO; else its code, such as U+0007.
    [[nodiscard]] QString name() const;
    [[nodiscard]] qsizetype end() const { return start + length; }
    friend bool operator==(const Control &, const Control &) = default;
};

/// All that are in a text, in their order; equal ones that follow each other are one. Costs little more than
/// the length of the text.
[[nodiscard]] QList<Control> controls(QStringView text);

/// A line with U+FFFD in place of each code unit of controls: all else stays where it was.
[[nodiscard]] QString harmless(QString line);

/// A part of a line, such as a name beside other words: harmless, and where it has letters that are written
/// from right to left, it keeps their direction to itself.
[[nodiscard]] QString contained(const QString &part);

} // namespace backthread::text
