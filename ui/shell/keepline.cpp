// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keepline.h"

#include "core/services/keepservice.h"
#include "ui/shell/noticebar.h"
#include "ui/wording/keeptext.h"
#include "ui/wording/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace backthread::shell {

using namespace std::chrono_literals;
using services::KeepProgress;
using services::KeepService;
using State = KeepProgress::State;

KeepLine::KeepLine(KeepService &keeps, NoticeBar &notices, QWidget *parent)
    : QWidget(parent)
    , m_keeps(keeps)
    , m_notices(notices)
    , m_text(new QLabel(this))
    , m_stop(new QToolButton(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_stop->setText(tr("Stop"));
    m_stop->setAccessibleName(tr("Stop keeping offline"));
    m_stop->setAutoRaise(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_text);
    layout->addWidget(m_stop);
    m_rest.setSingleShot(true);
    m_rest.setInterval(15s);
    connect(&m_rest, &QTimer::timeout, this, &QWidget::hide);
    connect(m_stop, &QToolButton::clicked, &keeps, &KeepService::stop);
    connect(&keeps, &KeepService::progressed, this, &KeepLine::showProgress);
    hide();
}

QString KeepLine::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void KeepLine::showProgress(const KeepProgress &progress)
{
    const bool goesOn = progress.state == State::Running || progress.state == State::Waiting;
    m_text->setText(wording::shortProgress(progress));
    setToolTip(wording::plainToolTip(wording::sentence(progress)));
    m_stop->setVisible(goesOn);
    m_rest.stop();
    if (progress.state == State::OverBudget || progress.state == State::Failed) {
        warn(progress);
        hide();
        return;
    }
    setVisible(goesOn || progress.state == State::Complete);
    if (!goesOn)
        m_rest.start();
}

void KeepLine::warn(const KeepProgress &progress)
{
    Notice notice {Notice::Source::Message, wording::sentence(progress), {}, {}};
    if (progress.state == State::OverBudget) {
        notice.action = tr("Go on");
        // As it is by then: it may have been changed meanwhile.
        notice.act = [&keeps = m_keeps, keep = progress.keep] { keeps.keepNow(keeps.stored(keep)); };
    }
    m_notices.add(notice);
}

} // namespace backthread::shell
