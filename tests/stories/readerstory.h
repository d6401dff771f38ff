// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop.h"
#include "drawing.h"
#include "harbor.h"
#include "standin/corpus.h"
#include "standin/serverthread.h"

#include <QDialog>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <stdexcept>

class QListView;

namespace backthread::stories {

/// A reader at the real window, over a profile and a stand-in server of its own. What is done here is done
/// with keys and the mouse; what is waited for, in the event loop.
class ReaderStory : public testing::Test {
protected:
    using Target = threadview::Target;
    using Kind = Target::Kind;

    ReaderStory();
    ~ReaderStory() override;

    /// Starts the program, with an address if one is given, and waits until its window is there and quiet.
    void start(const QString &address = {});
    /// The same without waiting.
    void startNow(const QString &address = {});
    /// Starts it without a window.
    void startInBackground();
    /// Starts, and opens the lighthouse by its address.
    void startReading();
    void quit();
    void restart();

    /// False where `condition` does not come true in time.
    [[nodiscard]] static bool eventually(const std::function<bool()> &condition);
    /// Waits until nothing is on its way and all heights near the screen are known.
    void settle();

    // What a person does:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Into whatever has the keyboard.
    void type(const QString &text);
    /// False where the target is not in sight.
    [[nodiscard]] bool click(
        const Target &target, Qt::MouseButton button = Qt::LeftButton, Qt::KeyboardModifiers modifiers = {});
    /// Steps to a comment with the keyboard.
    void walkTo(qint64 comment);
    void chooseSection(const QString &title);
    void clickInList(int row, Qt::MouseButton button = Qt::LeftButton);
    /// Goes there by the box at the top, and waits.
    void goTo(const QString &address);
    /// By its title, from the menu.
    void chooseFromMenu(const QString &title);
    void scrollBy(int pixels);
    [[nodiscard]] bool clickNotice();
    /// Turns to another window; the first one is 0.
    void lookAt(int window);
    /// The one dialog that is open, with the keyboard. Ends the test where there is none, or another one.
    template <typename Dialog>
    [[nodiscard]] Dialog *opened()
    {
        const bool isOpen = eventually([this] {
            return window().findChildren<QDialog *>().size() == 1 && window().findChild<Dialog *>();
        });
        if (!isOpen)
            missing(Dialog::staticMetaObject.className());
        auto *dialog = window().findChild<Dialog *>();
        activate(*dialog);
        return dialog;
    }
    void closeDialog();
    /// The one in sight with this accessible name, or text on it. Ends the test where there is none.
    template <typename Widget>
    [[nodiscard]] static Widget *named(const QWidget &parent, const QString &name)
    {
        for (auto *each : parent.findChildren<Widget *>()) {
            if (each->isVisible() && (each->accessibleName() == name || textOn(*each) == name))
                return each;
        }
        throw std::runtime_error("nothing is called " + name.toStdString());
    }

    // What a person sees:
    [[nodiscard]] shell::Windows &windows() { return m_desktop->windows(); }
    /// The one that is looked at.
    [[nodiscard]] shell::MainWindow &window() { return windows().at(m_window); }
    [[nodiscard]] threadview::ThreadPage &page() { return window().page(); }
    [[nodiscard]] threadview::ThreadView &view() { return page().view(); }
    [[nodiscard]] services::LibraryService &library() { return m_desktop->library(); }
    [[nodiscard]] shell::Upkeep &upkeep() { return m_desktop->upkeep(); }
    [[nodiscard]] RecordingOpener &links() const { return m_desktop->links(); }
    /// The visible list's rows.
    [[nodiscard]] QStringList listed();
    [[nodiscard]] QListView &list();
    /// The story that is open; 0 for none.
    [[nodiscard]] qint64 openStory();
    [[nodiscard]] qint64 current() { return view().current().number(); }
    /// One line a comment: number in the view, id, and how many it hides; two spaces a level.
    [[nodiscard]] std::string rows();
    [[nodiscard]] QString textOf(qint64 comment);
    /// Of a comment's header, from the top of the view; nothing where it is not in sight.
    [[nodiscard]] std::optional<int> heightOf(qint64 comment);
    /// Empty when there is none.
    [[nodiscard]] QString notice();

    /// A reply is written at the source, in a later second than anything before: it will be new.
    [[nodiscard]] qint64 addLateReply(qint64 parent);
    template <typename Call>
    auto onServer(Call call)
    {
        return m_server.invoke(std::move(call));
    }
    [[nodiscard]] const store::Profile &profile() const { return m_profile; }
    hackernews::Addresses m_addresses;

    /// It has the keyboard again, as desktops see to when something in front of it has gone.
    static void activate(QWidget &window);

private:
    /// Ends the test, and says which dialogs there are.
    [[noreturn]] void missing(const char *dialog);
    [[nodiscard]] static QString textOn(const QWidget &widget);

    QTemporaryDir m_directory;
    store::Profile m_profile;
    standin::ServerThread m_server;
    std::unique_ptr<Desktop> m_desktop;
    int m_window = 0;
};

} // namespace backthread::stories
