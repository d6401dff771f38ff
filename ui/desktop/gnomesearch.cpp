// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/gnomesearch.h"

#include "core/discussion/address.h"
#include "ui/desktop/bus.h"
#include "ui/desktop/desktopsearch.h"
#include "ui/shell/preferences.h"

#include <QDBusMessage>
#include <QDBusMetaType>

namespace backthread::desktop {

using namespace Qt::StringLiterals;
using search::SearchHit;

GnomeSearch::GnomeSearch(DesktopSearch &search, const shell::Preferences &preferences)
    : m_search(search)
    , m_preferences(preferences)
{
    qDBusRegisterMetaType<QList<QVariantMap>>();
}

QStringList GnomeSearch::GetInitialResultSet(const QStringList &terms)
{
    const QString query = queryOf(terms);
    if (!m_preferences.answersGnome() || query.isEmpty())
        return {};
    setDelayedReply(true);
    m_search.ask(query, this, [question = message(), bus = connection()](const QList<SearchHit> &hits) {
        QStringList identifiers;
        for (const SearchHit &hit : hits)
            identifiers.append(discussion::itemName(hit.id));
        bus.send(question.createReply(identifiers));
    });
    return {};
}

QStringList GnomeSearch::GetSubsearchResultSet(const QStringList &, const QStringList &terms)
{
    return GetInitialResultSet(terms);
}

QList<QVariantMap> GnomeSearch::GetResultMetas(const QStringList &identifiers)
{
    QList<QVariantMap> metas;
    for (const QString &identifier : identifiers) {
        const auto place = discussion::parseAddress(identifier);
        const auto hit = place ? m_search.found(place->item) : std::nullopt;
        if (!hit)
            continue;
        metas.append({{u"id"_s, identifier}, {u"name"_s, titleOf(*hit)}, {u"description"_s, lineOf(*hit)},
            {u"gicon"_s, QString(kService)}});
        if (metas.size() >= DesktopSearch::kMost)
            break;
    }
    return metas;
}

void GnomeSearch::ActivateResult(const QString &identifier, const QStringList &terms, uint)
{
    if (!m_search.choose(identifier, queryOf(terms)))
        sendErrorReply(QDBusError::InvalidArgs, u"that is no result"_s);
}

void GnomeSearch::LaunchSearch(const QStringList &terms, uint)
{
    m_search.list(queryOf(terms));
}

} // namespace backthread::desktop
