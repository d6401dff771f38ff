// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandfixture.h"

#include "standin/loader.h"

#include <QFile>

namespace backthread::app {

using namespace Qt::StringLiterals;

CommandTest::CommandTest()
{
    EXPECT_TRUE(m_server.isListening());
}

Outcome CommandTest::run(const QStringList &arguments, const QByteArray &input)
{
    return runBare(arguments
            + QStringList {u"--profile"_s, m_profile.path(), u"--firebase-url"_s,
                m_server.firebaseUrl().toString(), u"--algolia-url"_s, m_server.algoliaUrl().toString()},
        input);
}

Outcome CommandTest::runOffline(const QStringList &arguments, const QByteArray &input)
{
    return runBare(offlineArguments(arguments), input);
}

QStringList CommandTest::offlineArguments(const QStringList &arguments) const
{
    return QStringList {u"--offline"_s, u"--profile"_s, m_profile.path()} + arguments;
}

Outcome CommandTest::runBare(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(QStringLiteral(BACKTHREAD_PROGRAM), arguments);
    process.write(input);
    process.closeWriteChannel();
    return finish(process);
}

void CommandTest::fault(const QString &rule)
{
    const auto parsed = standin::FaultRule::parse(rule);
    ASSERT_TRUE(parsed) << rule.toStdString();
    m_server.invoke([&](standin::Server &server) { server.faults().add(*parsed); });
}

void CommandTest::addDiscussion()
{
    m_server.invoke([](standin::Server &server) {
        EXPECT_TRUE(standin::loadJson(server.corpus(), discussionLines()).isOk());
        server.corpus().deriveFeeds();
    });
}

QString CommandTest::putFile(const QString &name, const QByteArray &bytes) const
{
    QFile file(filePath(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    return file.fileName();
}

QByteArray CommandTest::contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray CommandTest::discussionLines()
{
    return R"({"by":"mira","descendants":5,"id":1000,"kids":[1100],"score":377,"time":1699900000,"title":"A lighthouse and its keeper","type":"story","url":"https://www.example.org/keeper"}
{"by":"keeper","id":1100,"kids":[1200,1101],"parent":1000,"text":"I kept it. Ask me anything!","time":1699910000,"type":"comment"}
{"by":"gull","id":1200,"kids":[1300],"parent":1100,"text":"&gt; I kept it<p>Why a lamp?","time":1699920000,"type":"comment"}
{"by":"toll","id":1300,"kids":[1402,1401],"parent":1200,"text":"Ships, I suppose.","time":1699930000,"type":"comment"}
{"by":"idle","id":1401,"parent":1300,"text":"Quite, as &gt;&gt;1100 says.","time":1699940000,"type":"comment"}
{"by":"ruth","id":1402,"parent":1300,"text":"Foghorns too.","time":1699950000,"type":"comment"}
)";
}

} // namespace backthread::app
