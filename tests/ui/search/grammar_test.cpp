// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/filter.h"
#include "core/search/queryparser.h"
#include "ui/search/grammar.h"

#include <QFile>

#include <gtest/gtest.h>

namespace backthread::searchui {

using namespace Qt::StringLiterals;

TEST(Grammar, whatPeopleAreToldIsUnderstood)
{
    for (const GrammarEntry &entry : grammar()) {
        EXPECT_TRUE(search::parseQuery(entry.pattern).problems.isEmpty()) << entry.pattern.toStdString();
        EXPECT_FALSE(entry.meaning.isEmpty()) << entry.pattern.toStdString();
    }
}

TEST(Grammar, everyFilterIsExplained)
{
    for (const QString &name : search::filterNames())
        EXPECT_FALSE(meaningOf(name).isEmpty()) << name.toStdString();
    for (const QString &name : {u"is:"_s, u"has:"_s}) {
        for (const QString &value : search::fixedValues(name)) {
            const auto all = grammar();
            EXPECT_TRUE(std::any_of(all.begin(), all.end(), [&](const GrammarEntry &entry) {
                return entry.pattern == name + value;
            })) << value.toStdString();
        }
    }
}

TEST(Grammar, theManualSaysTheSame)
{
    QFile file(QStringLiteral(BACKTHREAD_SOURCE_DIR "/docs/search.md"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString manual = QString::fromUtf8(file.readAll());
    for (const GrammarEntry &entry : grammar())
        EXPECT_TRUE(manual.contains(u"| `%1` | %2 |"_s.arg(entry.pattern, entry.meaning)))
            << entry.pattern.toStdString();
}

} // namespace backthread::searchui
