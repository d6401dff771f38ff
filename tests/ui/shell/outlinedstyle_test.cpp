// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/outlinedstyle.h"
#include "ui/shell/palettes.h"
#include "ui/thread/contrast.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace backthread::shell {

namespace {

/// Controls below each other, drawn by a style in a palette.
class Controls final : public QWidget {
public:
    Controls(QStyle &style, const QPalette &palette)
    {
        setPalette(palette);
        auto *layout = new QVBoxLayout(this);
        auto *button = new QPushButton(this);
        button->setAutoDefault(false);
        for (QWidget *control : std::initializer_list<QWidget *> {new QCheckBox(this), new QRadioButton(this),
                 new QLineEdit(this), new QComboBox(this), new QSpinBox(this), button}) {
            control->setStyle(&style);
            layout->addWidget(control);
            all.append(control);
        }
        resize(200, sizeHint().height());
        layout->activate();
    }

    /// The most that the left edge of a control differs from the window.
    [[nodiscard]] qreal edgeOf(const QWidget &control) const
    {
        constexpr int kEdge = 3;
        const QImage image = const_cast<Controls *>(this)->grab().toImage();
        const int y = control.geometry().center().y();
        qreal most = 1;
        for (int x = 0; x < kEdge; ++x)
            most = std::max(most,
                threadview::contrast(
                    image.pixelColor(control.x() + x, y), palette().color(QPalette::Window)));
        return most;
    }

    QList<QWidget *> all;
};

} // namespace

TEST(OutlinedStyleTest, EveryControlHasAnOutlineThatIsSeen)
{
    OutlinedStyle style;
    for (const QPalette &palette :
        {lightPalette(false), darkPalette(false), lightPalette(true), darkPalette(true)}) {
        const Controls controls(style, palette);
        for (const QWidget *control : controls.all) {
            EXPECT_GE(controls.edgeOf(*control), OutlinedStyle::kOutline)
                << control->metaObject()->className() << " on "
                << palette.color(QPalette::Window).name().toStdString();
        }
    }
}

TEST(OutlinedStyleTest, NothingMovesWhereNothingShall)
{
    OutlinedStyle style;
    const auto duration = [&style] {
        return style.styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, nullptr, nullptr);
    };
    EXPECT_GT(duration(), 0);
    style.setStill(true);
    EXPECT_EQ(duration(), 0);
}

} // namespace backthread::shell
