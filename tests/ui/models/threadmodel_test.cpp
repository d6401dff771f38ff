// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing.h"
#include "tests/ui/models/randomthread.h"
#include "ui/models/threadmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace backthread::models {

using discussion::ThreadPtr;
using drawing::undented;

namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

constexpr auto kDiscussion = R"(
    1
      2
        3
          4
        5
      6
      7
)";

qint64 numberAt(const QModelIndex &index)
{
    return index.data(ThreadModel::IdRole).value<ItemId>().rowid();
}

void draw(const ThreadModel &model, const QModelIndex &parent, int indent, std::string &lines)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const bool isDeleted =
            index.data(ThreadModel::StateRole).toInt() == int(discussion::ItemState::Deleted);
        lines +=
            std::string(size_t(indent), ' ') + std::to_string(numberAt(index)) + (isDeleted ? "!\n" : "\n");
        draw(model, index, indent + 2, lines);
    }
}

std::string drawn(const ThreadModel &model)
{
    std::string lines = std::to_string(model.thread()->story().id.rowid()) + '\n';
    draw(model, {}, 2, lines);
    return lines;
}

/// What holds an index of every comment while the model changes, as views and proxies do.
class Holder final {
public:
    explicit Holder(const ThreadModel &model)
        : m_model(model)
    {
        for (int i = 0; i < model.thread()->size(); ++i) {
            const ItemId id = model.thread()->at(i).id;
            m_indexes.insert(id, model.indexOf(id));
        }
    }

    /// Indexes of what is still there lead to it; the others lead nowhere.
    void expectSurvival() const
    {
        for (auto held = m_indexes.cbegin(); held != m_indexes.cend(); ++held) {
            const bool isThere = m_model.thread()->indexOf(held.key()).has_value();
            ASSERT_EQ(held->isValid(), isThere) << held.key().rowid();
            if (isThere) {
                EXPECT_EQ(QModelIndex(*held), m_model.indexOf(held.key()));
                EXPECT_EQ(numberAt(*held), held.key().rowid());
            }
        }
    }

private:
    const ThreadModel &m_model;
    QHash<ItemId, QPersistentModelIndex> m_indexes;
};

void expectRolesOf(const ThreadModel &model)
{
    const discussion::Thread &thread = *model.thread();
    for (int i = 0; i < thread.size(); ++i) {
        const discussion::Item &item = thread.at(i);
        const QModelIndex index = model.indexOf(item.id);
        EXPECT_EQ(index.row(), thread.row(i));
        EXPECT_EQ(index.data(ThreadModel::DepthRole), thread.depth(i));
        EXPECT_EQ(index.data(ThreadModel::DescendantCountRole), thread.descendants(i));
        EXPECT_EQ(index.data(ThreadModel::ReplyCountRole), int(thread.children(i).size()));
        EXPECT_EQ(index.data(ThreadModel::AuthorRole), item.by);
        EXPECT_EQ(index.data(ThreadModel::TimeRole), item.time);
        EXPECT_EQ(index.data().toString(), item.text ? item.text->text : QString());
    }
}

} // namespace

class ThreadModelTest : public testing::Test {
protected:
    /// Turns one discussion into another, and looks whether indexes are kept.
    void turn(const char *before, const char *after)
    {
        model.setThread(drawing::thread(before));
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const Holder holder(model);
        model.setThread(drawing::thread(after));
        EXPECT_EQ(drawn(model), undented(after));
        EXPECT_EQ(resets.count(), 0);
        holder.expectSurvival();
        expectRolesOf(model);
    }

    ThreadModel model;
    QAbstractItemModelTester tester {&model, kFatal};
};

