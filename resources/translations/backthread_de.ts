<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>AccessibleComment</name>
    <message>
        <source>Fold</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Hides all comments below this one</source>
        <translation>Blendet alle Kommentare darunter aus</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Ausklappen</translation>
    </message>
    <message>
        <source>Shows the comments below this one</source>
        <translation>Zeigt die Kommentare darunter</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Shows this comment although it is muted</source>
        <translation>Zeigt diesen Kommentar, obwohl er stummgeschaltet ist</translation>
    </message>
    <message>
        <source>Jump to parent</source>
        <translation>Zum übergeordneten Kommentar</translation>
    </message>
    <message>
        <source>Goes to what this comment replies to</source>
        <translation>Geht zu dem, worauf dieser Kommentar antwortet</translation>
    </message>
    <message>
        <source>First reply</source>
        <translation>Erste Antwort</translation>
    </message>
    <message>
        <source>Goes to the first reply to this comment</source>
        <translation>Geht zur ersten Antwort auf diesen Kommentar</translation>
    </message>
    <message>
        <source>Next reply</source>
        <translation>Nächste Antwort</translation>
    </message>
    <message>
        <source>Goes to the next reply to the same comment</source>
        <translation>Geht zur nächsten Antwort auf denselben Kommentar</translation>
    </message>
    <message>
        <source>Open source</source>
        <translation>Quelle öffnen</translation>
    </message>
    <message>
        <source>Opens this comment on its site</source>
        <translation>Öffnet diesen Kommentar auf seiner Website</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Adds this comment to the bookmarks, or removes it</source>
        <translation>Setzt ein Lesezeichen für diesen Kommentar oder entfernt es</translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1m</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1d</source>
        <translation>%1&#xa0;T</translation>
    </message>
    <message>
        <source>%1mo</source>
        <translation>%1&#xa0;Mon</translation>
    </message>
    <message>
        <source>%1y</source>
        <translation>%1&#xa0;J</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>vor einer Minute</numerusform>
            <numerusform>vor %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>vor einer Stunde</numerusform>
            <numerusform>vor %Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>vor einem Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation>
            <numerusform>vor einem Monat</numerusform>
            <numerusform>vor %Ln Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <translation>
            <numerusform>vor einem Jahr</numerusform>
            <numerusform>vor %Ln Jahren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln Jahr</numerusform>
            <numerusform>%Ln Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date, as QLocale wants it</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date without a year, as QLocale wants it</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date and a time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Bookmark</name>
    <message>
        <source>No. %1</source>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Search, or go to an id or link</source>
        <translation>Suchen oder zu ID oder Link gehen</translation>
    </message>
    <message>
        <source>The menu</source>
        <translation>Das Menü</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>Zur Liste</translation>
    </message>
    <message>
        <source>To the thread</source>
        <translation>Zum Thread</translation>
    </message>
    <message>
        <source>Open the next in the list</source>
        <translation>Nächsten in der Liste öffnen</translation>
    </message>
    <message>
        <source>Open the previous in the list</source>
        <translation>Vorherigen in der Liste öffnen</translation>
    </message>
    <message>
        <source>List: Top</source>
        <translation>Liste: Top</translation>
    </message>
    <message>
        <source>List: New</source>
        <translation>Liste: Neu</translation>
    </message>
    <message>
        <source>List: Best</source>
        <translation>Liste: Beste</translation>
    </message>
    <message>
        <source>List: Ask</source>
        <translation>Liste: Ask</translation>
    </message>
    <message>
        <source>List: Show</source>
        <translation>Liste: Show</translation>
    </message>
    <message>
        <source>List: Jobs</source>
        <translation>Liste: Jobs</translation>
    </message>
    <message>
        <source>List: Bookmarks</source>
        <translation>Liste: Lesezeichen</translation>
    </message>
    <message>
        <source>List: History</source>
        <translation>Liste: Verlauf</translation>
    </message>
    <message>
        <source>Catch up: the best of the day</source>
        <translation>Nachlesen: das Beste des Tages</translation>
    </message>
    <message>
        <source>Catch up: the best of the week</source>
        <translation>Nachlesen: das Beste der Woche</translation>
    </message>
    <message>
        <source>Catch up: the best of the month</source>
        <translation>Nachlesen: das Beste des Monats</translation>
    </message>
    <message>
        <source>Catch up: the best of any days</source>
        <translation>Nachlesen: das Beste beliebiger Tage</translation>
    </message>
    <message>
        <source>Sort and limit the list</source>
        <translation>Liste sortieren und eingrenzen</translation>
    </message>
    <message>
        <source>Show or leave out hidden stories</source>
        <translation>Ausgeblendete Beiträge zeigen oder weglassen</translation>
    </message>
    <message>
        <source>List: Watching</source>
        <translation>Liste: Beobachtet</translation>
    </message>
    <message>
        <source>Open in a new tab</source>
        <translation>In neuem Tab öffnen</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Nächster Tab</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Vorheriger Tab</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Tab schließen</translation>
    </message>
    <message>
        <source>Reopen the closed tab</source>
        <translation>Geschlossenen Tab wieder öffnen</translation>
    </message>
    <message>
        <source>Move the tab to a window of its own</source>
        <translation>Tab in ein eigenes Fenster verschieben</translation>
    </message>
    <message>
        <source>Next comment</source>
        <translation>Nächster Kommentar</translation>
    </message>
    <message>
        <source>Previous comment</source>
        <translation>Vorheriger Kommentar</translation>
    </message>
    <message>
        <source>Next sibling</source>
        <translation>Nächster auf gleicher Ebene</translation>
    </message>
    <message>
        <source>Previous sibling</source>
        <translation>Vorheriger auf gleicher Ebene</translation>
    </message>
    <message>
        <source>Parent; again: to the top of the branch</source>
        <translation>Übergeordneter; noch einmal: zum Anfang des Zweigs</translation>
    </message>
    <message>
        <source>First reply</source>
        <translation>Erste Antwort</translation>
    </message>
    <message>
        <source>Next top-level comment</source>
        <translation>Nächster Hauptkommentar</translation>
    </message>
    <message>
        <source>Previous top-level comment</source>
        <translation>Vorheriger Hauptkommentar</translation>
    </message>
    <message>
        <source>Next new comment</source>
        <translation>Nächster neuer Kommentar</translation>
    </message>
    <message>
        <source>Previous new comment</source>
        <translation>Vorheriger neuer Kommentar</translation>
    </message>
    <message>
        <source>Page down; at the end, next new comment</source>
        <translation>Seite nach unten; am Ende nächster neuer Kommentar</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Seite nach oben</translation>
    </message>
    <message>
        <source>To the top of the thread</source>
        <translation>Zum Anfang des Threads</translation>
    </message>
    <message>
        <source>To the last comment</source>
        <translation>Zum letzten Kommentar</translation>
    </message>
    <message>
        <source>Next reference in the comment</source>
        <translation>Nächster Verweis im Kommentar</translation>
    </message>
    <message>
        <source>Previous reference</source>
        <translation>Vorheriger Verweis</translation>
    </message>
    <message>
        <source>Follow the reference</source>
        <translation>Verweis folgen</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>Ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Fold or unfold; with a reference chosen, on to its card</source>
        <translation>Ein- oder ausklappen; bei gewähltem Verweis weiter zu seiner Vorschau</translation>
    </message>
    <message>
        <source>Fold all replies</source>
        <translation>Alle Antworten einklappen</translation>
    </message>
    <message>
        <source>Fold to the second level</source>
        <translation>Bis zur zweiten Ebene einklappen</translation>
    </message>
    <message>
        <source>Fold to the third level</source>
        <translation>Bis zur dritten Ebene einklappen</translation>
    </message>
    <message>
        <source>Fold this branch from its top</source>
        <translation>Diesen Zweig von oben einklappen</translation>
    </message>
    <message>
        <source>Fold branches with nothing new</source>
        <translation>Zweige ohne Neues einklappen</translation>
    </message>
    <message>
        <source>Unfold everything</source>
        <translation>Alles ausklappen</translation>
    </message>
    <message>
        <source>Focus this sub-thread</source>
        <translation>Nur diesen Unterthread zeigen</translation>
    </message>
    <message>
        <source>Close the card, the filter, the sub-thread</source>
        <translation>Vorschau, Filter, Unterthread schließen</translation>
    </message>
    <message>
        <source>Show or hide the context</source>
        <translation>Kontext ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Tree or board</source>
        <translation>Baum oder Board</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Most answered first</source>
        <translation>Meistbeantwortete zuerst</translation>
    </message>
    <message>
        <source>Statistics of the thread</source>
        <translation>Statistik des Threads</translation>
    </message>
    <message>
        <source>Find in the thread</source>
        <translation>Im Thread suchen</translation>
    </message>
    <message>
        <source>Find the next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Find the previous</source>
        <translation>Rückwärts weitersuchen</translation>
    </message>
    <message>
        <source>Only the submitter</source>
        <translation>Nur der Einsender</translation>
    </message>
    <message>
        <source>Only this comment&apos;s author</source>
        <translation>Nur der Autor dieses Kommentars</translation>
    </message>
    <message>
        <source>Only comments with links</source>
        <translation>Nur Kommentare mit Links</translation>
    </message>
    <message>
        <source>Only comments with code</source>
        <translation>Nur Kommentare mit Code</translation>
    </message>
    <message>
        <source>Only new comments</source>
        <translation>Nur neue Kommentare</translation>
    </message>
    <message>
        <source>Show all comments again</source>
        <translation>Wieder alle Kommentare zeigen</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Suchhilfe</translation>
    </message>
    <message>
        <source>Next hit of the search, in whatever thread</source>
        <translation>Nächster Suchtreffer, in welchem Thread auch immer</translation>
    </message>
    <message>
        <source>Previous hit of the search</source>
        <translation>Vorheriger Suchtreffer</translation>
    </message>
    <message>
        <source>Save the search, or remove it</source>
        <translation>Suche speichern oder entfernen</translation>
    </message>
    <message>
        <source>Search: the best or the newest first</source>
        <translation>Suche: beste oder neueste zuerst</translation>
    </message>
    <message>
        <source>Search: hits by story</source>
        <translation>Suche: Treffer nach Beitrag</translation>
    </message>
    <message>
        <source>Search all of Hacker News</source>
        <translation>Ganz Hacker News durchsuchen</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>Quelle öffnen</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>Artikel öffnen</translation>
    </message>
    <message>
        <source>Reply in the browser</source>
        <translation>Im Browser antworten</translation>
    </message>
    <message>
        <source>Vote in the browser</source>
        <translation>Im Browser abstimmen</translation>
    </message>
    <message>
        <source>Bookmark the comment</source>
        <translation>Lesezeichen für den Kommentar</translation>
    </message>
    <message>
        <source>Bookmark the story</source>
        <translation>Lesezeichen für den Beitrag</translation>
    </message>
    <message>
        <source>Tags and note of the bookmark</source>
        <translation>Schlagwörter und Notiz des Lesezeichens</translation>
    </message>
    <message>
        <source>Tags and note of the story&apos;s bookmark</source>
        <translation>Schlagwörter und Notiz zum Lesezeichen des Beitrags</translation>
    </message>
    <message>
        <source>Watch the comment for replies</source>
        <translation>Kommentar auf Antworten beobachten</translation>
    </message>
    <message>
        <source>Watch the whole thread</source>
        <translation>Ganzen Thread beobachten</translation>
    </message>
    <message>
        <source>Mute …</source>
        <translation>Stummschalten …</translation>
    </message>
    <message>
        <source>The author: about, note, tags</source>
        <translation>Zum Autor: Profil, Notiz, Schlagwörter</translation>
    </message>
    <message>
        <source>Mark the story unread</source>
        <translation>Beitrag als ungelesen markieren</translation>
    </message>
    <message>
        <source>Hide the story from lists, or show it again</source>
        <translation>Beitrag in Listen ausblenden oder wieder zeigen</translation>
    </message>
    <message>
        <source>Submit a story in the browser</source>
        <translation>Beitrag im Browser einsenden</translation>
    </message>
    <message>
        <source>Undo what the notice says</source>
        <translation>Rückgängig machen, was die Meldung sagt</translation>
    </message>
    <message>
        <source>Copy the selection, or the comment</source>
        <translation>Auswahl oder Kommentar kopieren</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy the link of the comment</source>
        <translation>Link des Kommentars kopieren</translation>
    </message>
    <message>
        <source>Select the comment; again: everything</source>
        <translation>Kommentar auswählen; noch einmal: alles</translation>
    </message>
    <message>
        <source>Select one character more</source>
        <translation>Auswahl ein Zeichen erweitern</translation>
    </message>
    <message>
        <source>Select one character back</source>
        <translation>Auswahl ein Zeichen zurück</translation>
    </message>
    <message>
        <source>Select one word more</source>
        <translation>Auswahl ein Wort erweitern</translation>
    </message>
    <message>
        <source>Select one word back</source>
        <translation>Auswahl ein Wort zurück</translation>
    </message>
    <message>
        <source>Select one line more</source>
        <translation>Auswahl eine Zeile erweitern</translation>
    </message>
    <message>
        <source>Select one line back</source>
        <translation>Auswahl eine Zeile zurück</translation>
    </message>
    <message>
        <source>Side bar</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Text größer</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Text kleiner</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Normale Textgröße</translation>
    </message>
    <message>
        <source>Wider column</source>
        <translation>Spalte breiter</translation>
    </message>
    <message>
        <source>Narrower column</source>
        <translation>Spalte schmaler</translation>
    </message>
    <message>
        <source>Airier text</source>
        <translation>Text luftiger</translation>
    </message>
    <message>
        <source>Denser text</source>
        <translation>Text dichter</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Alle Tastenkürzel anzeigen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Print what is shown</source>
        <translation>Ansicht drucken</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Keep this list offline</source>
        <translation>Diese Liste offline bereithalten</translation>
    </message>
    <message>
        <source>Stop keeping offline</source>
        <translation>Offline-Kopie anhalten</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Offline arbeiten</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Tabs</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Verweise</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Order and sub-thread</source>
        <translation>Reihenfolge und Unterthread</translation>
    </message>
    <message>
        <source>Find and filter</source>
        <translation>Suchen und filtern</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Open, reply and keep</source>
        <translation>Öffnen, antworten, behalten</translation>
    </message>
    <message>
        <source>Select and copy</source>
        <translation>Auswählen und kopieren</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copied as Markdown</source>
        <translation>Als Markdown kopiert</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>Link kopiert</translation>
    </message>
    <message>
        <source>Marked unread: it is as if it had never been opened</source>
        <translation>Als ungelesen markiert: als wäre der Beitrag nie geöffnet worden</translation>
    </message>
    <message>
        <source>This is the last comment</source>
        <translation>Das ist der letzte Kommentar</translation>
    </message>
    <message>
        <source>This is the first comment</source>
        <translation>Das ist der erste Kommentar</translation>
    </message>
    <message>
        <source>No next sibling</source>
        <translation>Kein nächster Kommentar auf gleicher Ebene</translation>
    </message>
    <message>
        <source>No previous sibling</source>
        <translation>Kein vorheriger Kommentar auf gleicher Ebene</translation>
    </message>
    <message>
        <source>Nothing above this comment</source>
        <translation>Nichts über diesem Kommentar</translation>
    </message>
    <message>
        <source>No replies</source>
        <translation>Keine Antworten</translation>
    </message>
    <message>
        <source>No next top-level comment</source>
        <translation>Kein nächster Hauptkommentar</translation>
    </message>
    <message>
        <source>No previous top-level comment</source>
        <translation>Kein vorheriger Hauptkommentar</translation>
    </message>
    <message>
        <source>No new comments from here on</source>
        <translation>Keine neuen Kommentare mehr ab hier</translation>
    </message>
    <message>
        <source>No new comments before this one</source>
        <translation>Keine neuen Kommentare vor diesem</translation>
    </message>
    <message>
        <source>This is the end, and nothing new comes after it</source>
        <translation>Das ist das Ende, und danach kommt nichts Neues</translation>
    </message>
    <message>
        <source>This is the beginning</source>
        <translation>Das ist der Anfang</translation>
    </message>
    <message>
        <source>No reference is chosen: Tab goes to one</source>
        <translation>Kein Verweis gewählt: die Tabulatortaste führt zu einem</translation>
    </message>
    <message>
        <source>No replies to fold</source>
        <translation>Keine Antworten zum Einklappen</translation>
    </message>
    <message>
        <source>No comment is chosen</source>
        <translation>Kein Kommentar gewählt</translation>
    </message>
    <message>
        <source>No new comments</source>
        <translation>Keine neuen Kommentare</translation>
    </message>
    <message>
        <source>Nothing is folded</source>
        <translation>Nichts ist eingeklappt</translation>
    </message>
    <message>
        <source>There is no context to show</source>
        <translation>Es gibt keinen Kontext zu zeigen</translation>
    </message>
    <message>
        <source>All comments are shown</source>
        <translation>Alle Kommentare werden angezeigt</translation>
    </message>
    <message>
        <source>This discussion has no article</source>
        <translation>Diese Diskussion hat keinen Artikel</translation>
    </message>
    <message>
        <source>This is part of Backthread, and not on the site</source>
        <translation>Das gehört zu Backthread und ist nicht auf der Website</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Neues Fenster</translation>
    </message>
    <message>
        <source>Find a command, setting, bookmark or thread</source>
        <translation>Einen Befehl, eine Einstellung, ein Lesezeichen oder Thema finden</translation>
    </message>
    <message>
        <source>The manual</source>
        <translation>Das Handbuch</translation>
    </message>
    <message>
        <source>Copy diagnostics for a report</source>
        <translation>Diagnose für einen Bericht kopieren</translation>
    </message>
    <message>
        <source>About Backthread</source>
        <translation>Über Backthread</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>There is no such item.</source>
        <translation>Diesen Eintrag gibt es nicht.</translation>
    </message>
    <message>
        <source>This cannot be understood.</source>
        <translation>Das ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation>Sie sind offline.</translation>
    </message>
    <message>
        <source>Hacker News cannot be reached.</source>
        <translation>Hacker News ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The connection is not secure: the certificate does not fit.</source>
        <translation>Die Verbindung ist nicht sicher: Das Zertifikat passt nicht.</translation>
    </message>
    <message>
        <source>Hacker News did not answer in time.</source>
        <translation>Hacker News hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Hacker News asks for fewer requests. Try again in a while.</source>
        <translation>Hacker News bittet um weniger Anfragen. Versuchen Sie es in einer Weile noch einmal.</translation>
    </message>
    <message>
        <source>Hacker News has a problem of its own.</source>
        <translation>Hacker News hat selbst ein Problem.</translation>
    </message>
    <message>
        <source>The answer was not what Hacker News sends. Perhaps this network wants you to log in first.</source>
        <translation>Die Antwort war nicht das, was Hacker News sendet. Vielleicht verlangt dieses Netz erst eine Anmeldung.</translation>
    </message>
    <message>
        <source>The answer was larger than any discussion.</source>
        <translation>Die Antwort war größer als jede Diskussion.</translation>
    </message>
    <message>
        <source>The database could not do this.</source>
        <translation>Die Datenbank konnte das nicht ausführen.</translation>
    </message>
    <message>
        <source>The cache is damaged. It will be rebuilt at the next start; your library is safe.</source>
        <translation>Der Cache ist beschädigt. Er wird beim nächsten Start neu angelegt; Ihre Bibliothek ist sicher.</translation>
    </message>
    <message>
        <source>Your library is damaged. The next start puts it aside and takes its newest backup.</source>
        <translation>Ihre Bibliothek ist beschädigt. Der nächste Start legt sie beiseite und nimmt ihre neueste Sicherung.</translation>
    </message>
    <message>
        <source>This profile was made by a newer version of Backthread. Nothing was changed.</source>
        <translation>Dieses Profil stammt von einer neueren Version von Backthread. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The profile cannot be written to.</source>
        <translation>In das Profil kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>A file cannot be read or written.</source>
        <translation>Eine Datei kann nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>The cache was damaged. It was put aside, and an empty one was begun.</source>
        <translation>Der Cache war beschädigt. Er wurde beiseitegelegt und ein leerer angefangen.</translation>
    </message>
    <message>
        <source>The library was damaged. It was put aside, and its newest backup was taken.</source>
        <translation>Die Bibliothek war beschädigt. Sie wurde beiseitegelegt und ihre neueste Sicherung genommen.</translation>
    </message>
    <message>
        <source>The library was damaged. It was put aside; there was no backup, so an empty one was begun.</source>
        <translation>Die Bibliothek war beschädigt. Sie wurde beiseitegelegt; es gab keine Sicherung, also wurde eine leere angefangen.</translation>
    </message>
    <message>
        <source>An index of the search is damaged. It will be made anew at the next start.</source>
        <translation>Ein Index der Suche ist beschädigt. Er wird beim nächsten Start neu aufgebaut.</translation>
    </message>
    <message>
        <source>An index of the search was damaged. It was made anew.</source>
        <translation>Ein Index der Suche war beschädigt. Er wurde neu aufgebaut.</translation>
    </message>
