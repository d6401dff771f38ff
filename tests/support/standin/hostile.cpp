// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/hostile.h"

#include "standin/corpus.h"
#include "standin/htmltext.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>

namespace backthread::standin {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kDay = 86'400;

// Makes the items of one hostile story, with ids and times that grow.
class Builder final {
public:
    Builder(Corpus &corpus, const HostileOptions &options)
        : m_corpus(corpus)
        , m_nextId(options.id)
        , m_time((options.now > 0 ? options.now : QDateTime::currentSecsSinceEpoch()) - kDay)
    {
    }

    // Adds fields such as parent to an item with id, by, time and type.
    qint64 add(const QString &type, const QJsonObject &fields)
    {
        const qint64 id = m_nextId++;
        m_time = std::min(m_time + 1, QDateTime::currentSecsSinceEpoch());
        QJsonObject item {
            {u"by"_s, u"hostile%1"_s.arg(id % 7)}, {u"id"_s, id}, {u"time"_s, m_time}, {u"type"_s, type}};
        for (auto it = fields.begin(); it != fields.end(); ++it) {
            if (it.value().isUndefined())
                item.remove(it.key());
            else
                item.insert(it.key(), it.value());
        }
        m_corpus.insert(item);
        return id;
    }

    qint64 story(const QString &title, const QJsonObject &fields = {})
    {
        QJsonObject all {{u"title"_s, encodeEntities(title)}, {u"score"_s, 7},
            {u"url"_s, u"https://hostile.example/"_s}, {u"descendants"_s, 0}};
        for (auto it = fields.begin(); it != fields.end(); ++it)
            all.insert(it.key(), it.value());
        return add(u"story"_s, all);
    }

    qint64 comment(qint64 parent, const QString &html, const QJsonObject &fields = {})
    {
        QJsonObject all {{u"parent"_s, parent}, {u"text"_s, html}};
        for (auto it = fields.begin(); it != fields.end(); ++it)
            all.insert(it.key(), it.value());
        const qint64 id = add(u"comment"_s, all);
        set(parent, "kids"_L1, appended(m_corpus.item(parent).value("kids"_L1).toArray(), id));
        return id;
    }

    void set(qint64 id, QLatin1String key, const QJsonValue &value)
    {
        QJsonObject item = m_corpus.item(id);
        item.insert(key, value);
        m_corpus.insert(item);
    }

    void unset(qint64 id, std::initializer_list<QLatin1String> keys)
    {
        QJsonObject item = m_corpus.item(id);
        for (const QLatin1String key : keys)
            item.remove(key);
        m_corpus.insert(item);
    }

    [[nodiscard]] qint64 lastId() const { return m_nextId - 1; }
    void skipId() { ++m_nextId; }

private:
    static QJsonArray appended(QJsonArray array, qint64 id)
    {
        array.append(id);
        return array;
    }

