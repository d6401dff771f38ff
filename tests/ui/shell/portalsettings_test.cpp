// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeportal.h"
#include "tests/support/privatebus.h"
#include "tests/support/waiting.h"
#include "ui/shell/portalsettings.h"

#include <gtest/gtest.h>
#include <optional>

namespace backthread::shell {

using namespace Qt::StringLiterals;
using Scheme = DesktopLook::Scheme;

namespace {

class PortalSettingsTest : public testing::Test {
protected:
    void SetUp() override
    {
        BACKTHREAD_SKIP_WITHOUT_BUS();
        m_bus.emplace();
        QObject::connect(&m_settings, &PortalSettings::told, &m_settings,
            [this](const DesktopLook &look) { m_told.append(look); });
    }
    void TearDown() override
    {
        m_portal.reset();
        m_bus.reset();
    }

    FakePortal &serve() { return m_portal.emplace(m_bus->connection(u"service"_s)); }
    void follow()
    {
        m_settings.follow([this] { return m_bus->connection(u"client"_s); });
    }
    [[nodiscard]] bool awaitTold(qsizetype count)
    {
        return waitUntil([&] { return m_told.size() >= count; });
    }

    std::optional<PrivateBus> m_bus;
    std::optional<FakePortal> m_portal;
    PortalSettings m_settings;
    QList<DesktopLook> m_told;
};

} // namespace

TEST_F(PortalSettingsTest, TellsWhatThePortalSaysAndWhatChanges)
{
    FakePortal &portal = serve();
    portal.set(u"color-scheme"_s, 1);
    follow();
    ASSERT_TRUE(awaitTold(1));
    EXPECT_EQ(m_told.last().scheme, Scheme::Dark);
    portal.set(u"color-scheme"_s, 2);
    ASSERT_TRUE(awaitTold(2));
    EXPECT_EQ(m_told.last().scheme, Scheme::Light);
    portal.set(u"contrast"_s, 1);
    ASSERT_TRUE(waitUntil([this] { return m_told.last().highContrast; }));
}

TEST_F(PortalSettingsTest, HoweverMuchChangesThereIsOneQuestionAtATime)
{
    FakePortal &portal = serve();
    follow();
    ASSERT_TRUE(awaitTold(1));
    constexpr int kChanges = 2000;
    for (int i = 0; i < kChanges; ++i)
        portal.tell();
    portal.set(u"color-scheme"_s, 1);
    ASSERT_TRUE(waitUntil([this] { return m_told.last().scheme == Scheme::Dark; }));
    EXPECT_LT(portal.questions, kChanges / 2);
}

TEST_F(PortalSettingsTest, AnAnswerOfAnotherTypeSaysNothing)
{
    serve().mood = FakePortal::Mood::AnswersNonsense;
    follow();
    ASSERT_TRUE(awaitTold(1));
    EXPECT_EQ(m_told.last(), DesktopLook());
}

TEST_F(PortalSettingsTest, WithoutAPortalNothingIsSaidUntilThereIsOne)
{
    follow();
    ASSERT_TRUE(awaitTold(1));
    EXPECT_EQ(m_told.last(), DesktopLook());
    serve().set(u"color-scheme"_s, 1);
    ASSERT_TRUE(awaitTold(2));
    EXPECT_EQ(m_told.last().scheme, Scheme::Dark);
}

TEST_F(PortalSettingsTest, WithoutABusNothingIsSaid)
{
    m_settings.follow([] { return QDBusConnection(u"no such connection"_s); });
    ASSERT_TRUE(awaitTold(1));
    EXPECT_EQ(m_told.last(), DesktopLook());
}

TEST_F(PortalSettingsTest, OneThatNeverAnswersChangesNothing)
{
    FakePortal &silent = serve();
    silent.mood = FakePortal::Mood::IsSilent;
    follow();
    ASSERT_TRUE(waitUntil([&silent] { return silent.questions == 1; }));
    m_portal.reset();
    QDBusConnection::disconnectFromBus(u"service"_s); // so the bus says that there will be no answer
    serve().set(u"color-scheme"_s, 1);
    ASSERT_TRUE(awaitTold(1));
    EXPECT_EQ(m_told.first().scheme, Scheme::Dark);
}

} // namespace backthread::shell