</context>
<context>
    <name>Exportable</name>
    <message>
        <source>This discussion</source>
        <translation>Diese Diskussion</translation>
    </message>
    <message>
        <source>The current comment and its replies</source>
        <translation>Der aktuelle Kommentar und seine Antworten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected comment(s)</source>
        <translation>
            <numerusform>%Ln ausgewählter Kommentar</numerusform>
            <numerusform>%Ln ausgewählte Kommentare</numerusform>
        </translation>
    </message>
    <message>
        <source>This list: %1</source>
        <translation>Diese Liste: %1</translation>
    </message>
</context>
<context>
    <name>ImportLine</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 pro Sekunde</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>noch %1 s</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookmark(s)</source>
        <translation>
            <numerusform>%Ln Lesezeichen</numerusform>
            <numerusform>%Ln Lesezeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>what else its library keeps</source>
        <translation>was die Bibliothek sonst enthält</translation>
    </message>
    <message>
        <source>Imported from %1: %2.</source>
        <translation>Aus %1 importiert: %2.</translation>
    </message>
    <message numerus="yes">
        <source>What could be read is kept; %Ln place(s) could not.</source>
        <translation>
            <numerusform>Was lesbar war, ist übernommen; eine Stelle war es nicht.</numerusform>
            <numerusform>Was lesbar war, ist übernommen; %Ln Stellen waren es nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>tidying the cache</source>
        <translation>räumt den Cache auf</translation>
    </message>
