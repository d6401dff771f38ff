// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/grammar.h"

#include "core/search/filter.h"

#include <QCoreApplication>

namespace backthread::searchui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Search)
};

} // namespace

QList<GrammarEntry> grammar()
{
    using namespace Qt::StringLiterals;
    return {
        {u"walrus tide"_s, Texts::tr("both words, in a title or a text")},
        {u"\"spring tide\""_s, Texts::tr("these words one behind the other")},
        {u"tid*"_s, Texts::tr("words that begin like this")},
        {u"walrus -seal"_s, Texts::tr("without that word, or whatever stands behind the dash")},
        {u"walrus OR seal"_s, Texts::tr("one of both; parentheses group")},
        {u"by:name"_s, Texts::tr("written by this user")},
        {u"site:example.com"_s, Texts::tr("stories of this site, and what is said below them")},
        {u"in:42133844"_s, Texts::tr("in the discussion that this item belongs to")},
        {u"story:\"harbor lights\""_s, Texts::tr("in discussions with these words in the title")},
        {u"after:2024-11"_s, Texts::tr("since a day, month or year, or since 12h, 7d, 3w, 6m, 1y")},
        {u"before:7d"_s, Texts::tr("older than that")},
        {u"points>100"_s, Texts::tr("stories with more points; also >= < <= =")},
        {u"is:bookmarked"_s, Texts::tr("bookmarked")},
        {u"tag:name"_s, Texts::tr("bookmarked with this tag")},
        {u"is:new"_s, Texts::tr("came since your last visit to the discussion")},
        {u"is:op"_s, Texts::tr("by who submitted the story")},
        {u"has:link"_s, Texts::tr("with a link in the text")},
        {u"has:code"_s, Texts::tr("with code in the text")},
        {u"type:story"_s, Texts::tr("stories only; also type:comment, type:poll, type:job")},
    };
}

QString meaningOf(const QString &name)
{
    if (!search::filterNames().contains(name))
        return {};
    for (const GrammarEntry &entry : grammar()) {
        if (entry.pattern.startsWith(name))
            return entry.meaning;
    }
    return {};
}

} // namespace backthread::searchui
