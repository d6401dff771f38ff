// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace backthread::text {

/// Cuts HTML into slices of a few kilobytes, at the start of a paragraph where there is one.
///
/// libxml2 compares each end tag with all open elements, and each attribute with all before it in its tag:
/// ten megabytes made for that purpose take hours in one piece, and seconds in slices. Nearly every comment
/// is one slice. Text must be UTF-8 and outlive the slices.
class HtmlSlices final {
public:
    explicit HtmlSlices(const QByteArray &html)
        : m_html(html)
    {
    }

    [[nodiscard]] bool isAtEnd() const { return m_at >= m_html.size(); }
    /// The next slice, with ampersands that begin no reference escaped.
    [[nodiscard]] QByteArray next();

private:
    [[nodiscard]] qsizetype cut() const;

    const QByteArray &m_html;
    qsizetype m_at = 0;
};

} // namespace backthread::text