</context>
<context>
    <name>Keep</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s), %1</source>
        <translation>
            <numerusform>%Ln Anfrage, %1</numerusform>
            <numerusform>%Ln Anfragen, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tagged “%2”</source>
        <translation>%1 mit Schlagwort „%2“</translation>
    </message>
    <message>
        <source>%1 offline: waiting for the network</source>
        <translation>%1 offline: wartet auf das Netz</translation>
    </message>
    <message>
        <source>%1: offline copy complete</source>
        <translation>%1: Offline-Kopie vollständig</translation>
    </message>
    <message>
        <source>%1 offline …</source>
        <translation>%1 offline …</translation>
    </message>
    <message>
        <source>%1 offline: %2 · %3</source>
        <translation>%1 offline: %2 · %3</translation>
    </message>
    <message>
        <source>Keeping %1 offline: %2 discussions, %3.</source>
        <translation>Offline-Kopie von %1: %2 Diskussionen, %3.</translation>
    </message>
    <message>
        <source>Keeping %1 offline waits: %2 It goes on by itself.</source>
        <translation>Offline-Kopie von %1 wartet: %2 Es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>%1: offline copy complete, but for %2 that Hacker News does not give (%3).</source>
        <translation>%1: Offline-Kopie vollständig bis auf %2, die Hacker News nicht liefert (%3).</translation>
    </message>
    <message>
        <source>%1: offline copy complete (%2).</source>
        <translation>%1: Offline-Kopie vollständig (%2).</translation>
    </message>
    <message>
        <source>Keeping %1 offline was stopped: %2 discussions are here.</source>
        <translation>Offline-Kopie von %1 wurde angehalten: %2 Diskussionen sind da.</translation>
    </message>
    <message>
        <source>Keeping %1 offline ended at its limit: %2 discussions are here, after %3.</source>
        <translation>Offline-Kopie von %1 endete an ihrer Grenze: %2 Diskussionen sind da, nach %3.</translation>
    </message>
    <message>
        <source>%1 could not be kept offline. %2</source>
        <translation>%1: Offline-Kopie nicht möglich. %2</translation>
    </message>
</context>
<context>
    <name>Mute</name>
    <message>
        <source>user %1</source>
        <translation>Benutzer %1</translation>
    </message>
    <message>
        <source>site %1</source>
        <translation>Website %1</translation>
    </message>
    <message>
        <source>words “%1”</source>
        <translation>Wörter „%1“</translation>
    </message>
    <message>
        <source>sub-thread No. %1</source>
        <translation>Unterthread No. %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>dauerhaft</translation>
    </message>
    <message>
        <source>Muted: %1, %2</source>
        <translation>Stummgeschaltet: %1, %2</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>Für einen Tag</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Für eine Woche</translation>
    </message>
    <message>
        <source>For a month</source>
        <translation>Für einen Monat</translation>
    </message>
    <message>
        <source>For a year</source>
        <translation>Für ein Jahr</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Dauerhaft</translation>
    </message>
</context>
<context>
    <name>MuteMenu</name>
    <message>
        <source>Mute %1</source>
        <translation>%1 stummschalten</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <translation>%1 nicht mehr stummschalten</translation>
    </message>
