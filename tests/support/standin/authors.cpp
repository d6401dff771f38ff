// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/authors.h"

#include <QSet>

#include <array>
#include <cmath>

namespace backthread::standin {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array kFirst {"amber", "after", "bit", "blue", "bracken", "broken", "candle", "cedar",
    "cloudy", "cold", "copper", "dusty", "early", "east", "fern", "flint", "fog", "gable", "green", "grey",
    "half", "hazel", "inky", "kettle", "lamp", "late", "lemon", "loose", "marsh", "mild", "moss", "north",
    "oak", "odd", "old", "paper", "pine", "plain", "quiet", "rain", "river", "round", "salt", "sand", "slow",
    "small", "tall", "tin", "velvet", "wool"};
constexpr std::array kSecond {"anchor", "acorn", "badger", "barge", "bell", "bench", "bird", "bolt", "byte",
    "cable", "cart", "clock", "crane", "door", "ferry", "finch", "fork", "gate", "goat", "heron", "hill",
    "jar", "key", "ladder", "lathe", "loop", "maker", "mill", "moth", "needle", "otter", "owl", "panda",
    "pixel", "pond", "quill", "roof", "rope", "shed", "shell", "stack", "stone", "table", "thread", "tower",
    "turnip", "valley", "wagon", "wave", "wren"};

constexpr double kSteepness = 1.8;

template <std::size_t Size>
QString pick(const std::array<const char *, Size> &words, QRandomGenerator &random)
{
    return QString::fromLatin1(words[std::size_t(random.bounded(int(Size)))]);
}

QString inventName(QRandomGenerator &random)
{
    const QString first = pick(kFirst, random);
    const QString second = pick(kSecond, random);
    switch (random.bounded(8)) {
    case 0:
        return first + u'_' + second;
    case 1:
        return second + QString::number(random.bounded(2, 100));
    case 2:
        return first.at(0) + second + QString::number(random.bounded(1970, 2010));
    case 3:
        return first.left(1).toUpper() + first.mid(1) + second.left(1).toUpper() + second.mid(1);
    case 4:
        return second + u'-' + first;
    default:
        return first + second;
    }
}

} // namespace

Authors::Authors(quint64 seed, int count)
{
    QRandomGenerator random(quint32(seed ^ (seed >> 32)) + 17u);
    QSet<QString> taken;
    while (m_names.size() < count) {
        const QString name = inventName(random).left(15);
        if (taken.contains(name))
            continue;
        taken.insert(name);
        m_names.append(name);
    }
}

QString Authors::any(QRandomGenerator &random) const
{
    const double position = std::pow(random.generateDouble(), kSteepness);
    return m_names[qsizetype(position * double(m_names.size()))];
}

} // namespace backthread::standin
