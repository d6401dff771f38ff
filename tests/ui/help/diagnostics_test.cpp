// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/diagnostics.h"

#include <QWidget>

#include <gtest/gtest.h>

namespace backthread::help {

using namespace Qt::StringLiterals;

namespace {

const auto kSecret = u"secret-mermaid"_s;

} // namespace

TEST(Diagnostics, TellVersionsAndSizes)
{
    QWidget window;
    window.resize(640, 480);
    const discussion::Statistics statistics {
        .stories = 12, .comments = 345, .bookmarks = 6, .cacheBytes = 7'800'000};
    const QString text = diagnostics(statistics, window);
    for (const QString &part : {u"Backthread "_s, u"Qt 6"_s, u"Platform: offscreen"_s, u"Window: 640x480"_s,
             u"12 stories, 345 comments, 7.8 MB"_s, u"6 bookmarks"_s})
        EXPECT_TRUE(text.contains(part)) << text.toStdString();
}

TEST(Diagnostics, OfAnErrorOnlyTheKindIsTold)
{
    const QWidget window;
    const QString text = diagnostics(fail(Error::file(u"/srv/"_s + kSecret)), window);
    EXPECT_TRUE(text.contains(u"cannot be read"_s));
    EXPECT_FALSE(text.contains(kSecret)) << text.toStdString();
}

TEST(Diagnostics, OfVariablesOnlyKnownNamesAreTold)
{
    const QByteArray before = qgetenv("XDG_CURRENT_DESKTOP");
    const QWidget window;
    qputenv("XDG_CURRENT_DESKTOP", (kSecret + u":GNOME"_s).toUtf8());
    EXPECT_TRUE(diagnostics(discussion::Statistics(), window).contains(u"Desktop: GNOME\n"_s));
    qputenv("XDG_CURRENT_DESKTOP", kSecret.toUtf8());
    EXPECT_TRUE(diagnostics(discussion::Statistics(), window).contains(u"Desktop: another one\n"_s));
    qputenv("XDG_CURRENT_DESKTOP", before);
}

} // namespace backthread::help
