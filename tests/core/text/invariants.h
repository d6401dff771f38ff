// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/richtext.h"

#include <gtest/gtest.h>

/// Checks what richtext.h and richtextbuilder.h promise of every text that was made of HTML.
void expectInvariants(const backthread::text::RichText &text);
