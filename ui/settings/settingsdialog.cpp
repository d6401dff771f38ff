// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsdialog.h"

#include "ui/settings/appearancepage.h"
#include "ui/settings/desktoppage.h"
#include "ui/settings/fetchingpage.h"
#include "ui/settings/keyspage.h"
#include "ui/settings/librarypage.h"
#include "ui/settings/mutingpage.h"
#include "ui/settings/notificationspage.h"
#include "ui/settings/privacypage.h"
#include "ui/settings/readingpage.h"
#include "ui/settings/watchingpage.h"
#include "ui/shell/focusring.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/undooffers.h"
#include "ui/shell/upkeep.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QStyle>

#include <algorithm>

namespace backthread::settings {

SettingsDialog::SettingsDialog(shell::Preferences &preferences, shell::Upkeep &upkeep,
    services::LibraryService &library, QWidget *parent)
    : QDialog(parent)
    , m_search(new QLineEdit(this))
    , m_sections(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
    , m_nothing(new QLabel(this))
{
    setWindowTitle(tr("Settings"));
    m_search->setPlaceholderText(tr("search the settings …"));
    m_search->setAccessibleName(tr("Search the settings"));
    m_search->setClearButtonEnabled(true);
    m_sections->setAccessibleName(tr("Sections"));
    m_sections->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    addPages(preferences, upkeep, library);
    m_sections->setFixedWidth(m_sections->sizeHintForColumn(0) + fontMetrics().averageCharWidth() * 6);
    m_sections->setSpacing(fontMetrics().height() / 6);
    m_sections->setCurrentRow(0);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QGridLayout(this);
    layout->addWidget(m_search, 0, 0, 1, 2);
    layout->addWidget(m_sections, 1, 0);
    layout->addWidget(m_pages, 1, 1);
    layout->addWidget(m_nothing, 1, 1);
    layout->addWidget(makeNotices(upkeep, library), 2, 0, 1, 2);
    layout->addWidget(buttons, 3, 0, 1, 2);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::search);
    connect(m_sections, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    buttons->button(QDialogButtonBox::Close)->setIcon({}); // the style's is dark in every theme
    new shell::FocusRing(this);
    for (auto *button : findChildren<QPushButton *>())
        button->setAutoDefault(false);
    const QSize wanted(
        std::max(fontMetrics().averageCharWidth() * 100, wholeWidth()), fontMetrics().height() * 32);
    resize(wanted.boundedTo(screen()->availableSize() * 9 / 10));
}

/// With the widest page, and the bar that scrolls it.
int SettingsDialog::wholeWidth() const
{
    int widest = 0;
    for (int section = 0; section < m_pages->count(); ++section)
        widest = std::max(widest, page(section)->sizeHint().width());
    const QMargins around = layout()->contentsMargins();
    return around.left() + m_sections->width() + static_cast<QGridLayout *>(layout())->horizontalSpacing()
        + widest + style()->pixelMetric(QStyle::PM_ScrollBarExtent) + around.right();
}

void SettingsDialog::addPages(
    shell::Preferences &preferences, shell::Upkeep &upkeep, services::LibraryService &library)
{
    add(new ReadingPage(preferences, this));
    add(new AppearancePage(preferences, this));
    add(new KeysPage(preferences, this));
    add(new WatchingPage(upkeep.watches(), this));
    add(new NotificationsPage(preferences, this));
    add(new MutingPage(upkeep.mutes(), this));
    add(new FetchingPage(preferences, upkeep, this));
    add(new LibraryPage(library, this));
    add(new DesktopPage(preferences, this));
    add(new PrivacyPage({preferences, library, upkeep.savedSearches()}, this));
}

QWidget *SettingsDialog::makeNotices(shell::Upkeep &upkeep, services::LibraryService &library)
{
    auto *notices = new shell::NoticeBar(this);
    auto *offers = new shell::UndoOffers(*notices, this);
    offers->follow(library);
    offers->follow(upkeep.mutes());
    offers->follow(upkeep.savedSearches());
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, notices,
        [notices] { notices->undo(); });
    return notices;
}

void SettingsDialog::add(SettingsPage *page)
{
    m_sections->addItem(page->title());
    auto *scroller = new QScrollArea(m_pages); // for small screens
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->setFocusPolicy(Qt::NoFocus); // what is on it takes the keyboard, and comes into sight
    scroller->setWidgetResizable(true);
    scroller->setWidget(page);
    m_pages->addWidget(scroller);
}

SettingsPage *SettingsDialog::page(int section) const
{
    return static_cast<SettingsPage *>(static_cast<QScrollArea *>(m_pages->widget(section))->widget());
}

void SettingsDialog::showSetting(Setting setting)
{
    m_search->clear();
    search({}); // nothing is set off any more
    for (int section = 0; section < m_pages->count(); ++section) {
        QWidget *field = page(section)->fieldOf(setting);
        if (!field)
            continue;
        m_sections->setCurrentRow(section);
        page(section)->mark(field);
        static_cast<QScrollArea *>(m_pages->widget(section))->ensureWidgetVisible(field);
        field->setFocus();
    }
}

void SettingsDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QDialog::keyPressEvent(event);
        return;
    }
    // Return does what it does where it is pressed: it never closes from elsewhere.
    if (auto *button = qobject_cast<QAbstractButton *>(focusWidget()))
        button->click();
}

/// Leaves the sections that have something, and turns to one of them.
void SettingsDialog::search(const QString &words)
{
    int first = -1;
    for (int section = 0; section < m_sections->count(); ++section) {
        page(section)->mark(nullptr);
        const bool hasSomething = page(section)->filter(words);
        m_sections->item(section)->setHidden(!hasSomething);
        if (hasSomething && first < 0)
            first = section;
    }
    m_pages->setVisible(first >= 0);
    m_nothing->setVisible(first < 0);
    m_nothing->setText(tr("No setting has “%1”.").arg(words.trimmed()));
    if (first >= 0 && m_sections->currentItem()->isHidden())
        m_sections->setCurrentRow(first);
}

} // namespace backthread::settings
