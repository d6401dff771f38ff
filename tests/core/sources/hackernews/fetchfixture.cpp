// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sources/hackernews/fetchfixture.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <random>

namespace backthread::hackernews {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using discussion::Item;

namespace {

sources::HttpPolicy shortPolicy()
{
    sources::HttpPolicy policy;
    policy.timeout = 30s;
    policy.firstBackOff = 1ms;
    policy.longestWait = 100ms;
    return policy;
}

QJsonObject comment(qint64 number, qint64 parent)
{
    return {{u"id"_s, number}, {u"type"_s, u"comment"_s}, {u"by"_s, u"somebody"_s}, {u"parent"_s, parent},
        {u"text"_s, u"Comment %1"_s.arg(number)}, {u"time"_s, 1'500'000'000 + number}};
}

QJsonObject story(qint64 number)
{
    QJsonObject item = comment(number, 0);
    item.remove(u"parent"_s);
    item.remove(u"text"_s);
    item.insert(u"type"_s, u"story"_s);
    item.insert(u"title"_s, u"Story %1"_s.arg(number));
    item.insert(u"url"_s, u"https://example.com/"_s);
    item.insert(u"score"_s, 100);
    return item;
}

void makeGone(QJsonObject &item, QLatin1String how)
{
    item.insert(how, true);
    item.insert(u"text"_s, u"[dead]"_s);
    if (how == "deleted"_L1) {
        item.remove(u"text"_s);
        item.remove(u"by"_s);
    }
}

void addKid(standin::Corpus &corpus, qint64 parent, qint64 kid)
{
    QJsonObject item = corpus.item(parent);
    QJsonArray kids = item.value(u"kids"_s).toArray();
    kids.append(kid);
    item.insert(u"kids"_s, kids);
    corpus.insert(item);
}

void setDescendants(standin::Corpus &corpus, qint64 number, int count)
{
    QJsonObject item = corpus.item(number);
    item.insert(u"descendants"_s, count);
    corpus.insert(item);
}

/// Draws what lies below `root`, given each item's children in their order.
std::string drawn(qint64 root, const std::function<QList<qint64>(qint64)> &childrenOf)
{
    QStringList lines;
    QList<std::pair<qint64, int>> open {{root, 0}};
    while (!open.isEmpty()) {
        const auto [number, depth] = open.takeLast();
        lines.append(QString(depth * 2, u' ') + QString::number(number));
        const QList<qint64> children = childrenOf(number);
        for (auto it = children.rbegin(); it != children.rend(); ++it)
            open.append({*it, depth + 1});
    }
    return lines.join(u'\n').toStdString();
}

} // namespace

void Told::take(const discussion::Items &batch)
{
    batches.append(batch);
    for (const Item &item : batch) {
        Item &known = items[item.id];
        const Item before = std::exchange(known, item);
        if (!known.kids)
            known.kids = before.kids;
        if (!known.parts)
            known.parts = before.parts;
        if (!known.state)
            known.state = before.state;
        if (known.parent.isNull())
            known.parent = before.parent;
    }
}

std::optional<Error::Kind> Told::error() const
{
    return end && !*end ? std::optional(end->error().kind) : std::nullopt;
}

FetchTest::FetchTest()
    : m_http(shortPolicy())
{
    m_policy.patience = 20s; // Tests of impatience take less.
    m_policy.batchDelay = 5ms;
}

void FetchTest::draw(const QString &drawing)
{
    m_server.invoke([&drawing](standin::Server &server) {
        QList<qint64> path;
        standin::AlgoliaTreeOptions options = server.algolia().options();
        const auto lines = drawing.split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            const QStringList words = line.trimmed().split(u' ');
            const qint64 number = words.first().toLongLong();
            path.resize(line.indexOf(words.first()) / 2);
            QJsonObject item = path.isEmpty() ? story(number) : comment(number, path.last());
            for (const auto &how : {"deleted"_L1, "dead"_L1})
                if (words.contains(how))
                    makeGone(item, how);
            server.corpus().insert(item);
            server.corpus().setHidden(number, words.contains(u"hidden"_s));
            if (words.contains(u"unindexed"_s))
                options.omit.insert(number);
            if (!path.isEmpty())
                addKid(server.corpus(), path.last(), number);
            path.append(number);
        }
        setDescendants(server.corpus(), path.first(), int(lines.size()) - 1);
        server.algolia().setOptions(options);
    });
}

void FetchTest::grow(qint64 root, int comments)
{
    m_server.invoke([=](standin::Server &server) {
        std::minstd_rand random(7);
        const auto below = [&random](qint64 bound) { return qint64(random() % quint64(bound)); };
        QHash<qint64, QList<qint64>> kids;
        for (int i = 1; i <= comments; ++i) {
            const qint64 back = below(5) == 0 ? i : 1 + below(std::min(i, 40));
            QList<qint64> &siblings = kids[root + i - back];
            siblings.insert(below(siblings.size() + 1), root + i);
        }
        QHash<qint64, qint64> parents;
        for (auto it = kids.cbegin(); it != kids.cend(); ++it)
            for (const qint64 kid : it.value())
                parents.insert(kid, it.key());
        for (qint64 number = root; number <= root + comments; ++number) {
            QJsonObject item = number == root ? story(root) : comment(number, parents.value(number));
            if (number != root && number % 25 == 0)
                makeGone(item, number % 2 == 0 ? "deleted"_L1 : "dead"_L1);
            QJsonArray array;
            for (const qint64 kid : kids.value(number))
                array.append(kid);
            if (!array.isEmpty())
                item.insert(u"kids"_s, array);
            server.corpus().insert(item);
        }
        setDescendants(server.corpus(), root, comments);
    });
}

void FetchTest::fault(const QString &rule)
{
    m_server.invoke(
        [&](standin::Server &server) { server.faults().add(standin::FaultRule::parse(rule).value()); });
}

void FetchTest::insert(const QJsonObject &item)
{
    m_server.invoke([&](standin::Server &server) { server.corpus().insert(item); });
}

void FetchTest::setGone(standin::GoneNodes gone)
{
    m_server.invoke([gone](standin::Server &server) {
        standin::AlgoliaTreeOptions options = server.algolia().options();
        options.gone = gone;
        server.algolia().setOptions(options);
    });
}

Told FetchTest::run(sources::Fetch &fetch)
{
    Told told;
    QEventLoop loop;
    QObject::connect(&fetch, &sources::Fetch::received, &loop, [&](const auto &items) { told.take(items); });
    QObject::connect(&fetch, &sources::Fetch::ranked, &loop, [&](const auto &ids) { told.ranked = ids; });
    QObject::connect(&fetch, &sources::Fetch::expected, &loop, [&](int n) { told.expected.append(n); });
    QObject::connect(&fetch, &sources::Fetch::spent, &loop, [&](const auto &cost) { told.spent = cost; });
    QObject::connect(&fetch, &sources::Fetch::finished, &loop, [&](const auto &report) {
        EXPECT_FALSE(told.end);
        told.end = report;
        loop.quit();
    });
    QTimer::singleShot(120s, &loop, [&loop] {
        ADD_FAILURE() << "the fetch does not end";
        loop.quit();
    });
    fetch.start();
    EXPECT_FALSE(told.end);
    loop.exec();
    return told;
}

std::string FetchTest::outline(const Told &told, qint64 root)
{
    QHash<ItemId, ItemIds> children;
    for (const Item &item : told.items)
        children[item.parent].append(item.id);
    return drawn(root, [&](qint64 number) {
        ItemIds ids = children.value(id(number));
        const ItemIds kids = told.items.value(id(number)).kids.value_or(ItemIds());
        std::sort(ids.begin(), ids.end(), [&kids](ItemId a, ItemId b) {
            return std::pair(kids.indexOf(a), a) < std::pair(kids.indexOf(b), b);
        });
        QList<qint64> numbers;
        for (const ItemId one : std::as_const(ids))
            numbers.append(one.number());
        return numbers;
    });
}

std::string FetchTest::truth(qint64 root)
{
    return m_server.invoke([root](standin::Server &server) {
        return drawn(root, [&server](qint64 number) {
            QList<qint64> kids = server.corpus().kids(number);
            kids.removeIf([&server](qint64 kid) { return !server.corpus().contains(kid); });
            return kids;
        });
    });
}

std::string FetchTest::difference(const std::string &one, const std::string &other)
{
    const QStringList a = QString::fromStdString(one).split(u'\n');
    const QStringList b = QString::fromStdString(other).split(u'\n');
    const auto [at, bt] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    if (at == a.end() && bt == b.end())
        return {};
    const QString left = at == a.end() ? u"the end"_s : *at;
    const QString right = bt == b.end() ? u"the end"_s : *bt;
    const qsizetype line = std::distance(a.begin(), at);
    return u"line %1: %2 instead of %3 (%4 lines, not %5)"_s.arg(line)
        .arg(left, right)
        .arg(a.size())
        .arg(b.size())
        .toStdString();
}

QStringList FetchTest::askedTwice() const
{
    QStringList targets = m_server.log().targets(u"/v0/item/"_s);
    std::sort(targets.begin(), targets.end());
    QStringList twice;
    for (qsizetype i = 1; i < targets.size(); ++i)
        if (targets.at(i) == targets.at(i - 1))
            twice.append(targets.at(i));
    return twice;
}

} // namespace backthread::hackernews
