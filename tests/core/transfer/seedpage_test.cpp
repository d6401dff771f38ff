// SPDX-License-Identifier: GPL-3.0-or-later
// Compares what is written of the real discussion with the page that the program was conceived from, line by
// line. Skipped where that page is not at hand.
#include "tests/core/transfer/fixture.h"

#include <QFile>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace backthread::transfer {

using namespace Qt::StringLiterals;

namespace {

QByteArray realFile(const QString &name)
{
    QFile file(QStringLiteral(BACKTHREAD_REAL_DATA "/seed/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// True where a line of ours bears everything that a line of the page does. Behind the marks of a comment
/// ours says more, and the page's request took its own time.
bool bears(const QString &ours, const QString &page)
{
    static const QRegularExpression s_commentLine(u"◴\\[\\] No\\.[0-9]+\\[source\\]$"_s);
    static const QRegularExpression s_summary(
        u"^377 points xnx \\| 4 comments \\|.*\\| HN request time: [0-9.]+s \\| source$"_s);
    if (s_commentLine.match(page).hasMatch())
        return ours.startsWith(page);
    if (page.startsWith(u"377 points"_s))
        return s_summary.match(ours).hasMatch();
    return ours == page.trimmed();
}

} // namespace

TEST(SeedPageTest, EveryLineOfThePageIsWrittenInItsOrder)
{
    const QString page = QString::fromUtf8(realFile(u"page.txt"_s));
    const QByteArray items = realFile(u"items.jsonl"_s);
    if (page.isEmpty() || items.isEmpty())
        GTEST_SKIP() << "the seed page is not in " << BACKTHREAD_REAL_DATA;
    Document document = documentOf(items);
    document.view.focus = ItemId(42135814);
    document.view.context = true;
    document.view.order = discussion::Order::Board;
    document.fetch = {kNow, 0.206, 2, true};
    document.justFetched = true;
    const QStringList ours = text(document).split(u'\n');

    qsizetype at = 0;
    for (const QString &line : page.split(u'\n')) {
        if (line.trimmed().isEmpty())
            continue;
        qsizetype found = at;
        while (found < ours.size() && !bears(ours.at(found), line))
            ++found;
        ASSERT_LT(found, ours.size()) << line.toStdString();
        at = found + 1;
    }
}

} // namespace backthread::transfer
