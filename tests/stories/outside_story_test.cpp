// SPDX-License-Identifier: GPL-3.0-or-later
// What comes from outside the program: other starts of it, the desktop, drops.
#include "privatebus.h"
#include "readerstory.h"
#include "ui/desktop/applicationobject.h"
#include "ui/desktop/bus.h"
#include "ui/desktop/reception.h"
#include "ui/lists/sidebar.h"
#include "ui/search/searchbox.h"

#include <QApplication>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDropEvent>
#include <QMimeData>
#include <QTest>

namespace backthread::stories {

using namespace Qt::StringLiterals;
using desktop::Reception;
using lists::Section;

namespace {

class Outside : public ReaderStory {
protected:
    void receive() { m_reception.emplace(windows()); }
    void drop(const QMimeData &data)
    {
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&window(), &enter);
        QDropEvent fall({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&window(), &fall);
        m_isTaken = enter.isAccepted() && fall.isAccepted();
        settle();
    }
    void drop(const QString &text)
    {
        QMimeData data;
        data.setText(text);
        drop(data);
    }
    [[nodiscard]] Section section() { return window().list().section(); }

    std::optional<Reception> m_reception;
    bool m_isTaken = false;
};

TEST_F(Outside, AddressesAreOpenedTheFirstInFrontOthersBeside)
{
    start();
    receive();
    window().showMinimized();
    m_reception->open({u"https://news.ycombinator.com/item?id=1010"_s, u"backthread:item/2000"_s,
                          u"https://news.ycombinator.com/newest"_s},
        {});
    settle();
    EXPECT_FALSE(window().isMinimized());
    EXPECT_EQ(openStory(), 1000);
    EXPECT_EQ(current(), 1010);
    EXPECT_EQ(window().tabs().tabs().size(), 2);
    EXPECT_EQ(section().feed, discussion::Feed::New);
    EXPECT_EQ(notice(), QString());
    m_reception->open({u"backthread:search?q=lamp%20by%3Akeeper"_s}, {});
    EXPECT_EQ(section().text, u"lamp by:keeper"_s);
    m_reception->open({}, {});
    EXPECT_EQ(section().text, u"lamp by:keeper"_s) << "nothing to open leaves everything as it is";
}

TEST_F(Outside, WhatIsNoAddressIsSaid)
{
    start();
    receive();
    const qint64 story = openStory();
    m_reception->open({u"file:///etc/passwd"_s}, {});
    EXPECT_EQ(notice(), u"“file:///etc/passwd” is no address of Hacker News."_s);
    m_reception->open({QString(1'000'000, u'x')}, QString(100'000, u't'));
    EXPECT_LT(notice().size(), 200);
    m_reception->open({QString(79, u'x') + u"😀😀"_s}, {});
    EXPECT_EQ(notice(), u"“%1…” is no address of Hacker News."_s.arg(QString(79, u'x')))
        << "no half of a character";
    m_reception->open(QStringList(100'000, u"1010"_s), {});
    settle();
    EXPECT_EQ(window().tabs().tabs().size(), Reception::kMost) << "and no more";
    EXPECT_NE(openStory(), story);
}

TEST_F(Outside, TheActionsOfTheDesktopEntryLeadToTheirPlaces)
{
    startReading();
    receive();
    EXPECT_TRUE(m_reception->act(u"bookmarks"_s, {}, {}));
    EXPECT_EQ(section().kind, Section::Kind::Bookmarks);
    EXPECT_TRUE(m_reception->act(u"history"_s, {}, {}));
    EXPECT_EQ(section().kind, Section::Kind::History);
    EXPECT_TRUE(m_reception->act(u"search"_s, u"lamp"_s, {}));
    EXPECT_EQ(section().text, u"lamp"_s);
    EXPECT_TRUE(m_reception->act(u"search"_s, {}, {}));
    EXPECT_TRUE(eventually([this] { return window().findChild<searchui::SearchBox *>()->hasFocus(); }));
    EXPECT_TRUE(m_reception->act(u"new-window"_s, {}, {}));
    ASSERT_EQ(windows().count(), 2);
    lookAt(1);
    EXPECT_EQ(openStory(), 1000) << "what the first one shows";
    EXPECT_FALSE(m_reception->act(u"format-disk"_s, {}, {}));
}

TEST_F(Outside, WhatIsAskedBeforeThereIsAWindowIsOpenedInIt)
{
    startInBackground();
    receive();
    m_reception->open({u"1010"_s}, {});
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
    ASSERT_TRUE(eventually([this] { return openStory() == 1000; }));
    settle();
    EXPECT_EQ(current(), 1010);
}

TEST_F(Outside, LinksAreDroppedOnTheWindow)
{
    start();
    QMimeData link;
    link.setUrls({QUrl(u"https://news.ycombinator.com/item?id=1010"_s)});
    drop(link);
    EXPECT_TRUE(m_isTaken);
    EXPECT_EQ(current(), 1010);
    drop(u"https://news.ycombinator.com/from?site=example.org"_s);
    EXPECT_EQ(section().kind, Section::Kind::Site);
    drop(u"A long story about something else"_s);
    EXPECT_FALSE(m_isTaken);
    EXPECT_EQ(current(), 1010);
}

/// The same over a bus that nobody else is on.
class OutsideOnTheBus : public Outside {
protected:
    void SetUp() override
    {
        BACKTHREAD_SKIP_WITHOUT_BUS();
        m_bus.emplace();
        start();
        receive();
        m_object.emplace(*m_reception);
        QDBusConnection bus = m_bus->connection(u"server"_s);
        ASSERT_TRUE(bus.registerObject(desktop::kObject, &*m_object, QDBusConnection::ExportAllSlots));
        ASSERT_TRUE(desktop::takeName(bus));
        EXPECT_FALSE(desktop::takeName(m_bus->connection(u"client"_s))) << "one has it";
    }
    void TearDown() override
    {
        qunsetenv("XDG_ACTIVATION_TOKEN");
        m_bus.reset();
    }
    [[nodiscard]] QDBusMessage call(const QString &method, const QVariantList &arguments)
    {
        auto message = QDBusMessage::createMethodCall(
            desktop::kService, desktop::kObject, u"org.freedesktop.Application"_s, method);
        message.setArguments(arguments);
        const QDBusPendingCall pending = m_bus->connection(u"client"_s).asyncCall(message);
        EXPECT_TRUE(eventually([&pending] { return pending.isFinished(); }));
        return pending.reply();
    }
    /// What an `av` has to be wrapped in.
    [[nodiscard]] static QVariant list(const QVariantList &values) { return values; }

    std::optional<PrivateBus> m_bus;
    std::optional<desktop::ApplicationObject> m_object;
};

TEST_F(OutsideOnTheBus, TheDesktopStartsWhatRunsAlready)
{
    const QVariantMap data {{u"activation-token"_s, u"token"_s}};
    window().showMinimized();
    EXPECT_EQ(call(u"Activate"_s, {data}).type(), QDBusMessage::ReplyMessage);
    EXPECT_FALSE(window().isMinimized());
    EXPECT_EQ(qgetenv("XDG_ACTIVATION_TOKEN"), "token") << "where Qt looks for it";
    EXPECT_EQ(call(u"Open"_s, {QStringList {u"backthread:item/1010"_s}, QVariantMap()}).type(),
        QDBusMessage::ReplyMessage);
    settle();
    EXPECT_EQ(current(), 1010);
    EXPECT_EQ(
        call(u"ActivateAction"_s, {u"search"_s, list({u"lamp"_s}), data}).type(), QDBusMessage::ReplyMessage);
    EXPECT_EQ(section().text, u"lamp"_s);
    EXPECT_EQ(call(u"ActivateAction"_s, {u"bookmarks"_s, list({}), QVariantMap()}).type(),
        QDBusMessage::ReplyMessage);
    EXPECT_EQ(section().kind, Section::Kind::Bookmarks);
}

TEST_F(OutsideOnTheBus, CallsOfOtherTypesAreRefused)
{
    const QList<QPair<QString, QVariantList>> calls {
        {u"Activate"_s, {}},
        {u"Activate"_s, {u"token"_s}},
        {u"Activate"_s, {QVariantMap(), QVariantMap()}},
        {u"Open"_s, {u"1010"_s, QVariantMap()}},
        {u"Open"_s, {QStringList {u"1010"_s}}},
        {u"Open"_s, {list({1010}), QVariantMap()}},
        {u"ActivateAction"_s, {u"search"_s, u"lamp"_s, QVariantMap()}},
        {u"ActivateAction"_s, {7, list({}), QVariantMap()}},
        {u"deleteLater"_s, {}},
        {u"NoSuchMethod"_s, {}},
    };
    const Section before = section();
    const qint64 story = openStory();
    for (const auto &[method, arguments] : calls)
        EXPECT_EQ(call(method, arguments).errorName(), u"org.freedesktop.DBus.Error.UnknownMethod"_s)
            << method.toStdString();
    EXPECT_EQ(call(u"ActivateAction"_s, {u"format-disk"_s, list({}), QVariantMap()}).errorName(),
        u"org.freedesktop.DBus.Error.InvalidArgs"_s);
    EXPECT_EQ(call(u"ActivateAction"_s, {QString(1'000'000, u'a'), list({}), QVariantMap()}).errorName(),
        u"org.freedesktop.DBus.Error.InvalidArgs"_s);
    EXPECT_EQ(section(), before);
    EXPECT_EQ(openStory(), story);
}

TEST_F(OutsideOnTheBus, StrangeValuesOfTheRightTypesDoNoHarm)
{
    const QVariantMap strange {{u"activation-token"_s, list({1, list({2})})},
        {u"desktop-startup-id"_s, QString(1'000'000, u'i')}, {QString(1'000, u'k'), 7}};
    EXPECT_EQ(call(u"Activate"_s, {strange}).type(), QDBusMessage::ReplyMessage);
    EXPECT_EQ(qgetenv("XDG_ACTIVATION_TOKEN"), QByteArray());
    EXPECT_EQ(call(u"Open"_s, {QStringList(1'000'000, u"x"_s), strange}).type(), QDBusMessage::ReplyMessage);
    EXPECT_EQ(notice(), u"“x” is no address of Hacker News."_s);
    EXPECT_EQ(call(u"ActivateAction"_s, {u"search"_s, list({QString(1'000'000, u'w')}), strange}).type(),
        QDBusMessage::ReplyMessage);
    EXPECT_LE(section().text.size(), discussion::kLongestQuery);
    EXPECT_EQ(call(u"ActivateAction"_s, {u"search"_s, list({list({7})}), strange}).type(),
        QDBusMessage::ReplyMessage);
    settle();
}

} // namespace

} // namespace backthread::stories
