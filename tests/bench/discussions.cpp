// SPDX-License-Identifier: GPL-3.0-or-later
#include "discussions.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <algorithm>
#include <array>
#include <cmath>

namespace backthread::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAtOnce = 20'000; // comments, written in one go
constexpr int kStoriesADay = 40;
constexpr double kMeanComments = 30;
constexpr int kMostComments = 3000;
constexpr double kMeanWords = 60;
constexpr double kSecondsBetween = 12;
constexpr double kToStory = 0.3; // comments that answer the story itself
constexpr double kWithCode = 0.02;
constexpr double kWithLink = 0.08;

constexpr std::array kFrequent = {"the", "to", "of", "a", "and", "is", "in", "that", "it", "for", "you",
    "not", "are", "on", "with", "be", "this", "as", "have", "but", "they", "if", "or", "can", "was", "what",
    "would", "people", "like", "just", "about", "more", "there", "from", "at", "so", "an", "one", "all",
    "do"};
constexpr std::array kSyllables = {"ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu", "na", "pe",
    "ri", "so", "tu", "va", "we", "xi", "yo", "zu", "bran", "crel", "drim", "flon", "grud", "plas", "spen",
    "stim", "tron", "chul"};

/// A word that can be spoken, another one for each number.
QString spoken(int number)
{
    QString word;
    do {
        word += QLatin1StringView(kSyllables[size_t(number) % kSyllables.size()]);
        number /= int(kSyllables.size());
    } while (number > 0);
    return word;
}

} // namespace

Discussions::Discussions(quint64 seed)
    : m_random(seed)
{
}

QString Discussions::word(int rank)
{
    const int frequent = int(kFrequent.size());
    return rank < frequent ? QString::fromLatin1(kFrequent[size_t(rank)]) : spoken(rank - frequent) + u'n';
}

QString Discussions::author(int rank)
{
    return spoken(rank) + QString::number(rank % 100);
}

QString Discussions::domain(int rank)
{
    return spoken(rank) + u".example"_s;
}

double Discussions::uniform()
{
    return std::uniform_real_distribution(0.0, 1.0)(m_random);
}

/// A rank that is taken as often as its inverse is large.
int Discussions::ranked(int count)
{
    return std::min(int(std::pow(count + 1, uniform())) - 1, count - 1);
}

QByteArray Discussions::sentence(int words)
{
    QByteArray sentence;
    for (int i = 0; i < words; ++i) {
        if (i > 0)
            sentence += i % 12 == 0 ? ". " : " ";
        sentence += word(ranked(kWords)).toLatin1();
    }
    m_characters += sentence.size();
    return sentence;
}

/// As Firebase's HTML.
QByteArray Discussions::text()
{
    const int words = 3 + int(-kMeanWords * std::log(1 - uniform()));
    QByteArray text = sentence(std::min(words, 80)) + '.';
    for (int left = words - 80; left > 0; left -= 80)
        text += "<p>" + sentence(std::min(left, 80)) + '.';
    if (uniform() < kWithLink) {
        const QByteArray url =
            "https://" + domain(ranked(kDomains)).toLatin1() + "/" + QByteArray::number(m_id);
        text += " <a href=\\\"" + url + "\\\" rel=\\\"nofollow\\\">" + url + "</a>";
        m_characters += url.size();
    }
    if (uniform() < kWithCode)
        text += "<p><pre><code>" + sentence(8) + "</code></pre>";
    return text;
}

void Discussions::addStory(QByteArray &lines)
{
    Story story;
    story.id = ++m_id;
    const double size = kMeanComments / 3 * (std::pow(1 - uniform(), -1 / 1.3) - 1);
    story.left = int(std::min<double>(size, kMostComments));
    const QByteArray site = domain(ranked(kDomains)).toLatin1();
    lines += R"({"id":)" + QByteArray::number(story.id) + R"(,"type":"story","by":")"
        + author(ranked(kAuthors)).toLatin1() + R"(","time":)" + QByteArray::number(m_time) + R"(,"title":")"
        + sentence(8) + R"(","url":"https://)" + site + "/" + QByteArray::number(story.id) + R"(","score":)"
        + QByteArray::number(ranked(2000) + 1) + R"(,"descendants":)" + QByteArray::number(story.left)
        + "}\n";
    m_day.push_back(std::move(story));
}

void Discussions::addComment(Story &story, QByteArray &lines)
{
    m_time += qint64(-kSecondsBetween * std::log(1 - uniform()));
    qint64 parent = story.id;
    // Answers go to the late comments rather than to the early ones.
    if (!story.comments.empty() && uniform() > kToStory)
        parent = story.comments[size_t(std::sqrt(uniform()) * double(story.comments.size()))];
    const qint64 id = ++m_id;
    lines += R"({"id":)" + QByteArray::number(id) + R"(,"type":"comment","by":")"
        + author(ranked(kAuthors)).toLatin1() + R"(","time":)" + QByteArray::number(m_time) + R"(,"parent":)"
        + QByteArray::number(parent) + R"(,"text":")" + text() + "\"}\n";
    story.comments.push_back(id);
    --story.left;
    ++m_comments;
}

QByteArray Discussions::next(int comments)
{
    QByteArray lines;
    for (const qint64 end = m_comments + comments; m_comments < end;) {
        m_day.clear();
        for (int i = 0; i < kStoriesADay; ++i)
            addStory(lines);
        while (true) {
            std::erase_if(m_day, [](const Story &story) { return story.left <= 0; });
            if (m_day.empty())
                break;
            addComment(m_day[m_random() % m_day.size()], lines);
        }
    }
    return lines;
}

bool writeDiscussions(const QString &path, quint64 seed, int comments)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    Discussions discussions(seed);
    while (discussions.comments() < comments)
        file.write(discussions.next(std::min<int>(kAtOnce, int(comments - discussions.comments()))));
    return file.flush();
}

bool fillLibrary(const QString &profile, int comments)
{
    const QDir directory(profile);
    if (directory.exists(u"cache.db"_s))
        return true;
    const QString items = directory.filePath(u"items.jsonl"_s);
    if (!directory.mkpath(u"."_s) || !writeDiscussions(items, 1, comments))
        return false;
    const bool isDone =
        QProcess::execute(QStringLiteral(BACKTHREAD), {u"import"_s, items, u"--profile"_s, profile}) == 0;
    QFile::remove(items);
    if (!isDone)
        QFile::remove(directory.filePath(u"cache.db"_s));
    return isDone;
}

} // namespace backthread::bench
