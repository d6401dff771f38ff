// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/hackernews/api.h"

#include <QUrlQuery>

namespace backthread::hackernews {

using namespace Qt::Literals::StringLiterals;

namespace {

QUrl below(const QUrl &base, const QString &path)
{
    return base.resolved(QUrl(path));
}

QLatin1String firebaseName(discussion::Feed feed)
{
    switch (feed) {
    case discussion::Feed::Top:
        return "topstories"_L1;
    case discussion::Feed::New:
        return "newstories"_L1;
    case discussion::Feed::Best:
        return "beststories"_L1;
    case discussion::Feed::Ask:
        return "askstories"_L1;
    case discussion::Feed::Show:
        return "showstories"_L1;
    case discussion::Feed::Jobs:
        return "jobstories"_L1;
    }
    Q_UNREACHABLE();
}

/// Values for a query. Signs such as `>` would be taken for what they are by some servers only.
QString encoded(const QStringList &values)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(values.join(u','), ",="));
}

} // namespace

QUrl Api::item(ItemId id) const
{
    return below(addresses.firebase, u"item/%1.json"_s.arg(id.number()));
}

QUrl Api::feed(discussion::Feed feed) const
{
    return below(addresses.firebase, firebaseName(feed) + ".json"_L1);
}

QUrl Api::submissions(const QString &user, int most) const
{
    const QString name = QString::fromLatin1(QUrl::toPercentEncoding(user));
    QUrl url = below(addresses.firebase, u"user/%1/submitted.json"_s.arg(name));
    QUrlQuery query;
    query.addQueryItem(u"orderBy"_s, u"\"$key\""_s);
    query.addQueryItem(u"limitToFirst"_s, QString::number(most));
    url.setQuery(query);
    return url;
}

QUrl Api::user(const QString &name) const
{
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(name));
    return below(addresses.firebase, u"user/%1.json"_s.arg(encoded));
}

QUrl Api::updates() const
{
    return below(addresses.firebase, u"updates.json"_s);
}

QUrl Api::tree(ItemId id) const
{
    return below(addresses.algolia, u"items/%1"_s.arg(id.number()));
}

QUrl Api::stories(const ItemIds &ids) const
{
    QStringList tags;
    for (const ItemId id : ids)
        tags.append(u"story_%1"_s.arg(id.number()));
    QUrlQuery query;
    query.addQueryItem(u"tags"_s, u"(story,job,poll),(%1)"_s.arg(tags.join(','_L1)));
    query.addQueryItem(u"hitsPerPage"_s, QString::number(ids.size()));
    QUrl url = below(addresses.algolia, u"search"_s);
    url.setQuery(query);
    return url;
}

QUrl Api::best(const discussion::Period &period, int count) const
{
    QStringList filters {u"created_at_i>=%1"_s.arg(period.from)};
    if (period.to > 0)
        filters.append(u"created_at_i<%1"_s.arg(period.to));
    QUrlQuery query;
    query.addQueryItem(u"tags"_s, u"(story,poll)"_s);
    query.addQueryItem(u"numericFilters"_s, encoded(filters));
    query.addQueryItem(u"hitsPerPage"_s, QString::number(count));
    QUrl url = below(addresses.algolia, u"search"_s);
    url.setQuery(query);
    return url;
}

QUrl Api::search(const SearchQuestion &question, search::Sort sort, int page, int hitsPerPage) const
{
    QUrlQuery query;
    if (!question.words.isEmpty()) {
        query.addQueryItem(u"query"_s, encoded({question.words}));
        query.addQueryItem(u"restrictSearchableAttributes"_s, question.attributes.join(u','));
        query.addQueryItem(u"typoTolerance"_s, u"false"_s);
    }
    if (!question.tags.isEmpty())
        query.addQueryItem(u"tags"_s, question.tags.join(u','));
    if (!question.numbers.isEmpty())
        query.addQueryItem(u"numericFilters"_s, encoded(question.numbers));
    query.addQueryItem(u"page"_s, QString::number(page));
    query.addQueryItem(u"hitsPerPage"_s, QString::number(hitsPerPage));
    QUrl url = below(addresses.algolia, sort == search::Sort::Best ? u"search"_s : u"search_by_date"_s);
    url.setQuery(query);
    return url;
}

} // namespace backthread::hackernews
