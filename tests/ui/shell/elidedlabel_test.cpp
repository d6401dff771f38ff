// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/elidedlabel.h"
#include "ui/wording/words.h"

#include <QApplication>
#include <QHelpEvent>
#include <QToolTip>

#include <gtest/gtest.h>

namespace backthread::shell {

using namespace Qt::StringLiterals;

namespace {

QString toolTipOf(ElidedLabel &label)
{
    QToolTip::hideText();
    QHelpEvent help(QEvent::ToolTip, label.rect().center(), label.mapToGlobal(label.rect().center()));
    QApplication::sendEvent(&label, &help);
    return QToolTip::text();
}

} // namespace

TEST(ElidedLabelTest, IsAsNarrowAsItsRoomAndTellsTheWholeInItsToolTip)
{
    ElidedLabel label;
    label.setText(u"A sentence that does not fit into a few letters"_s);
    EXPECT_LT(label.minimumSizeHint().width(), label.sizeHint().width() / 4);
    label.resize(label.sizeHint());
    label.show();
    EXPECT_EQ(toolTipOf(label), QString()) << "it can be read";
    label.resize(label.minimumSizeHint());
    EXPECT_EQ(toolTipOf(label), wording::plainToolTip(label.text()));
    label.setToolTip(u"Why"_s);
    EXPECT_EQ(toolTipOf(label), u"Why"_s);
}

TEST(ElidedLabelTest, PaintsNoLetterOutside)
{
    ElidedLabel label;
    label.setText(u"WWWWWWWWWWWWWWWW"_s);
    label.resize(label.fontMetrics().horizontalAdvance(u"WWW…"_s) + 2, label.sizeHint().height());
    const QImage elided = label.grab().toImage();
    label.setText(u"WWW…"_s);
    EXPECT_EQ(elided, label.grab().toImage());
}

} // namespace backthread::shell
