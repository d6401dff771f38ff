// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/completion.h"

#include "core/search/filter.h"

namespace backthread::search {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kFewestLetters = 3; ///< Of a name of a filter; too many words begin like one otherwise.

/// Where the part begins that ends at `end`: behind a space or parenthesis outside of quotes.
qsizetype startOfPart(QStringView text, qsizetype end)
{
    qsizetype start = 0;
    bool isQuoted = false;
    for (qsizetype i = 0; i < end; ++i) {
        if (text[i] == u'"')
            isQuoted = !isQuoted;
        else if (!isQuoted && (text[i].isSpace() || text[i] == u'(' || text[i] == u')'))
            start = i + 1;
    }
    return start;
}

std::optional<Beginning::Kind> kindOf(QStringView name)
{
    if (name.compare("by:"_L1, Qt::CaseInsensitive) == 0)
        return Beginning::Kind::Author;
    if (name.compare("site:"_L1, Qt::CaseInsensitive) == 0)
        return Beginning::Kind::Site;
    if (name.compare("tag:"_L1, Qt::CaseInsensitive) == 0)
        return Beginning::Kind::Tag;
    if (!fixedValues(name).isEmpty())
        return Beginning::Kind::Fixed;
    return std::nullopt;
}

QStringList endingsOf(const QStringList &all, const QString &typed)
{
    QStringList endings;
    for (const QString &each : all) {
        if (each.size() > typed.size() && each.startsWith(typed, Qt::CaseInsensitive))
            endings.append(each);
    }
    return endings;
}

} // namespace

std::optional<Beginning> beginningAt(const QString &text, qsizetype cursor)
{
    qsizetype start = startOfPart(text, cursor);
    if (start < cursor && text[start] == u'-')
        ++start;
    const QStringView part = QStringView(text).sliced(start, cursor - start);
    const auto value = filterValueStart(part);
    if (!value) {
        const QString typed = part.toString();
        const bool isName = typed.size() >= kFewestLetters && !endingsOf(filterNames(), typed).isEmpty()
            && !filterNames().contains(typed + u':');
        return isName ? std::optional(Beginning {Beginning::Kind::Name, typed, {start, part.size()}})
                      : std::nullopt;
    }
    const auto kind = kindOf(part.first(*value));
    if (!kind)
        return std::nullopt;
    const QString typed = part.sliced(*value).toString().remove(u'"');
    return Beginning {*kind, typed, {start + *value, part.size() - *value}};
}

QStringList knownEndings(const QString &text, const Beginning &beginning)
{
    if (beginning.kind == Beginning::Kind::Name)
        return endingsOf(filterNames(), beginning.typed);
    if (beginning.kind != Beginning::Kind::Fixed)
        return {};
    const qsizetype start = startOfPart(text, beginning.range.start);
    const QStringView part = QStringView(text).sliced(start, beginning.range.start - start);
    return endingsOf(fixedValues(part.startsWith(u'-') ? part.sliced(1) : part), beginning.typed);
}

QString completed(const QString &text, const Beginning &beginning, const QString &whole)
{
    const QString begun = text.first(beginning.range.start);
    return beginning.kind == Beginning::Kind::Name ? begun + whole : begun + quotedIfNeeded(whole) + u' ';
}

} // namespace backthread::search
