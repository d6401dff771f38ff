// SPDX-License-Identifier: GPL-3.0-or-later
#include "harbor.h"

#include "standin/corpus.h"

#include <QJsonArray>

namespace backthread::stories {

using namespace Qt::StringLiterals;
using standin::Corpus;

namespace {

constexpr qint64 kNoon = 1'760'000'000;

QJsonArray toJson(const QList<qint64> &ids)
{
    QJsonArray array;
    for (const qint64 id : ids)
        array.append(id);
    return array;
}

/// A few lines on the sea, no two comments the same.
QString musing(qint64 id)
{
    static const QStringList sentences {
        u"The lamp has to burn whether or not a ship is out there, and so has the second copy."_s,
        u"We once lost a winter of logbooks to a leaking roof, and nobody had thought of the roof."_s,
        u"A tide table is a promise made by people who will not be there when it is kept."_s,
        u"Salt gets into everything, connectors first, tempers second."_s,
        u"My grandfather wrote the weather on slate and the debts on paper, in that order of trust."_s,
        u"If you can only test the horn in fog, you have never tested the horn."_s,
        u"The ferry runs late for the same reason every year, and every year it is a surprise."_s,
    };
    QString html = u"Log %1. "_s.arg(id);
    for (int line = 0; line < 3; ++line)
        html += sentences.at(int(id * 3 + line * 2) % sentences.size()) + u' ';
    html += u"<p>"_s + sentences.at(int(id) % sentences.size());
    return html;
}

struct Saying {
    qint64 id;
    qint64 parent;
    QString by;
    QList<qint64> kids = {};
    QString html = {};
};

void say(Corpus &corpus, const Saying &saying)
{
    QJsonObject item {{u"by"_s, saying.by}, {u"id"_s, saying.id}, {u"parent"_s, saying.parent},
        {u"text"_s, saying.html.isEmpty() ? musing(saying.id) : saying.html}, {u"time"_s, kNoon + saying.id},
        {u"type"_s, u"comment"_s}};
    if (!saying.kids.isEmpty())
        item.insert(u"kids"_s, toJson(saying.kids));
    corpus.insert(item);
}

void fillLighthouse(Corpus &corpus)
{
    QList<qint64> top {1010, 1011};
    for (qint64 id = 1100; id < 1110; ++id) {
        top.append(id);
        say(corpus, {id, 1000, u"boat%1"_s.arg(id - 1100)});
    }
    top.append(1005);
    corpus.insert({{u"by"_s, u"keeper"_s}, {u"descendants"_s, 21}, {u"id"_s, 1000}, {u"kids"_s, toJson(top)},
        {u"score"_s, 88}, {u"time"_s, kNoon}, {u"title"_s, u"A lighthouse keeper's notes on backups"_s},
        {u"type"_s, u"story"_s}, {u"url"_s, u"https://lamp.example.org/notes"_s}});
    say(corpus, {1005, 1000, u"ian"_s});
    say(corpus, {1010, 1000, u"ana"_s, {1020, 1030}});
    say(corpus, {1020, 1010, u"bo"_s, {1040}});
    say(corpus, {1040, 1020, u"keeper"_s, {1041}});
    say(corpus,
        {1041, 1040, u"bo"_s, {},
            u"Scrape the barnacles off the slipway before they are a second slipway."_s});
    say(corpus, {1030, 1010, u"cy"_s});
    say(corpus, {1011, 1000, u"dee"_s, {1021, 1022}});
    say(corpus, {1021, 1011, u"eve"_s, {1031}});
    say(corpus, {1031, 1021, u"fay"_s, {}, u"I answered somebody who left, and my answer stands."_s});
    say(corpus, {1022, 1011, u"gil"_s, {1032}});
    say(corpus, {1032, 1022, u"hal"_s, {}, u"This was killed for no reason that I can see."_s});
    corpus.erase(1021);
    corpus.kill(1022, u"[flagged]"_s);
}

void fillTideClocks(Corpus &corpus)
{
    corpus.insert({{u"by"_s, u"gull"_s}, {u"descendants"_s, 2}, {u"id"_s, 2000},
        {u"kids"_s, toJson({2010, 2011})}, {u"score"_s, 12},
        {u"text"_s, u"Mine is nine minutes ahead of the moon."_s}, {u"time"_s, kNoon + 2000},
        {u"title"_s, u"Ask HN: Which tide clock do you trust?"_s}, {u"type"_s, u"story"_s}});
    say(corpus,
        {2010, 2000, u"skipper"_s, {},
            u"The <a href=\"http://almanac.example.org/\" rel=\"nofollow\">almanac</a> and a wet boot, in that order."_s});
    say(corpus,
        {2011, 2000, u"trickster"_s, {},
            u"<a href=\"javascript:alert(1)\">the better almanac, honestly</a> and "
            "<a href=\"file:///etc/passwd\">the one on your own disk</a>, "
            "<a href=\" JaVaScRiPt:alert(2)\">once more in mixed case</a>, "
            "javascript:alert(3) and file:///etc/shadow in plain words."_s});
}

} // namespace

void fillHarbor(Corpus &corpus)
{
    fillLighthouse(corpus);
    fillTideClocks(corpus);
    corpus.insert({{u"by"_s, u"trickster"_s}, {u"descendants"_s, 0}, {u"id"_s, 3000}, {u"score"_s, 3},
        {u"time"_s, kNoon + 3000}, {u"title"_s, u"Show HN: Everything on your disk"_s},
        {u"type"_s, u"story"_s}, {u"url"_s, u"file:///etc/passwd"_s}});
    corpus.setFeed(standin::Feed::Top, {2000, 1000, 3000});
    corpus.setFeed(standin::Feed::Best, {1000, 3000});
}

} // namespace backthread::stories
