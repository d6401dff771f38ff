// SPDX-License-Identifier: GPL-3.0-or-later
// The HTML of a comment: never crashes, and what was read once is read the same from our own HTML and from
// packed marks.
#include "core/text/html.h"
#include "core/text/markdown.h"
#include "core/text/plaintext.h"
#include "core/text/references.h"

using namespace backthread::text;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const RichText text = fromHtml(QString::fromUtf8(bytes));
    if (fromHtml(toHtml(text)) != text || RichText::unpack(text.text, text.packedMarks()) != text)
        __builtin_trap();
    (void)toMarkdown(text);
    (void)toPlainText(text);
    (void)references(text);
    // Damaged marks on the same text.
    const RichText damaged = RichText::unpack(text.text, bytes);
    (void)damaged.blocks();
    (void)toHtml(damaged);
    (void)toMarkdown(damaged);
    (void)references(damaged);
    if (RichText::unpack(damaged.text, damaged.packedMarks()) != damaged)
        __builtin_trap();
    return 0;
}