    Corpus &m_corpus;
    qint64 m_nextId;
    qint64 m_time;
};

QStringList hardTexts()
{
    return {
        u"שלום עולם, this line changes direction twice עד הסוף."_s,
        u"هذا نص من اليمين إلى اليسار &gt; and a quote that is none."_s,
        u"👩‍👩‍👧‍👦 🏳️‍🌈 👍🏽 🇺🇳 family, flag, tone, region: each of them one cluster."_s,
        u"Z̸̡͎̮̦̽̀̈a̶̢͙̜̤̔͒l̷̢̜͚̣̀̈́g̵̢̲̺̿o̴̤̎ with a great many combining marks."_s,
        u"日本語の文章は単語の間に空白がないので、改行の場所は自由に選べる。"_s,
        u"Bidi overrides: \u202Egnirts desrever\u202C and back, zero\u200Bwidth\u200Dhere\uFEFF."_s,
        u"Controls: \u0001\u0007\u001B[31mred\u001B[0m and a \u0085 next line."_s,
        u"Windows-1252 leftovers: \u0093quoted\u0094 \u0096 dash \u0085 and donâ€™t."_s,
        u"&lt;script&gt;alert(1)&lt;&#x2F;script&gt; and &amp;lt;b&amp;gt; stay text."_s,
        u"<script>alert(1)</script><b>bold</b><img src=x onerror=alert(1)> unknown tags."_s,
        u"<a href=\"javascript:alert(1)\" rel=\"nofollow\">javascript</a> "
        "<a href=\"file:&#x2F;&#x2F;&#x2F;etc&#x2F;passwd\">file</a> "
        "<a href=\"item?id=1\">relative</a>"_s,
        u"<i>never closed, <a href=\"https:&#x2F;&#x2F;a.example&#x2F;?q=&quot;x&quot;&amp;y=1\">quotes in it"_s,
        u"x"_s.repeated(4000),
        u"<p><pre><code>  "_s + u"wide "_s.repeated(300)
            + u"\n  second\n</code></pre>\nno paragraph mark here"_s,
        u""_s,
        u"<p><p><p>"_s,
        u"&gt;&gt; nested quote<p><i>&gt; italic quote</i><p> &gt; space first<p>&gt;no space"_s,
        u"Surrogate edge: 𝔘𝔫𝔦𝔠𝔬𝔡𝔢 𓀀 and the last plane: \U000E0041\U000E007F."_s,
    };
}

void addMadeKinds(Builder &builder)
{
    builder.story(u"Ask HN: A question with text?"_s,
        {{u"text"_s, u"First paragraph.<p>Second &amp; last."_s}, {u"url"_s, QJsonValue::Undefined}});
    builder.story(u"Show HN: A thing with an empty url"_s, {{u"url"_s, u""_s}});
    builder.story(u"A story without descendants"_s, {{u"descendants"_s, QJsonValue::Undefined}});
    const qint64 dead = builder.story(u"dead"_s, {{u"dead"_s, true}, {u"score"_s, 1}});
    builder.unset(dead, {"title"_L1, "url"_L1, "descendants"_L1});
    builder.add(u"job"_s,
        {{u"title"_s, u"Hostile Works is hiring"_s}, {u"score"_s, 1}, {u"url"_s, u""_s},
            {u"text"_s, u"* one<p>* two"_s}});
    const qint64 poll = builder.add(u"poll"_s,
        {{u"title"_s, u"Poll: Which one?"_s}, {u"score"_s, 46}, {u"text"_s, u""_s}, {u"descendants"_s, 1}});
    QJsonArray parts;
    for (int i = 0; i < 3; ++i)
        parts.append(builder.add(
            u"pollopt"_s, {{u"poll"_s, poll}, {u"score"_s, 10 * i}, {u"text"_s, u"Option %1"_s.arg(i)}}));
    builder.set(poll, "parts"_L1, parts);
    builder.comment(poll, u"The third one, of course."_s);
}

} // namespace

qint64 addDeepThread(Corpus &corpus, int levels, const HostileOptions &options)
{
    Builder builder(corpus, options);
    qint64 parent = builder.story(u"A very deep discussion"_s, {{u"descendants"_s, levels}});
    for (int level = 1; level <= levels; ++level)
        parent = builder.comment(parent, u"Level %1."_s.arg(level));
    return builder.lastId();
}

qint64 addFlatThread(Corpus &corpus, int comments, const HostileOptions &options)
{
    Builder builder(corpus, options);
    const qint64 story = builder.story(u"A very flat discussion"_s, {{u"descendants"_s, comments}});
    QJsonArray kids;
    for (int i = 1; i <= comments; ++i)
        kids.prepend(builder.add(u"comment"_s, {{u"parent"_s, story}, {u"text"_s, u"Remark %1."_s.arg(i)}}));
    builder.set(story, "kids"_L1, kids);
    return builder.lastId();
}

qint64 addLongComment(Corpus &corpus, int bytes, const HostileOptions &options)
{
    Builder builder(corpus, options);
    const qint64 story = builder.story(u"A very long comment"_s, {{u"descendants"_s, 1}});
    const QString block = u"A long paragraph says the same thing in other words. "_s.repeated(12) + u"<p>"_s
        + u"unbreakable"_s.repeated(20)
        + u"<p><pre><code>  for (;;) {\n      wait();\n  }\n</code></pre>\nAnd on. "_s;
    QString text;
    while (text.size() < bytes)
        text += block;
    builder.comment(story, text.left(bytes));
    return builder.lastId();
}

