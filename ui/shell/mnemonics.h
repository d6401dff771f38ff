// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace backthread::shell {

/// Gives each entry of a menu a letter of its own whenever it is about to be shown, whatever the language:
/// the beginning of one of its words rather than another letter. An entry may belong to several menus.
void followMnemonics(QMenu &menu);

} // namespace backthread::shell
