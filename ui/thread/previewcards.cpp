// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/previewcards.h"

#include "core/discussion/quotes.h"
#include "ui/thread/cardlayout.h"
#include "ui/thread/previewcard.h"
#include "ui/thread/threadview.h"

#include <QCoreApplication>

namespace backthread::threadview {

using namespace std::chrono_literals;
using discussion::Thread;
using discussion::ThreadPtr;

namespace {

// A pointer that only passes by opens nothing, and one that goes over to the card has the time for it.
constexpr auto kOpensAfter = 140ms;
constexpr auto kClosesAfter = 300ms;

bool hasCard(const Target &target)
{
    return target.kind == Target::Kind::Reference || target.kind == Target::Kind::Quote;
}

} // namespace

PreviewCards::PreviewCards(ThreadView &view)
    : m_view(view)
{
    m_timer.setSingleShot(true);
    connect(&view, &ThreadView::hovered, this,
        [this](const Target &target, const QRect &place) { hover(target, place, 0); });
    connect(&view, &ThreadView::referenceFocused, this,
        [this](const Target &target, const QRect &place) { open(target, place, 0); });
    connect(&m_timer, &QTimer::timeout, this, &PreviewCards::act);
}

PreviewCards::~PreviewCards() = default;

void PreviewCards::setThread(ThreadPtr thread)
{
    const bool isSame = areOfOneStory(m_thread, thread);
    m_thread = std::move(thread);
    if (!isSame)
        closeAll();
}

int PreviewCards::textWidth() const
{
    return PreviewCard::textWidth(m_view.viewport()->width(), m_view.scene().style);
}

void PreviewCards::hover(const Target &target, const QRect &place, int level)
{
    const bool isReference = target.kind == Target::Kind::Reference;
    const bool isThere = isReference && level == 0 && m_view.isInSight(target.item);
    m_view.setHighlighted(isThere ? target.item : ItemId());
    m_pending = {hasCard(target) && !isThere ? target : Target(), place, level};
    m_timer.start(m_pending.target.kind == Target::Kind::None ? kClosesAfter : kOpensAfter);
}

void PreviewCards::open(const Target &target, const QRect &place, int level)
{
    hover(target, place, level);
    act();
}

/// Does what the pointer has been asking for since a moment.
void PreviewCards::act()
{
    m_timer.stop();
    const Pending what = std::exchange(m_pending, {});
    const bool isOpen = count() > what.level && m_shown.at(size_t(what.level)) == what.target;
    trim(what.level + int(isOpen));
    if (isOpen || what.level > count() || !m_thread)
        return;
    if (what.target.kind == Target::Kind::Reference)
        pushReference(what);
    else if (what.target.kind == Target::Kind::Quote)
        pushQuoted(what);
}

void PreviewCards::pushReference(const Pending &what)
{
    if (const auto index = m_thread->indexOf(what.target.item)) {
        push(m_thread, *index, what);
        return;
    }
    m_foreign = what;
    Q_EMIT foreignWanted(what.target.item);
}

void PreviewCards::showForeign(ItemId id, const ThreadPtr &thread)
{
    const Pending what = std::exchange(m_foreign, {});
    if (what.target.item != id || what.level != count())
        return;
    const auto index = thread ? thread->indexOf(id) : std::nullopt;
    if (index) {
        push(thread, *index, what);
        return;
    }
    const QString sentence =
        QCoreApplication::translate("Thread", "No. %1 is not cached. Opening it fetches it.");
    push(layOutCard(sentence.arg(id.number()), m_view.scene(), textWidth()), nullptr, what);
}

/// What was quoted, with the words marked where they stand.
void PreviewCards::pushQuoted(const Pending &what)
{
    const auto index = m_thread->indexOf(what.target.item);
    if (!index || *index == Thread::kStory)
        return;
    const auto place = discussion::placeOfQuote(*m_thread, *index, what.target.text);
    if (!place)
        return;
    Scene scene = m_view.scene();
    scene.words = {m_thread->at(place->comment).text->text.mid(place->start, place->length)};
    push(layOutCard(*m_thread, place->comment, scene, textWidth()), m_thread, what);
}

void PreviewCards::push(const ThreadPtr &thread, int index, const Pending &what)
{
    push(layOutCard(*thread, index, m_view.scene(), textWidth()), thread, what);
}

void PreviewCards::push(RowLayout layout, const ThreadPtr &thread, const Pending &what)
{
    m_cards.push_back(std::make_unique<PreviewCard>(std::move(layout), thread, m_view.scene(), &m_view));
    m_shown.push_back(what.target);
    PreviewCard &card = *m_cards.back();
    const int level = count();
    const QRect opener = level > 1 ? this->card(level - 1)->geometry() : QRect();
    connect(&card, &PreviewCard::activated, this, &PreviewCards::activated);
    connect(&card, &PreviewCard::activatedAside, this, &PreviewCards::activatedAside);
    connect(&card, &PreviewCard::hovered, this,
        [this, level](const Target &target, const QRect &place) { hover(target, place, level); });
    card.placeBeside(what.place, m_view.viewport()->geometry(), opener);
    card.show();
    card.raise();
}

void PreviewCards::trim(int levels)
{
    m_foreign = {};
    while (count() > levels) {
        m_cards.back()->hide();
        m_cards.back().release()->deleteLater(); // it may be what is calling
        m_cards.pop_back();
        m_shown.pop_back();
    }
    m_entered = std::min(m_entered, levels);
}

bool PreviewCards::closeTop()
{
    m_timer.stop();
    if (m_cards.empty())
        return false;
    trim(count() - 1);
    return true;
}

bool PreviewCards::enter()
{
    if (m_entered >= count() || !card(count())->hasReferences())
        return false;
    m_entered = count();
    return stepReference(1);
}

bool PreviewCards::stepReference(int direction)
{
    if (m_entered == 0)
        return false;
    trim(m_entered);
    PreviewCard &entered = *card(m_entered);
    // The card keeps the keyboard until it is closed: behind its last reference comes the first.
    if (!entered.stepReference(direction) && !entered.stepReference(direction))
        return true;
    const Target target = entered.focusedReference();
    open(target, entered.rectOf(target), m_entered);
    return true;
}

bool PreviewCards::scroll(qreal share)
{
    if (m_cards.empty() || !m_cards.back()->isCut())
        return false;
    m_cards.back()->scrollBy(int(m_cards.back()->height() * share));
    return true;
}

Target PreviewCards::focusedReference() const
{
    return m_entered == 0 ? Target() : m_cards.at(size_t(m_entered - 1))->focusedReference();
}

} // namespace backthread::threadview
