// SPDX-License-Identifier: GPL-3.0-or-later
#include "shells.h"

namespace backthread::completions {

using namespace Qt::StringLiterals;

namespace {

QString valuesOf(const QCommandLineOption &option)
{
    if (option.valueName().isEmpty())
        return {};
    switch (kindOf(option)) {
    case Kind::Word:
        return u" -x -a "_s + quoted(wordsOf(option).join(u' '));
    case Kind::File:
        return u" -r -F"_s;
    case Kind::Directory:
        return u" -x -a '(__fish_complete_directories)'"_s;
    case Kind::Text:
        return u" -x"_s;
    }
    return {};
}

/// A line for each option; `condition` is empty, or "-n ..." with a space before it.
QString lines(const QList<QCommandLineOption> &options, const QString &condition)
{
    QString text;
    for (const QCommandLineOption &option : options) {
        QString names;
        for (const QString &name : option.names())
            names += (name.size() == 1 ? u" -s "_s : u" -l "_s) + name;
        text += u"complete -c backthread%1%2%3 -d %4\n"_s.arg(
            condition, names, valuesOf(option), quoted(option.description()));
    }
    return text;
}

QString linesOf(const app::CommandRow &row)
{
    const QLatin1String name(row.name);
    QString text = u"complete -c backthread -n '__backthread_at \"\"' -a %1 -d %2\n"_s.arg(
        name, quoted(QLatin1String(row.summary)));
    if (const QStringList words = wordsOf(row); !words.isEmpty())
        text +=
            u"complete -c backthread -n '__backthread_at %1 1' -a %2\n"_s.arg(name, quoted(words.join(u' ')));
    if (takesFiles(row))
        text += u"complete -c backthread -n '__backthread_at %1' -F\n"_s.arg(name);
    return text + lines(ownOptionsOf(row), u" -n '__backthread_at %1'"_s.arg(name));
}

} // namespace

QString fish()
{
    QString text = uR"(# Completes backthread; made from its table of commands and options.

# Prints the words that are neither options nor values of options.
function __backthread_words
    set -l is_value false
    for word in (commandline -opc)[2..]
        if $is_value
            set is_value false
            continue
        end
        switch $word
            case %1
                set is_value true
            case '-*'
            case '*'
                echo $word
        end
    end
end

# COMMAND [COUNT]: whether that is the command, and so many words were given
function __backthread_at
    set -l given (__backthread_words)
    test "$given[1]" = "$argv[1]"
    and begin
        not set -q argv[2]
        or test (count $given) -eq $argv[2]
    end
end

complete -c backthread -f
)"_s.arg(spellingsWithValue().join(u' '));
    text += lines(app::generalOptions(), {});
    text += lines(ownOptionsOf(app::rowOf(app::Command::None)), u" -n '__backthread_at \"\"'"_s);
    for (const app::CommandRow &row : commands())
        text += linesOf(row);
    return text;
}

} // namespace backthread::completions
