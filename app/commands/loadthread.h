// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/discussion/snapshot.h"
#include "core/services/threadservice.h"
#include "core/transfer/document.h"

namespace backthread::app {

class Session;

/// Opens a thread and runs the event loop until it is as it will be, with a progress bar where that takes
/// long. A failure is told in the snapshot where something is cached, else returned.
[[nodiscard]] Result<discussion::ThreadSnapshot> loadThread(
    Session &session, ItemId id, services::ThreadService::Fetching fetching);

/// Says why a fetch failed; the code for it.
int sayFetchFailure(Session &session, ItemId id, const Error &error);

/// The discussion, or the part below the comment, that `typed` names, to be written in the order and with the
/// context that were asked for. Fetches it where it is not cached. Says where it has to do with an older
/// copy. A failure has been said; it comes back as the code to end with.
[[nodiscard]] tl::expected<transfer::Document, int> loadDocument(Session &session, const QString &typed);

} // namespace backthread::app
