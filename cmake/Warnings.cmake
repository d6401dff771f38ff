# SPDX-License-Identifier: GPL-3.0-or-later
# One interface target that every target of this project links: its warnings and definitions.
add_library(backthread_settings INTERFACE)
target_compile_options(backthread_settings INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Wno-missing-field-initializers
    $<$<BOOL:${BACKTHREAD_WERROR}>:-Werror>)
target_compile_definitions(backthread_settings INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_NO_KEYWORDS
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    BACKTHREAD_VERSION="${PROJECT_VERSION}")
