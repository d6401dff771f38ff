// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/plaintext.h"

#include "core/text/links.h"
#include "core/text/spans.h"

namespace backthread::text {

namespace {

class PlainTextWriter final : public SpanWalk {
public:
    using SpanWalk::SpanWalk;

    QString write()
    {
        for (const Block &block : text().blocks()) {
            if (!m_plain.isEmpty())
                m_plain += QLatin1String("\n\n");
            if (block.kind == Block::Kind::Code)
                m_plain += text().view(block);
            else
                walk(block);
        }
        return m_plain;
    }

protected:
    void begin(const Mark &mark) override
    {
        m_isCut = mark.kind == Mark::Kind::Link
            && isCutLink(QStringView(text().text).mid(mark.start, mark.length), mark.target);
        if (m_isCut)
            m_plain += mark.target;
    }

    void end(const Mark &) override { m_isCut = false; }

    void characters(QStringView characters) override
    {
        if (!m_isCut)
            m_plain += characters;
    }

private:
    QString m_plain;
    bool m_isCut = false; ///< Inside a cut link, which has been written already.
};

} // namespace

QString toPlainText(const RichText &text)
{
    return PlainTextWriter(text).write();
}

} // namespace backthread::text
