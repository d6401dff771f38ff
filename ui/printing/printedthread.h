// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/arrangement.h"
#include "ui/models/threadmodel.h"
#include "ui/models/threadrowsmodel.h"
#include "ui/printing/pagination.h"
#include "ui/thread/readingsettings.h"
#include "ui/thread/threadlayouts.h"

#include <QSize>

class QPainter;

namespace backthread::printing {

/// What a view shows at a moment. A value.
struct PrintedView final {
    discussion::ThreadPtr thread; ///< Never null.
    discussion::ViewOptions options;
    threadview::Scene scene; ///< Its style is not looked at: paper has its own.
    threadview::ReadingSettings reading;
};

/// A discussion on paper: the rows of a view as layOutHead() and layOutComment() lay them out, on pages with
/// title and number at their foot.
///
/// Laying out takes as many steps as there are rows. Made, used and destroyed in one thread, whichever it is.
/// Pixels are of kPerInch to the inch.
class PrintedThread final {
public:
    static constexpr int kPerInch = 96;
    static constexpr int kHead = -1; ///< What stands above the comments, as a row.

    /// `paper` is what can be printed on, within the margins.
    PrintedThread(const PrintedView &view, const QSize &paper);

    /// False where everything was laid out before.
    bool layOutNext();
    [[nodiscard]] int rowCount() const { return m_rows.rowCount(); }
    [[nodiscard]] const std::vector<PrintedPage> &pages() const { return m_pagination.pages(); }
    /// Lasts until another row is asked for.
    [[nodiscard]] const threadview::RowLayout &layoutOf(int row);
    [[nodiscard]] const threadview::ThreadStyle &style() const { return m_layouts.scene().style; }

    /// The first one is 0. Everything was laid out.
    void paint(QPainter &painter, int page);

private:
    PrintedThread(const PrintedView &view, const threadview::Scene &scene, const QSize &paper);
    void paintFooter(QPainter &painter, int page) const;

    QSize m_paper;
    models::ThreadModel m_model;
    models::ThreadRowsModel m_rows;
    threadview::ThreadLayouts m_layouts;
    Pagination m_pagination;
    int m_next = kHead;
};

/// What a discussion is called.
[[nodiscard]] QString titleOf(const discussion::Thread &thread);

} // namespace backthread::printing
