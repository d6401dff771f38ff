// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerstory.h"

#include "ui/lists/listpage.h"
#include "ui/lists/sidebar.h"
#include "ui/search/searchbox.h"
#include "ui/shell/noticebar.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDeadlineTimer>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

namespace backthread::stories {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kPatience = 30s;
// So many rounds of the event loop measure everything around the screen.
constexpr int kRounds = 200;

} // namespace

ReaderStory::ReaderStory()
    : m_profile(store::Profile::in(m_directory.path()))
{
    m_server.invoke([](standin::Server &server) { fillHarbor(server.corpus()); });
    m_addresses = {m_server.firebaseUrl(), m_server.algoliaUrl()};
}

ReaderStory::~ReaderStory() = default;

void ReaderStory::startNow(const QString &address)
{
    const auto place = discussion::parseAddress(address);
    m_desktop =
        std::make_unique<Desktop>(m_profile, m_addresses, place ? std::optional(*place) : std::nullopt);
}

void ReaderStory::startInBackground()
{
    m_desktop = std::make_unique<Desktop>(m_profile, m_addresses, std::nullopt, Desktop::Start::InBackground);
}

void ReaderStory::start(const QString &address)
{
    startNow(address);
    EXPECT_TRUE(QTest::qWaitForWindowActive(&window()));
    EXPECT_TRUE(eventually([this] { return openStory() != 0; }));
    settle();
}

void ReaderStory::startReading()
{
    start();
    goTo(u"1000"_s);
    ASSERT_EQ(openStory(), 1000);
}

void ReaderStory::quit()
{
    m_desktop.reset();
    m_window = 0;
}

void ReaderStory::restart()
{
    quit();
    start();
}

bool ReaderStory::eventually(const std::function<bool()> &condition)
{
    const QDeadlineTimer deadline(kPatience);
    QTimer pulse; // so that waiting for events ends even where none come
    pulse.start(2ms);
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

void ReaderStory::settle()
{
    EXPECT_TRUE(eventually([this] { return !window().isBusy(); }));
    for (int round = 0; round < kRounds; ++round)
        QCoreApplication::processEvents();
}

// --- Doing -----------------------------------------------------------------------------------------------

void ReaderStory::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focused = QApplication::focusWidget();
    ASSERT_NE(focused, nullptr);
    QTest::keyClick(focused, key, modifiers);
}

void ReaderStory::type(const QString &text)
{
    QWidget *focused = QApplication::focusWidget();
    ASSERT_NE(focused, nullptr);
    QTest::keyClicks(focused, text);
}

bool ReaderStory::click(const Target &target, Qt::MouseButton button, Qt::KeyboardModifiers modifiers)
{
    QWidget &viewport = *view().viewport();
    const QPoint center = view().rectOf(target).center();
    if (view().rectOf(target).isNull() || !viewport.rect().contains(center))
        return false;
    QTest::mouseMove(&viewport, center);
    QTest::mouseClick(&viewport, button, modifiers, center);
    return true;
}

void ReaderStory::walkTo(qint64 comment)
{
    for (int steps = 0; current() != comment && steps < 50; ++steps)
        press(Qt::Key_J);
    ASSERT_EQ(current(), comment);
    settle();
}

void ReaderStory::chooseSection(const QString &title)
{
    auto *sideBar = window().findChild<lists::SideBar *>();
    const auto found = sideBar->findItems(title, Qt::MatchExactly);
    ASSERT_EQ(found.size(), 1);
    QTest::mouseClick(
        sideBar->viewport(), Qt::LeftButton, {}, sideBar->visualItemRect(found.first()).center());
    settle();
}

void ReaderStory::clickInList(int row, Qt::MouseButton button)
{
    ASSERT_LT(row, list().model()->rowCount());
    const QRect place = list().visualRect(list().model()->index(row, 0));
    QTest::mouseClick(list().viewport(), button, {}, place.center());
    settle();
}

