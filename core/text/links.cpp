// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/links.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace backthread::text {

namespace {

bool isControl(QChar c)
{
    return c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() <= 0x9f);
}

/// The part before the first colon where that is a scheme, as RFC 3986 spells it.
QStringView schemeOf(QStringView address)
{
    for (qsizetype i = 0; i < address.size(); ++i) {
        const char16_t c = address.at(i).unicode();
        const bool isLetter = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
        const bool isOther = (c >= u'0' && c <= u'9') || c == u'+' || c == u'-' || c == u'.';
        if (c == u':' && i > 0)
            return address.first(i);
        if (!isLetter && !(isOther && i > 0))
            break;
    }
    return {};
}

} // namespace

bool isCutLink(QStringView text, QStringView target)
{
    return text.size() == kCutLinkLength + kCutLinkEnd.size() && target.size() > kCutLinkLength
        && text.endsWith(kCutLinkEnd) && text.first(kCutLinkLength) == target.first(kCutLinkLength);
}

bool isLinkTarget(QStringView target)
{
    if (std::any_of(target.begin(), target.end(), isControl))
        return false;
    const QStringView scheme = schemeOf(target);
    if (scheme.compare("mailto"_L1, Qt::CaseInsensitive) == 0)
        return target.size() > scheme.size() + 1;
    if (scheme.compare("http"_L1, Qt::CaseInsensitive) != 0
        && scheme.compare("https"_L1, Qt::CaseInsensitive) != 0)
        return false;
    const QUrl url(target.toString());
    return url.isValid() && !url.host().isEmpty();
}

QString linkTarget(const QString &href)
{
    QString target = href;
    target.removeIf(isControl);
    target = target.trimmed();
    if (target.isEmpty() || target.startsWith(u'#'))
        return {};
    if (schemeOf(target).isEmpty()) {
        static const QUrl base(u"https://news.ycombinator.com/"_s);
        target = base.resolved(QUrl(target)).toString(QUrl::FullyEncoded);
    }
    return isLinkTarget(target) ? target : QString();
}

} // namespace backthread::text
