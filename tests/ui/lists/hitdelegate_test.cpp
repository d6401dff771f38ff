// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "ui/lists/hitdelegate.h"
#include "ui/lists/rowpainter.h"
#include "ui/models/hitlistmodel.h"
#include "ui/shell/palettes.h"
#include "ui/thread/contrast.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOptionViewItem>

#include <gtest/gtest.h>

namespace backthread::lists {

using namespace Qt::StringLiterals;

class HitDelegateTest : public testing::Test {
protected:
    [[nodiscard]] int heightOf(const QString &snippet)
    {
        search::SearchHit hit;
        hit.id = ItemId(7);
        hit.story = ItemId(1);
        hit.storyTitle = u"A story"_s;
        hit.by = u"ann"_s;
        hit.snippet = snippet;
        models::HitListModel model;
        model.setHits({hit});
        QStyleOptionViewItem option;
        option.rect = QRect(0, 0, 300, 20);
        option.font = QApplication::font();
        return HitDelegate(clock).sizeHint(option, model.index(0, 0)).height();
    }

    SystemClock clock;
};

TEST_F(HitDelegateTest, ARowIsAsHighAsItsText)
{
    const int line = QFontMetrics(QApplication::font()).height();
    const int one = heightOf(u"Salt."_s);
    EXPECT_EQ(heightOf(u"Salt and pepper, and all that the sea brings to land."_s), one + line);
    EXPECT_EQ(heightOf(u"Salt, pepper "_s.repeated(9)), one + 2 * line);
    EXPECT_EQ(heightOf(u"Salt, pepper "_s.repeated(90)), one + 2 * line) << "no more than three";
}

TEST(RowPainterTest, EveryTextCanBeReadSelectedOrNot)
{
    using threadview::kReadable;
    using threadview::kWellReadable;
    const std::pair<QPalette, qreal> palettes[] {{shell::lightPalette(false), kReadable},
        {shell::darkPalette(false), kReadable}, {shell::lightPalette(true), kWellReadable},
        {shell::darkPalette(true), kWellReadable}};
    for (const auto &[palette, least] : palettes) {
        QPixmap pixmap(10, 10);
        QPainter painter(&pixmap);
        QStyleOptionViewItem option;
        option.palette = palette;
        for (const bool isSelected : {false, true}) {
            option.state.setFlag(QStyle::State_Selected, isSelected);
            const QColor below = palette.color(isSelected ? QPalette::Highlight : QPalette::Base);
            const RowPainter row(painter, option);
            const QColor quiet = threadview::blend(row.text(), below, row.quiet().alphaF());
            for (const QColor &color : {row.text(), quiet, row.accent()})
                EXPECT_GE(threadview::contrast(color, below), least) << below.name().toStdString();
        }
    }
}

} // namespace backthread::lists
