// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTreeWidget;

namespace backthread::settings {

/// Columns are as wide as what is in them, but the first has what is left and is cut where that is too
/// little: the table never scrolls sideways.
void fitColumns(QTreeWidget &table);

/// How wide a table of such columns is with nothing of it cut.
[[nodiscard]] int wholeWidth(const QTreeWidget &table);

} // namespace backthread::settings