</context>
<context>
    <name>NetworkNotices</name>
    <message>
        <source>%1 This discussion is not cached.</source>
        <translation>%1 Diese Diskussion ist nicht im Cache.</translation>
    </message>
    <message>
        <source>%1 What you see is the cached copy.</source>
        <translation>%1 Zu sehen ist die Kopie aus dem Cache.</translation>
    </message>
    <message>
        <source>No. %1: %2</source>
        <translation>No. %1: %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Setting · %1</source>
        <translation>Einstellung · %1</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Read before</source>
        <translation>Gelesen</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>No. %1</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>both words, in a title or a text</source>
        <translation>beide Wörter, in Titel oder Text</translation>
    </message>
    <message>
        <source>these words one behind the other</source>
        <translation>diese Wörter direkt hintereinander</translation>
    </message>
    <message>
        <source>words that begin like this</source>
        <translation>Wörter, die so beginnen</translation>
    </message>
    <message>
        <source>without that word, or whatever stands behind the dash</source>
        <translation>ohne dieses Wort oder was sonst hinter dem Minus steht</translation>
    </message>
    <message>
        <source>one of both; parentheses group</source>
        <translation>eines von beiden; Klammern gruppieren</translation>
    </message>
    <message>
        <source>written by this user</source>
        <translation>von diesem Benutzer geschrieben</translation>
    </message>
    <message>
        <source>stories of this site, and what is said below them</source>
        <translation>Beiträge dieser Website und was darunter gesagt wird</translation>
    </message>
    <message>
        <source>in the discussion that this item belongs to</source>
        <translation>in der Diskussion, zu der dieser Eintrag gehört</translation>
    </message>
    <message>
        <source>in discussions with these words in the title</source>
        <translation>in Diskussionen mit diesen Wörtern im Titel</translation>
    </message>
    <message>
        <source>since a day, month or year, or since 12h, 7d, 3w, 6m, 1y</source>
        <translation>seit einem Tag, Monat oder Jahr oder seit 12h, 7d, 3w, 6m, 1y</translation>
    </message>
    <message>
        <source>older than that</source>
        <translation>älter als das</translation>
    </message>
    <message>
        <source>stories with more points; also &gt;= &lt; &lt;= =</source>
        <translation>Beiträge mit mehr Punkten; auch &gt;= &lt; &lt;= =</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>mit Lesezeichen</translation>
    </message>
    <message>
        <source>bookmarked with this tag</source>
        <translation>mit Lesezeichen, das dieses Schlagwort hat</translation>
    </message>
    <message>
        <source>came since your last visit to the discussion</source>
        <translation>seit dem letzten Besuch der Diskussion hinzugekommen</translation>
    </message>
    <message>
        <source>by who submitted the story</source>
        <translation>vom Einsender des Beitrags</translation>
    </message>
    <message>
        <source>with a link in the text</source>
        <translation>mit Link im Text</translation>
    </message>
    <message>
        <source>with code in the text</source>
        <translation>mit Code im Text</translation>
    </message>
    <message>
        <source>stories only; also type:comment, type:poll, type:job</source>
        <translation>nur Beiträge; auch type:comment, type:poll, type:job</translation>
    </message>
    <message>
        <source>The quote is not closed.</source>
        <translation>Das Anführungszeichen wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>A parenthesis has no partner.</source>
        <translation>Eine Klammer hat kein Gegenstück.</translation>
    </message>
    <message>
        <source>OR wants something on both sides.</source>
        <translation>OR braucht etwas auf beiden Seiten.</translation>
    </message>
    <message>
        <source>“%1” holds no letter or digit that could be found.</source>
        <translation>„%1“ enthält keinen Buchstaben und keine Ziffer, die zu finden wären.</translation>
    </message>
    <message>
        <source>“%1” is too short for a beginning of words.</source>
        <translation>„%1“ ist zu kurz als Wortanfang.</translation>
    </message>
    <message>
        <source>“%1” wants a value behind it.</source>
        <translation>Hinter „%1“ fehlt ein Wert.</translation>
    </message>
    <message>
        <source>“%1” is not known.</source>
        <translation>„%1“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>“%1” is neither a date such as 2024-11 nor an age such as 7d.</source>
        <translation>„%1“ ist weder ein Datum wie 2024-11 noch ein Alter wie 7d.</translation>
    </message>
    <message>
        <source>“%1” is not a number that fits.</source>
        <translation>„%1“ ist keine passende Zahl.</translation>
    </message>
    <message>
        <source>The query is too long; its end is left out.</source>
        <translation>Die Suche ist zu lang; ihr Ende wird weggelassen.</translation>
    </message>
    <message>
        <source>“%1” is not known there and left out.</source>
        <translation>„%1“ ist dort nicht bekannt und wird weggelassen.</translation>
    </message>
    <message>
        <source>“%1” cannot be searched for alone there.</source>
        <translation>Nach „%1“ allein kann dort nicht gesucht werden.</translation>
    </message>
    <message>
        <source>“%1” finds stories only there.</source>
        <translation>„%1“ findet dort nur Beiträge.</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Best of the day</source>
        <translation>Das Beste des Tages</translation>
    </message>
    <message>
        <source>Best of the week</source>
        <translation>Das Beste der Woche</translation>
    </message>
    <message>
        <source>Best of the month</source>
        <translation>Das Beste des Monats</translation>
    </message>
    <message>
        <source>Best of any days</source>
        <translation>Das Beste beliebiger Tage</translation>
    </message>
    <message>
        <source>Best of %1</source>
        <translation>Das Beste vom %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>All of Hacker News</source>
        <translation>Ganz Hacker News</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Top</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Beste</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Text &amp;size:</source>
        <translation>&amp;Textgröße:</translation>
    </message>
    <message>
        <source>larger smaller zoom percent</source>
        <translation>größer kleiner Zoom Prozent</translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation>&amp;Schriftart:</translation>
    </message>
    <message>
        <source>typeface family letters</source>
        <translation>Schriftart Familie Buchstaben</translation>
    </message>
    <message>
        <source>Column &amp;width:</source>
        <translation>Spalten&amp;breite:</translation>
    </message>
    <message>
        <source>line length characters</source>
        <translation>Zeilenlänge Zeichen</translation>
    </message>
    <message>
        <source>&amp;As wide as the window</source>
        <translation>&amp;So breit wie das Fenster</translation>
    </message>
    <message>
        <source>column width</source>
        <translation>Spaltenbreite</translation>
    </message>
    <message>
        <source>&amp;Density:</source>
        <translation>Di&amp;chte:</translation>
    </message>
    <message>
        <source>compact airy spacing</source>
        <translation>kompakt luftig Abstand</translation>
    </message>
    <message>
        <source>&amp;Indent of replies:</source>
        <translation>&amp;Einzug der Antworten:</translation>
    </message>
    <message>
        <source>depth nesting margin</source>
        <translation>Tiefe Verschachtelung Rand</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Design:</translation>
    </message>
    <message>
        <source>light dark colors night system mode</source>
        <translation>hell dunkel Farben Nacht System Modus</translation>
    </message>
    <message>
        <source>Always in &amp;high contrast</source>
        <translation>Immer mit hohem &amp;Kontrast</translation>
    </message>
    <message>
        <source>colors accessibility black white stronger</source>
        <translation>Farben Barrierefreiheit schwarz weiß stärker</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>shortcuts keyboard bindings reset</source>
        <translation>Tastenkürzel Tastatur Belegung zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Your name on Hacker News:</source>
        <translation>&amp;Ihr Name auf Hacker News:</translation>
    </message>
    <message>
        <source>user replies to me account</source>
        <translation>Benutzer Antworten an mich Konto</translation>
    </message>
    <message>
        <source>Desktop &amp;notifications of what is new</source>
        <translation>Desktop-Benach&amp;richtigungen über Neues</translation>
    </message>
    <message>
        <source>watching replies tell</source>
        <translation>beobachten Antworten melden</translation>
    </message>
    <message>
        <source>None in &amp;quiet hours</source>
        <translation>Keine in der &amp;Ruhezeit</translation>
    </message>
    <message>
        <source>night silence do not disturb</source>
        <translation>Nacht Stille nicht stören</translation>
    </message>
    <message>
        <source>Quiet &amp;from:</source>
        <translation>Ruhe &amp;von:</translation>
    </message>
    <message>
        <source>night hours</source>
        <translation>Nacht Stunden</translation>
    </message>
    <message>
        <source>Quiet un&amp;til:</source>
        <translation>Ruhe &amp;bis:</translation>
    </message>
    <message>
        <source>night hours morning</source>
        <translation>Nacht Stunden Morgen</translation>
    </message>
    <message>
        <source>&amp;Icon in the tray, with the number of new replies</source>
        <translation>&amp;Symbol im Systemabschnitt mit der Zahl neuer Antworten</translation>
    </message>
    <message>
        <source>notification area status</source>
        <translation>Benachrichtigungsfeld Status</translation>
    </message>
    <message>
        <source>Start with the desktop and go on in the &amp;background</source>
        <translation>Mit dem Desktop starten und im &amp;Hintergrund weiterlaufen</translation>
    </message>
    <message>
        <source>autostart login close window</source>
        <translation>Autostart Anmeldung Fenster schließen</translation>
    </message>
    <message>
        <source>What is muted</source>
        <translation>Was stummgeschaltet ist</translation>
    </message>
    <message>
        <source>unmute ignore block filter</source>
        <translation>Stummschaltung aufheben ignorieren blockieren filtern</translation>
    </message>
    <message>
        <source>Mute words, a site or a user</source>
        <translation>Wörter, eine Website oder einen Benutzer stummschalten</translation>
    </message>
    <message>
        <source>add ignore block filter keyword domain</source>
        <translation>hinzufügen ignorieren blockieren filtern Stichwort Domain</translation>
    </message>
    <message>
        <source>&amp;Listen for new replies while a window is open</source>
        <translation>Auf neue Antworten &amp;warten, solange ein Fenster offen ist</translation>
    </message>
    <message>
        <source>live stream updates refresh</source>
        <translation>live Strom Änderungen aktualisieren</translation>
    </message>
    <message>
        <source>But not while the computer saves &amp;power</source>
        <translation>Aber nicht, solange der Computer &amp;Strom spart</translation>
    </message>
    <message>
        <source>live battery listen replies</source>
        <translation>live Akku Antworten warten</translation>
    </message>
    <message>
        <source>What is kept offline</source>
        <translation>Was offline vorgehalten wird</translation>
    </message>
    <message>
        <source>feeds bookmarks tag schedule again prefetch download</source>
        <translation>Feeds Lesezeichen Schlagwort Zeitplan wieder vorab laden</translation>
    </message>
    <message>
        <source>One round ends &amp;after:</source>
        <translation>Ein &amp;Durchlauf endet nach:</translation>
    </message>
    <message>
        <source>keep offline requests limit</source>
        <translation>offline vorhalten Anfragen Grenze</translation>
    </message>
    <message>
        <source>Or ends afte&amp;r:</source>
        <translation>O&amp;der nach:</translation>
    </message>
    <message>
        <source>one round keep offline data megabytes limit</source>
        <translation>eine Runde offline vorhalten Daten Megabyte Grenze</translation>
    </message>
    <message>
        <source>&amp;Size of the cache:</source>
        <translation>&amp;Größe des Caches:</translation>
    </message>
    <message>
        <source>disk space megabytes limit</source>
        <translation>Speicherplatz Megabyte Grenze</translation>
    </message>
    <message>
        <source>Clean what was not &amp;used for:</source>
        <translation>&amp;Unbenutztes wegräumen nach:</translation>
    </message>
    <message>
        <source>cache age days limit</source>
        <translation>Cache Alter Tage Grenze</translation>
    </message>
    <message>
        <source>Keep at &amp;most:</source>
        <translation>&amp;Höchstens behalten:</translation>
    </message>
    <message>
        <source>cache number discussions limit</source>
        <translation>Cache Anzahl Diskussionen Grenze</translation>
    </message>
    <message>
        <source>Never clean away what was &amp;opened</source>
        <translation>Geö&amp;ffnetes nie wegräumen</translation>
    </message>
    <message>
        <source>cache read keep</source>
        <translation>Cache gelesen behalten</translation>
    </message>
    <message>
        <source>What takes the space of the cache</source>
        <translation>Was im Cache den Platz braucht</translation>
    </message>
    <message>
        <source>clean now disk usage</source>
        <translation>jetzt aufräumen Speicherverbrauch</translation>
    </message>
    <message>
        <source>Backups of the library</source>
        <translation>Sicherungen der Bibliothek</translation>
    </message>
    <message>
        <source>restore copy bookmarks notes move directory profile</source>
        <translation>wiederherstellen kopieren Lesezeichen Notizen verschieben Verzeichnis Profil</translation>
    </message>
    <message>
        <source>Check the databases</source>
        <translation>Die Datenbanken prüfen</translation>
    </message>
    <message>
        <source>repair damaged library cache</source>
        <translation>reparieren beschädigt Bibliothek Cache</translation>
    </message>
    <message>
        <source>The search of &amp;GNOME finds what is cached here</source>
        <translation>Die Suche von &amp;GNOME findet, was hier gespeichert ist</translation>
    </message>
    <message>
        <source>shell overview provider</source>
        <translation>Shell Übersicht Suchanbieter</translation>
    </message>
    <message>
        <source>&amp;KRunner, the search of KDE, finds what is cached here</source>
        <translation>&amp;KRunner, die Suche von KDE, findet, was hier gespeichert ist</translation>
    </message>
    <message>
        <source>plasma launcher provider</source>
        <translation>Plasma Starter Suchanbieter</translation>
    </message>
    <message>
        <source>What is sent where</source>
        <translation>Was wohin gesendet wird</translation>
    </message>
    <message>
        <source>servers network tracking firebase algolia browser links</source>
        <translation>Server Netz Nachverfolgung Firebase Algolia Browser Links</translation>
    </message>
    <message>
        <source>&amp;Remember what I search for</source>
        <translation>&amp;Merken, wonach ich suche</translation>
    </message>
    <message>
        <source>recent searches</source>
        <translation>letzte Suchen</translation>
    </message>
    <message>
        <source>Recent searches:</source>
        <translation>Letzte Suchen:</translation>
    </message>
    <message>
        <source>clear forget delete</source>
        <translation>leeren vergessen löschen</translation>
    </message>
    <message>
        <source>What was read:</source>
        <translation>Was gelesen wurde:</translation>
    </message>
    <message>
        <source>clear history forget delete</source>
        <translation>Verlauf leeren vergessen löschen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Muting</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>Fetching and offline</source>
        <translation>Abrufen und offline</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
</context>
<context>
    <name>SpokenComment</name>
    <message>
        <source>dead</source>
        <translation>tot</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>gemeldet</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>delayed, the text is not public yet</source>
        <translation>verzögert, der Text ist noch nicht öffentlich</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>nicht verfügbar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>submitter</source>
        <translation>Einsender</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>Ebene %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replies</source>
        <translation>
            <numerusform>%Ln Antwort</numerusform>
            <numerusform>%Ln Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) folded</source>
        <translation>
            <numerusform>%Ln Kommentar eingeklappt</numerusform>
            <numerusform>%Ln Kommentare eingeklappt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them new</source>
        <translation>
            <numerusform>%Ln davon neu</numerusform>
            <numerusform>%Ln davon neu</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>mit Lesezeichen</translation>
    </message>