qint64 addMixedScripts(Corpus &corpus, const HostileOptions &options)
{
    Builder builder(corpus, options);
    const QStringList texts = hardTexts();
    const qint64 story = builder.story(
        u"كل اللغات & <all> “scripts” 🗺️"_s, {{u"descendants"_s, qint64(texts.size())}});
    for (const QString &text : texts)
        builder.comment(story, text);
    return builder.lastId();
}

qint64 addEveryState(Corpus &corpus, const HostileOptions &options)
{
    Builder builder(corpus, options);
    const qint64 story = builder.story(u"Every state of a comment"_s, {{u"descendants"_s, 6}});
    builder.comment(story, u"A live comment."_s);
    const qint64 dead = builder.comment(story, u"[dead]"_s, {{u"dead"_s, true}});
    builder.comment(dead, u"A live reply below a dead comment."_s);
    const qint64 flagged = builder.comment(story, u"[flagged]"_s, {{u"dead"_s, true}});
    builder.comment(flagged, u"A live reply below a flagged comment."_s);
    builder.comment(story, u"[delayed]"_s);
    const qint64 deleted = builder.comment(story, {}, {{u"deleted"_s, true}});
    builder.comment(deleted, u"A live reply below a deleted comment."_s);
    const qint64 leaf = builder.comment(story, {}, {{u"deleted"_s, true}});
    for (const qint64 id : {deleted, leaf})
        builder.unset(id, {"by"_L1, "text"_L1});
    const qint64 unavailable = builder.comment(story, u"never served"_s);
    corpus.setHidden(unavailable, true);
    addMadeKinds(builder);
    return builder.lastId();
}

qint64 addCyclicThread(Corpus &corpus, const HostileOptions &options)
{
    Builder builder(corpus, options);
    const qint64 story = builder.story(u"A discussion that bites its tail"_s, {{u"descendants"_s, 3}});
    const qint64 first = builder.comment(story, u"First."_s);
    const qint64 second = builder.comment(first, u"Second."_s);
    const qint64 third = builder.comment(second, u"Third."_s);
    builder.set(story, "kids"_L1, QJsonArray {first, first, second});
    builder.set(second, "kids"_L1, QJsonArray {third, story, second});
    builder.set(third, "kids"_L1, QJsonArray {first});
    return builder.lastId();
}

qint64 addWrongTypes(Corpus &corpus, const HostileOptions &options)
{
    Builder builder(corpus, options);
    const qint64 story = builder.story(
        u"Wrong types"_s, {{u"descendants"_s, u"many"_s}, {u"score"_s, QJsonArray {1}}, {u"url"_s, 12}});
    const QList<QJsonObject> wrong {{{u"by"_s, 17}}, {{u"time"_s, u"noon"_s}}, {{u"time"_s, -1}},
        {{u"time"_s, 1e300}}, {{u"text"_s, QJsonObject {{u"a"_s, 1}}}}, {{u"kids"_s, u"none"_s}},
        {{u"kids"_s, QJsonArray {QJsonValue::Null, u"x"_s, -4, 1.5}}}, {{u"deleted"_s, u"yes"_s}},
        {{u"type"_s, QJsonValue::Null}}, {{u"parent"_s, u"above"_s}}};
    for (const QJsonObject &fields : wrong)
        builder.comment(story, u"Something is wrong here."_s, fields);
    return builder.lastId();
}

void addProlificUser(Corpus &corpus, const QString &name, int submissions)
{
    QJsonArray submitted;
    for (int i = 0; i < submissions; ++i)
        submitted.append(48'000'000 - i * 3);
    corpus.insertUser({{u"about"_s, u"I write a lot."_s}, {u"created"_s, 1'173'923'446}, {u"id"_s, name},
        {u"karma"_s, 123'456}, {u"submitted"_s, submitted}});
}

} // namespace backthread::standin
