// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

#include "app/errortext.h"
#include "core/services/libraryservice.h"
#include "core/services/welcome.h"

namespace backthread::app {

using namespace Qt::StringLiterals;
using discussion::Address;
using services::Fetcher;

namespace {

Fetcher::Factory sourceOf(const Options &options)
{
    if (options.offline)
        return {};
    return
        [addresses = options.addresses] { return std::make_unique<hackernews::HackerNewsSource>(addresses); };
}

} // namespace

Session::Session(const Options &options, Console &console, Trace &trace)
    : m_options(options)
    , m_console(console)
    , m_trace(trace)
    , m_engine(options.profile, sourceOf(options), m_clock)
{
}

Result<void> Session::open()
{
    const auto repairs = m_engine.opened().result();
    if (!repairs)
        return fail(repairs.error());
    for (const Repair repair : *repairs)
        m_console.say(sentenceFor(repair));
    return {};
}

Result<void> Session::plantWelcome()
{
    return services::plantWelcome(m_engine).result();
}

Result<int> Session::backedUp()
{
    const auto copied = services::LibraryService(m_engine).backUpNow().result();
    return copied ? Result<int>(Done) : fail(copied.error());
}

Result<ItemId> Session::itemAt(const QString &typed)
{
    const auto address = discussion::parseAddress(typed);
    if (!address || address->kind != Address::Kind::Item)
        return fail(Error::usage(u"\"%1\" is neither an item's number nor its address"_s.arg(typed)));
    return address->item;
}

} // namespace backthread::app
