// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/filter.h"
#include "core/search/queryparser.h"

#include <QStringList>

namespace backthread::search {

using namespace Qt::StringLiterals;

namespace {

/// A node as it is typed. An alternative needs parentheses everywhere but at the top.
QString textOf(const Node &node, bool isTop);

QString joined(const std::vector<Node> &nodes, const QString &separator)
{
    QStringList texts;
    for (const Node &node : nodes)
        texts.append(textOf(node, false));
    return texts.join(separator);
}

/// A dash before a word that begins with dashes would be one of them.
QString negated(const QString &word)
{
    return word.startsWith(u'-') ? u"-("_s + word + u')' : u'-' + word;
}

QString textOf(const Node &node, bool isTop)
{
    const QString dash = node.isNegated ? u"-"_s : QString();
    if (const auto *all = std::get_if<All>(&node.value))
        return node.isNegated ? u"-(%1)"_s.arg(joined(all->nodes, u" "_s)) : joined(all->nodes, u" "_s);
    if (const auto *any = std::get_if<Any>(&node.value)) {
        const QString text = joined(any->nodes, u" OR "_s);
        return isTop && !node.isNegated ? text : dash + u'(' + text + u')';
    }
    if (const auto *word = std::get_if<Word>(&node.value))
        return node.isNegated ? negated(word->text) : word->text;
    if (const auto *phrase = std::get_if<Phrase>(&node.value))
        return dash + u'"' + phrase->text + u'"';
    if (const auto *prefix = std::get_if<Prefix>(&node.value))
        return node.isNegated ? negated(prefix->text + u'*') : prefix->text + u'*';
    return dash + filterText(node.value);
}

} // namespace

QString toText(const Query &query)
{
    return query.root ? textOf(*query.root, true) : QString();
}

} // namespace backthread::search
