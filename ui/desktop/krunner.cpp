// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/krunner.h"

#include "core/discussion/address.h"
#include "ui/desktop/bus.h"
#include "ui/desktop/desktopsearch.h"
#include "ui/shell/preferences.h"

#include <QDBusMessage>
#include <QDBusMetaType>

#include <utility>

namespace backthread::desktop {

using namespace Qt::StringLiterals;
using search::SearchHit;

namespace {

constexpr int kPossibleMatch = 30;
// Below applications and what is named exactly so, in the order in which they were found.
constexpr double kBest = 0.4;
constexpr double kStep = 0.01;

RunnerMatches matchesOf(const QList<SearchHit> &hits)
{
    RunnerMatches matches;
    for (const SearchHit &hit : hits) {
        QVariantMap properties {{u"subtext"_s, lineOf(hit)}, {u"category"_s, u"Backthread"_s}};
        if (const QUrl url = discussion::itemUrl(hit.id); !url.isEmpty())
            properties.insert(u"urls"_s, QStringList {url.toString()});
        matches.append({discussion::itemName(hit.id), titleOf(hit), QString(kService), kPossibleMatch,
            kBest - kStep * double(matches.size()), properties});
    }
    return matches;
}

} // namespace

QDBusArgument &operator<<(QDBusArgument &argument, const RunnerMatch &match)
{
    argument.beginStructure();
    argument << match.id << match.text << match.icon << match.type << match.relevance << match.properties;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, RunnerMatch &match)
{
    argument.beginStructure();
    argument >> match.id >> match.text >> match.icon >> match.type >> match.relevance >> match.properties;
    argument.endStructure();
    return argument;
}

QDBusArgument &operator<<(QDBusArgument &argument, const RunnerAction &action)
{
    argument.beginStructure();
    argument << action.id << action.text << action.icon;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, RunnerAction &action)
{
    argument.beginStructure();
    argument >> action.id >> action.text >> action.icon;
    argument.endStructure();
    return argument;
}

KRunner::KRunner(DesktopSearch &search, const shell::Preferences &preferences)
    : m_search(search)
    , m_preferences(preferences)
{
    qDBusRegisterMetaType<RunnerMatch>();
    qDBusRegisterMetaType<RunnerMatches>();
    qDBusRegisterMetaType<RunnerAction>();
    qDBusRegisterMetaType<RunnerActions>();
}

RunnerActions KRunner::Actions()
{
    return {};
}

QVariantMap KRunner::Config()
{
    return {{u"MinLetterCount"_s, kShortest}};
}

RunnerMatches KRunner::Match(const QString &query)
{
    if (!m_preferences.answersKRunner() || query.trimmed().size() < kShortest)
        return {};
    m_query = queryOf(query.left(discussion::kLongestQuery).split(u' ', Qt::SkipEmptyParts));
    setDelayedReply(true);
    m_search.ask(m_query, this, [question = message(), bus = connection()](const QList<SearchHit> &hits) {
        bus.send(question.createReply(QVariant::fromValue(matchesOf(hits))));
    });
    return {};
}

void KRunner::Run(const QString &matchId, const QString &)
{
    if (!m_search.choose(matchId, m_query, std::exchange(m_token, {})))
        sendErrorReply(QDBusError::InvalidArgs, u"that is no result"_s);
}

void KRunner::SetActivationToken(const QString &token)
{
    m_token = token;
}

void KRunner::Teardown()
{
    m_search.cancel(this);
}

} // namespace backthread::desktop
