// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/threadmodel.h"
#include "ui/models/threadrowsmodel.h"
#include "ui/thread/rowlayout.h"
#include "ui/thread/scene.h"

#include <QImage>

class QWidget;

namespace backthread::threadview {

/// When it is in these tests.
inline constexpr qint64 kNow = 1'700'000'000;

/// A discussion and its rows, with a look.
class Page final {
public:
    Page();
    explicit Page(const char *drawing, const discussion::ViewOptions &options = {});

    void show(discussion::ThreadPtr thread) { source.setThread(std::move(thread)); }
    /// The row of an item.
    [[nodiscard]] int row(int number) const { return rows.rowOf(ItemId(number)); }

    models::ThreadModel source;
    models::ThreadRowsModel rows {source};
    Scene scene;
};

[[nodiscard]] Target target(Target::Kind kind, int number, const QString &text = {});

/// The blocks of a layout, all of them wrapped.
[[nodiscard]] std::span<const PlacedBlock> allBlocks(const RowLayout &layout);
/// The texts of a layout, top to bottom.
[[nodiscard]] QStringList textsOf(const RowLayout &layout);
/// Everything in a layout that can be pointed at.
[[nodiscard]] QList<Target> targetsOf(const RowLayout &layout);

/// What is painted of a layout, on white.
[[nodiscard]] QImage pictureOf(const RowLayout &layout, const ThreadStyle &style);
/// The smallest rectangle with all pixels of a color.
[[nodiscard]] QRect inkOf(const QImage &image, const QColor &color);
/// The text that pointing at a place of a widget for a moment shows.
[[nodiscard]] QString toolTipAt(QWidget &widget, const QPoint &place);

/// Whatever can be pointed at is hit where it is said to stand.
void expectHittable(const RowLayout &layout);
/// Nothing is painted beside the column of text, and nothing below the row.
void expectInside(const RowLayout &layout);

} // namespace backthread::threadview
