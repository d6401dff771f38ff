# SPDX-License-Identifier: GPL-3.0-or-later
if(BACKTHREAD_SANITIZE)
    add_compile_options(-fsanitize=${BACKTHREAD_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    add_link_options(-fsanitize=${BACKTHREAD_SANITIZE})
endif()
if(BACKTHREAD_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link)
endif()
