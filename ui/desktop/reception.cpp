// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/reception.h"

#include "core/text/controls.h"
#include "core/text/safecut.h"
#include "ui/shell/windows.h"

namespace backthread::desktop {

using discussion::Address;

namespace {

constexpr qsizetype kLongestShown = 80;

QString shortened(const QString &address)
{
    return address.size() <= kLongestShown
        ? address
        : address.left(text::safeCut(address, kLongestShown)) + QChar(u'…');
}

} // namespace

Reception::Reception(shell::Windows &windows)
    : m_windows(windows)
{
}

void Reception::open(const QStringList &uris, const QString &token)
{
    QList<Address> places;
    QString unknown;
    for (const QString &uri : uris.first(std::min<qsizetype>(uris.size(), kMost))) {
        if (const auto place = discussion::parseAddress(uri))
            places.append(*place);
        else
            unknown = uri;
    }
    m_windows.goTo(places, token);
    if (!unknown.isEmpty())
        m_windows.notify(tr("“%1” is no address of Hacker News.").arg(text::contained(shortened(unknown))));
}

bool Reception::act(const QString &action, const QString &query, const QString &token)
{
    const auto list = [&](Address::Kind kind) {
        m_windows.goTo({{.kind = kind, .item = {}, .name = query.left(discussion::kLongestQuery)}}, token);
    };
    if (action == kSearch)
        list(Address::Kind::Search);
    else if (action == kBookmarks)
        list(Address::Kind::Bookmarks);
    else if (action == kHistory)
        list(Address::Kind::History);
    else if (action == kNewWindow)
        m_windows.openAnother(token);
    else if (action == kStay)
        Q_EMIT stayWanted();
    else
        return false;
    return true;
}

bool Reception::take(const Request &request)
{
    if (!request.action.isEmpty())
        return act(request.action, {}, request.token);
    open(request.uris, request.token);
    return true;
}

} // namespace backthread::desktop
