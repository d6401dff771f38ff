// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/aboutview.h"

#include "core/text/controls.h"
#include "core/text/html.h"

namespace backthread::people {

AboutView::AboutView(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setAccessibleName(tr("About"));
}

void AboutView::setAbout(const text::RichText &about)
{
    setHtml(text::harmless(text::toHtml(about)));
    setVisible(!about.isEmpty());
}

QVariant AboutView::loadResource(int /*type*/, const QUrl & /*name*/)
{
    return {};
}

} // namespace backthread::people
