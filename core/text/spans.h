// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/richtext.h"

#include <vector>

namespace backthread::text {

/// Walks through a text for those who write it in another form: properly nested begin and end events of
/// italics and links, and the characters between them. The text must outlive the walk.
class SpanWalk {
public:
    explicit SpanWalk(const RichText &text)
        : m_text(text)
        , m_next(text.marks.cbegin())
    {
    }
    virtual ~SpanWalk() = default;
    Q_DISABLE_COPY_MOVE(SpanWalk)

    /// Reports one part, which lies within a block and behind all parts before. A mark that reaches out of
    /// the part is cut to it; one that crosses another is ended and begun again.
    void walk(const Block &part);

protected:
    virtual void begin(const Mark &mark) = 0;
    virtual void end(const Mark &mark) = 0;
    virtual void characters(QStringView characters) = 0;

    [[nodiscard]] const RichText &text() const { return m_text; }
    /// Where in the text the walk is.
    [[nodiscard]] qsizetype position() const { return m_at; }

private:
    void advance(qsizetype position);
    void report(qsizetype position);
    void close(size_t index);

    const RichText &m_text;
    QList<Mark>::const_iterator m_next; ///< The first mark that may reach into a later part.
    std::vector<const Mark *> m_open; ///< Outermost first.
    qsizetype m_at = 0;
    qsizetype m_end = 0; ///< Of the part.
};

} // namespace backthread::text