</context>
<context>
    <name>Thread</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Muted: this sub-thread, %1</source>
        <translation>Stummgeschaltet: dieser Unterthread, %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, with %Ln below it</source>
        <translation>
            <numerusform>%1, mit %Ln Kommentar darunter</numerusform>
            <numerusform>%1, mit %Ln Kommentaren darunter</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>[source]</source>
        <translation>[Quelle]</translation>
    </message>
    <message>
        <source>(OP)</source>
        <translation>(OP)</translation>
    </message>
    <message>
        <source>(TP)</source>
        <translation>(TP)</translation>
    </message>
    <message>
        <source>[dead]</source>
        <translation>[tot]</translation>
    </message>
    <message>
        <source>[flagged]</source>
        <translation>[gemeldet]</translation>
    </message>
    <message>
        <source>[deleted]</source>
        <translation>[gelöscht]</translation>
    </message>
    <message>
        <source>[delayed] The text is not public yet.</source>
        <translation>[verzögert] Der Text ist noch nicht öffentlich.</translation>
    </message>
    <message>
        <source>[not available]</source>
        <translation>[nicht verfügbar]</translation>
    </message>
    <message>
        <source>replies(%1):</source>
        <translation>Antworten(%1):</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) folded</source>
        <translation>
            <numerusform>%Ln Kommentar eingeklappt</numerusform>
            <numerusform>%Ln Kommentare eingeklappt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln new</source>
        <translation>
            <numerusform>%1, %Ln neu</numerusform>
            <numerusform>%1, %Ln neu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Your bookmark has kept it:</source>
        <translation>%1 Ihr Lesezeichen hat den Text behalten:</translation>
    </message>
    <message>
        <source>fetched %1 in %2s</source>
        <translation>geladen %1 in %2 s</translation>
    </message>
    <message>
        <source>show all</source>
        <translation>alle anzeigen</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>statistics</source>
        <translation>Statistik</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln Kommentar</numerusform>
            <numerusform>%Ln Kommentare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%Ln in all)</source>
        <translation>
            <numerusform>(%Ln insgesamt)</numerusform>
            <numerusform>(%Ln insgesamt)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln Punkt</numerusform>
            <numerusform>%Ln Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>[untitled]</source>
        <translation>[ohne Titel]</translation>
    </message>
    <message>
        <source>←back to thread</source>
        <translation>←zurück zum Thread</translation>
    </message>
    <message>
        <source>Its comments are not cached. They come when Hacker News can be reached.</source>
        <translation>Die Kommentare sind nicht im Cache. Sie kommen, sobald Hacker News erreichbar ist.</translation>
    </message>
    <message>
        <source>Hide context</source>
        <translation>Kontext ausblenden</translation>
    </message>
    <message>
        <source>Show context</source>
        <translation>Kontext anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more character(s)</source>
        <translation>
            <numerusform>… und %Ln weiteres Zeichen</numerusform>
            <numerusform>… und %Ln weitere Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>No. %1 is not cached. Opening it fetches it.</source>
        <translation>No. %1 ist nicht im Cache. Öffnen lädt den Eintrag.</translation>
    </message>
    <message numerus="yes">
        <source>Most active of %Ln people:</source>
        <translation>
            <numerusform>Am aktivsten von %Ln Person:</numerusform>
            <numerusform>Am aktivsten von %Ln Personen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Most answered:</source>
        <translation>Am meisten beantwortet:</translation>
    </message>
    <message>
        <source>Comments over time, a bar for %1</source>
        <translation>Kommentare im Zeitverlauf, ein Balken je %1</translation>
    </message>
    <message>
        <source>Comments by depth</source>
        <translation>Kommentare nach Tiefe</translation>
    </message>
    <message>
        <source>Comments by author, the most active</source>
        <translation>Kommentare nach Autor, die aktivsten</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>mitgeliefert</translation>
    </message>
    <message numerus="yes">
        <source>fetching about %Ln comment(s) …</source>
        <translation>
            <numerusform>etwa %Ln Kommentar wird geladen …</numerusform>
            <numerusform>etwa %Ln Kommentare werden geladen …</numerusform>
        </translation>
    </message>
    <message>
        <source>fetching …</source>
        <translation>wird geladen …</translation>
    </message>
    <message>
        <source>fetched in %1s</source>
        <translation>geladen in %1 s</translation>
    </message>
    <message>
        <source>cached %1</source>
        <translation>gespeichert %1</translation>
    </message>
    <message>
        <source>not cached</source>
        <translation>nicht im Cache</translation>
    </message>
    <message>
        <source>cached in part</source>
        <translation>teilweise im Cache</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>new</source>
        <translation>neue</translation>
    </message>
    <message>
        <source>by the submitter</source>
        <translation>vom Einsender</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>with links</source>
        <translation>mit Links</translation>
    </message>
    <message>
        <source>with code</source>
        <translation>mit Code</translation>
    </message>
    <message>
        <source>with “%1”</source>
        <translation>mit „%1“</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>edited meanwhile</source>
        <translation>inzwischen bearbeitet</translation>
    </message>
    <message>
        <source>moved meanwhile</source>
        <translation>inzwischen verschoben</translation>
    </message>
    <message>
        <source>removed meanwhile</source>
        <translation>inzwischen entfernt</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Board, oldest first</source>
        <translation>Board, älteste zuerst</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Most answered first</source>
        <translation>Meistbeantwortete zuerst</translation>
    </message>
    <message>
        <source>nothing new since %1</source>
        <translation>nichts Neues seit %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new since %1</source>
        <translation>
            <numerusform>%Ln neu seit %1</numerusform>
            <numerusform>%Ln neu seit %1</numerusform>
        </translation>
    </message>
    <message>
        <source>New is what came after you left this discussion, or after you first had it as a whole: since %1. Coming back soon does not end a visit.</source>
        <translation>Neu ist, was kam, nachdem Sie diese Diskussion verlassen oder zum ersten Mal ganz geladen hatten: seit %1. Wer bald wiederkommt, setzt denselben Besuch fort.</translation>
    </message>
</context>
<context>
    <name>backthread::desktop::DesktopSearch</name>
    <message>
        <source>Comment by %1</source>
        <translation>Kommentar von %1</translation>
    </message>
    <message>
        <source>Story by %1</source>
        <translation>Beitrag von %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>backthread::desktop::Reception</name>
    <message>
        <source>“%1” is no address of Hacker News.</source>
        <translation>„%1“ ist keine Adresse von Hacker News.</translation>
    </message>
</context>
<context>
    <name>backthread::help::AboutDialog</name>
    <message>
        <source>About Backthread</source>
        <translation>Über Backthread</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>&amp;Diagnose kopieren</translation>
    </message>
    <message>
        <source>Version, desktop, screens and sizes, for a report; nothing of what you read</source>
        <translation>Version, Arbeitsumgebung, Bildschirme und Größen für einen Bericht; nichts von dem, was Sie lesen</translation>
    </message>
    <message>
        <source>A desktop reader for discussions. It is no part of Hacker News or Y Combinator.
Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later), without any warranty.</source>
        <translation>Ein Leseprogramm für Diskussionen. Es gehört nicht zu Hacker News oder Y Combinator.
Freie Software unter der GNU General Public License, Version 3 oder später (GPL-3.0-or-later), ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Backthread is built on these, with thanks to those who made them:</source>
        <translation>Backthread baut auf diesen auf; Dank denen, die sie gemacht haben:</translation>
    </message>
    <message>
        <source>Libraries and license</source>
        <translation>Bibliotheken und Lizenz</translation>
    </message>
</context>
<context>
    <name>backthread::help::ManualDialog</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Text of the manual</source>
        <translation>Text des Handbuchs</translation>
    </message>
    <message>
        <source>find in the manual …</source>
        <translation>im Handbuch finden …</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Im Handbuch finden</translation>
    </message>
    <message>
        <source>◀ The manual</source>
        <translation>◀ Das Handbuch</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
</context>
<context>
    <name>backthread::library::BookmarkEditor</name>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookmark(s)</source>
        <translation>
            <numerusform>%Ln Lesezeichen</numerusform>
            <numerusform>%Ln Lesezeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags that all %Ln bookmark(s) get</source>
        <translation>
            <numerusform>Schlagwörter, die das Lesezeichen erhält</numerusform>
            <numerusform>Schlagwörter, die alle %Ln Lesezeichen erhalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Schlagwörter</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>several with spaces between them</source>
        <translation>mehrere durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
</context>
<context>
    <name>backthread::lists::BookmarkDelegate</name>
    <message>
        <source>No. %1</source>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>story</source>
        <translation>Beitrag</translation>
    </message>
</context>
<context>
    <name>backthread::lists::BookmarksBar</name>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Älteste</translation>
    </message>
    <message>
        <source>By story date</source>
        <translation>Nach Beitragsdatum</translation>
    </message>
    <message>
        <source>By author</source>
        <translation>Nach Autor</translation>
    </message>
    <message>
        <source>By story title</source>
        <translation>Nach Beitragstitel</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>words, #tag</source>
        <translation>Wörter, #schlagwort</translation>
    </message>
    <message>
        <source>Words and tags of bookmarks</source>
        <translation>Wörter und Schlagwörter von Lesezeichen</translation>
    </message>
</context>
<context>
    <name>backthread::lists::BookmarksPage</name>
    <message>
        <source>nothing yet: press b on a comment</source>
        <translation>noch nichts: bei einem Kommentar b drücken</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookmark(s)</source>
        <translation>
            <numerusform>%Ln Lesezeichen</numerusform>
            <numerusform>%Ln Lesezeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
</context>
<context>
    <name>backthread::lists::DaysBar</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>The first day is after the last one.</source>
        <translation>Der erste Tag liegt nach dem letzten.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
</context>
<context>
    <name>backthread::lists::HitDelegate</name>
    <message numerus="yes">
        <source>%Ln or more hits</source>
        <translation>
            <numerusform>%Ln oder mehr Treffer</numerusform>
            <numerusform>%Ln oder mehr Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>story</source>
        <translation>Beitrag</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln in its thread</source>
        <translation>
            <numerusform>+%Ln im Thread</numerusform>
            <numerusform>+%Ln im Thread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backthread::lists::ListBar</name>
    <message>
        <source>By rank</source>
        <translation>Nach Rang</translation>
    </message>
    <message>
        <source>Most points</source>
        <translation>Nach Punkten</translation>
    </message>
    <message>
        <source>Most comments</source>
        <translation>Nach Kommentaren</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>New comments first</source>
        <translation>Neue Kommentare zuerst</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Hidden and muted too</source>
        <translation>Auch Ausgeblendete und Stumme</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>%1 at least</source>
        <translation>%1 mindestens</translation>
    </message>
    <message>
        <source>points ≥ %1</source>
        <translation>Punkte ≥ %1</translation>
    </message>
    <message>
        <source>comments ≥ %1</source>
        <translation>Kommentare ≥ %1</translation>
    </message>
</context>
<context>
    <name>backthread::lists::SearchBar</name>
    <message>
        <source>Best</source>
        <translation>Beste</translation>
    </message>
    <message>
        <source>The best first instead of the newest</source>
        <translation>Die besten zuerst statt der neuesten</translation>
    </message>
    <message>
        <source>By story</source>
        <translation>Nach Beitrag</translation>
    </message>
    <message>
        <source>What was found, story by story</source>
        <translation>Treffer, nach Beiträgen geordnet</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Keep this search in the side bar</source>
        <translation>Diese Suche in der Seitenleiste behalten</translation>
    </message>
    <message>
        <source>All of HN</source>
        <translation>Ganz HN</translation>
    </message>
    <message>
        <source>Search all of Hacker News, not only what was read here</source>
        <translation>Ganz Hacker News durchsuchen, nicht nur hier Gelesenes</translation>
    </message>
    <message>
        <source>★ Saved</source>
        <translation>★ Gespeichert</translation>
    </message>
    <message>
        <source>☆ Save</source>
        <translation>☆ Speichern</translation>
    </message>
