// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/discussion/person.h"
#include "core/discussion/user.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace backthread::services {

class Engine;
class LibraryService;
class WatchRound;

/// Those who write: what the reader says of them, and what their source does. Thread: that of the engine's
/// owner. A future of edit() is answered when the change is on disk.
class PeopleService final : public QObject {
    Q_OBJECT
public:
    /// Begins to read, ahead of whatever is read afterwards.
    explicit PeopleService(Engine &engine);
    ~PeopleService() override;

    /// Reads anew what a library says that takes the place of this one, and has it copy what is said here.
    void follow(LibraryService &library);
    /// Of whom something is said, as far as it is read.
    [[nodiscard]] const discussion::People &people() const { return m_people; }
    [[nodiscard]] discussion::Person person(const QString &name) const;
    /// All tags that anybody has, by the alphabet.
    [[nodiscard]] QStringList tags() const;
    /// Answers with what was said before, which edited() tells as well.
    QFuture<Result<discussion::Person>> edit(const discussion::PersonEdit &edit);
    /// All that is said from now on.
    QFuture<Result<discussion::Person>> set(const discussion::Person &person)
    {
        return edit({person.name, person.note, person.tags});
    }
    /// Looks at what another process may have changed; changed() tells where it did.
    void reread();

    /// What the source says of somebody; NotFound where there is no such user. The last one that was asked
    /// for: earlier ones that have not come end with Error::Cancelled.
    [[nodiscard]] QFuture<Result<discussion::User>> describe(const QString &name);

    [[nodiscard]] QFuture<Result<discussion::Writings>> writings(const QString &name);
    /// Stores what the source has of their latest; answers with what is cached then.
    [[nodiscard]] QFuture<Result<discussion::Writings>> fetchLatest(const QString &name);

Q_SIGNALS:
    /// What is said of people did.
    void changed();
    /// The user did that, and it is stored.
    void edited(const backthread::discussion::Person &now, const backthread::discussion::Person &before);
    /// Something the user did could not be kept.
    void failed(const backthread::Error &error);

private:
    struct Question;

    Engine &m_engine;
    discussion::People m_people;
    std::unique_ptr<Question> m_question; ///< Of the source.
    std::unique_ptr<WatchRound> m_latest; ///< Is being fetched.
};

} // namespace backthread::services
