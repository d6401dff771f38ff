// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;
class QLocale;

namespace backthread::wording {

/// From now on texts are in the language of `locale`, those of Qt as well; in English where there is no
/// translation. Call before the first text is made. The application keeps the translators.
void translate(QCoreApplication &application, const QLocale &locale);

} // namespace backthread::wording
