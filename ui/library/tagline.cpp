// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/tagline.h"

#include "core/base/whendone.h"
#include "core/discussion/tags.h"
#include "core/services/libraryservice.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QSet>
#include <QStringListModel>

namespace backthread::library {

using namespace Qt::StringLiterals;

TagLine::TagLine(Content content, QWidget *parent)
    : QLineEdit(parent)
    , m_content(content)
    , m_tags(new QStringListModel(this))
    , m_completer(new QCompleter(m_tags, this))
{
    setClearButtonEnabled(content == Content::Words);
    m_completer->setWidget(this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &TagLine::take);
    connect(this, &QLineEdit::textEdited, this, [this] { offer(false); });
}

void TagLine::setKnownTags(const QStringList &tags)
{
    m_tags->setStringList(tags);
}

void TagLine::readKnownTags(services::LibraryService &library)
{
    using discussion::TagCount;
    whenDone(library.bookmarkTags(), this, [this](const Result<QList<TagCount>> &tags) {
        QStringList names;
        for (const TagCount &each : tags.value_or(QList<TagCount>()))
            names.append(each.tag);
        setKnownTags(names);
    });
}

TagLine::Word TagLine::word() const
{
    const QString before = text().left(cursorPosition());
    Word word {.start = discussion::startOfLastWord(before)};
    const QString typed = before.mid(word.start);
    for (const QString &sign : {u"#"_s, u"tag:"_s}) {
        if (typed.startsWith(sign))
            word.sign = sign;
    }
    word.beginning = typed.mid(word.sign.size()).remove(u'"');
    return word;
}

/// `wanted`: somebody has asked for it, rather than only typed.
void TagLine::offer(bool wanted)
{
    const Word typed = word();
    const bool isTag = m_content == Content::Tags ? !typed.beginning.isEmpty() : !typed.sign.isEmpty();
    m_completer->setCompletionPrefix(typed.beginning);
    const bool isNews =
        m_completer->completionCount() > 1 || m_completer->currentCompletion() != typed.beginning;
    if ((!isTag && !wanted) || m_completer->completionCount() == 0 || !isNews) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void TagLine::take(const QString &tag)
{
    const Word typed = word();
    const bool needsSign = m_content == Content::Words && typed.sign.isEmpty();
    const QString taken = (needsSign ? u"#"_s : typed.sign) + discussion::typed({tag}) + u' ';
    const QString behind = text().mid(cursorPosition());
    setText(text().left(typed.start) + taken + behind);
    setCursorPosition(int(typed.start + taken.size()));
    setModified(true); // somebody has chosen it
    Q_EMIT textEdited(text());
}

void TagLine::keyPressEvent(QKeyEvent *event)
{
    static const QSet<int> choosing {
        Qt::Key_Return, Qt::Key_Enter, Qt::Key_Escape, Qt::Key_Tab, Qt::Key_Backtab};
    if (m_completer->popup()->isVisible() && choosing.contains(event->key()))
        event->ignore(); // the completer comes next
    else if (event->key() == Qt::Key_Down && event->modifiers() == Qt::NoModifier && m_tags->rowCount() > 0
        && m_content == Content::Tags)
        offer(true);
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace backthread::library
