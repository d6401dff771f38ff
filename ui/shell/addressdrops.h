// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/address.h"

#include <QObject>

namespace backthread::shell {

/// Takes addresses that are dropped on a window from elsewhere: links, and text that is one. Belongs to the
/// window.
class AddressDrops final : public QObject {
    Q_OBJECT
public:
    explicit AddressDrops(QWidget &window);

Q_SIGNALS:
    void dropped(const backthread::discussion::Address &address);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace backthread::shell
