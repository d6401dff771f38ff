// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QRandomGenerator>
#include <QString>
#include <QStringList>

namespace backthread::standin {

// Sentences of the grammar, step by step towards the HTML of Hacker News.

// Words that stand for {thing} and other slots; {Thing} is the same with a capital.
using Slots = QHash<QString, QString>;

// Puts words into the slots that have one, and leaves everything else as it is.
[[nodiscard]] QString bindPhrase(const QString &pattern, const Slots &words);

// Picks one of {a|b} and a number for {3-40}; the first letter is upper case. The result
// is plain text with *italic* marks.
[[nodiscard]] QString expandPhrase(const QString &pattern, QRandomGenerator &random);

// The sentences of plain text, without the italic marks: what a reply may quote.
[[nodiscard]] QStringList sentencesOf(const QString &plain);

// Plain text with *italic* marks as HTML.
[[nodiscard]] QString phraseHtml(const QString &plain);

// A link as Hacker News writes it: text cut to 60 characters, rel="nofollow".
[[nodiscard]] QString linkHtml(const QString &url);

} // namespace backthread::standin
