// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/hackernews/searchpage.h"

#include "core/sources/hackernews/itemreader.h"
#include "core/text/html.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

namespace backthread::hackernews {

using search::Candidate;
using namespace Qt::StringLiterals;

namespace {

/// What the reader of items has no place for.
struct Envelope final {
    std::optional<int> total;
    bool hasHits = false;
    QHash<QString, QJsonObject> hits; ///< By their ids, as Algolia writes them.
};

Envelope envelopeOf(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const qint64 total = object["nbHits"_L1].toInteger(-1);
    Envelope envelope;
    if (total >= 0 && total <= std::numeric_limits<int>::max())
        envelope.total = static_cast<int>(total);
    envelope.hasHits = object["hits"_L1].isArray();
    const QJsonArray hits = object["hits"_L1].toArray();
    for (const auto &hit : hits) {
        const QJsonObject fields = hit.toObject();
        envelope.hits.insert(fields["objectID"_L1].toString(), fields);
    }
    return envelope;
}

} // namespace

Result<SearchPage> parseSearchPage(const QByteArray &json)
{
    const auto items = parseItems(json);
    if (!items)
        return fail(items.error());
    const Envelope envelope = envelopeOf(json);
    if (!envelope.hasHits || !envelope.total)
        return fail(Error::malformed(u"no hits of a search"_s));
    SearchPage page {{}, *envelope.total};
    for (const discussion::Item &item : *items) {
        const QJsonObject hit = envelope.hits.value(QString::number(item.id.number()));
        page.hits.append(Candidate {
            item, text::unescaped(hit["story_title"_L1].toString()), hit["story_url"_L1].toString()});
    }
    return page;
}

} // namespace backthread::hackernews
