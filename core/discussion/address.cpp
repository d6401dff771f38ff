// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discussion/address.h"

#include "core/text/references.h"

#include <QUrlQuery>

#include <array>
#include <utility>

namespace backthread::discussion {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kFeedPages {
    std::pair("newest"_L1, Feed::New),
    std::pair("best"_L1, Feed::Best),
    std::pair("ask"_L1, Feed::Ask),
    std::pair("show"_L1, Feed::Show),
    std::pair("jobs"_L1, Feed::Jobs),
    std::pair("news"_L1, Feed::Top),
    std::pair(""_L1, Feed::Top),
};

constexpr auto kScheme = "backthread:"_L1;

constexpr std::array kUserPages {"user"_L1, "threads"_L1, "submitted"_L1, "favorites"_L1};

Address itemAddress(ItemId id)
{
    return {.kind = Address::Kind::Item, .item = id, .name = {}};
}

Address named(Address::Kind kind, const QString &name = {})
{
    return {.kind = kind, .item = {}, .name = name};
}

/// `typed` without what surrounds an address in running text.
QString bare(const QString &typed)
{
    QStringView text = QStringView(typed).trimmed();
    while (!text.isEmpty() && QStringView(u"<\"'([").contains(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && QStringView(u">\"')].,;").contains(text.back()))
        text.chop(1);
    return text.trimmed().toString();
}

std::optional<ItemId> numbered(SourceId source, QStringView digits)
{
    const auto number = text::parseItemNumber(digits);
    return number ? std::optional(ItemId::in(source, *number)) : std::nullopt;
}

/// The forms that are no address: numbers with a sign before them, and the built-in discussion.
std::optional<ItemId> shortForm(const QString &typed)
{
    if (typed.startsWith("welcome"_L1, Qt::CaseInsensitive)) {
        const QStringView rest = QStringView(typed).sliced(7);
        if (rest.isEmpty() || rest == u"/")
            return kWelcomeStory;
        return rest.startsWith(u'/') ? numbered(SourceId::Welcome, rest.sliced(1)) : std::nullopt;
    }
    for (const QLatin1String sign : {">>"_L1, "#"_L1, "No."_L1, ""_L1}) {
        if (typed.startsWith(sign, Qt::CaseInsensitive))
            return numbered(SourceId::HackerNews, QStringView(typed).sliced(sign.size()).trimmed());
    }
    return std::nullopt;
}

/// `typed` as an address of the site: completed where scheme or host are missing.
QUrl siteUrl(QString typed)
{
    if (!typed.contains(u'?') && typed.contains(u'%'))
        typed = QUrl::fromPercentEncoding(typed.toUtf8());
    QString path = typed;
    for (const QLatin1String part : {"https:"_L1, "http:"_L1, "//"_L1, "www."_L1}) {
        if (path.startsWith(part, Qt::CaseInsensitive))
            path = path.sliced(part.size());
    }
    constexpr auto kHost = "news.ycombinator.com"_L1;
    if (path.startsWith(kHost, Qt::CaseInsensitive)) {
        path = path.sliced(kHost.size());
        if (!path.isEmpty() && !QStringView(u"/?#").contains(path.front()))
            return {};
    } else if (path != typed || path.indexOf(u'?') < 1) {
        return {}; // another site, or a word that could mean anything
    }
    if (!path.startsWith(u'/'))
        path.prepend(u'/');
    return QUrl(u"https://news.ycombinator.com"_s + path);
}

std::optional<Address> pageAt(const QUrl &url)
{
    const QString page = url.path().sliced(1);
    const QUrlQuery query(url);
    const QString id = query.queryItemValue(u"id"_s, QUrl::FullyDecoded);
    if (const auto number = text::itemNumberAt(url.toString()))
        return itemAddress(ItemId::in(SourceId::HackerNews, *number));
    if (page == "reply"_L1) {
        if (const auto item = numbered(SourceId::HackerNews, id))
            return itemAddress(*item);
    }
    for (const QLatin1String userPage : kUserPages) {
        if (page == userPage && !id.isEmpty())
            return named(Address::Kind::User, id);
    }
    const QString site = query.queryItemValue(u"site"_s, QUrl::FullyDecoded);
    if (page == "from"_L1 && !site.isEmpty())
        return named(Address::Kind::Site, site);
    for (const auto &[name, feed] : kFeedPages) {
        if (page == name)
            return Address {.kind = Address::Kind::Feed, .item = {}, .name = {}, .feed = feed};
    }
    return std::nullopt;
}

/// `link` is one of the program's own, without its scheme.
std::optional<Address> linked(const QString &link)
{
    using Kind = Address::Kind;
    const QUrl url(link.startsWith("//"_L1) ? link.sliced(2) : link, QUrl::StrictMode);
    const QString path = url.path(QUrl::FullyDecoded);
    const QString place = path.section(u'/', 0, 0);
    const QString name = path.section(u'/', 1);
    const QString query = QUrlQuery(url).queryItemValue(u"q"_s, QUrl::FullyDecoded).trimmed();
    if (place == "search"_L1 && name.isEmpty() && query.size() <= kLongestQuery)
        return named(Kind::Search, query);
    if (path == "bookmarks"_L1 || path == "history"_L1)
        return named(path == "bookmarks"_L1 ? Kind::Bookmarks : Kind::History);
    if (place == "user"_L1 && !name.isEmpty())
        return named(Kind::User, name);
    if (place == "site"_L1 && !name.isEmpty())
        return named(Kind::Site, name);
    if (const auto feed = place == "feed"_L1 ? feedFromName(name) : std::nullopt)
        return Address {.kind = Kind::Feed, .item = {}, .name = {}, .feed = *feed};
    const auto item = place == "item"_L1 ? shortForm(name) : std::nullopt;
    return item ? std::optional(itemAddress(*item)) : std::nullopt;
}

QUrl pageUrl(QLatin1String page, const QString &id)
{
    QUrl url(u"https://news.ycombinator.com/"_s + page);
    url.setQuery(u"id="_s + QString::fromLatin1(QUrl::toPercentEncoding(id)));
    return url;
}

} // namespace

Result<Address> parseAddress(const QString &typed)
{
    const QString trimmed = typed.trimmed();
    if (trimmed.startsWith(kScheme, Qt::CaseInsensitive)) {
        const auto address = linked(trimmed.sliced(kScheme.size()));
        return address ? Result<Address>(*address) : fail(Error::usage(typed));
    }
    for (const QString &text : {trimmed, bare(typed)}) {
        if (const auto item = shortForm(text))
            return itemAddress(*item);
    }
    const QUrl url = siteUrl(bare(typed));
    if (url.isValid()) {
        if (const auto address = pageAt(url))
            return *address;
    }
    return fail(Error::usage(typed));
}

QString linkTo(const Address &address)
{
    const QString name = QString::fromLatin1(QUrl::toPercentEncoding(address.name, "/"));
    switch (address.kind) {
    case Address::Kind::Item:
        return kScheme + u"item/"_s + itemName(address.item);
    case Address::Kind::User:
        return kScheme + u"user/"_s + name;
    case Address::Kind::Site:
        return kScheme + u"site/"_s + name;
    case Address::Kind::Feed:
        return kScheme + u"feed/"_s + feedName(address.feed);
    case Address::Kind::Search:
        return kScheme + (name.isEmpty() ? u"search"_s : u"search?q="_s + name);
    case Address::Kind::Bookmarks:
        return kScheme + u"bookmarks"_s;
    case Address::Kind::History:
        return kScheme + u"history"_s;
    }
    return {};
}

QString itemName(ItemId id)
{
    const QString number = QString::number(id.number());
    return id.source() == SourceId::Welcome ? "welcome/"_L1 + number : number;
}

QUrl itemUrl(ItemId id)
{
    return id.source() == SourceId::HackerNews && !id.isNull()
        ? pageUrl("item"_L1, QString::number(id.number()))
        : QUrl();
}

QUrl replyUrl(ItemId id)
{
    return id.source() == SourceId::HackerNews && !id.isNull()
        ? pageUrl("reply"_L1, QString::number(id.number()))
        : QUrl();
}

QUrl submitUrl()
{
    return QUrl(u"https://news.ycombinator.com/submit"_s);
}

QUrl userUrl(const QString &name)
{
    return name.isEmpty() ? QUrl() : pageUrl("user"_L1, name);
}

bool mayOpen(const QUrl &url)
{
    const QString scheme = url.scheme();
    return url.isValid() && (scheme == u"http"_s || scheme == u"https"_s || scheme == u"mailto"_s);
}

} // namespace backthread::discussion
