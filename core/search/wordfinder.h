// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/term.h"

namespace backthread::search {

/// Finds in texts that no index holds what a query looks for there. A value; any thread.
class WordFinder final {
public:
    explicit WordFinder(const Query &query);

    /// The places to mark: sorted, apart.
    [[nodiscard]] QList<Range> inText(QStringView text) const;
    /// Those in the title of a story, where `story:` looks as well.
    [[nodiscard]] QList<Range> inTitle(QStringView title) const;
    /// What it looks for in both.
    [[nodiscard]] const QList<Term> &terms() const { return m_terms; }

private:
    void collect(const Node &node, bool isUnwanted);

    QList<Term> m_terms;
    QList<Term> m_titleTerms;
};

} // namespace backthread::search
