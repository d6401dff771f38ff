// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/locale.h"

#include <clocale>
#include <cstdlib>
#include <cstring>
#include <gtest/gtest.h>
#include <langinfo.h>

namespace backthread::app {

namespace {

bool is(const char *variable, const char *value)
{
    const char *found = std::getenv(variable);
    return value ? found && std::strcmp(found, value) == 0 : !found;
}

bool isUtf8()
{
    return std::strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

/// In a process of its own.
[[noreturn]] void useLackingLocale()
{
    std::setlocale(LC_ALL, "C"); // as a process begins
    ::setenv("LC_ALL", "xx_YY.UTF-8", 1);
    useUtf8();
    std::exit(isUtf8() && is("LC_ALL", nullptr) && is("LC_TIME", "xx_YY.UTF-8") && is("LANG", "xx_YY.UTF-8")
            ? 0
            : 1);
}

[[noreturn]] void useLackingLanguage()
{
    for (const char *variable : {"LC_ALL", "LC_CTYPE"})
        ::unsetenv(variable);
    std::setlocale(LC_ALL, "C");
    ::setenv("LC_TIME", "de_DE.UTF-8", 1);
    ::setenv("LANG", "xx_YY.UTF-8", 1);
    useUtf8();
    std::exit(isUtf8() && is("LC_TIME", "de_DE.UTF-8") && is("LANG", "xx_YY.UTF-8") ? 0 : 1);
}

} // namespace

TEST(LocaleDeathTest, OfALocaleThatIsLackingAllButTheCharactersStays)
{
    EXPECT_EXIT(useLackingLocale(), testing::ExitedWithCode(0), "");
    EXPECT_EXIT(useLackingLanguage(), testing::ExitedWithCode(0), "");
}

} // namespace backthread::app