TEST_F(ThreadModelTest, IsEmptyBeforeTheFirstThread)
{
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_FALSE(model.indexOf(ItemId(2)).isValid());
    model.setThread(nullptr);
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(ThreadModelTest, ShowsTheTree)
{
    model.setThread(drawing::thread(kDiscussion));
    EXPECT_EQ(drawn(model), undented(kDiscussion));
    expectRolesOf(model);
}

TEST_F(ThreadModelTest, AddsCommentsWhereTheyStand)
{
    turn(kDiscussion, R"(
        1
          8
            9
          2
            3
              4
                12
            10
            11
            5
          6
          7
            13
    )");
}

TEST_F(ThreadModelTest, RemovesCommentsWithWhatIsBelowThem)
{
    turn(kDiscussion, R"(
        1
          2
            5
          7
    )");
}

TEST_F(ThreadModelTest, BringsRepliesIntoAnotherOrder)
{
    turn(kDiscussion, R"(
        1
          7
          2
            5
            3
              4
          6
    )");
}

TEST_F(ThreadModelTest, MovesSubtreesToOtherParents)
{
    turn(kDiscussion, R"(
        1
          2
            5
          6
          7
            3
              4
    )");
}

TEST_F(ThreadModelTest, KeepsTheRepliesOfWhatIsRemoved)
{
    turn(kDiscussion, R"(
        1
          6
            3
          7
            5
              4
    )");
}

TEST_F(ThreadModelTest, TurnsAChainUpsideDown)
{
    turn("1\n  2\n    3\n      4", "1\n  4\n    3\n      2");
}

TEST_F(ThreadModelTest, MovesRepliesBelowNewComments)
{
    turn(kDiscussion, R"(
        1
          20
            2
              21
                3
                  4
              5
          6
          7
    )");
}

TEST_F(ThreadModelTest, TellsWhatChangedInPlace)
{
    model.setThread(drawing::thread(kDiscussion));
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setThread(drawing::thread(R"(
        1
          2
            3
              4: Edited
            5
          6
          7!
    )"));
    QList<qint64> changed;
    for (const QList<QVariant> &change : changes)
        changed.append(numberAt(change.first().toModelIndex()));
    EXPECT_EQ(changed, (QList<qint64> {4, 7}));
    EXPECT_EQ(model.indexOf(ItemId(4)).data().toString(), QStringLiteral("Edited"));
}

TEST_F(ThreadModelTest, TellsNothingWhereNothingChanged)
{
    model.setThread(drawing::thread(kDiscussion));
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy moves(&model, &QAbstractItemModel::rowsMoved);
    const QSignalSpy insertions(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy removals(&model, &QAbstractItemModel::rowsRemoved);
    const QSignalSpy updates(&model, &ThreadModel::updated);
    model.setThread(drawing::thread(kDiscussion));
    EXPECT_EQ(changes.count() + moves.count() + insertions.count() + removals.count(), 0);
    EXPECT_EQ(updates.count(), 1);
}

TEST_F(ThreadModelTest, ResetsForAnotherStoryAlone)
{
    model.setThread(drawing::thread(kDiscussion));
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setThread(drawing::thread("8\n  2\n  9"));
    EXPECT_EQ(resets.count(), 1);
    EXPECT_EQ(drawn(model), "8\n  2\n  9\n");
    model.setThread(nullptr);
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(ThreadModelTest, HoldsVeryDeepThreads)
{
    discussion::Items items;
    for (int number = 2; number <= 20'000; ++number) {
        discussion::Item item;
        item.id = ItemId(number);
        item.type = discussion::ItemType::Comment;
        item.parent = ItemId(number - 1);
        items.append(item);
    }
    discussion::Item story;
    story.id = ItemId(1);
    model.setThread(std::make_shared<const discussion::Thread>(story, items));
    EXPECT_EQ(model.indexOf(ItemId(20'000)).data(ThreadModel::DepthRole), 19'999);
    model.setThread(std::make_shared<const discussion::Thread>(story, discussion::Items()));
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(ThreadModelPropertyTest, IsTheThreadAfterEveryChange)
{
    for (unsigned seed = 0; seed < 300; ++seed) {
        SCOPED_TRACE(seed);
        std::mt19937 random(seed);
        ThreadModel model;
        const QAbstractItemModelTester tester(&model, kFatal);
        model.setThread(randomThread(random));
        const ThreadPtr next = randomThread(random);
        const std::string before = drawn(model);
        const Holder holder(model);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setThread(next);
        ASSERT_EQ(drawn(model), drawing::drawn(*next)) << "from\n" << before;
        EXPECT_EQ(resets.count(), 0);
        holder.expectSurvival();
        expectRolesOf(model);
        if (HasFailure())
            return;
    }
}

} // namespace backthread::models
