// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/searchservice.h"
#include "drawing.h"
#include "privatebus.h"
#include "tests/ui/idleengine.h"
#include "ui/desktop/bus.h"
#include "ui/desktop/desktopsearch.h"
#include "ui/desktop/gnomesearch.h"
#include "ui/desktop/krunner.h"
#include "ui/shell/preferences.h"
#include "waiting.h"

#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QSemaphore>

#include <gtest/gtest.h>

namespace backthread::desktop {

using namespace Qt::StringLiterals;

namespace {

/// The desktop, which asks a program over a bus of its own.
class DesktopSearchTest : public testing::Test {
protected:
    void SetUp() override
    {
        BACKTHREAD_SKIP_WITHOUT_BUS();
        save(drawing::items(R"(
            1
              2 alice: a walrus on the ice
              3 bob: another walrus
              4 bob: a seal
        )"));
        m_bus.emplace();
        QDBusConnection bus = m_bus->connection(u"server"_s);
        ASSERT_TRUE(bus.registerObject(kGnomeObject, &m_gnome, QDBusConnection::ExportAllSlots));
        ASSERT_TRUE(bus.registerObject(kRunnerObject, &m_krunner, QDBusConnection::ExportAllSlots));
        ASSERT_TRUE(takeName(bus));
        QObject::connect(&m_search, &DesktopSearch::hitWanted, &m_search,
            [this](ItemId item, ItemId story, const QString &token, const QStringList &words) {
                m_wanted.append(item);
                m_story = story;
                m_words = words;
                m_token = token;
            });
        QObject::connect(&m_search, &DesktopSearch::searchWanted, &m_search,
            [this](const QString &query) { m_query = query; });
    }
    void TearDown() override { m_bus.reset(); }

    void save(const discussion::Items &items)
    {
        const auto saved = m_engine.engine.writer().ask(
            [items](store::Stores &stores) { return stores.items.save(items, 1'800'000'000); });
        ASSERT_TRUE(waitUntil([&saved] { return saved.isFinished(); }));
        ASSERT_TRUE(saved.result());
    }
    [[nodiscard]] QDBusPendingCall send(
        QLatin1StringView object, const QString &method, const QVariantList &arguments)
    {
        const QString interface =
            object == kGnomeObject ? u"org.gnome.Shell.SearchProvider2"_s : u"org.kde.krunner1"_s;
        auto message = QDBusMessage::createMethodCall(kService, object, interface, method);
        message.setArguments(arguments);
        return m_bus->connection(u"client"_s).asyncCall(message);
    }
    [[nodiscard]] static QDBusMessage await(const QDBusPendingCall &call)
    {
        EXPECT_TRUE(waitUntil([&call] { return call.isFinished(); }));
        return call.reply();
    }
    [[nodiscard]] QDBusMessage gnome(const QString &method, const QVariantList &arguments)
    {
        return await(send(kGnomeObject, method, arguments));
    }
    [[nodiscard]] QDBusMessage krunner(const QString &method, const QVariantList &arguments)
    {
        return await(send(kRunnerObject, method, arguments));
    }
    [[nodiscard]] QStringList found(const QStringList &terms)
    {
        return gnome(u"GetInitialResultSet"_s, {terms}).arguments().value(0).toStringList();
    }
    [[nodiscard]] static RunnerMatches matchesIn(const QDBusMessage &reply)
    {
        EXPECT_EQ(reply.signature(), u"a(sssida{sv})"_s);
        return qdbus_cast<RunnerMatches>(reply.arguments().value(0));
    }
    [[nodiscard]] QList<QVariantMap> metasOf(const QStringList &identifiers)
    {
        const QDBusMessage reply = gnome(u"GetResultMetas"_s, {identifiers});
        EXPECT_EQ(reply.signature(), u"aa{sv}"_s);
        return qdbus_cast<QList<QVariantMap>>(reply.arguments().value(0));
    }

    IdleEngine m_engine;
    services::SearchService m_service {m_engine.engine};
    shell::Preferences m_preferences {m_engine.profile.settingsPath};
    DesktopSearch m_search {m_service};
    GnomeSearch m_gnome {m_search, m_preferences};
    KRunner m_krunner {m_search, m_preferences};
    std::optional<PrivateBus> m_bus;
    ItemIds m_wanted;
    ItemId m_story;
    QStringList m_words;
    QString m_token;
    QString m_query;
};

TEST_F(DesktopSearchTest, GnomeFindsWhatIsCached)
{
    const QStringList both {u"3"_s, u"2"_s};
    EXPECT_EQ(found({u"walrus"_s}), both);
    EXPECT_EQ(found({u"walr*"_s}), both);
    EXPECT_EQ(gnome(u"GetSubsearchResultSet"_s, {both, QStringList {u"ice"_s, u"walrus"_s}})
                  .arguments()
                  .value(0)
                  .toStringList(),
        QStringList {u"2"_s});
    EXPECT_EQ(found({u"by:bob"_s, u"walrus"_s}), QStringList {u"3"_s}) << "with the grammar of the window";
    EXPECT_EQ(found({u"unicorn"_s}), QStringList());
    EXPECT_EQ(found({}), QStringList());

    const auto metas = metasOf({u"2"_s, u"999"_s, u"nonsense"_s, u"4"_s});
    ASSERT_EQ(metas.size(), 1) << "what was not found is left out";
    EXPECT_EQ(metas.first().value(u"id"_s), u"2"_s);
    EXPECT_EQ(metas.first().value(u"description"_s), u"alice: a walrus on the ice"_s);
    EXPECT_FALSE(metas.first().value(u"name"_s).toString().isEmpty());
    EXPECT_EQ(metas.first().value(u"gicon"_s), u"org.backthread.backthread"_s);
}

TEST_F(DesktopSearchTest, GnomeOpensAResultInItsDiscussion)
{
    ASSERT_EQ(found({u"ice"_s}), QStringList {u"2"_s});
    (void)gnome(u"ActivateResult"_s, {u"2"_s, QStringList {u"ice"_s}, 7U});
    EXPECT_EQ(m_wanted, ItemIds {ItemId(2)});
    EXPECT_EQ(m_story, ItemId(1));
    EXPECT_EQ(m_words, QStringList {u"ice"_s});
    (void)gnome(u"ActivateResult"_s, {u"12345"_s, QStringList(), 7U});
    EXPECT_EQ(m_wanted, (ItemIds {ItemId(2), ItemId(12345)})) << "found by a process that has ended";
    EXPECT_TRUE(m_story.isNull());
    (void)gnome(u"LaunchSearch"_s, {QStringList {u"walrus"_s, u"ice"_s}, 7U});
    EXPECT_EQ(m_query, u"walrus ice"_s);
}

TEST_F(DesktopSearchTest, KRunnerFindsAndOpensThem)
{
    const RunnerMatches matches = matchesIn(krunner(u"Match"_s, {u"walrus"_s}));
    ASSERT_EQ(matches.size(), 2);
    EXPECT_EQ(matches.first().id, u"3"_s);
    EXPECT_EQ(matches.first().properties.value(u"subtext"_s), u"bob: another walrus"_s);
    EXPECT_EQ(matches.first().properties.value(u"urls"_s).toStringList(),
        QStringList {u"https://news.ycombinator.com/item?id=3"_s});
    EXPECT_GT(matches.at(0).relevance, matches.at(1).relevance);
    EXPECT_TRUE(matchesIn(krunner(u"Match"_s, {u"wa"_s})).isEmpty()) << "too short to mean anything";
    EXPECT_EQ(krunner(u"Actions"_s, {}).signature(), u"a(sss)"_s);
    EXPECT_EQ(krunner(u"Config"_s, {}).signature(), u"a{sv}"_s);

    (void)krunner(u"SetActivationToken"_s, {u"token"_s});
    (void)krunner(u"Run"_s, {u"3"_s, QString()});
    EXPECT_EQ(m_wanted, ItemIds {ItemId(3)});
    EXPECT_EQ(m_words, QStringList {u"walrus"_s});
    EXPECT_EQ(m_token, u"token"_s);
    EXPECT_EQ(krunner(u"Teardown"_s, {}).type(), QDBusMessage::ReplyMessage);
}

TEST_F(DesktopSearchTest, ALaterQuestionEndsAnEarlierOneWhichIsAnsweredWithNothing)
{
    QSemaphore gate;
    (void)m_engine.engine.searcher().ask([&gate](store::Stores &) -> Result<void> {
        gate.acquire();
        return {};
    });
    const QDBusPendingCall earlier = send(kRunnerObject, u"Match"_s, {u"walrus"_s});
    const QDBusPendingCall later = send(kRunnerObject, u"Match"_s, {u"seal"_s});
    // By now both have come.
    EXPECT_EQ(krunner(u"Config"_s, {}).type(), QDBusMessage::ReplyMessage);
    EXPECT_FALSE(earlier.isFinished());
    gate.release();
    EXPECT_TRUE(matchesIn(await(earlier)).isEmpty());
    EXPECT_EQ(matchesIn(await(later)).size(), 1);
}

TEST_F(DesktopSearchTest, WhoWantsNoneOfThatIsFoundNowhere)
{
    m_preferences.setAnswersGnome(false);
    EXPECT_EQ(found({u"walrus"_s}), QStringList());
    EXPECT_EQ(matchesIn(krunner(u"Match"_s, {u"walrus"_s})).size(), 2) << "each for itself";
    m_preferences.setAnswersGnome(true);
    m_preferences.setAnswersKRunner(false);
    EXPECT_EQ(found({u"walrus"_s}).size(), 2) << "at once";
    EXPECT_TRUE(matchesIn(krunner(u"Match"_s, {u"walrus"_s})).isEmpty());
}

TEST_F(DesktopSearchTest, CallsOfOtherTypesAreRefused)
{
    const QList<QPair<QString, QVariantList>> calls {
        {u"GetInitialResultSet"_s, {42}},
        {u"GetInitialResultSet"_s, {}},
        {u"GetInitialResultSet"_s, {u"walrus"_s}},
        {u"GetInitialResultSet"_s, {QStringList(), QStringList()}},
        {u"GetResultMetas"_s, {QVariantMap {{u"id"_s, 2}}}},
        {u"ActivateResult"_s, {2, QStringList(), 7U}},
        {u"ActivateResult"_s, {u"2"_s, QStringList()}},
        {u"LaunchSearch"_s, {u"walrus"_s, u"now"_s}},
        {u"deleteLater"_s, {}},
        {u"NoSuchMethod"_s, {}},
    };
    for (const auto &[method, arguments] : calls) {
        const QDBusMessage reply = gnome(method, arguments);
        EXPECT_EQ(reply.type(), QDBusMessage::ErrorMessage) << method.toStdString();
        EXPECT_EQ(reply.errorName(), u"org.freedesktop.DBus.Error.UnknownMethod"_s);
    }
    EXPECT_EQ(krunner(u"Match"_s, {QStringList {u"walrus"_s}}).type(), QDBusMessage::ErrorMessage);
    EXPECT_EQ(krunner(u"Run"_s, {3, 4}).type(), QDBusMessage::ErrorMessage);
    EXPECT_TRUE(m_wanted.isEmpty());
    EXPECT_EQ(found({u"walrus"_s}).size(), 2) << "and the next one is answered";
}

TEST_F(DesktopSearchTest, NamesOfNoItemAreRefused)
{
    for (const QString &name : {u""_s, u"-1"_s, u"0"_s, u"javascript:alert(1)"_s, u"../../etc/passwd"_s,
             u"99999999999999999999"_s, u"https://news.ycombinator.com/newest"_s, QString(1'000'000, u'9')}) {
        const QDBusMessage reply = gnome(u"ActivateResult"_s, {name, QStringList(), 7U});
        EXPECT_EQ(reply.errorName(), u"org.freedesktop.DBus.Error.InvalidArgs"_s)
            << name.left(50).toStdString();
        EXPECT_EQ(
            krunner(u"Run"_s, {name, u"\n"_s}).errorName(), u"org.freedesktop.DBus.Error.InvalidArgs"_s);
    }
    EXPECT_TRUE(m_wanted.isEmpty());
}

TEST_F(DesktopSearchTest, AsMuchAsFitsIsTakenOfAMillionWords)
{
    const QStringList words(1'000'000, u"walrus"_s);
    EXPECT_EQ(found(words).size(), 2) << "the same word again and again is the same question";
    EXPECT_EQ(metasOf(QStringList(1'000'000, u"2"_s)).size(), DesktopSearch::kMost);
    EXPECT_EQ(found({QString(10'000'000, u'w')}), QStringList()) << "one word that is too long to be one";
    EXPECT_TRUE(matchesIn(krunner(u"Match"_s, {QString(10'000'000, u'w')})).isEmpty());
    EXPECT_TRUE(matchesIn(krunner(u"Match"_s, {u"((((\"-OR by:"_s})).isEmpty()) << "any text is a query";
    (void)gnome(u"LaunchSearch"_s, {words, 7U});
    EXPECT_LE(m_query.size(), discussion::kLongestQuery);
    EXPECT_EQ(found({u"walrus"_s}).size(), 2) << "and the next one is answered";
}

} // namespace

} // namespace backthread::desktop
