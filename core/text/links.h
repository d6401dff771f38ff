// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QString>

/// What may be a link, and how Hacker News shortens the text of one.
namespace backthread::text {

/// Hacker News shows the first 60 characters of a longer address, and three dots.
inline constexpr qsizetype kCutLinkLength = 60;
inline constexpr QLatin1String kCutLinkEnd("...");

/// True where `text` is what Hacker News shows for a link to `target` that is too long to be shown.
[[nodiscard]] bool isCutLink(QStringView text, QStringView target);

/// True for an absolute http or https address with a host, and for a mailto address.
[[nodiscard]] bool isLinkTarget(QStringView target);

/// Where an `href` leads: absolute, without control characters, relative ones resolved against
/// https://news.ycombinator.com/. Empty where it is nothing we would make a link of.
[[nodiscard]] QString linkTarget(const QString &href);

} // namespace backthread::text
