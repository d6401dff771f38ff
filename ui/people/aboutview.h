// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/richtext.h"

#include <QTextBrowser>

namespace backthread::people {

/// What somebody says of themselves. Nothing is ever loaded for it; links are only told, by anchorClicked().
class AboutView final : public QTextBrowser {
    Q_OBJECT
public:
    explicit AboutView(QWidget *parent = nullptr);

    /// Shows itself where there is anything to read.
    void setAbout(const text::RichText &about);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
};

} // namespace backthread::people
