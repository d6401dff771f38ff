// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/problemtext.h"

#include <QCoreApplication>

namespace backthread::searchui {

using search::Problem;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Search)
};

} // namespace

QString sentence(const Problem &problem)
{
    switch (problem.kind) {
    case Problem::Kind::UnclosedQuote:
        return Texts::tr("The quote is not closed.");
    case Problem::Kind::UnmatchedParenthesis:
        return Texts::tr("A parenthesis has no partner.");
    case Problem::Kind::DanglingOr:
        return Texts::tr("OR wants something on both sides.");
    case Problem::Kind::NothingToFind:
        return Texts::tr("“%1” holds no letter or digit that could be found.").arg(problem.detail);
    case Problem::Kind::PrefixTooShort:
        return Texts::tr("“%1” is too short for a beginning of words.").arg(problem.detail);
    case Problem::Kind::MissingValue:
        return Texts::tr("“%1” wants a value behind it.").arg(problem.detail);
    case Problem::Kind::UnknownValue:
        return Texts::tr("“%1” is not known.").arg(problem.detail);
    case Problem::Kind::BadDate:
        return Texts::tr("“%1” is neither a date such as 2024-11 nor an age such as 7d.").arg(problem.detail);
    case Problem::Kind::BadNumber:
        return Texts::tr("“%1” is not a number that fits.").arg(problem.detail);
    case Problem::Kind::TooMuch:
        return Texts::tr("The query is too long; its end is left out.");
    }
    return {};
}

QString sentence(const search::Untranslated &part, const QString &query)
{
    using Kind = search::Untranslated::Kind;
    const QString typed = query.mid(part.range.start, part.range.length);
    switch (part.kind) {
    case Kind::Unknown:
        return Texts::tr("“%1” is not known there and left out.").arg(typed);
    case Kind::NotAlone:
        return Texts::tr("“%1” cannot be searched for alone there.").arg(typed);
    case Kind::StoriesOnly:
        return Texts::tr("“%1” finds stories only there.").arg(typed);
    }
    return {};
}

} // namespace backthread::searchui
