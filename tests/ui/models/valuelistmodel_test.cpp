// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/models/randomthread.h"
#include "ui/models/valuelistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <algorithm>
#include <gtest/gtest.h>

namespace backthread::models {

namespace {

/// A word that is known by a number.
struct Entry {
    int number = 0;
    char word = 'a';

    friend bool operator==(const Entry &, const Entry &) = default;
};

class WordListModel final : public ValueListModel<Entry> {
public:
    void setEntries(const QList<Entry> &entries)
    {
        setValues(entries, [](const Entry &entry) { return ItemId(entry.number); });
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(QString(QLatin1Char(value(index.row()).word))) : QVariant();
    }
};

/// `1a 2b`: one entry each.
QList<Entry> entries(const std::string &drawing)
{
    QList<Entry> list;
    for (const QString &part : QString::fromStdString(drawing).split(QLatin1Char(' '), Qt::SkipEmptyParts))
        list.append({part.chopped(1).toInt(), part.back().toLatin1()});
    return list;
}

std::string drawn(const WordListModel &model)
{
    std::string drawing;
    for (int row = 0; row < model.rowCount(); ++row) {
        drawing += (row == 0 ? "" : " ") + std::to_string(model.value(row).number);
        drawing += model.index(row).data().toString().toStdString();
    }
    return drawing;
}

QList<Entry> randomEntries(std::mt19937 &random)
{
    QList<Entry> list;
    for (int count = below(25, random); count > 0; --count)
        list.append({1 + below(30, random), char('a' + below(2, random))});
    if (below(2, random) == 0) {
        std::stable_sort(list.begin(), list.end(),
            [](const Entry &left, const Entry &right) { return left.number < right.number; });
    }
    return list;
}

/// Without those whose number came before.
QList<Entry> firsts(const QList<Entry> &list)
{
    QList<Entry> result;
    for (const Entry &entry : list) {
        if (std::none_of(result.cbegin(), result.cend(),
                [&](const Entry &known) { return known.number == entry.number; }))
            result.append(entry);
    }
    return result;
}

} // namespace

class ValueListModelTest : public testing::Test {
protected:
    WordListModel model;
    QAbstractItemModelTester tester {&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(ValueListModelTest, TurnsIntoAnotherList)
{
    for (const char *list : {"1a 2b 3c", "3c 2b 1a", "2b", "4d 2b 5e 6f", "6f 7g 4d 8h", "", "1a"}) {
        model.setEntries(entries(list));
        EXPECT_EQ(drawn(model), list);
    }
}

TEST_F(ValueListModelTest, TellsOnlyWhatChanged)
{
    model.setEntries(entries("1a 2b 3c 4d"));
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy layouts(&model, &QAbstractItemModel::layoutChanged);
    const QSignalSpy insertions(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy removals(&model, &QAbstractItemModel::rowsRemoved);
    model.setEntries(entries("1a 2x 4d 5e 6f"));
    ASSERT_EQ(changes.count(), 1);
    EXPECT_EQ(changes.at(0).at(0).toModelIndex().row(), 1);
    EXPECT_EQ(layouts.count(), 0);
    ASSERT_EQ(insertions.count(), 1);
    EXPECT_EQ(insertions.at(0).at(1), 3);
    EXPECT_EQ(insertions.at(0).at(2), 4);
    EXPECT_EQ(removals.count(), 1);
}

TEST_F(ValueListModelTest, OfDuplicatesTheFirstCounts)
{
    model.setEntries(entries("1a 2b 1c 2d 3e"));
    EXPECT_EQ(drawn(model), "1a 2b 3e");
}

TEST_F(ValueListModelTest, TellsVeryManyRunsAsOneChangeOfLayout)
{
    constexpr int kCount = 1000;
    QList<Entry> all;
    QList<Entry> odd;
    for (int number = 1; number <= kCount; ++number) {
        all.append({number, 'a'});
        if (number % 2 == 1)
            odd.append({number, number == 501 ? 'b' : 'a'});
    }
    model.setEntries(all);
    const QPersistentModelIndex stays = model.index(500);
    const QPersistentModelIndex goes = model.index(501);
    const QSignalSpy layouts(&model, &QAbstractItemModel::layoutChanged);
    const QSignalSpy removals(&model, &QAbstractItemModel::rowsRemoved);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setEntries(odd);
    EXPECT_EQ(layouts.count(), 1);
    EXPECT_EQ(removals.count(), 0);
    EXPECT_EQ(model.rowCount(), kCount / 2);
    EXPECT_EQ(stays.row(), 250);
    EXPECT_FALSE(goes.isValid());
    ASSERT_EQ(changes.count(), 1);
    EXPECT_EQ(changes.at(0).at(0).toModelIndex().row(), 250);

    model.setEntries(all);
    EXPECT_EQ(layouts.count(), 2);
    EXPECT_EQ(stays.row(), 500);
    EXPECT_EQ(model.rowCount(), kCount);
}

TEST(ValueListModelPropertyTest, IsTheListAfterEveryChange)
{
    for (unsigned seed = 0; seed < 300; ++seed) {
        SCOPED_TRACE(seed);
        std::mt19937 random(seed);
        WordListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setEntries(randomEntries(random));
        QHash<int, QPersistentModelIndex> held;
        for (int row = 0; row < model.rowCount(); ++row)
            held.insert(model.value(row).number, model.index(row));
        const QList<Entry> next = randomEntries(random);
        model.setEntries(next);
        const QList<Entry> expected = firsts(next);
        ASSERT_EQ(model.rowCount(), expected.size());
        for (int row = 0; row < model.rowCount(); ++row)
            EXPECT_EQ(model.value(row), expected.at(row));
        for (auto each = held.cbegin(); each != held.cend(); ++each) {
            const auto place = std::find_if(expected.cbegin(), expected.cend(),
                [&](const Entry &entry) { return entry.number == each.key(); });
            EXPECT_EQ(each->row(), place == expected.cend() ? -1 : int(place - expected.cbegin()));
        }
        if (HasFailure())
            return;
    }
}

} // namespace backthread::models
