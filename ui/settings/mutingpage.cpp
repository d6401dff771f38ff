// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/mutingpage.h"

#include "core/services/muteservice.h"
#include "ui/wording/mutetext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

namespace backthread::settings {

using namespace Qt::StringLiterals;
using discussion::Mute;
using discussion::MuteSpan;
using services::MuteService;

MutingPage::MutingPage(MuteService &mutes, QWidget *parent)
    : SettingsPage(Section::Muting, parent)
    , m_mutes(mutes)
    , m_table(new QTreeWidget(this))
{
    m_table->setHeaderLabels({tr("Muted"), tr("How long")});
    m_table->setRootIsDecorated(false);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAccessibleName(infoOf(Setting::Mutes).title());
    m_table->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_table->header()->setStretchLastSection(false);
    m_table->setMinimumHeight(fontMetrics().height() * 6);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->addWidget(m_table);
    layout->addWidget(makeButtons());
    layout->addWidget(makeEditor());
    addField(Setting::Mutes, m_table);
    addField(Setting::NewMute, m_text);
    connect(m_table, &QTreeWidget::itemSelectionChanged, this, &MutingPage::showButtons);
    connect(&mutes, &MuteService::changed, this, &MutingPage::showMutes);
    showMutes();
}

QWidget *MutingPage::makeButtons()
{
    auto *row = new QWidget(this);
    m_remove = new QPushButton(tr("&Unmute"), row);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(m_remove);
    layout->addStretch();
    connect(m_remove, &QPushButton::clicked, this, &MutingPage::removeChosen);
    return row;
}

QWidget *MutingPage::makeEditor()
{
    auto *row = new QWidget(this);
    m_kind = new QComboBox(row);
    m_kind->addItem(tr("Words"), u"words:"_s);
    m_kind->addItem(tr("Site"), u"site:"_s);
    m_kind->addItem(tr("User"), u"user:"_s);
    m_kind->setAccessibleName(tr("What to mute"));
    m_text = new QLineEdit(row);
    m_text->setAccessibleName(tr("Words, site or name to mute"));
    m_span = new QComboBox(row);
    for (const MuteSpan span : discussion::kMuteSpans)
        m_span->addItem(wording::spanText(span), int(span));
    m_span->setCurrentIndex(m_span->count() - 1);
    m_span->setAccessibleName(tr("How long"));
    auto *add = new QPushButton(tr("&Mute"), row);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    for (QWidget *field : std::initializer_list<QWidget *> {m_kind, m_text, m_span, add})
        layout->addWidget(field);
    const auto follow = [this, add] { add->setEnabled(edited().has_value()); };
    connect(m_text, &QLineEdit::textChanged, this, follow);
    connect(m_kind, &QComboBox::currentIndexChanged, this, follow);
    connect(m_text, &QLineEdit::returnPressed, add, &QPushButton::click);
    connect(add, &QPushButton::clicked, this, [this] {
        m_mutes.mute(*edited(), static_cast<MuteSpan>(m_span->currentData().toInt()));
        m_text->clear();
    });
    follow();
    return row;
}

std::optional<Mute> MutingPage::edited() const
{
    return discussion::muteFromName(m_kind->currentData().toString() + m_text->text());
}

void MutingPage::showMutes()
{
    m_table->clear();
    for (const Mute &mute : m_mutes.mutes()) {
        auto *row = new QTreeWidgetItem(m_table, {wording::nameOf(mute), wording::endText(mute)});
        row->setData(0, Qt::UserRole, QVariant::fromValue(mute));
    }
    showButtons();
}

void MutingPage::showButtons()
{
    m_remove->setEnabled(!m_table->selectedItems().isEmpty());
}

void MutingPage::removeChosen()
{
    for (const QTreeWidgetItem *row : m_table->selectedItems())
        m_mutes.unmute(row->data(0, Qt::UserRole).value<Mute>());
}

} // namespace backthread::settings
