// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/filter.h"

#include "core/discussion/address.h"
#include "core/search/token.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <span>

namespace backthread::search {

using namespace Qt::StringLiterals;
using discussion::ItemType;

namespace {

using Parsed = tl::expected<Node::Value, Problem::Kind>;

constexpr std::array kNames {
    QLatin1String("by"),
    QLatin1String("site"),
    QLatin1String("in"),
    QLatin1String("story"),
    QLatin1String("before"),
    QLatin1String("after"),
    QLatin1String("tag"),
    QLatin1String("is"),
    QLatin1String("has"),
    QLatin1String("type"),
};
constexpr QLatin1String kPoints("points");

template <typename T>
struct Named {
    QLatin1String name;
    T value;
};

constexpr std::array kComparisons {
    // The longer ones first.
    Named<Points::Comparison> {QLatin1String(">="), Points::Comparison::AtLeast},
    Named<Points::Comparison> {QLatin1String("<="), Points::Comparison::AtMost},
    Named<Points::Comparison> {QLatin1String(">"), Points::Comparison::More},
    Named<Points::Comparison> {QLatin1String("<"), Points::Comparison::Less},
    Named<Points::Comparison> {QLatin1String("="), Points::Comparison::Equal},
};
constexpr std::array kIs {
    Named<Is::What> {QLatin1String("bookmarked"), Is::What::Bookmarked},
    Named<Is::What> {QLatin1String("new"), Is::What::New},
    Named<Is::What> {QLatin1String("op"), Is::What::Op},
};
constexpr std::array kHas {
    Named<Has::What> {QLatin1String("link"), Has::What::Link},
    Named<Has::What> {QLatin1String("code"), Has::What::Code},
};
constexpr std::array kTypes {
    Named<ItemType> {QLatin1String("story"), ItemType::Story},
    Named<ItemType> {QLatin1String("comment"), ItemType::Comment},
    Named<ItemType> {QLatin1String("poll"), ItemType::Poll},
    Named<ItemType> {QLatin1String("job"), ItemType::Job},
};
constexpr std::array kUnits {
    Named<Age::Unit> {QLatin1String("h"), Age::Unit::Hours},
    Named<Age::Unit> {QLatin1String("d"), Age::Unit::Days},
    Named<Age::Unit> {QLatin1String("w"), Age::Unit::Weeks},
    Named<Age::Unit> {QLatin1String("m"), Age::Unit::Months},
    Named<Age::Unit> {QLatin1String("y"), Age::Unit::Years},
};

template <typename T>
std::optional<T> valueOf(std::span<const Named<T>> table, QStringView name)
{
    for (const Named<T> &entry : table) {
        if (name.compare(entry.name, Qt::CaseInsensitive) == 0)
            return entry.value;
    }
    return std::nullopt;
}

template <typename T>
QLatin1String nameOf(std::span<const Named<T>> table, T value)
{
    for (const Named<T> &entry : table) {
        if (entry.value == value)
            return entry.name;
    }
    return {};
}

bool isEqual(QStringView text, QLatin1String name)
{
    return text.compare(name, Qt::CaseInsensitive) == 0;
}

/// A host, also where a whole address was typed.
QString hostOf(const QString &typed)
{
    const QString address = typed.toLower();
    const qsizetype scheme = address.indexOf("://"_L1);
    const bool hasScheme = scheme >= 0 && address.indexOf(u'/') == scheme + 1;
    QStringView host = QStringView(address).sliced(hasScheme ? scheme + 3 : 0);
    while (host.startsWith(u'.') || host.startsWith("www."_L1))
        host = host.sliced(host.indexOf(u'.') + 1);
    const auto endsHost = [](QChar c) { return c.isSpace() || u"/?#:@"_s.contains(c); };
    host = host.first(std::find_if(host.begin(), host.end(), endsHost) - host.begin());
    while (host.endsWith(u'.'))
        host.chop(1);
    return host.toString();
}

/// Whatever names an item: its number, its address, or that of the built-in discussion.
Parsed threadFrom(const QString &typed)
{
    const auto address = discussion::parseAddress(typed);
    if (!address || address->kind != discussion::Address::Kind::Item)
        return tl::unexpected(Problem::Kind::BadNumber);
    return InThread {address->item};
}

Parsed writtenFrom(Written::Side side, const QString &typed)
{
    static const QRegularExpression date(u"^([0-9]{4})(?:-([0-9]{1,2})(?:-([0-9]{1,2}))?)?$"_s);
    static const QRegularExpression age(
        u"^([0-9]{1,4})([hdwmy])$"_s, QRegularExpression::CaseInsensitiveOption);
    if (const auto match = age.match(typed); match.hasMatch()) {
        const auto unit = valueOf<Age::Unit>(kUnits, match.capturedView(2));
        return Written {side, Age {match.capturedView(1).toInt(), *unit}};
    }
    const auto match = date.match(typed);
    const Date found {
        match.capturedView(1).toInt(), match.capturedView(2).toInt(), match.capturedView(3).toInt()};
    const bool isValid = QDate::isValid(
        found.year, match.hasCaptured(2) ? found.month : 1, match.hasCaptured(3) ? found.day : 1);
    if (!isValid)
        return tl::unexpected(Problem::Kind::BadDate);
    return Written {side, found};
}

Parsed pointsFrom(QStringView name, const QString &typed)
{
    bool isNumber = false;
    const int number = typed.toInt(&isNumber);
    if (!isNumber)
        return tl::unexpected(Problem::Kind::BadNumber);
    QStringView comparison = name.sliced(kPoints.size());
    if (comparison.startsWith(u':'))
        comparison = comparison.sliced(1);
    return Points {
        valueOf<Points::Comparison>(kComparisons, comparison).value_or(Points::Comparison::Equal), number};
}

template <typename Filter, typename T>
Parsed fixedValue(std::span<const Named<T>> table, const QString &typed)
{
    const auto value = valueOf<T>(table, typed);
    if (!value)
        return tl::unexpected(Problem::Kind::UnknownValue);
    return Filter {*value};
}

template <typename T>
QStringList namesIn(std::span<const Named<T>> table)
{
    QStringList names;
    for (const Named<T> &entry : table)
        names.append(entry.name);
    return names;
}

QString momentText(const std::variant<Date, Age> &moment)
{
    if (const auto *age = std::get_if<Age>(&moment))
        return QString::number(age->count) + nameOf<Age::Unit>(kUnits, age->unit);
    const auto &date = std::get<Date>(moment);
    QString text = u"%1"_s.arg(date.year, 4, 10, QChar(u'0'));
    if (date.month > 0)
        text += u"-%1"_s.arg(date.month, 2, 10, QChar(u'0'));
    if (date.day > 0)
        text += u"-%1"_s.arg(date.day, 2, 10, QChar(u'0'));
    return text;
}

struct FilterText {
    QString operator()(const Author &author) const { return u"by:"_s + quotedIfNeeded(author.name); }
    QString operator()(const Site &site) const { return u"site:"_s + quotedIfNeeded(site.host); }
    QString operator()(const InThread &thread) const { return u"in:"_s + discussion::itemName(thread.item); }
    QString operator()(const StoryTitle &title) const { return u"story:\""_s + title.words + u'"'; }
    QString operator()(const Written &written) const
    {
        return (written.side == Written::Side::Before ? u"before:"_s : u"after:"_s)
            + momentText(written.moment);
    }
    QString operator()(const Points &points) const
    {
        return kPoints + QString(nameOf<Points::Comparison>(kComparisons, points.comparison))
            + QString::number(points.value);
    }
    QString operator()(const Tag &tag) const { return u"tag:"_s + quotedIfNeeded(tag.name); }
    QString operator()(const Is &is) const { return u"is:"_s + nameOf<Is::What>(kIs, is.what); }
    QString operator()(const Has &has) const { return u"has:"_s + nameOf<Has::What>(kHas, has.what); }
    QString operator()(const OfType &type) const { return u"type:"_s + nameOf<ItemType>(kTypes, type.type); }
    QString operator()(const auto &) const { return {}; }
};

} // namespace

std::optional<qsizetype> filterValueStart(QStringView word)
{
    if (word.startsWith(kPoints, Qt::CaseInsensitive)) {
        qsizetype end = kPoints.size();
        if (end < word.size() && word[end] == u':')
            ++end;
        for (const auto &comparison : kComparisons) {
            if (word.sliced(end).startsWith(comparison.name))
                return end + comparison.name.size();
        }
        return end > kPoints.size() ? std::optional(end) : std::nullopt;
    }
    const qsizetype colon = word.indexOf(u':');
    for (const QLatin1String name : kNames) {
        if (colon > 0 && isEqual(word.first(colon), name))
            return colon + 1;
    }
    return std::nullopt;
}

QStringList filterNames()
{
    QStringList names;
    for (const QLatin1String name : kNames)
        names.append(name + u':');
    names.append(kPoints + u'>');
    return names;
}

QStringList fixedValues(QStringView name)
{
    if (isEqual(name, "is:"_L1))
        return namesIn<Is::What>(kIs);
    if (isEqual(name, "has:"_L1))
        return namesIn<Has::What>(kHas);
    return isEqual(name, "type:"_L1) ? namesIn<ItemType>(kTypes) : QStringList();
}

QString quotedIfNeeded(const QString &value)
{
    for (const QChar character : value) {
        if (character.isSpace() || character == u'(' || character == u')')
            return u'"' + value + u'"';
    }
    return value;
}

tl::expected<Node::Value, Problem::Kind> filterFrom(QStringView name, const QString &value)
{
    const QString typed = value.trimmed();
    if (typed.isEmpty())
        return tl::unexpected(Problem::Kind::MissingValue);
    if (name.startsWith(kPoints, Qt::CaseInsensitive))
        return pointsFrom(name, typed);
    const QString lower = name.chopped(1).toString().toLower();
    if (lower == "by"_L1)
        return Author {typed};
    if (lower == "site"_L1) {
        const QString host = hostOf(typed);
        return host.isEmpty() ? Parsed(tl::unexpected(Problem::Kind::MissingValue)) : Parsed(Site {host});
    }
    if (lower == "in"_L1)
        return threadFrom(typed);
    if (lower == "story"_L1)
        return hasToken(typed) ? Parsed(StoryTitle {typed})
                               : Parsed(tl::unexpected(Problem::Kind::NothingToFind));
    if (lower == "before"_L1 || lower == "after"_L1)
        return writtenFrom(lower == "before"_L1 ? Written::Side::Before : Written::Side::After, typed);
    if (lower == "tag"_L1)
        return Tag {typed};
    if (lower == "is"_L1)
        return fixedValue<Is, Is::What>(kIs, typed);
    if (lower == "has"_L1)
        return fixedValue<Has, Has::What>(kHas, typed);
    return fixedValue<OfType, ItemType>(kTypes, typed);
}

QString filterText(const Node::Value &value)
{
    return std::visit(FilterText {}, value);
}

} // namespace backthread::search
