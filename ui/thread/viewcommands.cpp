// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/viewcommands.h"

#include "core/discussion/folding.h"
#include "ui/models/threadrowsmodel.h"
#include "ui/thread/threadview.h"

#include <algorithm>

namespace backthread::threadview {

using discussion::Order;
using discussion::Row;
using discussion::Thread;
using discussion::ViewOptions;

namespace {

// Of the viewport; what was at its bottom is still there at its top.
constexpr qreal kPage = 0.9;

} // namespace

ViewCommands::ViewCommands(models::ThreadRowsModel &rows, ThreadView &view)
    : m_rows(rows)
    , m_view(view)
{
}

void ViewCommands::setOrder(Order order)
{
    ViewOptions options = m_rows.options();
    options.order = order;
    m_rows.setOptions(options);
}

void ViewCommands::toggleBoard()
{
    setOrder(m_rows.options().order == Order::Tree ? Order::Board : Order::Tree);
}

void ViewCommands::fold(const QSet<ItemId> &folded)
{
    ViewOptions options = m_rows.options();
    options.folded = folded;
    m_rows.setOptions(options);
}

void ViewCommands::toggleFold(ItemId id)
{
    m_rows.setFolded(id, !m_rows.options().folded.contains(id));
}

bool ViewCommands::toggleFold()
{
    const ItemId current = m_view.current();
    const int row = m_rows.rowOf(current);
    const bool isFolded = m_rows.options().folded.contains(current);
    if (row >= 0 && m_rows.row(row).kind == Row::Kind::Muted) {
        m_rows.revealMuted(current);
        return true;
    }
    if (row < 0 || (m_rows.thread()->descendants(m_rows.row(row).comment) == 0 && !isFolded))
        return false;
    toggleFold(current);
    return true;
}

void ViewCommands::foldToLevel(int level)
{
    if (m_rows.thread())
        fold(discussion::foldsToLevel(*m_rows.thread(), level, m_rows.focus()));
}

bool ViewCommands::unfoldAll()
{
    if (m_rows.options().folded.isEmpty())
        return false;
    fold({});
    return true;
}

bool ViewCommands::foldToRoot()
{
    const auto current = m_rows.thread() ? m_rows.thread()->indexOf(m_view.current()) : std::nullopt;
    if (!current || *current == Thread::kStory)
        return false;
    const ItemId root =
        m_rows.thread()->at(discussion::rootOf(*m_rows.thread(), *current, m_rows.focus())).id;
    m_rows.setFolded(root, true);
    if (m_view.isInSight(root))
        m_view.setCurrent(root);
    else
        (void)m_view.show(root);
    return true;
}

bool ViewCommands::foldNothingNew()
{
    if (!m_rows.thread() || m_rows.arrangement().newInView == 0)
        return false;
    const ViewOptions &options = m_rows.options();
    fold(discussion::foldsOfNothingNew(*m_rows.thread(), options.newSince, m_rows.focus(), options.muted));
    return true;
}

bool ViewCommands::reveal(ItemId id)
{
    const auto index = m_rows.thread() ? m_rows.thread()->indexOf(id) : std::nullopt;
    if (!index)
        return false;
    const int row = m_rows.rowOf(id);
    ViewOptions options = m_rows.options();
    if (options.filter.isActive() && (row < 0 || m_rows.row(row).kind == Row::Kind::Line)) {
        options.filter = {};
        m_rows.setOptions(options);
    }
    m_rows.reveal(id);
    return m_view.show(id);
}

bool ViewCommands::stepNew(int direction)
{
    if (!m_rows.thread() || m_rows.arrangement().newInView == 0)
        return false;
    // In the order of the view, with what is folded away.
    ViewOptions unfolded = m_rows.options();
    unfolded.folded.clear();
    std::vector<Row> rows = discussion::arrange(*m_rows.thread(), unfolded).rows;
    if (direction < 0)
        std::reverse(rows.begin(), rows.end());
    const Thread &thread = *m_rows.thread();
    const ItemId from = m_view.current();
    const auto at = std::find_if(
        rows.cbegin(), rows.cend(), [&](const Row &row) { return thread.at(row.comment).id == from; });
    const auto next = std::find_if(at == rows.cend() ? rows.cbegin() : std::next(at), rows.cend(),
        [](const Row &row) { return row.isNew; });
    return next != rows.cend() && reveal(thread.at(next->comment).id);
}

bool ViewCommands::pageDown()
{
    return m_view.page(kPage) || stepNew(1);
}

bool ViewCommands::pageUp()
{
    return m_view.page(-kPage);
}

} // namespace backthread::threadview
