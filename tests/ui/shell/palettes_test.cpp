// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettes.h"
#include "ui/thread/contrast.h"

#include <gtest/gtest.h>

namespace backthread::shell {

using threadview::contrast;
using threadview::kReadable;
using threadview::kWellReadable;

namespace {

void expectReadable(const QPalette &palette, qreal least)
{
    const struct {
        QPalette::ColorRole text;
        QList<QPalette::ColorRole> backgrounds;
    } pairs[] = {
        {QPalette::WindowText, {QPalette::Window, QPalette::Base, QPalette::AlternateBase}},
        {QPalette::Text, {QPalette::Base, QPalette::AlternateBase, QPalette::Window}},
        {QPalette::ButtonText, {QPalette::Button, QPalette::Window}},
        {QPalette::PlaceholderText, {QPalette::Base, QPalette::Window}},
        {QPalette::Link, {QPalette::Base, QPalette::Window}},
        {QPalette::LinkVisited, {QPalette::Base, QPalette::Window}},
        {QPalette::HighlightedText, {QPalette::Highlight}},
        {QPalette::Highlight, {QPalette::Window}}, // lines around what has the keyboard
        {QPalette::ToolTipText, {QPalette::ToolTipBase}},
    };
    for (const auto &[text, backgrounds] : pairs) {
        for (const QPalette::ColorRole background : backgrounds) {
            const bool isLine = text == QPalette::Highlight;
            EXPECT_GE(contrast(palette.color(text), palette.color(background)), isLine ? 3 : least)
                << "role " << text << " on role " << background << ", "
                << palette.color(text).name().toStdString() << " on "
                << palette.color(background).name().toStdString();
        }
    }
}

} // namespace

TEST(PalettesTest, EveryTextCanBeRead)
{
    expectReadable(lightPalette(false), kReadable);
    expectReadable(darkPalette(false), kReadable);
}

TEST(PalettesTest, InHighContrastEveryTextHasSevenToOne)
{
    expectReadable(lightPalette(true), kWellReadable);
    expectReadable(darkPalette(true), kWellReadable);
}

} // namespace backthread::shell
