// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/peopleservice.h"

#include "core/base/letgo.h"
#include "core/base/pendinganswer.h"
#include "core/base/whendone.h"
#include "core/services/engine.h"
#include "core/services/libraryservice.h"
#include "core/services/watchround.h"

namespace backthread::services {

using discussion::People;
using discussion::Person;
using discussion::PersonEdit;
using discussion::User;
using store::Stores;

/// About one user.
struct PeopleService::Question {
    PendingAnswer<User> pending;
    std::unique_ptr<FetchTicket> ticket;
};

PeopleService::PeopleService(Engine &engine)
    : m_engine(engine)
{
    reread();
}

PeopleService::~PeopleService() = default;

void PeopleService::follow(LibraryService &library)
{
    connect(&library, &LibraryService::replaced, this, &PeopleService::reread);
    connect(this, &PeopleService::edited, &library, &LibraryService::noteChange);
}

void PeopleService::reread()
{
    const auto job = [](Stores &stores) { return stores.people.all(); };
    whenDone(m_engine.reader().ask(job), this, [this](const Result<People> &people) {
        if (!people || *people == m_people)
            return;
        m_people = *people;
        Q_EMIT changed();
    });
}

Person PeopleService::person(const QString &name) const
{
    return m_people.value(name, {.name = name});
}

QStringList PeopleService::tags() const
{
    QStringList tags;
    for (const Person &person : m_people)
        tags += person.tags;
    tags.sort();
    tags.removeDuplicates();
    return tags;
}

QFuture<Result<Person>> PeopleService::edit(const PersonEdit &edit)
{
    auto stored = m_engine.writer().ask([edit](Stores &stores) { return stores.people.edit(edit); });
    whenDone(stored, this, [this, edit](const Result<Person> &before) {
        if (!before) {
            Q_EMIT failed(before.error());
            return;
        }
        reread();
        Q_EMIT edited(edit.appliedTo(*before), *before);
    });
    return stored;
}

QFuture<Result<User>> PeopleService::describe(const QString &name)
{
    m_question = std::make_unique<Question>();
    Question &question = *m_question;
    question.ticket = m_engine.fetcher().user(name);
    connect(question.ticket.get(), &FetchTicket::described, this,
        [this](const User &user) { m_question->pending.give(user); });
    connect(question.ticket.get(), &FetchTicket::finished, this,
        [this](const Result<sources::FetchReport> &report) {
            m_question->pending.give(fail(report ? Error::notFound() : report.error()));
            letGo(m_question->ticket, this);
        });
    return question.pending.future();
}

QFuture<Result<discussion::Writings>> PeopleService::writings(const QString &name)
{
    return m_engine.searcher().ask([name](Stores &stores) { return stores.people.writings(name); });
}

QFuture<Result<discussion::Writings>> PeopleService::fetchLatest(const QString &name)
{
    using Answer = Result<discussion::Writings>;
    if (m_engine.fetcher().isOffline())
        return QtFuture::makeReadyFuture(Answer(fail(Error::offline())));
    const auto pending = std::make_shared<PendingAnswer<discussion::Writings>>(); // goes with the round
    const discussion::Watch latest {.kind = discussion::Watch::Kind::User, .name = name};
    m_latest = std::make_unique<WatchRound>(m_engine, QList<discussion::Watch> {latest});
    connect(m_latest.get(), &WatchRound::finished, this,
        [this, pending, name](const std::optional<Error> &problem) {
            letGo(m_latest, this);
            const auto job = [problem, name](Stores &stores) {
                return problem ? Answer(fail(*problem)) : stores.people.writings(name);
            };
            whenDone(m_engine.searcher().ask(job), this,
                [pending](const Answer &answer) { pending->give(answer); });
        });
    m_latest->start();
    return pending->future();
}

} // namespace backthread::services
