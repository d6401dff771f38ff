// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/show.h"

#include "app/commands/loadthread.h"
#include "app/errortext.h"
#include "app/session.h"

namespace backthread::app {

Result<int> show(Session &session)
{
    const auto document = loadDocument(session, session.given().arguments.constFirst());
    if (!document)
        return document.error();
    session.console().print(
        transfer::write(*document, session.given().format.value_or(transfer::Format::Text)));
    return Done;
}

} // namespace backthread::app
