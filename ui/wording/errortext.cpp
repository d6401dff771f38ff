// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/errortext.h"

#include <QCoreApplication>
#include <QStringList>

namespace backthread::wording {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Error)
};

QString headline(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::NotFound:
        return Texts::tr("There is no such item.");
    case Error::Kind::Usage:
        return Texts::tr("This cannot be understood.");
    case Error::Kind::Offline:
        return Texts::tr("You are offline.");
    case Error::Kind::Network:
        return Texts::tr("Hacker News cannot be reached.");
    case Error::Kind::Tls:
        return Texts::tr("The connection is not secure: the certificate does not fit.");
    case Error::Kind::Timeout:
        return Texts::tr("Hacker News did not answer in time.");
    case Error::Kind::RateLimited:
        return Texts::tr("Hacker News asks for fewer requests. Try again in a while.");
    case Error::Kind::Server:
        return Texts::tr("Hacker News has a problem of its own.");
    case Error::Kind::Malformed:
        return Texts::tr(
            "The answer was not what Hacker News sends. Perhaps this network wants you to log in first.");
    case Error::Kind::TooLarge:
        return Texts::tr("The answer was larger than any discussion.");
    case Error::Kind::Database:
        return Texts::tr("The database could not do this.");
    case Error::Kind::DatabaseDamaged:
        return Texts::tr("The cache is damaged. It will be rebuilt at the next start; your library is safe.");
    case Error::Kind::LibraryDamaged:
        return Texts::tr(
            "Your library is damaged. The next start puts it aside and takes its newest backup.");
    case Error::Kind::IndexDamaged:
        return Texts::tr("An index of the search is damaged. It will be made anew at the next start.");
    case Error::Kind::DatabaseNewer:
        return Texts::tr("This profile was made by a newer version of Backthread. Nothing was changed.");
    case Error::Kind::ReadOnly:
        return Texts::tr("The profile cannot be written to.");
    case Error::Kind::DiskFull:
        return Texts::tr("The disk is full.");
    case Error::Kind::File:
        return Texts::tr("A file cannot be read or written.");
    case Error::Kind::Cancelled:
        return Texts::tr("Stopped.");
    }
    return {};
}

QString sentence(Repair repair)
{
    switch (repair) {
    case Repair::IndexesRebuilt:
        return Texts::tr("An index of the search was damaged. It was made anew.");
    case Repair::CacheRebuilt:
        return Texts::tr("The cache was damaged. It was put aside, and an empty one was begun.");
    case Repair::LibraryRestored:
        return Texts::tr("The library was damaged. It was put aside, and its newest backup was taken.");
    case Repair::LibraryRestarted:
        return Texts::tr(
            "The library was damaged. It was put aside; there was no backup, so an empty one was begun.");
    }
    return {};
}

} // namespace

QString sentence(const Error &error)
{
    const QString text = headline(error.kind);
    return error.detail.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, error.detail);
}

QString sentences(const QList<Repair> &repairs)
{
    QStringList sentences;
    for (const Repair repair : repairs)
        sentences.append(sentence(repair));
    return sentences.join(u' ');
}

} // namespace backthread::wording
