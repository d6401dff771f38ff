// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/controls.h"

#include <algorithm>
#include <array>

namespace backthread::text {

using namespace Qt::StringLiterals;

namespace {

constexpr char32_t kZeroWidthSpace = 0x200b;
constexpr char32_t kZeroWidthNonJoiner = 0x200c;
constexpr char32_t kZeroWidthJoiner = 0x200d;
constexpr char32_t kSoftHyphen = 0xad;
constexpr char32_t kArabicMark = 0x61c;
constexpr uchar kVirama = 9; ///< The combining class of what takes the vowel from an Indian letter.

struct Name {
    char32_t character;
    QLatin1StringView name;
};

constexpr std::array kNames {Name {kArabicMark, "ALM"_L1}, Name {kZeroWidthSpace, "ZWSP"_L1},
    Name {kZeroWidthNonJoiner, "ZWNJ"_L1}, Name {kZeroWidthJoiner, "ZWJ"_L1}, Name {0x200e, "LRM"_L1},
    Name {0x200f, "RLM"_L1}, Name {0x202a, "LRE"_L1}, Name {0x202b, "RLE"_L1}, Name {0x202c, "PDF"_L1},
    Name {0x202d, "LRO"_L1}, Name {0x202e, "RLO"_L1}, Name {0x2060, "WJ"_L1}, Name {0x2066, "LRI"_L1},
    Name {0x2067, "RLI"_L1}, Name {0x2068, "FSI"_L1}, Name {0x2069, "PDI"_L1}, Name {0xfeff, "BOM"_L1}};

/// The character at a place, and how many code units it takes.
struct Character {
    char32_t code = 0;
    qsizetype length = 0;
};

Character at(QStringView text, qsizetype place)
{
    const QChar first = text.at(place);
    if (first.isHighSurrogate() && place + 1 < text.size() && text.at(place + 1).isLowSurrogate())
        return {QChar::surrogateToUcs4(first, text.at(place + 1)), 2};
    return {first.unicode(), 1};
}

/// What stands before a place; 0 at the beginning.
char32_t before(QStringView text, qsizetype place)
{
    if (place == 0)
        return 0;
    const bool isPair =
        place > 1 && text.at(place - 1).isLowSurrogate() && text.at(place - 2).isHighSurrogate();
    return at(text, place - (isPair ? 2 : 1)).code;
}

char32_t behind(QStringView text, qsizetype place)
{
    return place < text.size() ? at(text, place).code : 0;
}

/// Whether a letter takes another form beside a joiner: those of cursive scripts, and the halant of Indian
/// ones.
bool changesItsForm(char32_t letter)
{
    const QChar::JoiningType type = QChar::joiningType(letter);
    const bool joins = type != QChar::Joining_None && type != QChar::Joining_Transparent;
    return (joins && letter != kZeroWidthJoiner) || QChar::combiningClass(letter) == kVirama;
}

/// What emoji are joined from, skin tones and the selector of their colored form among it.
bool isSymbol(char32_t character)
{
    constexpr char32_t kFirst = 0x2000;
    constexpr char32_t kColored = 0xfe0f;
    const QChar::Category category = QChar::category(character);
    return character == kColored
        || (character >= kFirst && category >= QChar::Symbol_Math && category <= QChar::Symbol_Other);
}

bool isWrittenWithoutSpaces(char32_t letter)
{
    switch (QChar::script(letter)) {
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
    case QChar::Script_Tibetan:
        return true;
    default:
        return false;
    }
}

/// Characters of format that are seen, or that only change their own script, or the letters behind a flag
/// that say of which region it is.
bool isSeen(char32_t format, char32_t last, bool isLastSeen)
{
    constexpr char32_t kFlag = 0x1f3f4;
    constexpr char32_t kFirstTag = 0xe0020;
    constexpr char32_t kEndTag = 0xe007f;
    if (format >= kFirstTag && format <= kEndTag)
        return last == kFlag || (last >= kFirstTag && last < kEndTag && isLastSeen);
    constexpr std::array<char32_t, 4> kSeen {kSoftHyphen, 0x605, 0x6dd, 0x8e2}; // and signs around numbers
    if (std::find(kSeen.begin(), kSeen.end(), format) != kSeen.end())
        return true;
    const QChar::Script script = QChar::script(format);
    return script != QChar::Script_Common && script != QChar::Script_Inherited && format != kArabicMark;
}

bool isControl(Character character, QStringView text, qsizetype place, bool isLastSeen)
{
    const char32_t code = character.code;
    const QChar::Category category = QChar::category(code);
    if (category != QChar::Other_Format)
        return (category == QChar::Other_Control && code != '\n' && code != '\t')
            || category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
    const char32_t last = before(text, place);
    const char32_t next = behind(text, place + character.length);
    if (code == kZeroWidthSpace)
        return !isWrittenWithoutSpaces(last) && !isWrittenWithoutSpaces(next);
    if (code == kZeroWidthJoiner && isSymbol(last) && isSymbol(next))
        return false;
    if (code == kZeroWidthJoiner || code == kZeroWidthNonJoiner)
        return !changesItsForm(last) && !changesItsForm(next);
    return !isSeen(code, last, isLastSeen);
}

/// Below are no controls but those of ASCII: most texts have nothing above.
constexpr char16_t kPlain = 0x7f;

} // namespace

QString Control::name() const
{
    const auto *found = std::find_if(
        kNames.begin(), kNames.end(), [this](const Name &name) { return name.character == character; });
    return found != kNames.end() ? QString(found->name)
                                 : u"U+%1"_s.arg(uint(character), 4, 16, '0'_L1).toUpper();
}

QList<Control> controls(QStringView text)
{
    QList<Control> found;
    for (qsizetype place = 0; place < text.size();) {
        const char16_t unit = text.at(place).unicode();
        if (unit >= u' ' && unit < kPlain) {
            ++place;
            continue;
        }
        const Character character = at(text, place);
        const bool isLastSeen = found.isEmpty() || found.last().end() < place;
        if (isControl(character, text, place, isLastSeen)) {
            if (isLastSeen || found.last().character != character.code)
                found.append({place, 0, 0, character.code});
            found.last().length += character.length;
            ++found.last().count;
        }
        place += character.length;
    }
    return found;
}

QString harmless(QString line)
{
    for (const Control &control : controls(line))
        line.replace(control.start, control.length, QString(control.length, QChar::ReplacementCharacter));
    return line;
}

QString contained(const QString &part)
{
    constexpr QChar kIsolate(0x2068);
    constexpr QChar kIsolateEnd(0x2069);
    const QString line = harmless(part);
    const QList<uint> characters = line.toUcs4();
    const bool turns = std::any_of(characters.begin(), characters.end(), [](char32_t character) {
        const QChar::Direction direction = QChar::direction(character);
        return direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN;
    });
    return turns ? kIsolate + line + kIsolateEnd : line;
}

} // namespace backthread::text
