// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/match.h"

#include "core/search/token.h"

#include <QStringList>

namespace backthread::search {

using namespace Qt::StringLiterals;

namespace {

/// FTS5 makes a phrase of the words it finds in a string.
QString quoted(QString text)
{
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString prefix(const QString &text)
{
    return quoted(text) + u" *"_s;
}

QString joined(const QStringList &matches, const QString &separator)
{
    return matches.size() == 1 ? matches.constFirst() : u'(' + matches.join(separator) + u')';
}

QStringList titleWords(const StoryTitle &title)
{
    QStringList matches;
    for (const QString &word : title.words.simplified().split(u' ')) {
        if (hasToken(word))
            matches.append(word.endsWith(u'*') && canBePrefix(word) ? prefix(word) : quoted(word));
    }
    return matches;
}

struct Match {
    std::optional<QString> operator()(const Word &word) const { return quoted(word.text); }
    std::optional<QString> operator()(const Phrase &phrase) const { return quoted(phrase.text); }
    std::optional<QString> operator()(const Prefix &start) const { return prefix(start.text); }
    std::optional<QString> operator()(const All &all) const
    {
        for (const Node &node : all.nodes) {
            if (!matchOf(node))
                return std::nullopt;
        }
        return matchOfAll(all.nodes);
    }
    std::optional<QString> operator()(const Any &any) const
    {
        QStringList matches;
        for (const Node &node : any.nodes) {
            const auto match = node.isNegated ? std::nullopt : matchOf(node);
            if (!match)
                return std::nullopt;
            matches.append(*match);
        }
        return joined(matches, u" OR "_s);
    }
    std::optional<QString> operator()(const auto &) const { return std::nullopt; }
};

} // namespace

std::optional<QString> matchOf(const Node &node)
{
    return std::visit(Match {}, node.value);
}

std::optional<QString> matchOfAll(const std::vector<Node> &nodes)
{
    QStringList wanted;
    QStringList unwanted;
    for (const Node &node : nodes)
        (node.isNegated ? unwanted : wanted).append(*matchOf(node));
    if (wanted.isEmpty())
        return std::nullopt;
    const QString match = joined(wanted, u" AND "_s);
    return unwanted.isEmpty() ? match : u'(' + match + u" NOT "_s + joined(unwanted, u" OR "_s) + u')';
}

QString matchOf(const StoryTitle &title)
{
    return u"{title} : "_s + joined(titleWords(title), u" AND "_s);
}

QString matchOf(const Author &author)
{
    return quoted(QString(author.name).remove(QChar::Null)); // which would end the string
}

} // namespace backthread::search
