// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing.h"
#include "tests/ui/models/randomthread.h"
#include "ui/models/threadmodel.h"
#include "ui/models/threadrowsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace backthread::models {

using discussion::Order;
using discussion::ThreadPtr;
using discussion::ViewOptions;
using drawing::undented;

namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

constexpr auto kDiscussion = R"(
    1
      7
        9
          12
        8
      3
      5
        6
        10
)";

/// Indentation, running number (`^` for context), id, and how many are folded away.
std::string line(int indent, int number, ItemId id, int hidden)
{
    return std::string(size_t(2 * indent), ' ') + (number == 0 ? "^" : std::to_string(number) + ".") + " "
        + std::to_string(id.rowid()) + (hidden == 0 ? "\n" : " +" + std::to_string(hidden) + "\n");
}

/// As views read it.
std::string drawn(const ThreadRowsModel &model)
{
    std::string lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        lines += line(index.data(ThreadRowsModel::IndentRole).toInt(),
            index.data(ThreadRowsModel::NumberRole).toInt(),
            index.data(ThreadRowsModel::IdRole).value<ItemId>(),
            index.data(ThreadRowsModel::HiddenRole).toInt());
    }
    return lines;
}

/// As it should be.
std::string expected(const discussion::Thread &thread, const ViewOptions &options)
{
    std::string lines;
    for (const discussion::Row &row : discussion::arrange(thread, options).rows)
        lines += line(row.indent, row.number, thread.at(row.comment).id, row.hidden);
    return lines;
}

QHash<ItemId, QPersistentModelIndex> held(const ThreadRowsModel &model)
{
    QHash<ItemId, QPersistentModelIndex> indexes;
    for (int row = 0; row < model.rowCount(); ++row)
        indexes.insert(model.item(row).id, model.index(row));
    return indexes;
}

void expectSurvival(const QHash<ItemId, QPersistentModelIndex> &indexes, const ThreadRowsModel &model)
{
    for (auto each = indexes.cbegin(); each != indexes.cend(); ++each)
        EXPECT_EQ(each->isValid() ? each->row() : -1, model.rowOf(each.key())) << each.key().rowid();
}

ViewOptions randomOptions(std::mt19937 &random)
{
    ViewOptions options;
    options.order = Order(below(4, random));
    if (below(2, random) == 0)
        options.focus = ItemId(1 + below(45, random));
    options.context = below(2, random) == 0;
    for (int folds = below(6, random); folds > 0; --folds)
        options.folded.insert(ItemId(2 + below(40, random)));
    return options;
}

} // namespace

class ThreadRowsModelTest : public testing::Test {
protected:
    ThreadRowsModelTest() { source.setThread(drawing::thread(kDiscussion)); }

    void TearDown() override
    {
        EXPECT_EQ(resets.count(), 0);
        expectSurvival(before, model);
    }

    /// The comments that the model says are shown differently.
    [[nodiscard]] QList<qint64> changed() const
    {
        QList<qint64> numbers;
        for (const QList<QVariant> &change : changes) {
            const int last = change.at(1).toModelIndex().row();
            for (int row = change.at(0).toModelIndex().row(); row <= last; ++row)
                numbers.append(model.item(row).id.rowid());
        }
        return numbers;
    }

    ThreadModel source;
    ThreadRowsModel model {source};
    QAbstractItemModelTester tester {&model, kFatal};
    QSignalSpy resets {&model, &QAbstractItemModel::modelReset};
    QSignalSpy changes {&model, &QAbstractItemModel::dataChanged};
    QHash<ItemId, QPersistentModelIndex> before;

    void SetUp() override
    {
        // The fixture's thread came before the model did.
        resets.clear();
        before = held(model);
    }
};

TEST(ThreadRowsModelEmptyTest, IsEmptyBeforeTheFirstThread)
{
    ThreadModel source;
    ThreadRowsModel model(source);
    const QAbstractItemModelTester tester(&model, kFatal);
    EXPECT_EQ(model.rowCount(), 0);
    model.setOptions({.order = Order::Board});
    source.setThread(drawing::thread("1\n  3\n  2"));
    EXPECT_EQ(drawn(model), "1. 2\n2. 3\n");
    source.setThread(nullptr);
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(model.rowOf(ItemId(2)), -1);
}

TEST(ThreadRowsModelEmptyTest, ResetsForAnotherStory)
{
    ThreadModel source;
    ThreadRowsModel model(source);
    const QAbstractItemModelTester tester(&model, kFatal);
    source.setThread(drawing::thread("1\n  2"));
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    source.setThread(drawing::thread("5\n  2\n  6"));
    EXPECT_EQ(resets.count(), 1);
    EXPECT_EQ(drawn(model), "1. 2\n2. 6\n");
}

