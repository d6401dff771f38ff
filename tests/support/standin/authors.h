// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>
#include <QString>
#include <QStringList>

namespace backthread::standin {

// Invented user names, a few of whom write most of the comments.
class Authors final {
public:
    explicit Authors(quint64 seed, int count = 900);

    // By power law: the first names come up often, the last ones hardly ever.
    [[nodiscard]] QString any(QRandomGenerator &random) const;
    [[nodiscard]] const QStringList &names() const { return m_names; }

private:
    QStringList m_names;
};

} // namespace backthread::standin
