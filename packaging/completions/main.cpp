// SPDX-License-Identifier: GPL-3.0-or-later
// A tool of the build: prints the completions for bash, zsh or fish.
#include "shells.h"

#include <QTextStream>

namespace backthread::completions {

using namespace Qt::StringLiterals;
using app::CommandRow;

Kind kindOf(const QCommandLineOption &option)
{
    const QString value = option.valueName();
    return value.contains(u'|') ? Kind::Word
        : value == "FILE"_L1    ? Kind::File
        : value == "DIR"_L1     ? Kind::Directory
                                : Kind::Text;
}

QStringList wordsOf(const QCommandLineOption &option)
{
    return option.valueName().split(u'|');
}

QStringList spellingsOf(const QCommandLineOption &option)
{
    QStringList spellings;
    for (const QString &name : option.names())
        spellings.append((name.size() == 1 ? u"-"_s : u"--"_s) + name);
    return spellings;
}

QStringList spellingsWithValue()
{
    QStringList spellings;
    for (const QCommandLineOption &option : app::allOptions()) {
        if (!option.valueName().isEmpty())
            spellings += spellingsOf(option);
    }
    return spellings;
}

QList<CommandRow> commands()
{
    QList<CommandRow> rows = app::commandTable();
    rows.removeIf([](const CommandRow &row) { return row.command == app::Command::None; });
    return rows;
}

QStringList wordsOf(const CommandRow &row)
{
    return QString::fromLatin1(row.words).split(u'|', Qt::SkipEmptyParts);
}

bool takesFiles(const CommandRow &row)
{
    const QLatin1String usage(row.usage);
    return usage.contains("FILE"_L1) || usage.contains("DIR"_L1);
}

QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

} // namespace backthread::completions

int main(int argc, char **argv)
{
    using namespace backthread::completions;
    const QByteArray shell = argc == 2 ? argv[1] : "";
    const QString script = shell == "bash" ? bash()
        : shell == "zsh"                   ? zsh()
        : shell == "fish"                  ? fish()
                                           : QString();
    if (script.isEmpty()) {
        QTextStream(stderr) << "Usage: backthread-completions bash|zsh|fish\n";
        return 2;
    }
    QTextStream(stdout) << script;
    return 0;
}
