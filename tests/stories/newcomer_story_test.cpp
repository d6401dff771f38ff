// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody who has never seen the program, and has no mouse: what they know is what `?` told them.
#include "readerstory.h"
#include "ui/shell/keysdialog.h"

#include <QLabel>

namespace backthread::stories {

using namespace Qt::StringLiterals;
using drawing::undented;

namespace {

class Newcomer : public ReaderStory {
protected:
    /// Notes the first key of everything that the dialog of keys lists, and closes it.
    void askForKeys()
    {
        press(Qt::Key_Question);
        for (const QLabel *label : opened<shell::KeysDialog>()->findChildren<QLabel *>()) {
            const QStringList parts = label->accessibleName().split(u": "_s);
            if (parts.size() >= 2)
                m_keys.insert(parts.first(), QKeySequence(parts.last().split(u"  "_s).first()));
        }
        closeDialog();
    }

    void use(const QString &command)
    {
        ASSERT_TRUE(m_keys.contains(command)) << "nothing is said of: " << command.toStdString();
        const QKeyCombination key = m_keys[command][0];
        press(key.key(), key.keyboardModifiers());
        settle();
    }

private:
    QHash<QString, QKeySequence> m_keys; ///< By the title of the command, up to a colon.
};

} // namespace

TEST_F(Newcomer, ReadsFollowsFoldsFindsAndComesBackAfterPressingTheQuestionMarkOnce)
{
    start();
    askForKeys();

    use(u"Open the next in the list"_s);
    use(u"Open the next in the list"_s);
    ASSERT_TRUE(eventually([this] { return openStory() == kLighthouse.number(); }));
    settle();

    use(u"To the thread"_s);
    use(u"Next comment"_s);
    EXPECT_EQ(current(), 1010);
    use(u"Next comment"_s);
    EXPECT_EQ(current(), 1020);

    // To what it answers, and back.
    const auto before = heightOf(1020);
    const Target parent {Kind::Reference, ItemId(1010), {}};
    for (int tabs = 0; view().focusedReference() != parent && tabs < 20; ++tabs)
        use(u"Next reference in the comment"_s);
    use(u"Follow the reference"_s);
    EXPECT_EQ(current(), 1010);
    use(u"Back"_s);
    EXPECT_EQ(current(), 1020);
    EXPECT_EQ(heightOf(1020), before);

    use(u"Parent; again"_s);
    EXPECT_EQ(current(), 1010);
    use(u"Fold or unfold"_s);
    EXPECT_EQ(rows().substr(0, 20), "1. 1010 +4\n6. 1011\n ");
    use(u"Unfold everything"_s);
    EXPECT_EQ(rows(), undented(kLighthouseTree));

    use(u"Find in the thread"_s);
    type(u"\"log 110\""_s);
    ASSERT_TRUE(eventually([this] { return current() == 1100; }));
    use(u"Find the next"_s);
    EXPECT_EQ(current(), 1101);
    press(Qt::Key_Escape);
    settle();

    use(u"Focus this sub-thread"_s);
    EXPECT_EQ(rows(), "1. 1101\n");
    use(u"Close the card, the filter, the sub-thread"_s);
    EXPECT_EQ(rows(), undented(kLighthouseTree));
    EXPECT_EQ(current(), 1101);

    use(u"Bookmark the comment"_s);
    quit();
    start();
    use(u"Search, or go to an id or link"_s);
    type(u"is:bookmarked"_s);
    EXPECT_TRUE(eventually([this] { return listed().size() == 1; }));
}

} // namespace backthread::stories
