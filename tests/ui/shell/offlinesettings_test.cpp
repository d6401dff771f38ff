// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/offlinesettings.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace backthread::shell {

using namespace Qt::StringLiterals;

namespace {

class OfflineSettingsTest : public testing::Test {
protected:
    [[nodiscard]] QString path() const { return m_directory.filePath(u"settings.ini"_s); }

private:
    QTemporaryDir m_directory;
};

} // namespace

TEST_F(OfflineSettingsTest, ComeBackAsTheyWere)
{
    OfflineSettings settings;
    settings.requests = 77;
    settings.megabytes = 5;
    settings.listens = false;
    settings.limits = {.bytes = 123'000'000, .days = 30, .discussions = 400, .keepsRead = false};
    settings.write(path());
    EXPECT_EQ(OfflineSettings::read(path()), settings);
    EXPECT_EQ(settings.policy().requests, 77);
    EXPECT_EQ(settings.policy().bytes, 5'000'000);
}

TEST_F(OfflineSettingsTest, WhatIsMissingOrDamagedIsAsUsual)
{
    EXPECT_EQ(OfflineSettings::read(path()), OfflineSettings());
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("[offline]\nrequests=many\nmegabytes=-4\n[cache]\nbytes=huge\ndays=-1\n");
    file.close();
    EXPECT_EQ(OfflineSettings::read(path()), OfflineSettings());
}

} // namespace backthread::shell
