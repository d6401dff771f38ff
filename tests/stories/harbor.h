// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/itemid.h"

namespace backthread::standin {
class Corpus;
}

/// The discussions that the stories read: a small front page, written for the purpose.
///
///     1000  a story of 22 comments, its oldest one (1005) ranked last
///     2000  a question with a text; 2010 and 2011 hold links, good and bad ones
///     3000  a story whose address is a file
namespace backthread::stories {

inline constexpr ItemId kLighthouse {1000};
inline constexpr ItemId kTideClocks {2000};
inline constexpr ItemId kFileStory {3000};

void fillHarbor(standin::Corpus &corpus);

/// The rows of 1000 in tree order, as ReaderStory::rows() draws them.
inline constexpr const char *kLighthouseTree = R"(
    1. 1010
      2. 1020
        3. 1040
          4. 1041
      5. 1030
    6. 1011
      7. 1021
        8. 1031
      9. 1022
        10. 1032
    11. 1100
    12. 1101
    13. 1102
    14. 1103
    15. 1104
    16. 1105
    17. 1106
    18. 1107
    19. 1108
    20. 1109
    21. 1005
)";

} // namespace backthread::stories
