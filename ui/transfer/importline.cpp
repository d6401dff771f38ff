// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/importline.h"

#include "core/text/controls.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

#include <cmath>

namespace backthread::transferui {

using namespace Qt::StringLiterals;
using transfer::ImportReport;

ImportLine::ImportLine(Imports &imports, QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_button(new QToolButton(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_button->setAutoRaise(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_text);
    layout->addWidget(m_button);
    connect(m_button, &QToolButton::clicked, this, [this, &imports] {
        if (m_isStopped)
            imports.resume();
        else
            imports.stop();
    });
    connect(&imports, &Imports::progressed, this, &ImportLine::showProgress);
    connect(&imports, &Imports::ended, this, &QWidget::hide);
    hide();
}

QString ImportLine::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void ImportLine::showProgress(const Imports::Progress &progress)
{
    m_isStopped = progress.isStopped;
    m_text->setText(sentence(progress));
    m_button->setText(m_isStopped ? tr("Continue") : tr("Stop"));
    m_button->setAccessibleName(m_isStopped ? tr("Continue the import") : tr("Stop the import"));
    show();
}

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ImportLine)
};

QString number(qint64 count)
{
    return QLocale().toString(count);
}

} // namespace

QString sentence(const Imports::Progress &progress)
{
    const transfer::ImportProgress &read = progress.read;
    const double share = read.size > 0 ? double(read.bytes) / double(read.size) : 0;
    QStringList parts;
    if (read.size > 0)
        parts.append(Texts::tr("%1 %").arg(int(share * 100)));
    parts.append(Texts::tr("%Ln item(s)", nullptr, int(read.items)));
    if (progress.isStopped) {
        parts.append(Texts::tr("stopped"));
    } else if (read.isTidying) {
        parts.append(Texts::tr("tidying the cache"));
    } else if (progress.seconds >= 1 && read.items > 0) {
        parts.append(
            Texts::tr("%1 a second").arg(number(std::llround(double(read.items) / progress.seconds))));
        if (share > 0 && share < 1)
            parts.append(
                Texts::tr("%1 s left").arg(number(std::llround(progress.seconds / share * (1 - share)))));
    }
    return Texts::tr("%1: %2").arg(progress.name, parts.join(u" · "_s));
}

QString sentence(const QString &name, const ImportReport &report)
{
    QStringList parts;
    if (report.items > 0 || report.bookmarks + report.others == 0)
        parts.append(Texts::tr("%Ln item(s)", nullptr, int(report.items)));
    if (report.bookmarks > 0)
        parts.append(Texts::tr("%Ln bookmark(s)", nullptr, int(report.bookmarks)));
    if (report.others > 0)
        parts.append(Texts::tr("what else its library keeps"));
    QString text = Texts::tr("Imported from %1: %2.").arg(name, parts.join(u", "_s));
    const qint64 faults = report.malformed + report.rejected;
    if (faults > 0)
        text += u' ' + Texts::tr("What could be read is kept; %Ln place(s) could not.", nullptr, int(faults));
    if (!report.firstError.isEmpty())
        text += u" (%1)"_s.arg(text::contained(report.firstError)); // in English, as files have it
    return text;
}

} // namespace backthread::transferui
