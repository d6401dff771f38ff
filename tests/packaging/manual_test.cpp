// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/optiontable.h"
#include "installedfixture.h"

#include <QMap>

namespace backthread::packaging {

using namespace Qt::StringLiterals;

namespace {

/// An entry of a list of the manual, in mdoc: what stands behind ".It", and the lines below.
struct Entry {
    QString head;
    QString body;
};

class ManualTest : public InstalledTest {
protected:
    [[nodiscard]] static QString manual() { return path(u"share/man/man1/backthread.1"_s); }

    [[nodiscard]] static QList<Entry> entriesOf(const QString &section)
    {
        const QString text = QString::fromUtf8(contentOf(manual()))
                                 .section(u".Sh %1\n"_s.arg(section), 1)
                                 .section(u"\n.Sh "_s, 0, 0);
        QList<Entry> entries;
        for (const QString &entry : text.split(u"\n.It "_s).sliced(1))
            entries.append({entry.section(u'\n', 0, 0), entry.section(u'\n', 1)});
        return entries;
    }
};

/// The words behind a macro: "Cm a | b Op Ar c" has "a|b" behind the first Cm.
QString behind(const QString &macro, const QString &line)
{
    QString words;
    for (const QString &word : line.section(macro + u' ', 1, 1).split(u' ')) {
        if (word == "Op"_L1 || word == "Ar"_L1 || word == "Cm"_L1)
            break;
        words += word;
    }
    return words;
}

/// "-a, -all WORDS", and without the words for a flag.
QString spelling(const QCommandLineOption &option)
{
    QStringList names = option.names();
    std::reverse(names.begin(), names.end());
    names.last().prepend(u'-');
    return (names.join(u',') + u' ' + option.valueName().toLower()).trimmed();
}

/// Those that a text tells by ".Fl -one , -other".
QStringList optionsTold(const QString &text)
{
    QStringList options;
    for (const QString &line : text.split(u'\n')) {
        for (const QString &word : line.startsWith(".Fl "_L1) ? line.split(u' ') : QStringList()) {
            if (word.startsWith(u'-') && !options.contains(word.sliced(1)))
                options.append(word.sliced(1));
        }
    }
    options.removeAll(u"profile"_s); // every command has it
    options.sort();
    return options;
}

} // namespace

TEST_F(ManualTest, PassesItsFormattersWithoutAWord)
{
    BACKTHREAD_SKIP_WITHOUT("mandoc");
    BACKTHREAD_SKIP_WITHOUT("man");
    const Outcome lint = run(u"mandoc"_s, {u"-T"_s, u"lint"_s, u"-W"_s, u"style"_s, manual()});
    EXPECT_EQ(lint.code, 0) << lint;
    const Outcome shown = run(u"man"_s, {u"--warnings=w"_s, u"--local-file"_s, manual()});
    EXPECT_EQ(shown.code, 0) << shown;
    EXPECT_EQ(shown.err, QString()) << "a warning of groff";
    EXPECT_TRUE(shown.out.contains(u"SYNOPSIS"_s)) << shown;
}

TEST_F(ManualTest, TellsEachCommandWithItsWordsAndOptions)
{
    QMap<QString, Entry> told;
    for (const Entry &entry : entriesOf(u"COMMANDS"_s))
        told.insert(behind(u"Cm"_s, entry.head), entry);
    EXPECT_EQ(told.size(), app::commandTable().size() - 1) << "all but the window";
    for (const app::CommandRow &row : app::commandTable()) {
        if (row.command == app::Command::None)
            continue;
        const QString name = QLatin1String(row.name);
        ASSERT_TRUE(told.contains(name)) << row.name;
        QStringList options = row.options;
        options.sort();
        EXPECT_EQ(
            optionsTold(told.value(name).body).join(u' ').toStdString(), options.join(u' ').toStdString())
            << row.name;
        if (*row.words != '\0') {
            EXPECT_EQ(behind(u"Cm"_s, told.value(name).head.section(u' ', 2)), QLatin1String(row.words))
                << row.name;
        }
    }
}

TEST_F(ManualTest, TellsEachOptionWithItsValue)
{
    QStringList told;
    for (const Entry &entry : entriesOf(u"OPTIONS"_s)) {
        QString value = behind(u"Cm"_s, entry.head) + behind(u"Ar"_s, entry.head).toLower();
        told.append((behind(u"Fl"_s, entry.head) + u' ' + value).trimmed());
    }
    QStringList options;
    for (const QCommandLineOption &option : app::allOptions())
        options.append(spelling(option));
    told.sort();
    options.sort();
    EXPECT_EQ(told.join(u'\n').toStdString(), options.join(u'\n').toStdString());
}

TEST_F(ManualTest, HelpTellsEachCommandAndOption)
{
    const Outcome help = run(QStringLiteral(BACKTHREAD_PROGRAM), {u"--help"_s});
    for (const app::CommandRow &row : app::commandTable())
        EXPECT_TRUE(help.out.contains(u"\n  %1"_s.arg(QLatin1String(row.name)))) << row.name;
    for (const QCommandLineOption &option : app::allOptions()) {
        const QString name = option.names().constFirst();
        EXPECT_TRUE(help.out.contains(u"--"_s + name)) << name.toStdString();
    }
}

} // namespace backthread::packaging
