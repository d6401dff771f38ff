// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manualdialog.h"

#include "ui/shell/focusring.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QShortcut>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>

namespace backthread::help {

using namespace Qt::StringLiterals;

namespace {

const auto kManual = u"manual.md"_s;
constexpr int kBlockRole = Qt::UserRole; // of a line of the contents: the heading's block
constexpr int kDeepest = 2; // of headings in the contents

/// As links name a heading: lower case, with hyphens.
QString anchorOf(const QString &heading)
{
    QString anchor;
    for (const QChar character : heading.toLower()) {
        if (character.isLetterOrNumber())
            anchor += character;
        else if (character.isSpace() || character == u'-')
            anchor += u'-';
    }
    return anchor;
}

/// Markdown knows no distances.
void spreadTables(QTextDocument &document)
{
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setCellPadding(4);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderCollapse(true);
        table->setFormat(format);
    }
}

/// A long line of code goes on below, rather than beyond the edge.
void wrapCode(QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        if (!format.nonBreakableLines())
            continue;
        format.setNonBreakableLines(false);
        QTextCursor(block).setBlockFormat(format);
    }
}

} // namespace

ManualDialog::ManualDialog(QWidget *parent)
    : QDialog(parent)
    , m_contents(new QListWidget(this))
    , m_text(new QTextBrowser(this))
    , m_words(new QLineEdit(this))
    , m_problem(new QLabel(this))
{
    setWindowTitle(tr("Manual"));
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setAccessibleName(tr("Text of the manual"));
    m_text->setOpenLinks(false);
    m_words->setPlaceholderText(tr("find in the manual …"));
    m_words->setAccessibleName(tr("Find in the manual"));
    m_words->setClearButtonEnabled(true);
    m_problem->setTextFormat(Qt::PlainText);
    layOut();
    connectParts();
    openFile(kManual);
    m_contents->setMinimumWidth(
        m_contents->sizeHintForColumn(0) + fontMetrics().averageCharWidth() * 4); // and a scroll bar
    m_text->setFocus();
}

void ManualDialog::layOut()
{
    auto *top = new QHBoxLayout;
    top->addWidget(m_words, 1);
    top->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *close = buttons->button(QDialogButtonBox::Close);
    close->setIcon({}); // the style's is dark in every theme
    close->setAutoDefault(false); // Return finds the next
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QGridLayout(this);
    layout->addLayout(top, 0, 0, 1, 2);
    layout->addWidget(m_contents, 1, 0);
    layout->addWidget(m_text, 1, 1);
    layout->addWidget(buttons, 2, 0, 1, 2);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 4);
    new shell::FocusRing(this);
    const QSize wanted(fontMetrics().averageCharWidth() * 140, fontMetrics().height() * 44);
    resize(wanted.boundedTo(screen()->availableSize() * 9 / 10));
}

void ManualDialog::connectParts()
{
    connect(m_text, &QTextBrowser::anchorClicked, this, &ManualDialog::follow);
    connect(m_contents, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            goToBlock(item->data(kBlockRole).toInt());
    });
    connect(m_words, &QLineEdit::returnPressed, this, [this] { find({}); });
    connect(m_words, &QLineEdit::textChanged, m_problem, &QLabel::clear);
    const auto addKey = [this](QKeySequence::StandardKey key, auto act) {
        connect(new QShortcut(key, this), &QShortcut::activated, this, act);
    };
    addKey(QKeySequence::Find, [this] { m_words->setFocus(); });
    addKey(QKeySequence::FindNext, [this] { find({}); });
    addKey(QKeySequence::FindPrevious, [this] { find(QTextDocument::FindBackward); });
    addKey(QKeySequence::Back, [this] { openFile(kManual); });
}

void ManualDialog::follow(const QUrl &link)
{
    if (!link.scheme().isEmpty()) {
        Q_EMIT linkActivated(link);
        return;
    }
    if (!link.path().isEmpty())
        openFile(link.path());
    for (int row = 0; row < m_contents->count(); ++row) {
        if (anchorOf(m_contents->item(row)->text()) == link.fragment())
            m_contents->setCurrentRow(row);
    }
}

void ManualDialog::openFile(const QString &file)
{
    QFile resource(u":/help/"_s + file);
    if (file == m_file || !resource.open(QIODevice::ReadOnly))
        return;
    m_file = file;
    m_text->setMarkdown(QString::fromUtf8(resource.readAll()));
    spreadTables(*m_text->document());
    wrapCode(*m_text->document());
    fillContents();
    m_text->moveCursor(QTextCursor::Start);
}

void ManualDialog::fillContents()
{
    m_contents->clear();
    if (m_file != kManual)
        m_contents->addItem(tr("◀ The manual"));
    const QTextDocument &document = *m_text->document();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level < 1 || level > kDeepest)
            continue;
        auto *item = new QListWidgetItem(block.text(), m_contents);
        item->setData(kBlockRole, block.blockNumber());
    }
}

void ManualDialog::goToBlock(int block)
{
    if (m_file != kManual && block == 0 && m_contents->currentRow() == 0) {
        // Not from within its own list, which it fills.
        QMetaObject::invokeMethod(
            this, [this] { openFile(kManual); }, Qt::QueuedConnection);
        return;
    }
    const QTextCursor place(m_text->document()->findBlockByNumber(block));
    m_text->setTextCursor(place);
    m_text->verticalScrollBar()->setValue(
        m_text->verticalScrollBar()->value() + m_text->cursorRect(place).top());
}

void ManualDialog::find(QTextDocument::FindFlags direction)
{
    m_problem->clear();
    if (m_words->text().isEmpty() || m_text->find(m_words->text(), direction))
        return;
    const QTextCursor before = m_text->textCursor();
    m_text->moveCursor(direction ? QTextCursor::End : QTextCursor::Start);
    if (m_text->find(m_words->text(), direction))
        return;
    m_text->setTextCursor(before);
    m_problem->setText(tr("not found"));
}

} // namespace backthread::help
