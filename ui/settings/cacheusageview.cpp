// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/cacheusageview.h"

#include "core/base/whendone.h"
#include "core/text/controls.h"
#include "ui/wording/errortext.h"
#include "ui/wording/size.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>

#include <array>

namespace backthread::settings {

using discussion::CacheUsage;
using services::CacheService;

namespace {

void addRow(QTreeWidgetItem *heading, const QString &name, const CacheUsage::Part &part)
{
    if (part.discussions == 0)
        return;
    const QLocale locale;
    new QTreeWidgetItem(heading,
        {name, locale.toString(part.discussions), locale.toString(part.items), wording::size(part.bytes)});
}

} // namespace

CacheUsageView::CacheUsageView(CacheService &cache, QWidget *parent)
    : QWidget(parent)
    , m_cache(cache)
    , m_total(new QLabel(this))
    , m_table(new QTreeWidget(this))
    , m_clean(new QPushButton(tr("Clean &now"), this))
    , m_report(new QLabel(this))
{
    m_table->setHeaderLabels({tr("What takes the space"), tr("Discussions"), tr("Items"), tr("About")});
    m_table->setAccessibleName(tr("What takes the space"));
    setFocusProxy(m_table);
    m_table->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->header()->setStretchLastSection(false);
    m_table->setMinimumHeight(fontMetrics().height() * 8);
    m_report->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_clean);
    buttons->addWidget(m_report, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_total);
    layout->addWidget(m_table);
    layout->addLayout(buttons);
    connect(m_clean, &QPushButton::clicked, this, [this] {
        m_clean->setEnabled(false);
        m_report->setText(tr("Cleaning …"));
        m_cache.cleanNow();
    });
    connect(&cache, &CacheService::cleaned, this, &CacheUsageView::showReport);
}

void CacheUsageView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    look();
}

void CacheUsageView::look()
{
    if (!m_isStale || m_isLooking || !isVisible())
        return;
    m_isStale = false;
    m_isLooking = true;
    whenDone(m_cache.usage(), this, [this](const Result<CacheUsage> &usage) {
        m_isLooking = false;
        showUsage(usage);
        look();
    });
}

QTreeWidgetItem *CacheUsageView::addHeading(const QString &text)
{
    auto *heading = new QTreeWidgetItem(m_table, {text});
    heading->setFirstColumnSpanned(true);
    for (int column = 1; column < m_table->columnCount(); ++column)
        heading->setData(column, Qt::AccessibleTextRole, text); // to a screen reader these are cells, too
    heading->setExpanded(true);
    return heading;
}

void CacheUsageView::showUsage(const Result<CacheUsage> &usage)
{
    m_table->clear();
    if (!usage) {
        m_total->setText(wording::sentence(usage.error()));
        return;
    }
    m_total->setText(tr("%1 in use, %2 free in the file")
                         .arg(wording::size(usage->usedBytes), wording::size(usage->freeBytes)));
    // In the order of the enumerations.
    const std::array reasons {
        tr("Bookmarked"), tr("Watched"), tr("Kept offline"), tr("Opened"), tr("In a list"), tr("All others")};
    const std::array ages {tr("Today"), tr("This week"), tr("This month"), tr("This year"), tr("Longer ago")};
    QTreeWidgetItem *why = addHeading(tr("By why they are here"));
    for (size_t i = 0; i < reasons.size(); ++i)
        addRow(why, reasons[i], usage->byReason[i]);
    QTreeWidgetItem *when = addHeading(tr("By when they were last fetched or read"));
    for (size_t i = 0; i < ages.size(); ++i)
        addRow(when, ages[i], usage->byAge[i]);
    QTreeWidgetItem *biggest = addHeading(tr("The biggest discussions"));
    for (const CacheUsage::Discussion &each : usage->biggest) {
        const QString title =
            each.title.isEmpty() ? tr("No. %1").arg(each.story.number()) : text::harmless(each.title);
        addRow(biggest, title, {1, each.items, each.bytes});
    }
}

void CacheUsageView::showReport(const CacheService::Report &report)
{
    m_clean->setEnabled(true);
    m_report->setText(report.problem
            ? wording::sentence(*report.problem)
            : tr("%Ln discussion(s) removed. The file is %1 smaller.", nullptr, int(report.discussions))
                  .arg(wording::size(report.bytes)));
    m_isStale = true;
    look();
}

} // namespace backthread::settings
