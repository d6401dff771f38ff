// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keychip.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QPushButton>

namespace backthread::settings {

using namespace Qt::StringLiterals;

KeyChip::KeyChip(QWidget *parent)
    : QWidget(parent)
    , m_change(new QPushButton(this))
    , m_remove(new QPushButton(u"✕"_s, this))
{
    m_change->setAutoDefault(false);
    m_change->setToolTip(tr("Change this key"));
    m_remove->setAutoDefault(false);
    m_remove->setToolTip(tr("Remove this key"));
    m_remove->setFixedWidth(m_remove->sizeHint().height());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(1);
    row->addWidget(m_change);
    row->addWidget(m_remove);
    connect(m_change, &QPushButton::clicked, this, &KeyChip::changeWanted);
    connect(m_remove, &QPushButton::clicked, this, &KeyChip::removeWanted);
}

void KeyChip::setKey(const QKeySequence &key)
{
    const QString text = key.toString(QKeySequence::NativeText);
    m_change->setText(QString(text).replace(u'&', u"&&"_s));
    m_change->setAccessibleName(tr("Change %1").arg(text));
    m_remove->setAccessibleName(tr("Remove %1").arg(text));
}

QWidget *KeyChip::tabAfter(QWidget *before)
{
    setTabOrder(before, m_change);
    setTabOrder(m_change, m_remove);
    return m_remove;
}

} // namespace backthread::settings
