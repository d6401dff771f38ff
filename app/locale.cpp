// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/locale.h"

#include <clocale>
#include <cstdlib>
#include <cstring>
#include <langinfo.h>
#include <string>

namespace backthread::app {

void useUtf8()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") == 0)
        return;
    // What LC_ALL says goes before all others, of which only that of the characters is another now: Qt knows
    // languages and their dates that this machine does not.
    if (const char *all = std::getenv("LC_ALL"); all && *all) {
        const std::string language = all;
        for (const char *name :
            {"LANG", "LC_MESSAGES", "LC_NUMERIC", "LC_TIME", "LC_MONETARY", "LC_MEASUREMENT", "LC_COLLATE"})
            ::setenv(name, language.c_str(), 1);
        ::unsetenv("LC_ALL");
    }
    ::setenv("LC_CTYPE", "C.UTF-8", 1);
    std::setlocale(LC_CTYPE, "C.UTF-8");
}

} // namespace backthread::app
