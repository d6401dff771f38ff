// SPDX-License-Identifier: GPL-3.0-or-later
// The built-in discussion as a screen reader finds it.
#include "programtest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace backthread::accessibility {

using namespace Qt::StringLiterals;

namespace {

constexpr int kKeyJ = 'j';
constexpr int kKeyH = 'h';

/// A comment as the command line shows it.
struct Comment final {
    QString by;
    QString text; ///< Empty where it is not public.
    int depth = 0;
    qsizetype replies = 0;
    int position = 0;
    int siblings = 0;
};

} // namespace

class WelcomeTest : public ProgramTest {
protected:
    void SetUp() override
    {
        ProgramTest::SetUp();
        if (IsSkipped() || HasFatalFailure())
            return;
        ASSERT_NO_FATAL_FAILURE(readComments());
        openWindow();
    }

    [[nodiscard]] const Accessible &thread() const { return m_thread; }
    [[nodiscard]] const QList<Comment> &comments() const { return m_comments; }

    /// The row of the first comment that has replies.
    [[nodiscard]] int parentRow() const
    {
        const auto found =
            std::ranges::find_if(m_comments, [](const Comment &each) { return each.replies > 0; });
        return int(found - m_comments.begin());
    }

    /// The row of the comment that has the focus, looked for among the first ones; -1 where none has.
    [[nodiscard]] int focusedRow() const
    {
        const QList<Accessible> children = m_thread.children();
        const auto found =
            std::ranges::find_if(children, [](const Accessible &each) { return each.is(State::Focused); });
        return found == children.end() ? -1 : int(found - children.begin());
    }

private:
    void readComments()
    {
        QProcess process;
        desktop().start(process, QStringLiteral(BACKTHREAD_PROGRAM),
            arguments({u"show"_s, u"welcome"_s, u"--format"_s, u"json"_s}));
        ASSERT_TRUE(process.waitForFinished(kPatience)) << process.errorString().toStdString();
        const auto thread = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        m_title = thread.value(u"title"_s).toString();
        QHash<qint64, int> siblings;
        QList<qint64> parents;
        const QJsonArray comments = thread.value(u"comments"_s).toArray();
        for (const auto &each : comments) {
            const QJsonObject comment = each.toObject();
            const qint64 parent = comment.value(u"parent"_s).toInteger();
            const bool isStub = comment.value(u"dead"_s).toBool() || comment.value(u"deleted"_s).toBool();
            m_comments.append({.by = comment.value(u"by"_s).toString(),
                .text = isStub ? QString() : comment.value(u"text"_s).toString(),
                .depth = comment.value(u"depth"_s).toInt(),
                .replies = comment.value(u"replies"_s).toArray().size(),
                .position = ++siblings[parent]});
            parents.append(parent);
        }
        for (qsizetype i = 0; i < m_comments.size(); ++i)
            m_comments[i].siblings = siblings.value(parents.at(i));
        ASSERT_GT(m_comments.size(), 10);
    }

    void openWindow()
    {
        startWindow();
        ASSERT_TRUE(comesTrue([this] {
            m_thread = Accessible::desktop(bus()).find(u"tree"_s, m_title);
            return !m_thread.isNull() && m_thread.childCount() == m_comments.size();
        })) << "no thread with "
            << m_comments.size() << " comments was found";
    }

    QString m_title;
    QList<Comment> m_comments;
    Accessible m_thread;
};

TEST_F(WelcomeTest, EachCommentIsHeardOnceWithItsPlaceThenItsText)
{
    const QList<Accessible> children = thread().children();
    ASSERT_EQ(children.size(), comments().size());
    for (int row = 0; row < comments().size(); ++row) {
        SCOPED_TRACE(row);
        const Comment &comment = comments().at(row);
        const Accessible &child = children.at(row);
        const QString name = child.name();
        EXPECT_EQ(child.role(), u"list item"_s);
        EXPECT_EQ(child.indexInParent(), row);
        EXPECT_EQ(child.description(), comment.text);
        EXPECT_EQ(child.text(), comment.text);
        EXPECT_TRUE(name.startsWith(comment.by)) << name.toStdString();
        const QString place =
            u", level %1, %2 of %3"_s.arg(comment.depth).arg(comment.position).arg(comment.siblings);
        EXPECT_TRUE(name.contains(place)) << name.toStdString();
        const QString replies =
            comment.replies == 1 ? u", 1 reply"_s : u", %1 replies"_s.arg(comment.replies);
        EXPECT_EQ(name.contains(replies), comment.replies > 0) << name.toStdString();
        EXPECT_TRUE(child.is(State::Focusable));
        EXPECT_EQ(child.is(State::Expandable), comment.replies > 0);
        EXPECT_EQ(child.is(State::Expanded), comment.replies > 0);
    }
    EXPECT_TRUE(children.first().is(State::Showing));
    EXPECT_FALSE(children.last().is(State::Showing));
}

