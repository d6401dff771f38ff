// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/errortext.h"

namespace backthread::app {

using namespace Qt::StringLiterals;

namespace {

QString sentenceOf(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::NotFound:
        return u"there is no such item"_s;
    case Error::Kind::Usage:
        return u"this was not understood"_s;
    case Error::Kind::Offline:
        return u"there is no network"_s;
    case Error::Kind::Network:
        return u"the server cannot be reached"_s;
    case Error::Kind::Tls:
        return u"the connection is not secure, so nothing was sent"_s;
    case Error::Kind::Timeout:
        return u"the server does not answer"_s;
    case Error::Kind::RateLimited:
        return u"the server asks for fewer requests; try again later"_s;
    case Error::Kind::Server:
        return u"the server has a problem"_s;
    case Error::Kind::Malformed:
        return u"the data is malformed"_s;
    case Error::Kind::TooLarge:
        return u"the answer is too large"_s;
    case Error::Kind::Database:
        return u"the database cannot be used"_s;
    case Error::Kind::DatabaseDamaged:
        return u"the cache is damaged; the next start puts it aside and begins a new one"_s;
    case Error::Kind::LibraryDamaged:
        return u"the library is damaged; the next start puts it aside and takes its newest backup"_s;
    case Error::Kind::IndexDamaged:
        return u"an index of the search is damaged; the next start makes it anew"_s;
    case Error::Kind::DatabaseNewer:
        return u"the profile was written by a newer version of this program, and is left untouched"_s;
    case Error::Kind::ReadOnly:
        return u"the profile cannot be written"_s;
    case Error::Kind::DiskFull:
        return u"the disk is full"_s;
    case Error::Kind::File:
        return u"the file cannot be used"_s;
    case Error::Kind::Cancelled:
        return u"stopped"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QString sentenceFor(const Error &error)
{
    const QString sentence = sentenceOf(error.kind);
    return error.detail.isEmpty() ? sentence : u"%1 (%2)"_s.arg(sentence, error.detail);
}

QString sentenceFor(Repair repair)
{
    switch (repair) {
    case Repair::IndexesRebuilt:
        return u"an index of the search was damaged; it was made anew"_s;
    case Repair::CacheRebuilt:
        return u"the cache was damaged; it was put aside, and an empty one begun"_s;
    case Repair::LibraryRestored:
        return u"the library was damaged; it was put aside, and its newest backup taken"_s;
    case Repair::LibraryRestarted:
        return u"the library was damaged; it was put aside, and as there is no backup, an empty one begun"_s;
    }
    Q_UNREACHABLE();
}

ExitCode exitCodeFor(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::NotFound:
    case Error::Kind::File:
    case Error::Kind::Cancelled:
        return NotFound;
    case Error::Kind::Usage:
        return WrongUsage;
    case Error::Kind::Malformed:
    case Error::Kind::TooLarge:
        return InputMalformed;
    case Error::Kind::Offline:
    case Error::Kind::Network:
    case Error::Kind::Tls:
    case Error::Kind::Timeout:
    case Error::Kind::RateLimited:
    case Error::Kind::Server:
        return NetworkFailed;
    case Error::Kind::Database:
    case Error::Kind::DatabaseDamaged:
    case Error::Kind::LibraryDamaged:
    case Error::Kind::IndexDamaged:
    case Error::Kind::DatabaseNewer:
    case Error::Kind::ReadOnly:
    case Error::Kind::DiskFull:
        return ProfileFailed;
    }
    Q_UNREACHABLE();
}

ExitCode exitCodeForFetch(const Error &error)
{
    const ExitCode code = exitCodeFor(error);
    return code == InputMalformed ? NetworkFailed : code;
}

} // namespace backthread::app
