// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/discussion/cacheusage.h"
#include "core/services/cacheservice.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace backthread::settings {

/// What takes the space of the cache, looked up when this is first seen and after each cleaning, and a button
/// that cleans it.
class CacheUsageView final : public QWidget {
    Q_OBJECT
public:
    explicit CacheUsageView(services::CacheService &cache, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void look();
    void showUsage(const Result<discussion::CacheUsage> &usage);
    void showReport(const services::CacheService::Report &report);
    QTreeWidgetItem *addHeading(const QString &text);

    services::CacheService &m_cache;
    QLabel *m_total;
    QTreeWidget *m_table;
    QPushButton *m_clean;
    QLabel *m_report;
    bool m_isLooking = false;
    bool m_isStale = true; ///< What is shown, if anything is: to be looked up when this is seen.
};

} // namespace backthread::settings
