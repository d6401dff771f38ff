// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusline.h"

#include "ui/shell/elidedlabel.h"
#include "ui/wording/freshness.h"
#include "ui/wording/words.h"

#include <QLocale>

namespace backthread::shell {

using namespace Qt::StringLiterals;

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_thread(new ElidedLabel(this))
    , m_live(new QLabel(tr("live ·"), this))
    , m_online(new QLabel(this))
{
    setSizeGripEnabled(false);
    // As far from the edges as the rows of the lists.
    setContentsMargins(6, 0, 10, 0);
    addWidget(m_thread, 1);
    m_live->setToolTip(
        tr("New replies to this discussion, and to those with a bookmark, come by themselves."));
    addPermanentWidget(m_live);
    addPermanentWidget(m_online);
    showOnline(true);
    showLive(false);
}

void StatusLine::showThread(const discussion::ThreadSnapshot &snapshot, qint64 now)
{
    const auto freshness = wording::Freshness::of(snapshot);
    QStringList parts {tr("%1 cached").arg(QLocale().toString(snapshot.thread->size())),
        wording::freshnessText(freshness, *snapshot.thread, now)};
    if (!snapshot.loading && snapshot.fetch.fetched > 0)
        parts.append(snapshot.fetch.complete ? tr("offline copy complete") : tr("offline copy incomplete"));
    m_cached = parts.join(u" · "_s);
    showParts();
}

void StatusLine::showNew(const QString &text, const QString &rule)
{
    m_new = text;
    m_thread->setToolTip(wording::plainToolTip(rule));
    showParts();
}

void StatusLine::say(const QString &sentence)
{
    constexpr int kMoment = 3'000;
    showMessage(sentence, kMoment);
}

void StatusLine::showParts()
{
    QStringList parts {m_cached, m_new};
    parts.removeAll(QString());
    m_thread->setText(parts.join(u" · "_s));
}

QString StatusLine::thread() const
{
    return m_thread->text();
}

void StatusLine::showOnline(bool online)
{
    m_online->setText(online ? tr("online") : tr("offline"));
}

QString StatusLine::online() const
{
    return m_online->text();
}

void StatusLine::showLive(bool live)
{
    m_live->setVisible(live);
}

bool StatusLine::isLive() const
{
    return !m_live->isHidden();
}

} // namespace backthread::shell
