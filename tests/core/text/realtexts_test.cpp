// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/html.h"
#include "core/text/markdown.h"
#include "core/text/plaintext.h"
#include "core/text/references.h"
#include "invariants.h"
#include "printers.h"
#include "tests/core/sources/hackernews/realdata.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace backthread::text;

namespace {

/// The texts under `key` of a file with a JSON object in each line.
QStringList textsIn(const QByteArray &lines, QLatin1String key)
{
    QStringList texts;
    for (const QByteArray &line : lines.split('\n')) {
        if (!line.isEmpty())
            texts.append(QJsonDocument::fromJson(line)[key].toString());
    }
    return texts;
}

void expectConverts(const QStringList &texts)
{
    for (const QString &html : texts) {
        const RichText text = fromHtml(html);
        expectInvariants(text);
        EXPECT_EQ(fromHtml(toHtml(text)), text);
        (void)toMarkdown(text);
        (void)toPlainText(text);
        (void)references(text);
        ASSERT_FALSE(testing::Test::HasFailure()) << qPrintable(html);
    }
}

} // namespace

class HiringTexts : public testing::TestWithParam<const char *> { };

TEST_P(HiringTexts, Convert)
{
    const QByteArray data = realData(GetParam());
    SKIP_WITHOUT(data);
    const QStringList texts = textsIn(data, "text"_L1);
    EXPECT_GT(texts.size(), 100);
    expectConverts(texts);
}

INSTANTIATE_TEST_SUITE_P(Real, HiringTexts,
    testing::Values("comments/hiring-2013-08.jsonl.gz", "comments/hiring-2014-02.jsonl.gz",
        "comments/hiring-2014-08.jsonl.gz", "comments/hiring-2015-02.jsonl.gz",
        "comments/hiring-2015-08.jsonl.gz", "comments/hiring-2016-02.jsonl.gz",
        "comments/hiring-2016-09.jsonl.gz", "comments/hiring-2017-03.jsonl.gz",
        "comments/hiring-2017-11.jsonl.gz", "threads/firebase-40846428-top-level.jsonl.gz"));

TEST(RealTexts, EdgeCasesConvert)
{
    const QByteArray data = realData("comments/edge-cases.jsonl");
    SKIP_WITHOUT(data);
    const QStringList texts = textsIn(data, "value"_L1);
    EXPECT_EQ(texts.size(), 105);
    expectConverts(texts);
}

TEST(RealTexts, KeepEveryLinkAndParagraph)
{
    const QByteArray data = realData("comments/hiring-2017-11.jsonl.gz");
    SKIP_WITHOUT(data);
    for (const QString &html : textsIn(data, "text"_L1)) {
        const RichText text = fromHtml(html);
        const auto links = std::count_if(text.marks.begin(), text.marks.end(),
            [](const Mark &mark) { return mark.kind == Mark::Kind::Link; });
        EXPECT_EQ(links, html.count("<a href=\"http"_L1)) << qPrintable(html);
        if (!html.contains("<pre>"_L1)) {
            EXPECT_EQ(text.blocks().size(), html.count("<p>"_L1) + 1) << qPrintable(html);
        }
    }
}
