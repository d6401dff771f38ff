// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/phrase.h"

#include "standin/htmltext.h"

#include <QRegularExpression>

namespace backthread::standin {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kLongestLinkText = 60;

QString capitalised(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

QString pick(const QString &choice, QRandomGenerator &random)
{
    static const QRegularExpression kRange(uR"(^([\d,]+)-([\d,]+)$)"_s);
    const auto range = kRange.match(choice);
    if (!range.hasMatch()) {
        const QStringList words = choice.split('|'_L1);
        return words[random.bounded(int(words.size()))];
    }
    const bool hasComma = choice.contains(','_L1);
    const int low = range.captured(1).remove(','_L1).toInt();
    const int high = range.captured(2).remove(','_L1).toInt();
    QString number = QString::number(random.bounded(low, high + 1));
    if (hasComma && number.size() > 3)
        number.insert(number.size() - 3, ','_L1);
    return number;
}

} // namespace

QString bindPhrase(const QString &pattern, const Slots &words)
{
    if (!pattern.contains('{'_L1))
        return pattern;
    QString bound = pattern;
    for (auto it = words.begin(); it != words.end(); ++it) {
        bound.replace(u'{' + it.key() + u'}', it.value());
        bound.replace(u'{' + capitalised(it.key()) + u'}', capitalised(it.value()));
    }
    return bound;
}

QString expandPhrase(const QString &pattern, QRandomGenerator &random)
{
    QString text;
    qsizetype at = 0;
    while (at < pattern.size()) {
        const qsizetype open = pattern.indexOf('{'_L1, at);
        const qsizetype close = pattern.indexOf('}'_L1, open);
        if (open < 0 || close < 0)
            break;
        text += QStringView(pattern).mid(at, open - at);
        text += pick(pattern.mid(open + 1, close - open - 1), random);
        at = close + 1;
    }
    text += QStringView(pattern).mid(at);
    return capitalised(text);
}

QStringList sentencesOf(const QString &plain)
{
    static const QRegularExpression kEnd(uR"((?<=[.!?])\s+(?=[A-Z"]))"_s);
    QString text = plain;
    return text.remove('*'_L1).split(kEnd, Qt::SkipEmptyParts);
}

QString phraseHtml(const QString &plain)
{
    static const QRegularExpression kItalic(uR"(\*(\S[^*]*)\*)"_s);
    return encodeEntities(plain).replace(kItalic, uR"(<i>\1</i>)"_s);
}

QString linkHtml(const QString &url)
{
    const QString shown = url.size() > kLongestLinkText ? url.left(kLongestLinkText) + "..."_L1 : url;
    return uR"(<a href="%1" rel="nofollow">%2</a>)"_s.arg(encodeEntities(url), encodeEntities(shown));
}

} // namespace backthread::standin
