// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discussion/selection.h"

#include "core/discussion/address.h"
#include "core/text/markdown.h"
#include "core/text/plaintext.h"

#include <QStringList>

namespace backthread::discussion {

using namespace Qt::StringLiterals;
using text::Block;
using text::RichText;

namespace {

/// A part with the item that says it.
struct Said final {
    Item item;
    RichText text;
    bool isInQuote = false; ///< It begins behind the `>` of a quote.
};

bool isInQuote(const RichText &text, qsizetype at)
{
    for (const Block &block : text.blocks()) {
        if (at < block.start + block.length)
            return block.kind == Block::Kind::Quote && at > block.start;
    }
    return false;
}

QList<Said> saidIn(const Thread &thread, const QList<SelectedPart> &parts)
{
    QList<Said> said;
    for (const SelectedPart &part : parts) {
        const Item &item = thread.at(part.comment);
        const RichText text = item.text.value_or(RichText()).sliced(part.start, part.length);
        if (!text.text.trimmed().isEmpty())
            said.append({item, text, isInQuote(*item.text, part.start)});
    }
    return said;
}

QString nameOf(const Item &item)
{
    return item.by.isEmpty() ? u"No.%1"_s.arg(item.id.number()) : item.by;
}

} // namespace

QString selectionAsText(const Thread &thread, const QList<SelectedPart> &parts)
{
    const QList<Said> all = saidIn(thread, parts);
    QStringList texts;
    for (const Said &said : all) {
        QString head;
        if (all.size() > 1) {
            const QString address = itemUrl(said.item.id).toString();
            head = nameOf(said.item) + (address.isEmpty() ? u":\n"_s : u" ("_s + address + u"):\n"_s);
        }
        texts.append(head + text::toPlainText(said.text));
    }
    return texts.join("\n\n"_L1);
}

QString selectionAsMarkdown(const Thread &thread, const QList<SelectedPart> &parts)
{
    QStringList paragraphs;
    for (const Said &said : saidIn(thread, parts)) {
        const QString name = text::toMarkdown({nameOf(said.item), {}});
        paragraphs.append(u"**"_s + text::markdownLink(itemUrl(said.item.id).toString(), name) + u"**:"_s);
        const QString body = text::toMarkdown(said.text);
        paragraphs.append(said.isInQuote ? u"> "_s + body : body);
    }
    return paragraphs.join("\n\n"_L1);
}

} // namespace backthread::discussion
