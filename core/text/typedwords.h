// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStringView>

namespace backthread::text {

/// Words as people type them to find something in a text: all of them must occur, in any order, as parts of
/// words too, and whatever their case. What stands in double quotes belongs together. A value; any thread.
class TypedWords final {
public:
    TypedWords() = default;
    explicit TypedWords(const QString &typed);
    explicit TypedWords(const QStringList &words);

    /// What is to be found, without quotes; empty where nothing was typed.
    [[nodiscard]] const QStringList &words() const { return m_words; }
    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    /// As somebody would type them.
    [[nodiscard]] QString typed() const;

    /// True where all occur, so always where there are none.
    [[nodiscard]] bool occurIn(QStringView text) const;
    /// Where the first of them begins; -1 where there is none.
    [[nodiscard]] qsizetype firstIn(QStringView text) const;

private:
    QStringList m_words;
};

} // namespace backthread::text
