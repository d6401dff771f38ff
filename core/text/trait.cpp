// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/trait.h"

namespace backthread::text {

Traits traitsOf(const RichText &text)
{
    Traits traits;
    for (const Mark &mark : text.marks) {
        if (mark.kind == Mark::Kind::Link)
            traits |= Trait::Link;
        else if (mark.kind == Mark::Kind::Code)
            traits |= Trait::Code;
    }
    for (const Block &block : text.blocks()) {
        if (block.kind == Block::Kind::Quote)
            traits |= Trait::Quote;
    }
    return traits;
}

} // namespace backthread::text
