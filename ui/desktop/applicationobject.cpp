// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/applicationobject.h"

#include "ui/desktop/reception.h"

namespace backthread::desktop {

ApplicationObject::ApplicationObject(Reception &reception)
    : m_reception(reception)
{
}

void ApplicationObject::Activate(const QVariantMap &platformData)
{
    m_reception.open({}, tokenIn(platformData));
}

void ApplicationObject::Open(const QStringList &uris, const QVariantMap &platformData)
{
    m_reception.open(uris, tokenIn(platformData));
}

void ApplicationObject::ActivateAction(
    const QString &actionName, const QVariantList &parameter, const QVariantMap &platformData)
{
    const QVariant query = parameter.value(0);
    const bool isText = query.typeId() == QMetaType::QString;
    if (!m_reception.act(actionName, isText ? query.toString() : QString(), tokenIn(platformData)))
        sendErrorReply(QDBusError::InvalidArgs, QStringLiteral("there is no such action"));
}

} // namespace backthread::desktop
