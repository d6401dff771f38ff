// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/hackernews/itemanswer.h"

#include "core/sources/hackernews/itemreader.h"

#include <algorithm>

namespace backthread::hackernews {

using namespace Qt::Literals::StringLiterals;

Result<std::optional<discussion::Item>> readItemAnswer(
    const Result<sources::HttpClient::Answer> &answer, ItemId id)
{
    if (!answer)
        return fail(answer.error());
    const auto items = parseItems(answer->body, id.source());
    if (!items)
        return fail(items.error());
    if (items->isEmpty())
        return std::nullopt;
    const auto found = std::find_if(
        items->begin(), items->end(), [id](const discussion::Item &item) { return item.id == id; });
    if (found == items->end())
        return fail(Error::malformed(u"another item than %1"_s.arg(id.number())));
    return *found;
}

} // namespace backthread::hackernews
