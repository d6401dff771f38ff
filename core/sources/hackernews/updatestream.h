// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/http/eventstream.h"
#include "core/sources/source.h"

namespace backthread::hackernews {

/// The changes of Hacker News: Firebase's list of what changed lately, as a stream of events.
///
/// Events that make no sense are ignored. Where the server sends its list anew and it only grew at its front,
/// what grew is told; else all of it.
class UpdateStream final : public sources::ChangeStream {
    Q_OBJECT
public:
    UpdateStream(const QUrl &updates, const sources::StreamPolicy &policy);

    void start() override { m_stream.start(); }

private:
    void take(const sources::ServerEvent &event);
    void takeChange(const QByteArray &json);

    sources::EventStream m_stream;
    ItemIds m_last; ///< The list as it was told as a whole; empty: not known.
};

/// The front of a list of what changed, newest first, that an earlier one did not have, or had further down;
/// all of it, where the rest is not the earlier one. No duplicates in either.
[[nodiscard]] ItemIds grownSince(const ItemIds &before, const ItemIds &now);

} // namespace backthread::hackernews
