// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/words.h"

namespace backthread::search {

namespace {

void collect(const std::vector<Node> &nodes, QStringList &words)
{
    for (const Node &node : nodes) {
        if (node.isNegated)
            continue;
        if (const auto *word = std::get_if<Word>(&node.value))
            words.append(word->text);
        else if (const auto *phrase = std::get_if<Phrase>(&node.value))
            words.append(phrase->text);
        else if (const auto *prefix = std::get_if<Prefix>(&node.value))
            words.append(prefix->text);
        else if (const auto *all = std::get_if<All>(&node.value))
            collect(all->nodes, words);
        else if (const auto *any = std::get_if<Any>(&node.value))
            collect(any->nodes, words);
    }
}

} // namespace

QStringList wordsOf(const Query &query)
{
    QStringList words;
    if (query.root)
        collect({*query.root}, words);
    words.removeDuplicates();
    words.removeAll(QString());
    return words;
}

} // namespace backthread::search
