// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/generator.h"

#include "standin/corpus.h"
#include "standin/draft.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace backthread::standin {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kUsersWithAbout = 120;
constexpr int kSecondsPerHour = 3600;

struct Candidate {
    const Topic *topic = nullptr;
    StorySeed story;
};

qint64 presentOr(qint64 now)
{
    return now > 0 ? now : QDateTime::currentSecsSinceEpoch();
}

// The first story of every topic, then the second of every topic, and so on.
QList<Candidate> knownStories()
{
    QList<Candidate> known;
    const auto &topics = standardGrammar().topics;
    const auto mostStories = std::max_element(topics.begin(), topics.end(),
        [](const Topic &a, const Topic &b) { return a.stories.size() < b.stories.size(); });
    for (qsizetype round = 0; round < mostStories->stories.size(); ++round) {
        for (const Topic &topic : topics) {
            if (round < topic.stories.size())
                known.append({&topic, topic.stories[round]});
        }
    }
    return known;
}

QList<Candidate> chooseStories(int count, QRandomGenerator &random)
{
    const QList<Candidate> known = knownStories();
    QList<Candidate> chosen;
    for (int i = 0; i < count; ++i) {
        Candidate candidate = known[i % known.size()];
        if (i >= known.size())
            candidate.story.title += u" (%1)"_s.arg(2026 - i / known.size());
        chosen.append(candidate);
    }
    std::shuffle(chosen.begin(), chosen.end(), random);
    return chosen;
}

int commentsOf(const StorySeed &story, int place, int biggest, QRandomGenerator &random)
{
    if (story.kind == StoryKind::Job)
        return 0;
    if (place == 0)
        return biggest;
    const double typical = biggest / std::pow(place + 1, 1.15);
    return int(typical * (0.35 + random.generateDouble()));
}

QList<DraftOptions> planFrontPage(const FrontPageOptions &options, QRandomGenerator &random)
{
    const qint64 now = presentOr(options.now);
    QList<Candidate> stories = chooseStories(options.stories, random);
    // The longest discussion is about something made for discussion.
    const auto talk = std::find_if(stories.begin(), stories.end(), [](const Candidate &it) {
        return it.story.kind == StoryKind::Product || it.story.kind == StoryKind::Essay;
    });
    if (talk != stories.end())
        std::iter_swap(stories.begin(), talk);
    QList<DraftOptions> plans;
    for (int place = 0; place < stories.size(); ++place) {
        DraftOptions plan;
        plan.topic = stories[place].topic;
        plan.story = stories[place].story;
        plan.comments = commentsOf(plan.story, place, options.biggestThread, random);
        plan.score = plan.story.kind == StoryKind::Job
            ? 1
            : 3 + int(plan.comments * (0.6 + 1.4 * random.generateDouble()));
        const double hours = 1.0 + 17.0 * random.generateDouble() + std::log1p(plan.comments) / 2;
        plan.from = now - qint64(hours * kSecondsPerHour);
        plan.until = now;
        plan.seed = random.generate();
        plans.append(plan);
    }
    return plans;
}

// One dense counter over all items, growing with time.
std::vector<std::vector<qint64>> assignIds(
    const std::vector<Draft> &drafts, qint64 firstId, QRandomGenerator &random)
{
    struct Place {
        qint64 time;
        std::size_t draft;
        std::size_t item;
    };
    std::vector<Place> places;
    std::vector<std::vector<qint64>> ids;
    for (std::size_t d = 0; d < drafts.size(); ++d) {
        ids.emplace_back(drafts[d].items.size());
        for (std::size_t i = 0; i < drafts[d].items.size(); ++i)
            places.push_back({drafts[d].items[i].fields.value("time"_L1).toInteger(), d, i});
    }
    std::stable_sort(
        places.begin(), places.end(), [](const Place &a, const Place &b) { return a.time < b.time; });
    qint64 id = firstId;
    for (const Place &place : places) {
        ids[place.draft][place.item] = id;
        id += 1 + random.bounded(4);
    }
    return ids;
}

// Points against age, as the front page weighs them.
void rankTop(Corpus &corpus, qint64 now)
{
    QList<std::pair<double, qint64>> ranked;
    const auto stories = corpus.feed(Feed::New) + corpus.feed(Feed::Job);
    for (const qint64 id : stories) {
        const QJsonObject item = corpus.item(id);
        const double hours = double(now - item.value("time"_L1).toInteger()) / kSecondsPerHour;
        const bool isJob = item.value("type"_L1).toString() == "job"_L1;
        const double points = isJob ? 40 : item.value("score"_L1).toDouble();
        ranked.append({points / std::pow(hours + 2, 1.5), id});
    }
    std::sort(ranked.begin(), ranked.end(), std::greater<>());
    QList<qint64> top;
    for (const auto &[weight, id] : ranked)
        top.append(id);
    corpus.setFeed(Feed::Top, top.mid(0, feedLimit(Feed::Top)));
}

void describeUsers(Corpus &corpus, const Authors &authors)
{
    const QStringList &abouts = standardGrammar().list(u"about"_s);
    const auto names = authors.names().mid(0, kUsersWithAbout);
    for (qsizetype i = 0; i < names.size(); ++i) {
        QString about = abouts[(i * 7) % abouts.size()];
        about.replace("{name}"_L1, names[i]);
        corpus.insertUser({{u"id"_s, names[i]}, {u"about"_s, about}});
    }
}

} // namespace

void generateFrontPage(Corpus &corpus, const FrontPageOptions &options)
{
    QRandomGenerator random(quint32(options.seed ^ (options.seed >> 32)));
    const Authors authors(options.seed);
    std::vector<Draft> drafts;
    const auto plans = planFrontPage(options, random);
    for (const DraftOptions &plan : plans)
        drafts.push_back(makeDraft(plan, authors));
    const auto ids = assignIds(drafts, options.firstId, random);
    for (std::size_t d = 0; d < drafts.size(); ++d) {
        const auto items = itemsOf(drafts[d], ids[d]);
        for (const QJsonObject &item : items)
            corpus.insert(item);
    }
    describeUsers(corpus, authors);
    corpus.deriveFeeds();
    rankTop(corpus, presentOr(options.now));
}

qint64 generateThread(Corpus &corpus, qint64 id, int comments, quint64 seed, const ThreadOptions &options)
{
    QRandomGenerator random(quint32(seed ^ (seed >> 32)));
    const Authors authors(seed);
    const QList<Candidate> known = knownStories();
    const int choice = options.story >= 0 ? options.story : random.bounded(13);
    const Candidate &candidate = known[choice % known.size()];
    DraftOptions plan;
    plan.topic = candidate.topic;
    plan.story = candidate.story;
    plan.comments = comments;
    plan.score = 5 + int(comments * 0.8);
    plan.until = presentOr(options.now);
    plan.from = plan.until - qint64(options.hours) * kSecondsPerHour;
    plan.deepest = options.deepest;
    plan.seed = random.generate();
    const Draft draft = makeDraft(plan, authors);
    const auto ids = assignIds({draft}, id, random);
    const auto items = itemsOf(draft, ids[0]);
    for (const QJsonObject &item : items)
        corpus.insert(item);
    return items.last().value("id"_L1).toInteger();
}

} // namespace backthread::standin
