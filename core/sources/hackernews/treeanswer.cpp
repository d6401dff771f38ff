// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/hackernews/treeanswer.h"

#include "core/sources/hackernews/itemreader.h"

#include <algorithm>

namespace backthread::hackernews {

using namespace Qt::Literals::StringLiterals;
using discussion::Item;
using discussion::ItemType;

namespace {

ItemId storyOf(const Item &root)
{
    // A stub has no type, and may stand for a comment.
    const bool mayBeBelow = root.type == ItemType::Comment || root.type == ItemType::Unknown;
    return mayBeBelow ? root.story : root.id;
}

} // namespace

TreeAnswer readTreeAnswer(const Result<QByteArray> &body, ItemId root)
{
    TreeAnswer tree;
    if (!body) {
        tree.error = body.error();
        return tree;
    }
    const ItemReader reader(root.source(), [&tree](Item &&item) { tree.items.append(std::move(item)); });
    const auto report = reader.readAnswer(*body);
    const auto found = std::find_if(
        tree.items.begin(), tree.items.end(), [root](const Item &item) { return item.id == root; });
    if (!report)
        tree.error = report.error();
    else if (found == tree.items.end())
        tree.error = Error::malformed(u"a tree without its root %1"_s.arg(root.number()));
    if (found != tree.items.end())
        tree.story = storyOf(*found);
    return tree;
}

} // namespace backthread::hackernews