</context>
<context>
    <name>backthread::lists::SearchPage</name>
    <message>
        <source>Comments and stories</source>
        <translation>Kommentare und Beiträge</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the best %Ln</source>
        <translation>
            <numerusform>der beste</numerusform>
            <numerusform>die besten %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the newest %Ln</source>
        <translation>
            <numerusform>der neueste</numerusform>
            <numerusform>die neuesten %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source> of the newest %1</source>
        <translation> unter den neuesten %1</translation>
    </message>
    <message>
        <source>Return goes there</source>
        <translation>Eingabetaste führt dorthin</translation>
    </message>
    <message>
        <source>0 hits in what is cached</source>
        <translation>0 Treffer im Cache</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>asking …</source>
        <translation>Anfrage läuft …</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln hit(s) those that fit</source>
        <translation>
            <numerusform>von einem Treffer, sofern er passt</numerusform>
            <numerusform>von %Ln Treffern die passenden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backthread::lists::SideBar</name>
    <message>
        <source>Sections</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>FEEDS</source>
        <translation>FEEDS</translation>
    </message>
    <message>
        <source>CATCH UP</source>
        <translation>NACHLESEN</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Any days …</source>
        <translation>Beliebige Tage …</translation>
    </message>
    <message>
        <source>LIBRARY</source>
        <translation>BIBLIOTHEK</translation>
    </message>
    <message>
        <source>SEARCHES</source>
        <translation>SUCHEN</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln new</source>
        <translation>
            <numerusform>%1, %Ln neu</numerusform>
            <numerusform>%1, %Ln neu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backthread::lists::StoriesPage</name>
    <message>
        <source>nothing here yet</source>
        <translation>hier ist noch nichts</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories</source>
        <translation>
            <numerusform>%Ln Beitrag</numerusform>
            <numerusform>%Ln Beiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Sort and limit the list</source>
        <translation>Liste sortieren und eingrenzen</translation>
    </message>
    <message>
        <source>updated %1</source>
        <translation>aktualisiert %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>with %Ln hidden</source>
        <translation>
            <numerusform>mit %Ln ausgeblendeten</numerusform>
            <numerusform>mit %Ln ausgeblendeten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden</source>
        <translation>
            <numerusform>%Ln ausgeblendet</numerusform>
            <numerusform>%Ln ausgeblendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %Ln muted</source>
        <translation>
            <numerusform>mit %Ln stummgeschalteten</numerusform>
            <numerusform>mit %Ln stummgeschalteten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln muted</source>
        <translation>
            <numerusform>%Ln stummgeschaltet</numerusform>
            <numerusform>%Ln stummgeschaltet</numerusform>
        </translation>
    </message>
    <message>
        <source>fetching …</source>
        <translation>wird geladen …</translation>
    </message>
    <message>
        <source>nothing cached yet</source>
        <translation>noch nichts im Cache</translation>
    </message>
    <message>
        <source>choose the days</source>
        <translation>Tage auswählen</translation>
    </message>
</context>
<context>
    <name>backthread::lists::StoryDelegate</name>
    <message>
        <source>[gone]</source>
        <translation>[nicht mehr da]</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln Kommentar</numerusform>
            <numerusform>%Ln Kommentare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message>
        <source>article read</source>
        <translation>Artikel gelesen</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
</context>
<context>
    <name>backthread::lists::WatchDelegate</name>
    <message>
        <source>user</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>thread</source>
        <translation>Thread</translation>
    </message>
    <message>
        <source>sub-thread</source>
        <translation>Unterthread</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
</context>
<context>
    <name>backthread::lists::WatchesPage</name>
    <message>
        <source>Watched</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>nothing yet: press w on a comment</source>
        <translation>noch nichts: bei einem Kommentar w drücken</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backthread::models::BookmarkListModel</name>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1 in %2: %3</translation>
    </message>
    <message>
        <source>tags: %1</source>
        <translation>Schlagwörter: %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
</context>
<context>
    <name>backthread::models::HitListModel</name>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1 in %2: %3</translation>
    </message>
</context>
<context>
    <name>backthread::models::StoryListModel</name>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln Punkt</numerusform>
            <numerusform>%Ln Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln Kommentar</numerusform>
            <numerusform>%Ln Kommentare</numerusform>
        </translation>
    </message>
    <message>
        <source>thread read</source>
        <translation>Thread gelesen</translation>
    </message>
    <message>
        <source>article read</source>
        <translation>Artikel gelesen</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new: they came after you left this discussion.</source>
        <translation>
            <numerusform>%Ln neu: gekommen, nachdem Sie diese Diskussion verlassen hatten.</numerusform>
            <numerusform>%Ln neu: gekommen, nachdem Sie diese Diskussion verlassen hatten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backthread::models::WatchListModel</name>
    <message>
        <source>Everything by %1</source>
        <translation>Alles von %1</translation>
    </message>
    <message>
        <source>Replies to %1</source>
        <translation>Antworten an %1</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln new</source>
        <translation>
            <numerusform>%1: %Ln neu</numerusform>
            <numerusform>%1: %Ln neu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backthread::people::AboutView</name>
    <message>
        <source>About</source>
        <translation>Über die Person</translation>
    </message>
</context>
<context>
    <name>backthread::people::PersonDialog</name>
    <message>
        <source>only you see it</source>
        <translation>nur für Sie sichtbar</translation>
    </message>
    <message>
        <source>Stand behind the name at all their comments</source>
        <translation>Stehen bei allen Kommentaren hinter dem Namen</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>&amp;Notiz:</translation>
    </message>
    <message>
        <source>&amp;Tags:</source>
        <translation>&amp;Schlagwörter:</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>&amp;Beobachten</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>Stu&amp;mmschalten</translation>
    </message>
    <message>
        <source>&amp;List what is cached</source>
        <translation>Aus dem Cache au&amp;flisten</translation>
    </message>
    <message>
        <source>&amp;Fetch the latest</source>
        <translation>Neueste &amp;laden</translation>
    </message>
    <message>
        <source>&amp;Open on the site</source>
        <translation>Auf der &amp;Website öffnen</translation>
    </message>
    <message>
        <source>asking Hacker News …</source>
        <translation>Hacker News wird gefragt …</translation>
    </message>
    <message>
        <source>Hacker News knows nobody of this name.</source>
        <translation>Hacker News kennt niemanden mit diesem Namen.</translation>
    </message>
    <message>
        <source>What they say of themselves is not cached: %1</source>
        <translation>Die Selbstbeschreibung ist nicht im Cache: %1</translation>
    </message>
    <message>
        <source>karma %1</source>
        <translation>Karma %1</translation>
    </message>
    <message>
        <source>here since %1</source>
        <translation>dabei seit %1</translation>
    </message>
    <message>
        <source>Cached: %1, %2</source>
        <translation>Im Cache: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories</source>
        <translation>
            <numerusform>%Ln Beitrag</numerusform>
            <numerusform>%Ln Beiträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln Kommentar</numerusform>
            <numerusform>%Ln Kommentare</numerusform>
        </translation>
    </message>
    <message>
        <source>several with spaces between them</source>
        <translation>mehrere durch Leerzeichen getrennt</translation>
    </message>
</context>
<context>
    <name>backthread::printing::PrintCommands</name>
    <message>
        <source>The printer “%1” did not take the pages.</source>
        <translation>Der Drucker „%1“ hat die Seiten nicht angenommen.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Preparing the pages …</source>
        <translation>Seiten werden vorbereitet …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>backthread::searchui::SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>search comments, paste an id or a link, or type &gt; to find anything else …</source>
        <translation>Kommentare suchen, Nummer oder Link einfügen, oder mit &gt; alles andere finden …</translation>
    </message>
</context>
<context>
    <name>backthread::searchui::SearchHelp</name>
    <message>
        <source>How to search</source>
        <translation>Suchhilfe</translation>
    </message>
    <message>
        <source>Everything that was ever read here is searched as you type. Return begins a query with the line that is chosen.</source>
        <translation>Alles, was hier je gelesen wurde, wird beim Tippen durchsucht. Die Eingabetaste beginnt eine Suche mit der gewählten Zeile.</translation>
    </message>
</context>
<context>
    <name>backthread::searchui::Suggestions</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>backthread::settings::AppearancePage</name>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Otherwise as the desktop says.</source>
        <translation>Sonst so, wie der Desktop es will.</translation>
    </message>
</context>
<context>
    <name>backthread::settings::CacheUsageView</name>
    <message>
        <source>Clean &amp;now</source>
        <translation>&amp;Jetzt bereinigen</translation>
    </message>
    <message>
        <source>What takes the space</source>
        <translation>Was den Platz belegt</translation>
    </message>
    <message>
        <source>Discussions</source>
        <translation>Diskussionen</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Größe ca.</translation>
    </message>
    <message>
        <source>Cleaning …</source>
        <translation>Wird bereinigt …</translation>
    </message>
    <message>
        <source>%1 in use, %2 free in the file</source>
        <translation>%1 belegt, %2 in der Datei frei</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>Mit Lesezeichen</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Kept offline</source>
        <translation>Offline bereitgehalten</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>In einer Liste</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Alle anderen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Diesen Monat</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Longer ago</source>
        <translation>Länger her</translation>
    </message>
    <message>
        <source>By why they are here</source>
        <translation>Warum sie hier sind</translation>
    </message>
    <message>
        <source>By when they were last fetched or read</source>
        <translation>Wann zuletzt geladen oder gelesen</translation>
    </message>
    <message>
        <source>The biggest discussions</source>
        <translation>Die größten Diskussionen</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>No. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln discussion(s) removed. The file is %1 smaller.</source>
        <translation>
            <numerusform>%Ln Diskussion entfernt. Die Datei ist %1 kleiner.</numerusform>
            <numerusform>%Ln Diskussionen entfernt. Die Datei ist %1 kleiner.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backthread::settings::DesktopPage</name>
    <message>
        <source>It asks this program, and nothing leaves this computer.</source>
        <translation>Sie fragt dieses Programm, und nichts verlässt diesen Computer.</translation>
    </message>
</context>
<context>
    <name>backthread::settings::FetchingPage</name>
    <message>
        <source> requests</source>
        <translation> Anfragen</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source> discussions</source>
        <translation> Diskussionen</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
</context>
<context>
    <name>backthread::settings::FormPage</name>
    <message>
        <source>Back to the default</source>
        <translation>Zurück zur Vorgabe</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Zurück zur Vorgabe: %1</translation>
    </message>
