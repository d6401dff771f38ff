// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerstory.h"

#include <QGuiApplication>
#include <QScreen>

namespace backthread::stories {

namespace {

/// Screens come and go.
class Screens : public ReaderStory {
protected:
    /// Where people can take hold of it.
    [[nodiscard]] bool isOnScreen()
    {
        const QRect frame = window().frameGeometry();
        return QGuiApplication::primaryScreen()->availableGeometry().contains(
            {frame.center().x(), frame.top()});
    }
};

TEST_F(Screens, AWindowOnAScreenThatIsUnpluggedComesToAnother)
{
    start();
    window().move(9000, 5000);
    ASSERT_FALSE(isOnScreen());
    Q_EMIT qGuiApp->screenRemoved(QGuiApplication::primaryScreen());
    EXPECT_TRUE(eventually([this] { return isOnScreen(); }));
}

TEST_F(Screens, AWindowThatWasClosedOnAScreenThatHasGoneComesBackOnAnother)
{
    start();
    window().move(9000, 5000);
    restart();
    EXPECT_TRUE(isOnScreen());
}

} // namespace

} // namespace backthread::stories
