// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/problemtext.h"

namespace backthread::app {

using namespace Qt::StringLiterals;
using search::Problem;
using search::Untranslated;

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

QString sentenceOf(Untranslated::Kind kind)
{
    switch (kind) {
    case Untranslated::Kind::Unknown:
        return u"Hacker News cannot be asked for this; it is left out"_s;
    case Untranslated::Kind::NotAlone:
        return u"Hacker News can be asked for this only together with something else; it is left out"_s;
    case Untranslated::Kind::StoriesOnly:
        return u"this finds stories only, not the comments below them"_s;
    }
    Q_UNREACHABLE();
}

QString located(qsizetype start, const QString &part, const QString &sentence)
{
    return u"in the query at character %1, \"%2\": %3"_s.arg(QString::number(start + 1), part, sentence);
}

} // namespace

QString sentenceFor(const Problem &problem)
{
    return located(problem.start, problem.detail, sentenceOf(problem.kind));
}

QString sentenceFor(const Untranslated &part, const QString &query)
{
    return located(
        part.range.start, query.sliced(part.range.start, part.range.length), sentenceOf(part.kind));
}

} // namespace backthread::app
