// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/addressdrops.h"

#include <QDropEvent>
#include <QMimeData>
#include <QWidget>

namespace backthread::shell {

using discussion::Address;

namespace {

// No address is longer, but much text is.
constexpr qsizetype kLongest = 10'000;

Result<Address> addressIn(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    const QString text = urls.isEmpty() ? data.text() : urls.constFirst().toString(QUrl::FullyEncoded);
    return text.size() <= kLongest ? discussion::parseAddress(text) : fail(Error::usage({}));
}

} // namespace

AddressDrops::AddressDrops(QWidget &window)
    : QObject(&window)
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

bool AddressDrops::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto &drop = static_cast<QDropEvent &>(*event);
    // What is dragged from a window of ours was not meant for it.
    const Result<Address> address = drop.source() ? fail(Error::usage({})) : addressIn(*drop.mimeData());
    if (!address)
        return QObject::eventFilter(watched, event);
    drop.acceptProposedAction();
    if (event->type() == QEvent::Drop)
        Q_EMIT dropped(*address);
    return true;
}

} // namespace backthread::shell
