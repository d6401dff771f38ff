// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/controls.h"

#include <gtest/gtest.h>
#include <random>

using namespace Qt::StringLiterals;
using namespace backthread::text;

namespace {

/// The names of the controls in a text.
std::string namesIn(const QString &text)
{
    QStringList names;
    for (const Control &control : controls(text))
        names.append(control.count > 1 ? u"%1*%2"_s.arg(control.name()).arg(control.count) : control.name());
    return names.join(u' ').toStdString();
}

} // namespace

TEST(ControlsTest, OrdinaryTextHasNone)
{
    for (const QString &text : {u""_s, u"Words, and\tmore\nof them."_s, u"Ünïcödé 漢字 かな 한글"_s,
             u"مرحبا שלום"_s, u"e\u0301 \u00a0 soft\u00adhyphen"_s, u"\u06dd١"_s})
        EXPECT_TRUE(controls(text).isEmpty()) << text.toStdString();
}

TEST(ControlsTest, HaveTheNamesThatUnicodeAbbreviatesThemBy)
{
    EXPECT_EQ(namesIn(u"\u202a.\u202b.\u202c.\u202d.\u202e.\u2066.\u2067.\u2068.\u2069"_s),
        "LRE RLE PDF LRO RLO LRI RLI FSI PDI");
    EXPECT_EQ(namesIn(u"\u200e.\u200f.\u061c.\u200b.\u2060.\ufeff"_s), "LRM RLM ALM ZWSP WJ BOM");
    EXPECT_EQ(namesIn(QString(QChar(0)) + u".\u0007\u001b[31m.\u009b.\u2028.\u2063.\U000E0041"_s),
        "U+0000 U+0007 U+001B U+009B U+2028 U+2063 U+E0041");
}

TEST(ControlsTest, SayWhereTheyStand)
{
    EXPECT_EQ(controls(u"😀\u202e\U000E0041\U000E0041x\u202c"_s),
        (QList<Control> {{2, 1, 1, 0x202e}, {3, 4, 2, 0xe0041}, {8, 1, 1, 0x202c}}));
}

TEST(ControlsTest, EqualOnesInARowAreOne)
{
    EXPECT_EQ(namesIn(u"a\u200b\u200b\u200bb\u200b\u202e\u202e"_s), "ZWSP*3 ZWSP RLO*2");
}

TEST(ControlsTest, JoinersThatDoTheirWorkAreNone)
{
    for (const QString &text : {
             u"👩\u200d👩\u200d👧"_s, u"🏳\ufe0f\u200d🌈"_s,
             u"👩🏽\u200d🌾 ❤\ufe0f\u200d🔥 🧑\u200d⚕\ufe0f"_s, // emoji
             u"می\u200cخواهم"_s, u"ه\u200d"_s, u"نامه\u200cای"_s, // Persian
             u"क्\u200dष क्\u200cष"_s, u"ক্\u200cষ র\u200d্য"_s, u"ശ്രീ ന്\u200d"_s, // Indian scripts
             u"ភាសា\u200bខ្មែរ"_s, u"ภาษา\u200bไทย"_s, // words without spaces
             u"🏴\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F"_s, // a flag
         })
        EXPECT_EQ(namesIn(text), "") << text.toStdString();
}

TEST(ControlsTest, JoinersWithoutWorkAre)
{
    EXPECT_EQ(namesIn(u"ad\u200dmin p\u200cay"_s), "ZWJ ZWNJ");
    EXPECT_EQ(namesIn(u"\u200d\u200c"_s), "ZWJ ZWNJ");
    EXPECT_EQ(namesIn(u"👩\u200dx 👩\u200d"_s), "ZWJ ZWJ");
    EXPECT_EQ(namesIn(u"x\U000E0067\U000E007F"_s), "U+E0067 U+E007F");
}

TEST(HarmlessTest, LeavesEverythingElseWhereItWas)
{
    EXPECT_EQ(harmless(u"a\u202eb\u0007\n\tc\U000E0041d"_s), u"a\ufffdb\ufffd\n\tc\ufffd\ufffdd"_s);
    EXPECT_EQ(harmless(u"می\u200cخواهم 👩\u200d🔬"_s), u"می\u200cخواهم 👩\u200d🔬"_s);
}

TEST(HarmlessTest, NoControlIsLeftInAnyText)
{
    std::mt19937 random(3);
    for (int round = 0; round < 2'000; ++round) {
        QString text;
        for (int i = 0; i < 30; ++i) {
            constexpr char32_t kStarts[] {
                0, 0x80, 0x600, 0x900, 0x2000, 0x2050, 0xfe00, 0xfff0, 0x1f3f0, 0xe0000};
            text +=
                QString::fromUcs4(std::array {char32_t(kStarts[random() % 10] + random() % 0x80)}.data(), 1);
        }
        const QString line = harmless(text);
        ASSERT_EQ(line.size(), text.size());
        ASSERT_EQ(namesIn(line), "") << text.toStdString();
        qsizetype end = 0;
        for (const Control &control : controls(text)) {
            ASSERT_GE(control.start, end);
            ASSERT_EQ(control.length % control.count, 0);
            end = control.end();
        }
        ASSERT_LE(end, text.size());
    }
}

TEST(ContainedTest, KeepsTheDirectionOfItsLettersToItself)
{
    EXPECT_EQ(contained(u"alice"_s), u"alice"_s);
    EXPECT_EQ(contained(u"דוד"_s), u"\u2068דוד\u2069"_s);
    EXPECT_EQ(contained(u"\U00010D00"_s), u"\u2068\U00010D00\u2069"_s) << "beyond the first plane";
    EXPECT_EQ(contained(u"a\u202eb\u2069"_s), u"a\ufffdb\ufffd"_s);
}
