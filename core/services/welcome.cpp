// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/welcome.h"

#include "core/discussion/address.h"
#include "core/services/engine.h"
#include "core/services/storing.h"
#include "core/sources/hackernews/itemreader.h"

#include <QFile>

namespace backthread::services {

using namespace Qt::StringLiterals;
using store::Stores;

namespace {

Result<discussion::Items> welcomeItems()
{
    QFile file(u":/welcome/welcome.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::file(file.fileName()));
    return hackernews::parseItems(file.readAll(), SourceId::Welcome);
}

} // namespace

QFuture<Result<void>> plantWelcome(Engine &engine)
{
    return engine.writer().ask([now = engine.clock().now()](Stores &stores) -> Result<void> {
        const auto planted = stores.items.item(discussion::kWelcomeStory);
        if (planted || planted.error().kind != Error::Kind::NotFound)
            return planted ? Result<void>() : fail(planted.error());
        const auto items = welcomeItems();
        if (!items)
            return fail(items.error());
        return saving(*items, now)(stores);
    });
}

} // namespace backthread::services