</context>
<context>
    <name>backthread::settings::KeepsView</name>
    <message>
        <source>Kept offline</source>
        <translation>Offline bereitgehalten</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Again after</source>
        <translation>Wieder nach</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>What is kept offline</source>
        <translation>Was offline bereitgehalten wird</translation>
    </message>
    <message>
        <source>All bookmarks</source>
        <translation>Alle Lesezeichen</translation>
    </message>
    <message>
        <source>Bookmarks with the tag</source>
        <translation>Lesezeichen mit dem Schlagwort</translation>
    </message>
    <message>
        <source>What to keep</source>
        <translation>Was bereitgehalten wird</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Discussions at most</source>
        <translation>Höchstzahl der Diskussionen</translation>
    </message>
    <message>
        <source>only when asked</source>
        <translation>nur auf Wunsch</translation>
    </message>
    <message>
        <source>&amp;Keep offline</source>
        <translation>&amp;Offline bereithalten</translation>
    </message>
    <message>
        <source>&amp;Fetch now</source>
        <translation>Jetzt &amp;laden</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>Keep no mor&amp;e</source>
        <translation>Nicht mehr v&amp;orhalten</translation>
    </message>
</context>
<context>
    <name>backthread::settings::KeyChip</name>
    <message>
        <source>Change this key</source>
        <translation>Dieses Tastenkürzel ändern</translation>
    </message>
    <message>
        <source>Remove this key</source>
        <translation>Dieses Tastenkürzel entfernen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>backthread::settings::KeyEditor</name>
    <message>
        <source>&amp;Add a key</source>
        <translation>Tastenkürzel &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Gives the command its default keys</source>
        <translation>Gibt dem Befehl seine vorgegebenen Tastenkürzel</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Press the new keys (Escape leaves it):</source>
        <translation>Neue Tasten drücken (Esc bricht ab):</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation>Über&amp;nehmen</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 gehört zu „%2“.</translation>
    </message>
    <message>
        <source>Lea&amp;ve it</source>
        <translation>&amp;Lassen</translation>
    </message>
</context>
<context>
    <name>backthread::settings::KeyRecorder</name>
    <message>
        <source>Press the new keys, or Escape to leave it</source>
        <translation>Neue Tasten drücken oder mit Esc abbrechen</translation>
    </message>
</context>
<context>
    <name>backthread::settings::KeysPage</name>
    <message>
        <source>Reset a&amp;ll keys</source>
        <translation>&amp;Alle Tastenkürzel zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Undo the reset</source>
        <translation>Zurücksetzen &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>backthread::settings::LibraryPage</name>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Jetzt sichern</translation>
    </message>
    <message>
        <source>&amp;Restore …</source>
        <translation>&amp;Wiederherstellen …</translation>
    </message>
    <message>
        <source>Re&amp;pair</source>
        <translation>&amp;Reparieren</translation>
    </message>
    <message>
        <source>Bookmarks, notes, what is watched and what was read are in the library, in %1. To move them, close the program and move that directory, or write a copy by “backthread library copy” and start it with “--profile”.</source>
        <translation>Lesezeichen, Notizen, Beobachtetes und Gelesenes liegen in der Bibliothek, in %1. Zum Umziehen das Programm schließen und diesen Ordner verschieben oder mit „backthread library copy“ eine Kopie schreiben und mit „--profile“ starten.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, damaged</source>
        <translation>%1, beschädigt</translation>
    </message>
    <message>
        <source>Copying …</source>
        <translation>Wird kopiert …</translation>
    </message>
    <message>
        <source>There is a new backup.</source>
        <translation>Es gibt eine neue Sicherung.</translation>
    </message>
    <message>
        <source>Restore the library</source>
        <translation>Bibliothek wiederherstellen</translation>
    </message>
    <message>
        <source>Bookmarks, notes, what is watched and what was read become what they were at this time: %1. What is there now is copied first, so that this can be taken back.</source>
        <translation>Lesezeichen, Notizen, Beobachtetes und Gelesenes werden so, wie sie zu diesem Zeitpunkt waren: %1. Der jetzige Stand wird vorher kopiert, damit sich das zurücknehmen lässt.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restoring …</source>
        <translation>Wird wiederhergestellt …</translation>
    </message>
    <message>
        <source>The library is restored. What was there before is the first of the backups.</source>
        <translation>Die Bibliothek ist wiederhergestellt. Der vorherige Stand ist die erste der Sicherungen.</translation>
    </message>
    <message>
        <source>Looking at every page …</source>
        <translation>Jede Seite wird geprüft …</translation>
    </message>
    <message>
        <source>Library and cache are sound.</source>
        <translation>Bibliothek und Cache sind in Ordnung.</translation>
    </message>
    <message>
        <source>Repairing …</source>
        <translation>Wird repariert …</translation>
    </message>
    <message>
        <source>The newest sound backup took the place of the damaged library.</source>
        <translation>Die neueste intakte Sicherung hat die beschädigte Bibliothek ersetzt.</translation>
    </message>
    <message>
        <source>The indexes are made anew.</source>
        <translation>Die Indizes sind neu angelegt.</translation>
    </message>
    <message>
        <source>The cache is damaged; the next start begins an empty one.</source>
        <translation>Der Cache ist beschädigt; der nächste Start beginnt einen leeren.</translation>
    </message>
    <message>
        <source>There was nothing to repair.</source>
        <translation>Es gab nichts zu reparieren.</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>&amp;Prüfen</translation>
    </message>
</context>
<context>
    <name>backthread::settings::MutingPage</name>
    <message>
        <source>Muted</source>
        <translation>Stummgeschaltet</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>&amp;Unmute</source>
        <translation>&amp;Nicht mehr stummschalten</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>What to mute</source>
        <translation>Was stummzuschalten ist</translation>
    </message>
    <message>
        <source>Words, site or name to mute</source>
        <translation>Wörter, Website oder Name zum Stummschalten</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>Stu&amp;mmschalten</translation>
    </message>
</context>
<context>
    <name>backthread::settings::NotificationsPage</name>
    <message>
        <source>This desktop has no tray, or hides it.</source>
        <translation>Dieser Desktop hat keinen Systemabschnitt oder verbirgt ihn.</translation>
    </message>
    <message>
        <source>What comes meanwhile is told behind them, if nobody has read it by then.</source>
        <translation>Was inzwischen kommt, wird danach gemeldet, wenn es bis dahin niemand gelesen hat.</translation>
    </message>
    <message>
        <source>What is watched is asked for without a window, too. Quit ends it.</source>
        <translation>Beobachtetes wird auch ohne Fenster abgefragt. Beenden beendet es.</translation>
    </message>
</context>
<context>
    <name>backthread::settings::PrivacyPage</name>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Backthread asks two public servers for what you read, and nobody else: hacker-news.firebaseio.com for lists, single comments and users, hn.algolia.com for whole discussions and for searches of all of Hacker News. They see your address on the network, an honest “Backthread” and which item is asked for. There is no login, no password and no telemetry; pictures and styles in comments are never loaded.

Links, replying and voting open in your browser, which sends what browsers send. Everything else, bookmarks, notes, what was read and what you search for in the cache, stays in your profile.</source>
        <translation>Backthread fragt zwei öffentliche Server nach dem, was Sie lesen, und niemanden sonst: hacker-news.firebaseio.com nach Listen, einzelnen Kommentaren und Benutzern, hn.algolia.com nach ganzen Diskussionen und bei Suchen in ganz Hacker News. Sie sehen Ihre Adresse im Netz, ein ehrliches „Backthread“ und wonach gefragt wird. Es gibt keine Anmeldung, kein Passwort und keine Telemetrie; Bilder und Stile in Kommentaren werden nie geladen.

Links, Antworten und Abstimmen öffnen Ihren Browser, der sendet, was Browser senden. Alles andere, Lesezeichen, Notizen, was gelesen wurde und wonach Sie im Cache suchen, bleibt in Ihrem Profil.</translation>
    </message>
    <message>
        <source>Clear the &amp;history</source>
        <translation>Den &amp;Verlauf leeren</translation>
    </message>
    <message>
        <source>Forgets what was opened, where it was left and what was folded there</source>
        <translation>Vergisst, was geöffnet, wo es verlassen und was darin eingeklappt wurde</translation>
    </message>
    <message numerus="yes">
        <source>C&amp;lear %Ln search(es)</source>
        <translation>
            <numerusform>%Ln Suche &amp;leeren</numerusform>
            <numerusform>%Ln Suchen &amp;leeren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backthread::settings::ReadingPage</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>The desktop&apos;s font</source>
        <translation>Schrift des Desktops</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> Zeichen</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Airy</source>
        <translation>Luftig</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Schmal</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Breit</translation>
    </message>
    <message>
        <source>%1 (not installed)</source>
        <translation>%1 (nicht installiert)</translation>
    </message>
</context>
<context>
    <name>backthread::settings::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>search the settings …</source>
        <translation>Einstellungen durchsuchen …</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>No setting has “%1”.</source>
        <translation>Keine Einstellung enthält „%1“.</translation>
    </message>
</context>
<context>
    <name>backthread::settings::WatchingPage</name>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Replies to what this user writes are watched. There is no password.</source>
        <translation>Antworten auf das, was dieser Benutzer schreibt, werden beobachtet. Es gibt kein Passwort.</translation>
    </message>
    <message>
        <source>There is no user %1, or nothing that %1 has written.</source>
        <translation>Es gibt keinen Benutzer %1 oder nichts, was %1 geschrieben hat.</translation>
    </message>
</context>
<context>
    <name>backthread::shell::KeepLine</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop keeping offline</source>
        <translation>Offline-Kopie anhalten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>backthread::shell::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>search the keys …</source>
        <translation>Tastenkürzel durchsuchen …</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>Tastenkürzel durchsuchen</translation>
    </message>
    <message>
        <source>Change &amp;keys…</source>
        <translation>Tasten&amp;kürzel ändern…</translation>
    </message>
    <message>
        <source>No key does that</source>
        <translation>Kein Tastenkürzel tut das</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
