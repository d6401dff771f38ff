// SPDX-License-Identifier: GPL-3.0-or-later
#include "shells.h"

namespace backthread::completions {

using namespace Qt::StringLiterals;

namespace {

/// What _arguments offers for a value: ":what it is:where from".
QString valuesOf(const QCommandLineOption &option)
{
    switch (kindOf(option)) {
    case Kind::Word:
        return u":%1:(%2)"_s.arg(option.names().constFirst(), wordsOf(option).join(u' '));
    case Kind::File:
        return u":file:_files"_s;
    case Kind::Directory:
        return u":directory:_files -/"_s;
    case Kind::Text:
        return u":%1:"_s.arg(option.valueName());
    }
    return {};
}

/// A line for each option, as _arguments takes it.
QString lines(const QList<QCommandLineOption> &options)
{
    QString text;
    for (const QCommandLineOption &option : options) {
        const bool hasValue = !option.valueName().isEmpty();
        const QString rest =
            quoted(u"[%1]"_s.arg(option.description()) + (hasValue ? valuesOf(option) : QString()));
        for (const QString &spelling : spellingsOf(option)) {
            const QString sign = !hasValue ? QString() : spelling.startsWith("--"_L1) ? u"="_s : u"+"_s;
            text += u"    %1%2%3\n"_s.arg(spelling, sign, rest);
        }
    }
    return text;
}

/// A branch for each command, of a `case` on the command.
QString branches()
{
    QString text;
    for (const app::CommandRow &row : commands()) {
        QString arguments;
        if (const QStringList words = wordsOf(row); !words.isEmpty())
            arguments += u"    %1\n"_s.arg(quoted(u"1: :(%1)"_s.arg(words.join(u' '))));
        if (takesFiles(row))
            arguments += u"    '*:file:_files'\n"_s;
        else
            arguments += u"    '*: :'\n"_s;
        text += u"        %1) options+=(\n%2%3        ) ;;\n"_s.arg(
            QLatin1String(row.name), lines(ownOptionsOf(row)), arguments);
    }
    return text;
}

QString summaries()
{
    QString text;
    for (const app::CommandRow &row : commands())
        text +=
            u"    %1\n"_s.arg(quoted(u"%1:%2"_s.arg(QLatin1String(row.name), QLatin1String(row.summary))));
    return text;
}

} // namespace

QString zsh()
{
    return uR"(#compdef backthread
# Completes backthread; made from its table of commands and options.

_backthread_commands() {
    local -a commands=(
%1    )
    _describe command commands
}

_backthread() {
    local curcontext=$curcontext state line
    local -a options=(
%2    )
    _arguments -C -S $options \
%3    ':: :_backthread_commands' '*::: :->command'
    local result=$?
    [[ $state == command ]] || return result

    words=($line[1] "${words[@]}")
    (( ++CURRENT ))
    curcontext=${curcontext%:*:*}:backthread-$line[1]:
    case $line[1] in
%4    esac
    _arguments -S $options
}

_backthread "$@"
)"_s.arg(summaries(), lines(app::generalOptions()),
        lines(ownOptionsOf(app::rowOf(app::Command::None))).replace(u"\n"_s, u" \\\n"_s), branches());
}

} // namespace backthread::completions
