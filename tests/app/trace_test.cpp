// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandfixture.h"

#include <QJsonObject>

namespace backthread::app {

using namespace Qt::StringLiterals;

namespace {

class TraceTest : public CommandTest {
protected:
    TraceTest() { addDiscussion(); }

    QList<QJsonObject> events()
    {
        QList<QJsonObject> events;
        const QList<QByteArray> lines = contentOf(m_path).split('\n');
        for (const QByteArray &line : lines) {
            if (line.isEmpty())
                continue;
            const QJsonDocument event = QJsonDocument::fromJson(line);
            EXPECT_TRUE(event.isObject()) << line.toStdString();
            events.append(event.object());
        }
        return events;
    }

    QString m_path = filePath(u"trace.jsonl"_s);
};

} // namespace

TEST_F(TraceTest, AppendsWhatCommandsDo)
{
    ASSERT_EQ(run({u"fetch"_s, u"1000"_s, u"--trace"_s, m_path}).code, 0);
    ASSERT_EQ(run({u"--trace"_s, m_path, u"search"_s, u"foghorns"_s}).code, 0);

    const QList<QJsonObject> all = events();

    ASSERT_EQ(all.size(), 3);
    EXPECT_EQ(all.at(0).value(u"event"_s), u"thread.requested"_s);
    EXPECT_EQ(all.at(0).value(u"id"_s), 1000);
    EXPECT_EQ(all.at(1).value(u"event"_s), u"thread.complete"_s);
    EXPECT_EQ(all.at(1).value(u"comments"_s), 5);
    EXPECT_EQ(all.at(2).value(u"event"_s), u"search.done"_s);
    EXPECT_EQ(all.at(2).value(u"query"_s), u"foghorns"_s);
    EXPECT_EQ(all.at(2).value(u"hits"_s), 1);
    EXPECT_TRUE(all.at(2).value(u"ms"_s).isDouble());
    double before = 0;
    for (const QJsonObject &event : all.first(2)) {
        EXPECT_GT(event.value(u"t_ms"_s).toDouble(), before);
        EXPECT_LT(event.value(u"t_ms"_s).toDouble(), 120'000);
        before = event.value(u"t_ms"_s).toDouble();
    }
}

TEST_F(TraceTest, SaysThatTheFileCannotBeWritten)
{
    const Outcome outcome = runOffline({u"stats"_s, u"--trace"_s, filePath(u"no/such/file"_s)});
    EXPECT_EQ(outcome.code, 1) << outcome;
    EXPECT_TRUE(outcome.err.contains(u"no/such/file"_s));
}

} // namespace backthread::app
