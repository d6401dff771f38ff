// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomquery.h"

#include <QStringList>

namespace backthread::search {

using namespace Qt::StringLiterals;

namespace {

const QStringList &terms()
{
    static const QStringList all {u"rust"_s, u"go"_s, u"GO"_s, u"the"_s, u"cafe"_s, u"café"_s, u"jùst"_s,
        u"node.js"_s, u"foo-bar"_s, u"foo_bar"_s, u"don't"_s, u"жук"_s, u"日本語"_s, u"日*"_s, u"½"_s,
        u"go*"_s, u"caf*"_s, u"5\u00b5s"_s, u"5\u03bc*"_s, u"λόγοσ"_s, u"мои"_s, u"하*"_s, u"foo-b*"_s,
        u"foo-ba*"_s, u"\"rust go\""_s, u"\"the the\""_s, u"\"foo bar\""_s, u"\"node js go\""_s,
        u"https://go.dev/x"_s, u"foo:bar"_s, u"???"_s, u"\"OR\""_s, u"not"_s, u"AND"_s, u"a"_s, u"by:dang"_s,
        u"by:PG"_s, u"by:x_y-z"_s, u"by:nobody"_s, u"site:example.com"_s, u"site:go.dev"_s, u"site:com"_s,
        u"in:1000"_s, u"in:1150"_s, u"in:5"_s, u"story:rust"_s, u"story:\"go the\""_s, u"story:caf*"_s,
        u"before:2021"_s, u"after:2020-11"_s, u"before:2020-10-05"_s, u"after:36m"_s, u"before:2y"_s,
        u"after:9999y"_s, u"points>100"_s, u"points<=50"_s, u"points=7"_s, u"is:bookmarked"_s, u"is:new"_s,
        u"is:op"_s, u"has:link"_s, u"has:code"_s, u"type:story"_s, u"type:comment"_s, u"type:poll"_s,
        u"type:job"_s, u"tag:LATER"_s, u"tag:\"two words\""_s, u"tag:none"_s};
    return all;
}

} // namespace

QString randomQuery(std::mt19937 &dice, int depth)
{
    const auto upTo = [&dice](int last) { return std::uniform_int_distribution(0, last)(dice); };
    QString text;
    for (int parts = 1 + upTo(3); parts > 0; --parts) {
        if (!text.isEmpty())
            text += upTo(3) == 0 ? u" OR "_s : u" "_s;
        if (upTo(4) == 0)
            text += u'-';
        if (depth < 3 && upTo(4) == 0)
            text += u'(' + randomQuery(dice, depth + 1) + u')';
        else // words and filters about equally often
            text += upTo(1) == 0 ? terms().at(upTo(29)) : terms().at(upTo(int(terms().size()) - 1));
    }
    return text;
}

} // namespace backthread::search