void ReaderStory::goTo(const QString &address)
{
    press(Qt::Key_K, Qt::ControlModifier);
    press(Qt::Key_A, Qt::ControlModifier);
    type(address);
    press(Qt::Key_Return);
    settle();
}

void ReaderStory::chooseFromMenu(const QString &title)
{
    for (QAction *action : window().actions()) {
        if (QString(action->text()).remove(u'&') == title) {
            action->trigger();
            return;
        }
    }
    FAIL() << "no menu entry " << title.toStdString();
}

void ReaderStory::scrollBy(int pixels)
{
    view().verticalScrollBar()->setValue(view().verticalScrollBar()->value() + pixels);
    settle();
}

void ReaderStory::lookAt(int window)
{
    m_window = window;
    this->window().activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&this->window()));
    settle();
}

void ReaderStory::closeDialog()
{
    press(Qt::Key_Escape);
    ASSERT_TRUE(eventually([this] { return window().findChildren<QDialog *>().isEmpty(); }));
    activate(window());
}

/// What desktops do with the window that is left when another one went.
void ReaderStory::activate(QWidget &window)
{
    window.activateWindow();
    ASSERT_TRUE(eventually([&window] { return window.isActiveWindow() && QApplication::focusWidget(); }));
}

bool ReaderStory::clickNotice()
{
    for (auto *button : window().notice().findChildren<QPushButton *>()) {
        if (button->isVisible()) {
            QTest::mouseClick(button, Qt::LeftButton);
            return true;
        }
    }
    return false;
}

qint64 ReaderStory::addLateReply(qint64 parent)
{
    const qint64 second = SystemClock().now();
    EXPECT_TRUE(eventually([second] { return SystemClock().now() > second; }));
    return onServer([parent](standin::Server &server) {
        return server.corpus().addComment(parent, u"late"_s, u"I come while it is read."_s);
    });
}

// --- Seeing ----------------------------------------------------------------------------------------------

QListView &ReaderStory::list()
{
    return window().list().page().view();
}

QStringList ReaderStory::listed()
{
    QStringList texts;
    for (int row = 0; row < list().model()->rowCount(); ++row)
        texts.append(list().model()->index(row, 0).data().toString());
    return texts;
}

qint64 ReaderStory::openStory()
{
    const discussion::ThreadPtr &thread = page().snapshot().thread;
    return thread ? thread->story().id.number() : 0;
}

std::string ReaderStory::rows()
{
    std::string drawing;
    for (int row = 0; row < page().rows().rowCount(); ++row) {
        const discussion::Row &shown = page().rows().row(row);
        drawing += std::string(size_t(shown.indent) * 2, ' ');
        drawing += shown.number > 0 ? std::to_string(shown.number) + ". " : std::string("- ");
        drawing += std::to_string(page().rows().item(row).id.number());
        drawing += shown.hidden > 0 ? " +" + std::to_string(shown.hidden) + '\n' : std::string("\n");
    }
    return drawing;
}

QString ReaderStory::textOf(qint64 comment)
{
    const int row = page().rows().rowOf(ItemId(comment));
    return row < 0 ? QString() : page().rows().index(row).data().toString();
}

std::optional<int> ReaderStory::heightOf(qint64 comment)
{
    const QRect rect = view().rectOf({Kind::Number, ItemId(comment), {}});
    if (rect.isNull() || !view().viewport()->rect().intersects(rect))
        return std::nullopt;
    return rect.top();
}

QString ReaderStory::notice()
{
    return window().notice().isVisible() ? window().notice().text() : QString();
}

void ReaderStory::missing(const char *dialog)
{
    std::string found;
    for (const QDialog *each : window().findChildren<QDialog *>())
        found += std::string(" ") + each->metaObject()->className();
    throw std::runtime_error(std::string("not alone, or not there: ") + dialog + "; there are:" + found);
}

QString ReaderStory::textOn(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return button ? button->text().remove(u'&') : QString();
}

} // namespace backthread::stories
