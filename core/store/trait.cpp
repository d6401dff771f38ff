// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/trait.h"

namespace backthread::store {

Traits traitsOf(const text::RichText &text)
{
    Traits traits;
    for (const text::Mark &mark : text.marks) {
        if (mark.kind == text::Mark::Kind::Link)
            traits |= Trait::Link;
        else if (mark.kind == text::Mark::Kind::Code)
            traits |= Trait::Code;
    }
    for (const text::Block &block : text.blocks()) {
        if (block.kind == text::Block::Kind::Quote)
            traits |= Trait::Quote;
    }
    return traits;
}

} // namespace backthread::store
