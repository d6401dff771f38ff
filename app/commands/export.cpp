// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/export.h"

#include "app/commands/loadthread.h"
#include "app/commands/writelist.h"
#include "app/errortext.h"
#include "app/session.h"
#include "core/services/transferservice.h"

namespace backthread::app {

using namespace Qt::StringLiterals;

Result<int> exportThread(Session &session)
{
    const CommandOptions &given = session.given();
    const auto document = loadDocument(session, given.arguments.constFirst());
    if (!document)
        return document.error();
    const bool isPrinted = given.output.isEmpty() || given.output == "-"_L1;
    const auto fromName = isPrinted ? std::nullopt : transfer::formatOfFile(given.output);
    const transfer::Format format = given.format ? *given.format : fromName.value_or(transfer::Format::Text);
    if (isPrinted) {
        session.console().print(transfer::write(*document, format));
        return Done;
    }
    const auto saved =
        services::TransferService(session.engine()).save(*document, format, given.output).result();
    return saved ? Done : sayWriteFailure(session, saved.error());
}

} // namespace backthread::app
