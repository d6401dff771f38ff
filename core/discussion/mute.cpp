// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discussion/mute.h"

#include "core/discussion/address.h"
#include "core/discussion/site.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace backthread::discussion {

using namespace Qt::StringLiterals;
using Kind = Mute::Kind;

namespace {

// In the order of Mute::Kind.
constexpr std::array kKindNames {
    QLatin1String("user"), QLatin1String("site"), QLatin1String("words"), QLatin1String("item")};

constexpr std::array kSpanNames {
    QLatin1String("1d"), QLatin1String("1w"), QLatin1String("1m"), QLatin1String("1y")};

/// Of a domain or of an address there.
QString domainOf(const QString &typed)
{
    const QString site = siteOf(typed.contains("://"_L1) ? typed : u"https://"_s + typed);
    return site.contains(u'.') ? site : QString();
}

} // namespace

std::optional<qint64> endOf(MuteSpan span, qint64 now)
{
    const QDateTime begin = QDateTime::fromSecsSinceEpoch(now, QTimeZone::utc());
    switch (span) {
    case MuteSpan::Day:
        return begin.addDays(1).toSecsSinceEpoch();
    case MuteSpan::Week:
        return begin.addDays(7).toSecsSinceEpoch();
    case MuteSpan::Month:
        return begin.addMonths(1).toSecsSinceEpoch();
    case MuteSpan::Year:
        return begin.addYears(1).toSecsSinceEpoch();
    case MuteSpan::ForGood:
        break;
    }
    return std::nullopt;
}

std::optional<MuteSpan> muteSpanFromName(QStringView name)
{
    const auto *found = std::find(kSpanNames.begin(), kSpanNames.end(), name);
    if (found == kSpanNames.end())
        return std::nullopt;
    return static_cast<MuteSpan>(found - kSpanNames.begin());
}

QString muteName(const Mute &mute)
{
    const QString what = mute.kind == Kind::Subthread ? itemName(mute.item) : mute.text;
    return kKindNames.at(static_cast<size_t>(mute.kind)) + u':' + what;
}

std::optional<Mute> muteFromName(const QString &typed)
{
    const qsizetype colon = typed.indexOf(u':');
    const auto *kind =
        std::find(kKindNames.begin(), kKindNames.end(), typed.left(std::max<qsizetype>(colon, 0)));
    if (kind == kKindNames.end())
        return std::nullopt;
    Mute mute {.kind = static_cast<Kind>(kind - kKindNames.begin())};
    mute.text = typed.sliced(colon + 1).simplified();
    if (mute.kind == Kind::Site) {
        mute.text = domainOf(mute.text);
    } else if (mute.kind == Kind::Subthread) {
        const auto address = parseAddress(mute.text);
        if (!address || address->kind != Address::Kind::Item)
            return std::nullopt;
        mute.item = address->item;
        mute.text.clear();
        return mute;
    }
    return mute.text.isEmpty() ? std::nullopt : std::optional(mute);
}

} // namespace backthread::discussion
