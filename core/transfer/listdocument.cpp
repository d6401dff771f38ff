// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/listdocument.h"

#include "core/discussion/address.h"
#include "core/discussion/site.h"
#include "core/text/markdown.h"
#include "core/text/plaintext.h"
#include "core/transfer/age.h"
#include "core/transfer/bookmarkwriter.h"
#include "core/transfer/csv.h"
#include "core/transfer/itemtypename.h"

#include <algorithm>

namespace backthread::transfer {

using namespace Qt::StringLiterals;
using discussion::Bookmark;
using discussion::ItemType;
using discussion::StorySummary;
using search::SearchHit;

namespace {

/// What entries of all lists are made of, as far as each has it.
struct Entry {
    ItemId id;
    ItemType type = ItemType::Unknown;
    ItemId story;
    QString title; ///< The story's.
    QString url; ///< The article's.
    QString by;
    qint64 time = 0;
    std::optional<int> points;
    std::optional<int> comments;
    QString text;
    QString note;
    QStringList tags;
    qint64 bookmarked = 0;

    [[nodiscard]] QString source() const { return discussion::itemUrl(id).toString(); }
    /// What it is called: of a comment, who wrote it and where.
    [[nodiscard]] QString name() const
    {
        const QString name = title.isEmpty() ? discussion::itemName(id) : title;
        return type == ItemType::Comment && !by.isEmpty() ? u"%1 on: %2"_s.arg(by, name) : name;
    }
    /// The facts behind the name.
    [[nodiscard]] QStringList facts() const
    {
        QStringList facts;
        if (points)
            facts.append(counted(*points, u"point"_s));
        if (type != ItemType::Comment && !by.isEmpty())
            facts.append(u"by "_s + by);
        if (time != 0)
            facts.append(csvTime(time).left(10));
        if (comments)
            facts.append(counted(*comments, u"comment"_s));
        if (!tags.isEmpty())
            facts.append(u'[' + tags.join(u", "_s) + u']');
        return facts;
    }
};

Entry entryOf(const Bookmark &bookmark)
{
    const discussion::Item &item = bookmark.item;
    return {.id = item.id,
        .type = item.type,
        .story = bookmark.story,
        .title = item.title,
        .url = item.url,
        .by = item.by,
        .time = item.time,
        .text = item.text ? text::toPlainText(*item.text) : QString(),
        .note = bookmark.note,
        .tags = bookmark.tags,
        .bookmarked = bookmark.created};
}

Entry entryOf(const SearchHit &hit)
{
    return {.id = hit.id,
        .type = hit.type,
        .story = hit.story,
        .title = hit.storyTitle,
        .by = hit.by,
        .time = hit.time,
        .points = hit.points,
        .comments = hit.descendants,
        .text = hit.snippet};
}

Entry entryOf(const StorySummary &summary)
{
    const discussion::Item &story = summary.story;
    return {.id = story.id,
        .type = story.type,
        .story = story.id,
        .title = story.title,
        .url = story.url,
        .by = story.by,
        .time = story.time,
        .points = story.points,
        .comments = summary.comments(),
        .text = story.text ? text::toPlainText(*story.text) : QString()};
}

QList<Entry> entriesOf(const ListDocument &document)
{
    QList<Entry> entries;
    std::visit(
        [&entries](const auto &list) {
            for (const auto &each : list)
                entries.append(entryOf(each));
        },
        document.entries);
    return entries;
}

QByteArray toCsv(const QList<Entry> &entries)
{
    const auto number = [](std::optional<int> count) { return count ? QString::number(*count) : QString(); };
    QByteArray csv = csvRow({u"id"_s, u"type"_s, u"story"_s, u"title"_s, u"url"_s, u"site"_s, u"source"_s,
        u"by"_s, u"time"_s, u"points"_s, u"comments"_s, u"text"_s, u"note"_s, u"tags"_s, u"bookmarked"_s});
    for (const Entry &entry : entries) {
        csv += csvRow({QString::number(entry.id.number()), itemTypeName(entry.type),
            entry.story.isNull() ? QString() : QString::number(entry.story.number()), entry.title, entry.url,
            discussion::siteOf(entry.url), entry.source(), entry.by, csvTime(entry.time),
            number(entry.points), number(entry.comments), entry.text, entry.note, entry.tags.join(u", "_s),
            csvTime(entry.bookmarked)});
    }
    return csv;
}

QByteArray toMarkdown(const QString &title, const QList<Entry> &entries)
{
    const auto escaped = [](const QString &line) { return text::toMarkdown({line.simplified(), {}}); };
    QString markdown = u"# "_s + escaped(title) + u"\n\n"_s;
    for (const Entry &entry : entries) {
        const QString target =
            entry.url.isEmpty() || entry.type == ItemType::Comment ? entry.source() : entry.url;
        QStringList facts = entry.facts();
        std::transform(facts.begin(), facts.end(), facts.begin(), escaped);
        facts.append(text::markdownLink(entry.source(), u"No."_s + QString::number(entry.id.number())));
        markdown += u"- "_s + text::markdownLink(target, escaped(entry.name())) + u" · "_s
            + facts.join(u" · "_s) + u'\n';
        for (const QString &words : {entry.text, entry.note}) {
            if (!words.isEmpty())
                markdown += u"  \n  "_s + escaped(words) + u'\n';
        }
    }
    return markdown.toUtf8();
}

constexpr auto kHtmlHead = R"(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>
:root { color-scheme: light dark; }
body { margin: 2em auto; padding: 0 1em; max-width: 52em; font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
li { margin: .75em 0; }
.facts { opacity: .7; font-size: .875em; }
p { margin: .25em 0; unicode-bidi: isolate; white-space: pre-line; }
</style>
)";

QByteArray toHtml(const QString &title, const QList<Entry> &entries)
{
    const auto link = [](const QString &target, const QString &words) {
        return target.isEmpty()
            ? words.toHtmlEscaped()
            : u"<a href=\"%1\">%2</a>"_s.arg(target.toHtmlEscaped(), words.toHtmlEscaped());
    };
    const QString heading = title.toHtmlEscaped();
    QString html = QString::fromLatin1(kHtmlHead)
        + u"<title>%1</title>\n</head>\n<body>\n<h1 dir=\"auto\">%1</h1>\n<ol>\n"_s.arg(heading);
    for (const Entry &entry : entries) {
        const QString target =
            entry.url.isEmpty() || entry.type == ItemType::Comment ? entry.source() : entry.url;
        html += "<li><bdi>"_L1 + link(target, entry.name()) + "</bdi>\n<div class=\"facts\">"_L1
            + (entry.facts().join(u" · "_s) + u" · "_s).toHtmlEscaped()
            + link(entry.source(), u"No."_s + QString::number(entry.id.number())) + "</div>\n"_L1;
        for (const QString &words : {entry.text, entry.note}) {
            if (!words.isEmpty())
                html += "<p dir=\"auto\">"_L1 + words.toHtmlEscaped() + "</p>\n"_L1;
        }
        html += "</li>\n"_L1;
    }
    return (html + "</ol>\n</body>\n</html>\n"_L1).toUtf8();
}

QByteArray toText(const QList<Entry> &entries)
{
    QString text;
    for (const Entry &entry : entries) {
        text += entry.name().simplified() + u'\n';
        const QString facts = entry.facts().join(u" · "_s);
        const QString source = entry.source().isEmpty() ? discussion::itemName(entry.id) : entry.source();
        text += u"  "_s + (facts.isEmpty() ? source : facts + u" · "_s + source).simplified() + u'\n';
        for (const QString &words : {entry.url, entry.text, entry.note}) {
            for (const QString &line : words.split(u'\n', Qt::SkipEmptyParts))
                text += u"  "_s + line + u'\n';
        }
    }
    return text.toUtf8();
}

struct ToJson {
    const discussion::Items &items;

    QByteArray operator()(const QList<Bookmark> &bookmarks) const { return bookmarksToJson(bookmarks); }
    QByteArray operator()(const QList<SearchHit> &hits) const { return hitsToJson(hits, items); }
    QByteArray operator()(const QList<StorySummary> &stories) const { return storiesToJson(stories); }
};

} // namespace

QByteArray write(const ListDocument &document, Format format)
{
    switch (format) {
    case Format::Text:
        return toText(entriesOf(document));
    case Format::Markdown:
        return toMarkdown(document.title, entriesOf(document));
    case Format::Html:
        if (const auto *bookmarks = std::get_if<QList<Bookmark>>(&document.entries))
            return bookmarksToHtml(*bookmarks);
        return toHtml(document.title, entriesOf(document));
    case Format::Json:
        return std::visit(ToJson {document.items}, document.entries);
    case Format::Csv:
        return toCsv(entriesOf(document));
    }
    Q_UNREACHABLE();
}

} // namespace backthread::transfer
