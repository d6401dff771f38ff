// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringView>

namespace backthread::text {

/// What a run of characters is, beside being text. Positions are UTF-16 code units of RichText::text.
struct Mark final {
    enum class Kind : quint8 {
        Italic,
        Link, ///< `target` is where it leads: http, https or mailto only, else it is no link.
        Code, ///< A whole block, line breaks and indentation kept.
    };
    Kind kind = Kind::Italic;
    qsizetype start = 0;
    qsizetype length = 0;
    QString target; ///< Empty for a link whose text is its target.

    [[nodiscard]] qsizetype end() const { return start + length; }
    friend bool operator==(const Mark &, const Mark &) = default;
};

/// One paragraph, quote or code block of a text, as a range of it.
struct Block final {
    enum class Kind : quint8 {
        Paragraph,
        Quote, ///< A paragraph that begins with `>`, as people quote on Hacker News.
        Code,
    };
    Kind kind = Kind::Paragraph;
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const Block &, const Block &) = default;
};

/// A comment's text as it is stored, searched and shown: plain text, and the marks on it.
///
/// A value; any thread. Blocks are separated by one line feed; only code blocks contain further line feeds.
/// Marks are sorted by start, lie inside the text, and of one kind do not overlap; a Code mark covers whole
/// lines. This is the only form a text has behind the parsers: HTML is read once (text/html.h), at the
/// border.
struct RichText final {
    QString text;
    QList<Mark> marks;

    [[nodiscard]] bool isEmpty() const { return text.isEmpty(); }
    [[nodiscard]] QList<Block> blocks() const;
    [[nodiscard]] QStringView view(const Block &block) const
    {
        return QStringView(text).mid(block.start, block.length);
    }
    /// A part as a text of its own, cut to what there is. Marks are cut with it; a link leads where it led.
    [[nodiscard]] RichText sliced(qsizetype start, qsizetype length) const;
    /// Where a link mark leads.
    [[nodiscard]] QString target(const Mark &link) const
    {
        return link.target.isEmpty() ? text.mid(link.start, link.length) : link.target;
    }

    /// The marks as a compact ASCII/UTF-8 record for storage, and back. What is damaged or outside the text
    /// is dropped. The format is documented in richtext.cpp.
    [[nodiscard]] QByteArray packedMarks() const;
    [[nodiscard]] static RichText unpack(const QString &text, const QByteArray &packedMarks);

    friend bool operator==(const RichText &, const RichText &) = default;
};

} // namespace backthread::text