TEST_F(ThreadRowsModelTest, ShowsTheTreeTopToBottom)
{
    EXPECT_EQ(drawn(model), undented(R"(
        1. 7
          2. 9
            3. 12
          4. 8
        5. 3
        6. 5
          7. 6
          8. 10
    )"));
    EXPECT_EQ(model.arrangement().commentsInView, 8);
}

TEST_F(ThreadRowsModelTest, FoldingHidesWhatIsBelow)
{
    model.setFolded(ItemId(7), true);
    EXPECT_EQ(drawn(model), undented(R"(
        1. 7 +3
        5. 3
        6. 5
          7. 6
          8. 10
    )"));
    EXPECT_EQ(changed(), QList<qint64> {7});
    before = held(model);
    model.setFolded(ItemId(7), false);
    EXPECT_EQ(model.rowCount(), 8);
}

TEST_F(ThreadRowsModelTest, FoldingTwiceTellsNothing)
{
    model.setFolded(ItemId(7), true);
    const QSignalSpy changed(&model, &ThreadRowsModel::changed);
    model.setFolded(ItemId(7), true);
    EXPECT_EQ(changed.count(), 0);
}

TEST_F(ThreadRowsModelTest, RevealingUnfoldsOnlyWhatIsAbove)
{
    model.setOptions({.folded = {ItemId(7), ItemId(9), ItemId(5)}});
    before = held(model);
    model.reveal(ItemId(12));
    EXPECT_GE(model.rowOf(ItemId(12)), 0);
    EXPECT_EQ(model.options().folded, QSet<ItemId> {ItemId(5)});
    model.reveal(ItemId(99));
    model.reveal(ItemId(1));
    EXPECT_EQ(model.options().folded, QSet<ItemId> {ItemId(5)});
}

TEST_F(ThreadRowsModelTest, FocusShowsASubthread)
{
    model.setOptions({.focus = ItemId(9)});
    EXPECT_EQ(drawn(model), "1. 9\n  2. 12\n");
    EXPECT_EQ(model.thread()->at(model.focus()).id, ItemId(9));
    EXPECT_EQ(model.arrangement().commentsInView, 2);
}

TEST_F(ThreadRowsModelTest, ContextStandsAboveTheFocus)
{
    model.setOptions({.focus = ItemId(12), .context = true});
    EXPECT_EQ(drawn(model), expected(*model.thread(), model.options()));
    EXPECT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.row(0).number, 0);
    EXPECT_EQ(model.item(0).id, ItemId(7));
}

TEST_F(ThreadRowsModelTest, RepliesToTheFocusShowDifferentlyFromOthers)
{
    model.setOptions({.focus = ItemId(7)});
    EXPECT_EQ(changed(), (QList<qint64> {9, 8})) << "their numbers are the same, but they say (TP) now";
}

TEST_F(ThreadRowsModelTest, AnotherOrderIsAChangeOfLayout)
{
    const QSignalSpy layouts(&model, &QAbstractItemModel::layoutChanged);
    const QSignalSpy removals(&model, &QAbstractItemModel::rowsRemoved);
    model.setOptions({.order = Order::Board});
    EXPECT_EQ(drawn(model), "1. 3\n2. 5\n3. 6\n4. 7\n5. 8\n6. 9\n7. 10\n8. 12\n");
    EXPECT_EQ(layouts.count(), 1);
    EXPECT_EQ(removals.count(), 0);
}

TEST_F(ThreadRowsModelTest, NewCommentsAreInserted)
{
    const QSignalSpy insertions(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy layouts(&model, &QAbstractItemModel::layoutChanged);
    source.setThread(drawing::thread(R"(
        1
          7
            9
              12
            8
          3
          5
            6
            10
              20
                21
          22
    )"));
    EXPECT_EQ(drawn(model), expected(*source.thread(), {}));
    EXPECT_EQ(insertions.count(), 1) << "they follow each other";
    EXPECT_EQ(layouts.count(), 0);
    EXPECT_EQ(changed(), QList<qint64> {10}) << "it refers to its reply";
}

TEST_F(ThreadRowsModelTest, AnAnsweredCommentShowsWhetherItsReplyIsStillThere)
{
    source.setThread(drawing::thread(R"(
        1
          7
            9
              12!
            8
          3
          5
            6
            10
    )"));
    EXPECT_EQ(changed(), (QList<qint64> {9, 12}));
}

TEST_F(ThreadRowsModelTest, ChangesAreToldBetweenTheTwoSignals)
{
    QStringList signalsSeen;
    QObject::connect(
        &model, &ThreadRowsModel::aboutToChange, &model, [&] { signalsSeen.append(QStringLiteral("<")); });
    QObject::connect(
        &model, &ThreadRowsModel::changed, &model, [&] { signalsSeen.append(QStringLiteral(">")); });
    QObject::connect(
        &model, &QAbstractItemModel::rowsRemoved, &model, [&] { signalsSeen.append(QStringLiteral("-")); });
    QObject::connect(
        &model, &QAbstractItemModel::dataChanged, &model, [&] { signalsSeen.append(QStringLiteral("!")); });
    model.setFolded(ItemId(9), true);
    EXPECT_EQ(signalsSeen.join(QString()), QStringLiteral("<-!>"));
}

TEST(ThreadRowsModelPropertyTest, IsTheArrangementAfterEveryChange)
{
    for (unsigned seed = 0; seed < 300; ++seed) {
        SCOPED_TRACE(seed);
        std::mt19937 random(seed);
        ThreadModel source;
        source.setThread(randomThread(random));
        ThreadRowsModel model(source);
        const QAbstractItemModelTester tester(&model, kFatal);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        for (int change = 0; change < 4; ++change) {
            const auto indexes = held(model);
            if (below(2, random) == 0)
                model.setOptions(randomOptions(random));
            else
                source.setThread(randomThread(random));
            ASSERT_EQ(drawn(model), expected(*source.thread(), model.options()));
            expectSurvival(indexes, model);
        }
        EXPECT_EQ(resets.count(), 0);
        if (HasFailure())
            return;
    }
}

} // namespace backthread::models
