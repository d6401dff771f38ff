// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/references.h"
#include "core/text/richtext.h"

#include <QString>

#include <ostream>

/// How GoogleTest shows our values in a failure.
inline void PrintTo(const QString &text, std::ostream *out)
{
    *out << '"' << text.toStdString() << '"';
}

namespace backthread::text {

inline void PrintTo(const Mark &mark, std::ostream *out)
{
    *out << "{kind " << int(mark.kind) << ", " << mark.start << "+" << mark.length << " "
         << mark.target.toStdString() << "}";
}

inline void PrintTo(const Block &block, std::ostream *out)
{
    *out << "{kind " << int(block.kind) << ", " << block.start << "+" << block.length << "}";
}

inline void PrintTo(const Reference &reference, std::ostream *out)
{
    *out << "{" << reference.start << "+" << reference.length << " " << reference.number
         << (reference.isAddress ? " address}" : "}");
}

inline void PrintTo(const RichText &text, std::ostream *out)
{
    *out << '"' << text.text.toStdString() << "\" ";
    for (const Mark &mark : text.marks)
        PrintTo(mark, out);
}

} // namespace backthread::text
