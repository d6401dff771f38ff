// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/writelist.h"

#include "app/errortext.h"
#include "app/session.h"
#include "core/services/transferservice.h"

namespace backthread::app {

using namespace Qt::StringLiterals;
using transfer::Format;

namespace {

bool isPrinted(const CommandOptions &given)
{
    return given.output.isEmpty() || given.output == "-"_L1;
}

} // namespace

std::optional<Format> listFormat(const CommandOptions &given)
{
    if (given.format)
        return given.format;
    if (given.json)
        return Format::Json;
    if (given.html)
        return Format::Html;
    if (isPrinted(given))
        return std::nullopt;
    return transfer::formatOfFile(given.output).value_or(Format::Text);
}

int writeList(Session &session, const transfer::ListDocument &document)
{
    const CommandOptions &given = session.given();
    const Format format = listFormat(given).value_or(Format::Text);
    if (isPrinted(given)) {
        session.console().print(transfer::write(document, format));
        return Done;
    }
    const auto saved =
        services::TransferService(session.engine()).saveList(document, format, given.output).result();
    return saved ? Done : sayWriteFailure(session, saved.error());
}

int sayWriteFailure(Session &session, const Error &error)
{
    session.console().say(u"the file cannot be written (%1)"_s.arg(error.detail));
    return NotFound;
}

} // namespace backthread::app