TEST_F(WelcomeTest, ActionsFoldAndUnfold)
{
    const Accessible parent = thread().children().at(parentRow());
    EXPECT_FALSE(parent.perform(u"Unfold"_s));
    ASSERT_TRUE(parent.perform(u"Fold"_s));
    ASSERT_TRUE(comesTrue([&] { return thread().childCount() < comments().size(); }));
    EXPECT_TRUE(parent.is(State::Expandable));
    EXPECT_TRUE(parent.is(State::Collapsed));
    EXPECT_FALSE(parent.is(State::Expanded));
    EXPECT_TRUE(parent.name().contains(u" folded"_s)) << parent.name().toStdString();
    ASSERT_TRUE(parent.perform(u"Unfold"_s));
    ASSERT_TRUE(comesTrue([&] { return thread().childCount() == comments().size(); }));
    EXPECT_TRUE(parent.is(State::Expanded));
}

TEST_F(WelcomeTest, WhoListensIsToldOfWhatIsFolded)
{
    const Accessible parent = thread().children().at(parentRow());
    const Events ofThread(bus(), thread().reference());
    const Events ofParent(bus(), parent.reference());
    ASSERT_TRUE(parent.perform(u"Fold"_s));
    EXPECT_TRUE(comesTrue([&] { return ofThread.have(u"ChildrenChanged remove"_s); }));
    EXPECT_TRUE(comesTrue([&] { return ofParent.have(u"PropertyChange accessible-name"_s); }));
    EXPECT_FALSE(ofThread.have(u"ChildrenChanged add"_s));
    ASSERT_TRUE(parent.perform(u"Unfold"_s));
    EXPECT_TRUE(comesTrue([&] { return ofThread.have(u"ChildrenChanged add"_s); }));
}

TEST_F(WelcomeTest, ActionsLeadToParentsAndReplies)
{
    const int row = parentRow();
    const Accessible parent = thread().children().at(row);
    ASSERT_TRUE(parent.grabFocus());
    ASSERT_TRUE(comesTrue([&] { return focusedRow() == row; }));
    ASSERT_TRUE(parent.perform(u"First reply"_s));
    ASSERT_TRUE(comesTrue([&] { return focusedRow() == row + 1; }));
    ASSERT_TRUE(thread().children().at(row + 1).perform(u"Jump to parent"_s));
    ASSERT_TRUE(comesTrue([&] { return focusedRow() == row; }));
    ASSERT_TRUE(parent.perform(u"Next reply"_s));
    ASSERT_TRUE(comesTrue([&] { return focusedRow() > row; }));
    const Comment &next = comments().at(focusedRow());
    EXPECT_EQ(next.depth, comments().at(row).depth);
    EXPECT_EQ(next.position, comments().at(row).position + 1);
}

TEST_F(WelcomeTest, KeysMoveTheFocusInTheOrderOfTheView)
{
    const QList<Accessible> children = thread().children();
    ASSERT_TRUE(children.at(0).grabFocus());
    ASSERT_TRUE(comesTrue([this] { return focusedRow() == 0; }));
    for (int row = 1; row <= 4; ++row) {
        const Events events(bus(), children.at(row).reference());
        ASSERT_TRUE(pressKey(bus(), kKeyJ));
        ASSERT_TRUE(comesTrue([&] { return events.have(u"StateChanged focused 1"_s); })) << "row " << row;
        EXPECT_EQ(focusedRow(), row);
        EXPECT_TRUE(children.at(row).is(State::Showing));
    }
    ASSERT_TRUE(pressKey(bus(), kKeyH));
    ASSERT_TRUE(comesTrue([this] { return focusedRow() < 4; }));
    EXPECT_EQ(comments().at(focusedRow()).depth, comments().at(4).depth - 1);
}

} // namespace backthread::accessibility
