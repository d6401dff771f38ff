#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What bash offers behind a command line: complete.bash COMPLETIONS LINE
# Not with -eu: bash-completion reads what is not set, and has commands that fail.
# shellcheck source=/dev/null
source /usr/share/bash-completion/bash_completion
# shellcheck source=/dev/null
source "$1"

typed=$2
# Bash parts words at an equals sign, too.
read -ra COMP_WORDS <<<"${typed//=/ = }"
[[ $typed != *' ' ]] || COMP_WORDS+=('')
COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
# shellcheck disable=SC2034 # read by bash-completion
COMP_LINE=$typed COMP_POINT=${#typed}
_backthread
((${#COMPREPLY[@]} == 0)) || printf '%s\n' "${COMPREPLY[@]}"