</context>
<context>
    <name>backthread::shell::MainWindow</name>
    <message>
        <source>Main</source>
        <translation>Haupt-Werkzeugleiste</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Feeds and bookmarks can be kept offline, and this list is neither</source>
        <translation>Feeds und Lesezeichen können offline bereitgehalten werden; diese Liste ist keines von beiden</translation>
    </message>
    <message>
        <source>Nothing to export</source>
        <translation>Nichts zu exportieren</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln bookmark(s) only the number is known.</source>
        <translation>
            <numerusform>Von einem Lesezeichen ist nur die Nummer bekannt.</numerusform>
            <numerusform>Von %Ln Lesezeichen ist nur die Nummer bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch them</source>
        <translation>Jetzt laden</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>About %1 …</source>
        <translation>Über %1 …</translation>
    </message>
    <message>
        <source>Nothing to mute is open</source>
        <translation>Nichts zum Stummschalten geöffnet</translation>
    </message>
    <message>
        <source>Nobody is known to have written this</source>
        <translation>Wer das geschrieben hat, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Nothing was searched for that has hits</source>
        <translation>Keine Suche mit Treffern</translation>
    </message>
    <message>
        <source>Search for something first</source>
        <translation>Zuerst nach etwas suchen</translation>
    </message>
    <message>
        <source>There is no user %1, or nothing that %1 has written.</source>
        <translation>Es gibt keinen Benutzer %1 oder nichts, was %1 geschrieben hat.</translation>
    </message>
    <message>
        <source>Watched: what is new is counted under Watching</source>
        <translation>Wird beobachtet: Neues wird unter „Beobachtet“ gezählt</translation>
    </message>
    <message>
        <source>Watch everything by %1</source>
        <translation>Alles von %1 beobachten</translation>
    </message>
    <message>
        <source>Copied: version, desktop, screens and sizes; nothing of what you read</source>
        <translation>Kopiert: Version, Arbeitsumgebung, Bildschirme und Größen; nichts von dem, was Sie lesen</translation>
    </message>
    <message>
        <source>The desktop has nothing that opens %1</source>
        <translation>Die Arbeitsumgebung hat nichts, womit sich %1 öffnen lässt</translation>
    </message>
    <message>
        <source>This is the last hit</source>
        <translation>Das ist der letzte Treffer</translation>
    </message>
    <message>
        <source>This is the first hit</source>
        <translation>Das ist der erste Treffer</translation>
    </message>
</context>
<context>
    <name>backthread::shell::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>backthread::shell::Notifications</name>
    <message>
        <source>New replies</source>
        <translation>Neue Antworten</translation>
    </message>
    <message>
        <source>Open the reply</source>
        <translation>Antwort öffnen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new replies, the last by %1: %2</source>
        <translation>
            <numerusform>%Ln neue Antwort von %1: %2</numerusform>
            <numerusform>%Ln neue Antworten, die letzte von %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>In einer Stunde</translation>
    </message>
</context>
<context>
    <name>backthread::shell::StatusLine</name>
    <message>
        <source>live ·</source>
        <translation>live ·</translation>
    </message>
    <message>
        <source>New replies to this discussion, and to those with a bookmark, come by themselves.</source>
        <translation>Neue Antworten zu dieser Diskussion und zu denen mit Lesezeichen kommen von selbst.</translation>
    </message>
    <message>
        <source>%1 cached</source>
        <translation>%1 im Cache</translation>
    </message>
    <message>
        <source>offline copy complete</source>
        <translation>Offline-Kopie vollständig</translation>
    </message>
    <message>
        <source>offline copy incomplete</source>
        <translation>Offline-Kopie unvollständig</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
</context>
<context>
    <name>backthread::shell::TabBar</name>
    <message>
        <source>Discussions</source>
        <translation>Diskussionen</translation>
    </message>
</context>
<context>
    <name>backthread::shell::ThreadTabs</name>
    <message>
        <source>No. %1</source>
        <translation>No. %1</translation>
    </message>
</context>
<context>
    <name>backthread::shell::TrayIcon</name>
    <message>
        <source>&amp;Open Backthread</source>
        <translation>Backthread ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Next new reply</source>
        <translation>&amp;Nächste neue Antwort</translation>
    </message>
    <message>
        <source>&amp;Quiet for an hour</source>
        <translation>Eine Stunde &amp;Ruhe</translation>
    </message>
    <message>
        <source>Qui&amp;t</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message numerus="yes">
        <source>Backthread: %Ln new reply(ies)</source>
        <translation>
            <numerusform>Backthread: %Ln neue Antwort</numerusform>
            <numerusform>Backthread: %Ln neue Antworten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backthread::shell::UndoOffers</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Bookmark removed: %1</source>
        <translation>Lesezeichen entfernt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookmark(s) removed</source>
        <translation>
            <numerusform>%Ln Lesezeichen entfernt</numerusform>
            <numerusform>%Ln Lesezeichen entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed from the history: %1</source>
        <translation>Aus dem Verlauf entfernt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories removed from the history</source>
        <translation>
            <numerusform>%Ln Beitrag aus dem Verlauf entfernt</numerusform>
            <numerusform>%Ln Beiträge aus dem Verlauf entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden from lists: %1</source>
        <translation>In Listen ausgeblendet: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories hidden from lists</source>
        <translation>
            <numerusform>%Ln Beitrag in Listen ausgeblendet</numerusform>
            <numerusform>%Ln Beiträge in Listen ausgeblendet</numerusform>
        </translation>
    </message>
    <message>
        <source>In lists again: %1</source>
        <translation>Wieder in Listen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories in lists again</source>
        <translation>
            <numerusform>%Ln Beitrag wieder in Listen</numerusform>
            <numerusform>%Ln Beiträge wieder in Listen</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer watched: %1</source>
        <translation>Nicht mehr beobachtet: %1</translation>
    </message>
    <message>
        <source>No longer muted: %1</source>
        <translation>Nicht mehr stummgeschaltet: %1</translation>
    </message>
    <message>
        <source>No longer kept: %1</source>
        <translation>Nicht mehr gespeichert: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recent search(es) forgotten</source>
        <translation>
            <numerusform>%Ln letzte Suche vergessen</numerusform>
            <numerusform>%Ln letzte Suchen vergessen</numerusform>
        </translation>
    </message>
    <message>
        <source>Note and tags of %1 changed</source>
        <translation>Notiz und Schlagwörter zu %1 geändert</translation>
    </message>
</context>
<context>
    <name>backthread::shell::ViewBar</name>
    <message>
        <source>What is shown</source>
        <translation>Was angezeigt wird</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
</context>
<context>
    <name>backthread::shell::Windows</name>
    <message>
        <source>This is the only tab</source>
        <translation>Das ist der einzige Tab</translation>
    </message>
</context>
<context>
    <name>backthread::threadview::AncestorBar</name>
    <message>
        <source>Ancestors</source>
        <translation>Übergeordnete Kommentare</translation>
    </message>
    <message numerus="yes">
        <source>… %Ln more</source>
        <translation>
            <numerusform>… %Ln weiterer</numerusform>
            <numerusform>… %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backthread::threadview::Arrivals</name>
    <message>
        <source>Came while you were reading: go to the topmost one</source>
        <translation>Beim Lesen angekommen: zur obersten gehen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replies not seen</source>
        <translation>
            <numerusform>%Ln ungesehene Antwort</numerusform>
            <numerusform>%Ln ungesehene Antworten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backthread::threadview::FindBar</name>
    <message>
        <source>find in this thread …</source>
        <translation>in diesem Thread suchen …</translation>
    </message>
    <message>
        <source>Find in this thread</source>
        <translation>In diesem Thread suchen</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Vorheriger (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Nächster (Eingabe)</translation>
    </message>
    <message>
        <source>Only matches</source>
        <translation>Nur Treffer</translation>
    </message>
    <message>
        <source>Show only comments with these words</source>
        <translation>Nur Kommentare mit diesen Wörtern zeigen</translation>
    </message>
    <message>
        <source>Submitter</source>
        <translation>Einsender</translation>
    </message>
    <message>
        <source>Show only what the submitter says</source>
        <translation>Nur zeigen, was der Einsender sagt</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Show only what this comment&apos;s author says</source>
        <translation>Nur zeigen, was der Autor dieses Kommentars sagt</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Show only comments with links</source>
        <translation>Nur Kommentare mit Links zeigen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Show only comments with code</source>
        <translation>Nur Kommentare mit Code zeigen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Show only new comments</source>
        <translation>Nur neue Kommentare zeigen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>kein Treffer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
</context>
<context>
    <name>backthread::threadview::MapScrollBar</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>the submitter&apos;s</source>
        <translation>vom Einsender</translation>
    </message>
    <message>
        <source>with the words</source>
        <translation>mit den Wörtern</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>mit Lesezeichen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new comment(s)</source>
        <translation>
            <numerusform>%Ln neuer Kommentar</numerusform>
            <numerusform>%Ln neue Kommentare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) by the submitter</source>
        <translation>
            <numerusform>%Ln Kommentar vom Einsender</numerusform>
            <numerusform>%Ln Kommentare vom Einsender</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) with the words</source>
        <translation>
            <numerusform>%Ln Kommentar mit den Wörtern</numerusform>
            <numerusform>%Ln Kommentare mit den Wörtern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookmark(s)</source>
        <translation>
            <numerusform>%Ln Lesezeichen</numerusform>
            <numerusform>%Ln Lesezeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backthread::transferui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>HTML, one file</source>
        <translation>HTML, eine Datei</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, für Tabellenkalkulationen</translation>
    </message>
    <message>
        <source>Choose the &amp;file …</source>
        <translation>&amp;Datei wählen …</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Was:</translation>
    </message>
    <message>
        <source>For programs. Bookmarks import again as they were.</source>
        <translation>Für Programme. Lesezeichen lassen sich unverändert wieder importieren.</translation>
    </message>
    <message>
        <source>For programs. Imports again as it was.</source>
        <translation>Für Programme. Lässt sich unverändert wieder importieren.</translation>
    </message>
    <message>
        <source>For browsers. Bookmarks import there and here.</source>
        <translation>Für Browser. Lesezeichen lassen sich dort und hier importieren.</translation>
    </message>
    <message>
        <source>A page for any browser, which loads nothing from elsewhere.</source>
        <translation>Eine Seite für jeden Browser, die nichts von anderswo lädt.</translation>
    </message>
    <message>
        <source>A row for each, as RFC 4180. An apostrophe stands before what would be a formula.</source>
        <translation>Eine Zeile für jeden Eintrag, nach RFC 4180. Vor dem, was eine Formel wäre, steht ein Apostroph.</translation>
    </message>
    <message>
        <source>For notes and issue trackers.</source>
        <translation>Für Notizen und Issue-Tracker.</translation>
    </message>
    <message>
        <source>For reading anywhere.</source>
        <translation>Überall lesbar.</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>F&amp;ormat:</translation>
    </message>
</context>
<context>
    <name>backthread::transferui::Exports</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
</context>
<context>
    <name>backthread::transferui::ImportLine</name>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Continue the import</source>
        <translation>Import fortsetzen</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Import anhalten</translation>
    </message>
</context>
<context>
    <name>backthread::transferui::Imports</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Discussions, bookmarks, lists of ids, profiles (*)</source>
        <translation>Diskussionen, Lesezeichen, ID-Listen, Profile (*)</translation>
    </message>
    <message>
        <source>Files (*.json *.jsonl *.gz *.html *.htm *.txt *.db)</source>
        <translation>Dateien (*.json *.jsonl *.gz *.html *.htm *.txt *.db)</translation>
    </message>
</context>
</TS>
