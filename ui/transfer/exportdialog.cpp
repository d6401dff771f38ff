// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/exportdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace backthread::transferui {

using transfer::Format;

ExportDialog::ExportDialog(const QList<Exportable> &exportables, const Choice &last, QWidget *parent)
    : QDialog(parent)
    , m_exportables(exportables)
    , m_what(new QComboBox(this))
    , m_format(new QComboBox(this))
    , m_explanation(new QLabel(this))
{
    setWindowTitle(tr("Export"));
    for (const Exportable &each : exportables)
        m_what->addItem(each.name);
    m_format->addItem(tr("HTML, one file"), int(Format::Html));
    m_format->addItem(tr("Markdown"), int(Format::Markdown));
    m_format->addItem(tr("Plain text"), int(Format::Text));
    m_format->addItem(tr("JSON"), int(Format::Json));
    m_format->addItem(tr("CSV, for spreadsheets"), int(Format::Csv));
    m_format->setCurrentIndex(m_format->findData(int(last.format)));
    const auto known = std::find_if(exportables.cbegin(), exportables.cend(),
        [&last](const Exportable &each) { return each.key == last.key; });
    m_what->setCurrentIndex(known == exportables.cend() ? 0 : int(known - exportables.cbegin()));
    m_explanation->setWordWrap(true);
    m_explanation->setMinimumHeight(fontMetrics().lineSpacing() * 2);
    m_explanation->setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    m_explanation->setAlignment(Qt::AlignTop);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *choose = buttons->addButton(tr("Choose the &file …"), QDialogButtonBox::AcceptRole);
    choose->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({}); // the style's is dark in every theme
    auto *layout = new QFormLayout(this);
    layout->addRow(tr("&What:"), m_what);
    layout->addRow(tr("F&ormat:"), m_format);
    layout->addRow(m_explanation);
    layout->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_what, &QComboBox::currentIndexChanged, this, &ExportDialog::explain);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::explain);
    explain();
}

const Exportable &ExportDialog::exportable() const
{
    return m_exportables.at(m_what->currentIndex());
}

Format ExportDialog::format() const
{
    return Format(m_format->currentData().toInt());
}

void ExportDialog::explain()
{
    const bool isList = exportable().key == QLatin1String("list");
    switch (format()) {
    case Format::Json:
        m_explanation->setText(isList ? tr("For programs. Bookmarks import again as they were.")
                                      : tr("For programs. Imports again as it was."));
        return;
    case Format::Html:
        m_explanation->setText(isList ? tr("For browsers. Bookmarks import there and here.")
                                      : tr("A page for any browser, which loads nothing from elsewhere."));
        return;
    case Format::Csv:
        m_explanation->setText(
            tr("A row for each, as RFC 4180. An apostrophe stands before what would be a formula."));
        return;
    case Format::Markdown:
        m_explanation->setText(tr("For notes and issue trackers."));
        return;
    case Format::Text:
        m_explanation->setText(tr("For reading anywhere."));
        return;
    }
}

} // namespace backthread::transferui
