// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/problemtext.h"

namespace backthread::app {

using namespace Qt::StringLiterals;
using search::Problem;

namespace {

QString sentenceOf(Problem::Kind kind)
{
    switch (kind) {
    case Problem::Kind::UnclosedQuote:
        return u"the quotation mark is not closed"_s;
    case Problem::Kind::UnmatchedParenthesis:
        return u"the parenthesis has no counterpart"_s;
    case Problem::Kind::DanglingOr:
        return u"OR needs something on both sides"_s;
    case Problem::Kind::NothingToFind:
        return u"there is no letter or digit to search for"_s;
    case Problem::Kind::PrefixTooShort:
        return u"a prefix needs at least two letters"_s;
    case Problem::Kind::MissingValue:
        return u"a value is missing"_s;
    case Problem::Kind::UnknownValue:
        return u"this value is not known"_s;
    case Problem::Kind::BadDate:
        return u"this is not a date or an age such as 2024-11 or 7d"_s;
    case Problem::Kind::BadNumber:
        return u"this is not a number"_s;
    case Problem::Kind::TooMuch:
        return u"the query is too long; the rest is left out"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QString sentenceFor(const Problem &problem)
{
    return u"in the query at character %1, \"%2\": %3"_s.arg(
        QString::number(problem.start + 1), problem.detail, sentenceOf(problem.kind));
}

} // namespace backthread::app
