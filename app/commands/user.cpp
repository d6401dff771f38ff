// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/user.h"

#include "app/errortext.h"
#include "app/session.h"
#include "core/base/whendone.h"
#include "core/services/peopleservice.h"
#include "core/text/html.h"
#include "core/text/plaintext.h"

#include <QDateTime>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

namespace backthread::app {

using namespace Qt::StringLiterals;
using discussion::Person;
using discussion::PersonEdit;
using discussion::User;
using discussion::Writings;
using services::PeopleService;

namespace {

/// All that is known of somebody.
struct Known final {
    Result<User> user;
    Writings writings;
    Person person;

    [[nodiscard]] bool isAnything() const
    {
        return user.has_value() || writings != Writings() || !person.isPlain();
    }
};

Result<User> describe(PeopleService &people, const QString &name)
{
    Result<User> answer = fail(Error::cancelled());
    QEventLoop loop;
    whenDone(people.describe(name), &loop, [&](const Result<User> &user) {
        answer = user;
        loop.quit();
    });
    loop.exec();
    return answer;
}

/// What was given takes the place of what was said before.
Result<Person> said(Session &session, PeopleService &people, const QString &name)
{
    const CommandOptions &given = session.given();
    PersonEdit edit {.name = name, .note = given.note};
    if (!given.tags.isEmpty())
        edit.tags = given.tags;
    if (!edit.note && !edit.tags) {
        const auto known =
            session.engine().reader().ask([](store::Stores &stores) { return stores.people.all(); }).result();
        return known ? Result<Person>(known->value(name, {.name = name})) : fail(known.error());
    }
    const auto before = people.edit(edit).result();
    if (!before)
        return fail(before.error());
    if (const auto copied = session.backedUp(); !copied)
        return fail(copied.error());
    return edit.appliedTo(*before);
}

QString day(qint64 time)
{
    return QDateTime::fromSecsSinceEpoch(time, QTimeZone::utc()).toString(u"yyyy-MM-dd"_s);
}

QJsonObject jsonOf(const Known &known)
{
    QJsonObject json {{u"name"_s, known.person.name}, {u"note"_s, known.person.note},
        {u"tags"_s, QJsonArray::fromStringList(known.person.tags)},
        {u"cached"_s,
            QJsonObject {{u"stories"_s, known.writings.stories}, {u"comments"_s, known.writings.comments}}}};
    if (!known.user)
        return json;
    json.insert(u"karma"_s, known.user->karma ? QJsonValue(*known.user->karma) : QJsonValue());
    json.insert(u"created"_s, known.user->created);
    json.insert(u"about"_s, text::toHtml(known.user->about));
    return json;
}

QString textOf(const Known &known)
{
    QStringList facts {known.person.name};
    if (known.user && known.user->karma)
        facts.append(u"karma %1"_s.arg(*known.user->karma));
    if (known.user && known.user->created > 0)
        facts.append(u"since "_s + day(known.user->created));
    facts.append(
        u"cached: %1 stories, %2 comments"_s.arg(known.writings.stories).arg(known.writings.comments));
    if (!known.person.tags.isEmpty())
        facts.append(u'[' + known.person.tags.join(u", "_s) + u']');
    QStringList lines {facts.join(u" · "_s)};
    if (!known.person.note.isEmpty())
        lines.append(u"Note: "_s + known.person.note);
    if (known.user && !known.user->about.isEmpty())
        lines.append({QString(), text::toPlainText(known.user->about).trimmed()});
    return lines.join(u'\n') + u'\n';
}

int sayWhyNot(Session &session, const QString &name, const Error &error)
{
    if (error.kind == Error::Kind::NotFound)
        session.console().say(u"there is no user %1"_s.arg(name));
    else
        session.console().say(u"%1: %2"_s.arg(name, sentenceFor(error)));
    return error.kind == Error::Kind::NotFound ? NotFound : exitCodeForFetch(error);
}

} // namespace

Result<int> user(Session &session)
{
    const QString &name = session.given().arguments.constFirst();
    PeopleService people(session.engine());
    Known known {describe(people, name), {}, {}};
    if (!known.user && known.user.error().kind == Error::Kind::NotFound)
        return sayWhyNot(session, name, known.user.error());
    const auto person = said(session, people, name);
    const auto writings = people.writings(name).result();
    if (!person || !writings)
        return fail(person ? writings.error() : person.error());
    known.person = *person;
    known.writings = *writings;
    if (session.isOffline() && !known.isAnything()) {
        session.console().say(u"nothing of %1 is cached"_s.arg(name));
        return NotFound;
    }
    if (session.given().json)
        session.console().print(QJsonDocument(jsonOf(known)).toJson());
    else
        session.console().print(textOf(known));
    if (known.user || session.isOffline())
        return Done;
    return sayWhyNot(session, name, known.user.error());
}

} // namespace backthread::app
