// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/aboutdialog.h"

#include "ui/shell/focusring.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QFontDatabase>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace backthread::help {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kTitleSize = 1.6; // of the usual text

/// A library that the program is linked with.
struct Library {
    const char *name;
    const char *license; ///< By its SPDX name.
    const char *address;
};

constexpr Library kLibraries[] = {
    {"Qt", "LGPL-3.0-only", "https://www.qt.io/"},
    {"SQLite", "blessing (public domain)", "https://www.sqlite.org/"},
    {"libxml2", "MIT", "https://gitlab.gnome.org/GNOME/libxml2"},
    {"RapidJSON", "MIT", "https://rapidjson.org/"},
    {"tl::expected", "CC0-1.0", "https://github.com/TartanLlama/expected"},
    {"zlib", "Zlib", "https://zlib.net/"},
};

QString licenseText()
{
    QFile file(u":/help/LICENSE"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Backthread"));
    auto *pages = new QTabWidget(this);
    pages->setAccessibleName(tr("Libraries and license"));
    QTextBrowser *built = makePage(tr("Libraries"));
    built->setHtml(libraries());
    QTextBrowser *license = makePage(tr("License"));
    license->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    license->setPlainText(licenseText());
    for (QTextBrowser *page : {built, license})
        pages->addTab(page, page->accessibleName());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *copy = buttons->addButton(tr("Copy &diagnostics"), QDialogButtonBox::ActionRole);
    copy->setToolTip(tr("Version, desktop, screens and sizes, for a report; nothing of what you read"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeHead());
    layout->addWidget(pages, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copy, &QPushButton::clicked, this, &AboutDialog::diagnosticsWanted);
    for (auto *button : findChildren<QPushButton *>())
        button->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setIcon({}); // the style's is dark in every theme
    buttons->button(QDialogButtonBox::Close)->setFocus();
    new shell::FocusRing(this);
    resize(fontMetrics().averageCharWidth() * 84, fontMetrics().height() * 30);
}

QWidget *AboutDialog::makeHead()
{
    auto *head = new QWidget(this);
    auto *name = new QLabel(u"Backthread "_s + QLatin1String(BACKTHREAD_VERSION), head);
    QFont large = name->font();
    large.setPointSizeF(large.pointSizeF() * kTitleSize);
    large.setBold(true);
    name->setFont(large);
    auto *text = new QLabel(
        tr("A desktop reader for discussions. It is no part of Hacker News or Y Combinator.\n"
           "Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later), "
           "without any warranty."),
        head);
    text->setWordWrap(true);
    for (QLabel *label : {name, text}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins({});
    layout->addWidget(name);
    layout->addWidget(text);
    return head;
}

QTextBrowser *AboutDialog::makePage(const QString &name)
{
    auto *page = new QTextBrowser(this);
    page->setOpenLinks(false);
    page->setAccessibleName(name);
    connect(page, &QTextBrowser::anchorClicked, this, &AboutDialog::linkActivated);
    return page;
}

QString AboutDialog::libraries()
{
    QString html = u"<p>"_s
        + tr("Backthread is built on these, with thanks to those who made them:").toHtmlEscaped()
        + u"</p><table cellpadding=4>"_s;
    for (const Library &library : kLibraries) {
        const bool isQt = &library == kLibraries;
        const QString name =
            QLatin1String(library.name) + (isQt ? u' ' + QLatin1String(qVersion()) : QString());
        html += u"<tr><td>%1</td><td>%2</td><td><a href=\"%3\">%3</a></td></tr>"_s.arg(
            name, QLatin1String(library.license), QLatin1String(library.address));
    }
    return html + u"</table>"_s;
}

} // namespace backthread::help
