# SPDX-License-Identifier: GPL-3.0-or-later
if(BACKTHREAD_SANITIZE)
    add_compile_options(-fsanitize=${BACKTHREAD_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    add_link_options(-fsanitize=${BACKTHREAD_SANITIZE})
    # With sanitizers GCC 12 takes members for uninitialized that are not, in headers of its own.
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        add_compile_options(-Wno-maybe-uninitialized)
    endif()
endif()
if(BACKTHREAD_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link)
endif()
