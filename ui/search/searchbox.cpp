// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchbox.h"

#include "core/base/whendone.h"
#include "core/search/queryparser.h"
#include "ui/search/grammar.h"
#include "ui/search/suggestions.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QTextCharFormat>

namespace backthread::searchui {

namespace {

constexpr QChar kCommandSign = u'>';
constexpr QChar kCommandKey = u':'; // opens the box with that sign; with it no query begins

/// What closes the suggestions, or chooses one.
bool isForSuggestions(int key)
{
    return key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter;
}

} // namespace

SearchBox::SearchBox(QWidget *parent)
    : QLineEdit(parent)
    , m_suggestions(new Suggestions(this))
{
    setPlaceholderText(tr("search comments, paste an id or a link, or type > to find anything else …"));
    setAccessibleName(tr("Search"));
    setClearButtonEnabled(true);
    setMaxLength(2000);
    connect(this, &QLineEdit::textEdited, this, &SearchBox::edit);
    connect(this, &QLineEdit::textChanged, this, &SearchBox::underline);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, QWidget *now) {
        if (now == this && before)
            m_before = before;
    });
    connect(this, &QLineEdit::returnPressed, this, &SearchBox::enter);
}

void SearchBox::setQuery(const QString &query)
{
    m_query = query;
    if (text() != query)
        setText(query);
}

void SearchBox::takeKeyboard()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void SearchBox::insertPart(const QString &part)
{
    const bool needsSpace = cursorPosition() > 0 && !text().at(cursorPosition() - 1).isSpace();
    setFocus();
    deselect();
    insert(needsSpace ? u' ' + part : part);
    edit();
}

void SearchBox::setPalette(Palette *palette)
{
    m_palette = palette;
    connect(palette, &Palette::found, this, &SearchBox::suggestFound);
}

void SearchBox::openPalette()
{
    setFocus(Qt::ShortcutFocusReason);
    setText(kCommandSign);
    edit();
}

bool SearchBox::isCommand() const
{
    const QString typed = text().trimmed();
    return m_palette && (typed.startsWith(kCommandSign) || typed.startsWith(kCommandKey));
}

QString SearchBox::typedCommand() const
{
    return text().trimmed().sliced(1).trimmed();
}

void SearchBox::edit()
{
    if (!isCommand()) {
        m_query = text();
        Q_EMIT queryChanged(m_query.trimmed());
    }
    suggest();
}

void SearchBox::suggest()
{
    if (isCommand())
        return m_palette->find(typedCommand());
    const auto beginning = search::beginningAt(text(), cursorPosition());
    if (!beginning)
        return m_suggestions->hide();
    if (const QStringList known = search::knownEndings(text(), *beginning); !known.isEmpty() || !m_endings)
        return suggestEndings(*beginning, known);
    whenDone(m_endings(*beginning), this, [this, beginning](const Result<QStringList> &endings) {
        if (endings && hasFocus() && search::beginningAt(text(), cursorPosition()) == beginning)
            suggestEndings(*beginning, *endings);
    });
}

void SearchBox::suggestFound(const QString &typed, const Palette::Entries &entries)
{
    if (!isCommand() || typed != typedCommand() || !(hasFocus() || m_suggestions->isOpen()))
        return;
    QList<Suggestion> suggestions;
    for (const Palette::Entry &entry : entries)
        suggestions.append({entry.title, entry.kind, entry.keys, [this, act = entry.act] { perform(act); }});
    m_suggestions->offer(suggestions, true);
}

void SearchBox::suggestEndings(const search::Beginning &beginning, const QStringList &endings)
{
    QList<Suggestion> suggestions;
    for (const QString &ending : endings) {
        if (ending != beginning.typed) // nothing is missing
            suggestions.append({ending, meaningOf(ending), {}, [this, ending] { complete(ending); }});
    }
    m_suggestions->offer(suggestions, false);
}

void SearchBox::suggestRecent()
{
    QList<Suggestion> suggestions;
    for (const QString &query : std::as_const(m_recent))
        suggestions.append({query, {}, {}, [this, query] { complete(query); }});
    m_suggestions->offer(suggestions, true);
}

void SearchBox::complete(const QString &whole)
{
    const auto beginning = search::beginningAt(text(), cursorPosition());
    const QString before = beginning ? search::completed(text(), *beginning, whole) : whole;
    const QString behind = beginning ? text().sliced(beginning->range.end()) : QString();
    setText(before + behind);
    setCursorPosition(int(before.size()));
    edit();
}

void SearchBox::perform(const std::function<void()> &act)
{
    setText(m_query);
    if (m_before)
        m_before->setFocus();
    act();
}

void SearchBox::enter()
{
    if (isCommand())
        suggest(); // what was offered was closed
    else if (const auto address = discussion::parseAddress(text()))
        Q_EMIT addressEntered(*address);
    else if (!text().trimmed().isEmpty())
        Q_EMIT queryEntered();
}

/// A line of text can be marked in parts only as if an input method did so.
void SearchBox::underline()
{
    QTextCharFormat wrong;
    wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    wrong.setUnderlineColor(Qt::red);
    QList<QInputMethodEvent::Attribute> attributes;
    if (!isCommand() && !discussion::parseAddress(text())) {
        for (const search::Problem &problem : search::parseQuery(text()).problems) {
            const int start = int(problem.start) - cursorPosition();
            attributes.append({QInputMethodEvent::TextFormat, start, int(problem.length), wrong});
        }
    }
    QInputMethodEvent marks({}, attributes);
    QLineEdit::inputMethodEvent(&marks);
}

bool SearchBox::event(QEvent *event)
{
    const bool isTab =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab;
    if (isTab && m_suggestions->isOpen() && !isCommand()) {
        m_suggestions->choose();
        return true;
    }
    return QLineEdit::event(event);
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    const bool isEscape = event->key() == Qt::Key_Escape;
    if (isForSuggestions(event->key()) && m_suggestions->isOpen()
        && (isEscape || m_suggestions->isOneSelected())) {
        event->ignore(); // which leaves it to them
    } else if (isEscape) {
        setText(m_query);
        Q_EMIT left();
    } else if (event->key() == Qt::Key_Down) {
        if (isCommand())
            suggest();
        else if (text().isEmpty())
            suggestRecent();
        else
            Q_EMIT queryEntered();
    } else {
        if (isForSuggestions(event->key()))
            m_suggestions->hide();
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace backthread::searchui
