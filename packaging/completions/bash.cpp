// SPDX-License-Identifier: GPL-3.0-or-later
#include "shells.h"

#include <QMap>

namespace backthread::completions {

using namespace Qt::StringLiterals;

namespace {

/// A function of bash that offers `words`.
QString offer(const QStringList &words)
{
    return u"_backthread_offer "_s + quoted(words.join(u' '));
}

QString valuesOf(const QCommandLineOption &option)
{
    switch (kindOf(option)) {
    case Kind::Word:
        return offer(wordsOf(option));
    case Kind::File:
        return u"_filedir"_s;
    case Kind::Directory:
        return u"_filedir -d"_s;
    case Kind::Text:
        return u":"_s;
    }
    return {};
}

/// Branches of a `case` on "command:option".
QString valueBranches()
{
    QMap<QString, QStringList> patterns;
    const auto add = [&](const QString &command, const QList<QCommandLineOption> &options) {
        for (const QCommandLineOption &option : options) {
            for (const QString &spelling : option.valueName().isEmpty() ? QStringList() : spellingsOf(option))
                patterns[valuesOf(option)].append(u"%1:%2"_s.arg(command, spelling));
        }
    };
    for (const app::CommandRow &row : commands())
        add(QLatin1String(row.name), ownOptionsOf(row));
    add(u"*"_s, app::generalOptions() + ownOptionsOf(app::rowOf(app::Command::None)));
    QString branches;
    for (auto branch = patterns.cbegin(); branch != patterns.cend(); ++branch)
        branches += u"        %1)\n            %2\n            return\n            ;;\n"_s.arg(
            branch.value().join(u" | \\\n            "_s), branch.key());
    return branches;
}

QString optionsOffered(const QList<QCommandLineOption> &options)
{
    QStringList spellings;
    for (const QCommandLineOption &option : options)
        spellings += spellingsOf(option);
    return offer(spellings);
}

QString optionBranches()
{
    QString branches;
    for (const app::CommandRow &row : commands())
        branches += u"            %1) %2 ;;\n"_s.arg(QLatin1String(row.name), optionsOffered(optionsOf(row)));
    return branches
        + u"            *) %1 ;;\n"_s.arg(optionsOffered(optionsOf(app::rowOf(app::Command::None))));
}

QString argumentBranches()
{
    QStringList names;
    QString branches;
    for (const app::CommandRow &row : commands()) {
        names.append(QLatin1String(row.name));
        if (const QStringList words = wordsOf(row); !words.isEmpty())
            branches += u"        %1:) %2 ;;\n"_s.arg(QLatin1String(row.name), offer(words));
        if (takesFiles(row))
            branches += u"        %1:*) _filedir ;;\n"_s.arg(QLatin1String(row.name));
    }
    return u"        :) %1 ;;\n"_s.arg(offer(names)) + branches;
}

} // namespace

QString bash()
{
    return uR"(# shellcheck shell=bash
# Completes backthread; made from its table of commands and options.
_backthread_offer() {
    mapfile -t COMPREPLY < <(compgen -W "$1" -- "$cur")
}

_backthread() {
    # shellcheck disable=SC2034 # some are for _init_completion alone
    local cur prev words cword split=false command='' first='' i
    _init_completion -s -n : || return

    for ((i = 1; i < cword; ++i)); do
        case ${words[i]} in
            %1) ((++i)) ;;
            -*) ;;
            *)
                if [[ -z $command ]]; then
                    command=${words[i]}
                else
                    first=${first:-${words[i]}}
                fi
                ;;
        esac
    done

    case $command:$prev in
%2    esac
    [[ $split == false ]] || return

    if [[ $cur == -* ]]; then
        case $command in
%3        esac
        return
    fi
    case $command:$first in
%4    esac
}

complete -F _backthread backthread
)"_s.arg(spellingsWithValue().join(u" | "_s), valueBranches(), optionBranches(), argumentBranches());
}

} // namespace backthread::completions
