// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/thread/strangetexts.h"

#include "core/text/safecut.h"
#include "tests/ui/models/randomthread.h"
#include "ui/thread/layoutbuilder.h"

namespace backthread::threadview {

using namespace Qt::StringLiterals;
using models::below;
using text::Mark;
using text::RichText;

namespace {

constexpr int kLongest = LayoutBuilder::kLongest;

QString filled(const QString &piece, int length)
{
    const QString text = piece.repeated(length / piece.size() + 1);
    return text.left(text::safeCut(text, length)).trimmed();
}

RichText asCode(const QString &code)
{
    return {code, {{Mark::Kind::Code, 0, code.size(), {}}}};
}

RichText links(int count)
{
    RichText text;
    for (int i = 0; i < count; ++i) {
        const QString address = u"https://example.org/page/%1"_s.arg(i);
        text.text += i > 0 ? u" "_s : QString();
        text.marks.append({Mark::Kind::Link, text.text.size(), address.size(), {}});
        text.text += address;
    }
    return text;
}

QString table()
{
    QString rows;
    for (int row = 0; row < 40; ++row) {
        rows += row > 0 ? u"\n"_s : QString();
        for (int column = 0; column < 30; ++column)
            rows += u"| cell %1\t│ "_s.arg(row * column);
    }
    return rows;
}

const QStringList &atoms()
{
    static const QStringList atoms {u"word "_s, u"a "_s, u"Überlänge "_s, u"مرحبا "_s, u"می\u200cخواهم "_s,
        u"שלום "_s, u"（你好，世界）"_s, u"こんにちは"_s, u"สวัสดี"_s, u"क्षत्रिय "_s, u"क्\u200dष "_s,
        u"👩‍👩‍👧‍👦"_s, u"🏳️‍🌈"_s, u"👋🏽"_s, u"e\u0301\u0323\u0330"_s,
        u"\u200b"_s, u"\u200d"_s, u"\u200c"_s, u"\ufeff"_s, u"\u2060"_s, u"\u202e"_s, u"\u202a"_s,
        u"\u202c"_s, u"\u2067"_s, u"\u2069"_s, u"\u200f"_s, u"\u200e"_s, u"\u061c"_s, u"\u0007"_s,
        u"\u009b"_s, u"\U000E0041"_s, u"\u00a0"_s, u"\u00ad"_s, u"123 "_s, u"(1.5) "_s, u">>42 "_s, u"\t"_s,
        QString(300, u'w'), QString(80, u'한')};
    return atoms;
}

QString randomLine(std::mt19937 &random, int most)
{
    QString line;
    for (int atom = below(most, random); atom >= 0; --atom)
        line += atoms().at(below(int(atoms().size()), random));
    return line;
}

} // namespace

const QList<StrangeText> &strangeTexts()
{
    static const QList<StrangeText> texts {
        {"from right to left", {filled(u"مرحبا بالعالم (١٢٣) שלום עולם, "_s, 900), {}}},
        {"both directions", {filled(u"He said שלום to the עולם, and مرحبا (twice) 42. "_s, 900), {}}},
        {"ideographs", {filled(u"你好，世界。こんにちは。안녕하세요。"_s, 900), {}}},
        {"emoji", {filled(u"👩‍👩‍👧‍👦🏳️‍🌈👋🏽🇺🇳"_s, 900), {}}},
        {"towers of accents",
            {filled(u"Z"_s + u"\u0335\u0338\u0327\u0322\u031b\u0324"_s.repeated(12), 900), {}}},
        {"controls of direction", {filled(u"\u202Eabc\u2067def\u202A\u200fghi\u2069 "_s, 900), {}}},
        {"characters of no width", {filled(u"a\u200bb\u200cc\u200dd\u2060e\ufeff"_s, 900), {}}},
        {"a flood of controls", {filled(u"x\u202e\u202c"_s, 20'000), {}}},
        {"spaces that do not break", {filled(u"wide\u00a0"_s, 900), {}}},
        {"a long word", {QString(5'000, u'w'), {}}},
        {"a long quote", {u"> "_s + QString(5'000, u'w'), {}}},
        {"a long word in code", asCode(QString(5'000, u'w'))},
        {"a table", asCode(table())},
        {"many links", links(500)},
        {"a long paragraph", {filled(u"A monster of many words. "_s, kLongest), {}}},
        {"many paragraphs",
            {filled(u"A paragraph of a few words, and of some more, so that there are fewer of them.\n"_s,
                 kLongest),
                {}}},
        {"a long text without spaces", {filled(u"世界"_s, kLongest), {}}},
        {"the longest word", {QString(kLongest, u'm'), {}}},
        {"long code", asCode(filled(u"| a | b | c |\n"_s, kLongest))},
    };
    return texts;
}

RichText randomText(std::mt19937 &random)
{
    RichText text;
    for (int block = 1 + below(6, random); block > 0; --block) {
        if (!text.text.isEmpty())
            text.text += u'\n';
        const qsizetype start = text.text.size();
        const int kind = below(4, random);
        if (kind == 0) {
            text.text += u"code"_s;
            for (int line = below(5, random); line > 0; --line)
                text.text += u'\n' + randomLine(random, 12);
            text.marks.append({Mark::Kind::Code, start, text.text.size() - start, {}});
            continue;
        }
        text.text += kind == 1 ? u"> "_s : u"Once "_s;
        for (int part = 1 + below(3, random); part > 0; --part) {
            const qsizetype from = text.text.size();
            text.text += randomLine(random, 40);
            const qsizetype length = text.text.size() - from;
            if (const int mark = below(3, random); mark == 0)
                text.marks.append({Mark::Kind::Link, from, length, u"https://example.org/"_s});
            else if (mark == 1)
                text.marks.append({Mark::Kind::Italic, from, length, {}});
        }
    }
    return text;
}

} // namespace backthread::threadview
