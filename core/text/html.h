// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/richtext.h"

namespace backthread::text {

/// Reads the HTML of a comment, whatever is in it. Any thread; in time linear in the length, without
/// recursion, and with neither network nor files.
///
/// Hacker News writes `<p>` between paragraphs, `<i>`, `<a href>` and `<pre><code>`, escapes characters by
/// reference (in `href` too), and sends literal line feeds that mean a space. Older items have closed `</p>`
/// and `<font>`. Other elements vanish and leave their text, `<script>` and `<style>` vanish with it.
/// References are decoded once; those to 128..159 are Windows-1252. Control characters are dropped;
/// bidirectional and zero-width ones stay. Links other than http, https and mailto become plain text.
[[nodiscard]] RichText fromHtml(const QString &html);

/// The characters of one line in which nothing but characters is escaped, such as a title: `<` is itself.
[[nodiscard]] QString unescaped(const QString &line);

/// The text as Hacker News would write it. fromHtml() gives back what fromHtml() once gave.
[[nodiscard]] QString toHtml(const RichText &text);

} // namespace backthread::text
