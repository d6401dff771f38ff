// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/discussion/address.h"
#include "core/search/completion.h"
#include "ui/search/palette.h"

#include <QFuture>
#include <QLineEdit>
#include <QPointer>

#include <functional>

namespace backthread::searchui {

class Suggestions;
struct Suggestion;

/// The one box at the top: searches as one types, goes to an id or address that is entered, and behind a ">"
/// finds whatever its palette does. It underlines what of a query is not understood, offers what could go on
/// from there, which Tab takes, and, while it is empty, what was searched for before.
class SearchBox final : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchBox(QWidget *parent = nullptr);

    /// What finds things behind a ">"; outlives it. What is chosen is done with the keyboard where it was
    /// before.
    void setPalette(Palette *palette);
    /// Who knows the authors, sites and tags there are. A later question cancels the one before.
    using Endings = std::function<QFuture<Result<QStringList>>(const search::Beginning &)>;
    void setEndings(Endings endings) { m_endings = std::move(endings); }
    /// What was searched for before, the latest first.
    void setRecent(const QStringList &queries) { m_recent = queries; }
    /// Shows a query without searching for it again.
    void setQuery(const QString &query);
    /// Takes the keyboard; what one types replaces what is there.
    void takeKeyboard();
    /// The same, behind a ">".
    void openPalette();
    /// Puts it where something is being typed, and goes on from there.
    void insertPart(const QString &part);

Q_SIGNALS:
    /// The text is a query now; an empty one ends the search.
    void queryChanged(const QString &query);
    /// Enter: the text is a number or an address of the site.
    void addressEntered(const backthread::discussion::Address &address);
    /// Enter: into the results.
    void queryEntered();
    /// Escape: back to the reading.
    void left();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] bool isCommand() const;
    [[nodiscard]] QString typedCommand() const;
    void edit();
    void enter();
    void suggest();
    void suggestFound(const QString &typed, const Palette::Entries &entries);
    void suggestRecent();
    void suggestEndings(const search::Beginning &beginning, const QStringList &endings);
    void complete(const QString &whole);
    void perform(const std::function<void()> &act);
    void underline();

    Suggestions *m_suggestions;
    Palette *m_palette = nullptr;
    Endings m_endings;
    QStringList m_recent;
    QPointer<QWidget> m_before; ///< That had the keyboard.
    QString m_query; ///< The last text that was no command.
};

} // namespace backthread::searchui
