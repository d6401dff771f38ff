// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace backthread {

/// Lets an object go that may be what is calling: `listener` hears nothing more of it, and it is destroyed
/// once control is back in the event loop. Null stays null.
template <typename Object>
void letGo(std::unique_ptr<Object> &object, const QObject *listener)
{
    if (!object)
        return;
    object->disconnect(listener);
    object.release()->deleteLater();
}

} // namespace backthread
