// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/controls.h"
#include "core/text/richtext.h"
#include "ui/thread/textblock.h"
#include "ui/thread/threadstyle.h"

#include <QStringList>

namespace backthread::threadview {

/// Turns a text into runs, block by block: links and references that can be pointed at, italics, and words
/// that were searched for. Addresses of items are shown as `>>id`, controls (see text::Control) as their
/// names, and nothing else is in their power. Costs a little more than the length of the text, whatever is in
/// it.
class BodyRuns final {
public:
    /// References without a site lead to items of the source of `item`, whose text this is. Text and style
    /// outlive this.
    BodyRuns(const text::RichText &text, ItemId item, const QStringList &words, const ThreadStyle &style);

    /// Goes on to the next block; they come in their order.
    void begin(const text::Block &block);
    /// The next piece of that block.
    [[nodiscard]] Runs runsOf(const text::Block &piece);
    /// Where links lead whose text is not their address, each once.
    [[nodiscard]] QStringList hiddenAddresses() const;

private:
    /// A part of the text with a look of its own, or that points at something.
    struct Stretch {
        qsizetype start = 0;
        qsizetype end = 0;
        QTextCharFormat format;
        Target target;
        QString shown; ///< Instead of the text itself; empty: the text.
    };
    struct Range {
        qsizetype start = 0;
        qsizetype end = 0;
    };

    void findReferences();
    void findMarks();
    void findWords(const QStringList &words);
    void findControls();
    void addControl(
        Runs &runs, const text::Control &control, const SourceRange &part, const Stretch &stretch);
    void add(Runs &runs, qsizetype start, qsizetype end, const Stretch &stretch);

    const text::RichText &m_text;
    ItemId m_item;
    const ThreadStyle &m_style;
    QList<Stretch> m_stretches; ///< In order, without overlap.
    QList<Range> m_words; ///< Likewise.
    QList<text::Control> m_controls; ///< Likewise; those that are shown by name.
    QString m_shown; ///< The text with what is shown in place of its characters, one by one.
    Stretch m_plain; ///< What all of the block is.
    Qt::LayoutDirection m_direction = Qt::LeftToRight; ///< Of the block.
    qsizetype m_nextStretch = 0;
    qsizetype m_nextWord = 0;
    qsizetype m_nextControl = 0;
};

} // namespace backthread::threadview
