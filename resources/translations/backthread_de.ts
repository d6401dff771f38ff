<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>AccessibleComment</name>
    <message>
        <source>Fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hides all comments below this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the comments below this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows this comment although it is muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to what this comment replies to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the first reply to this comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the next reply to the same comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens this comment on its site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds this comment to the bookmarks, or removes it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1mo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bookmark</name>
    <message>
        <source>No. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search, or go to an id or link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the next in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the previous in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List: Top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List: New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List: Best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List: Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List: Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List: Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List: Bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List: History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catch up: the best of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catch up: the best of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catch up: the best of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catch up: the best of any days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort and limit the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or leave out hidden stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List: Watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in a new tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen the closed tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the tab to a window of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next sibling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous sibling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent; again: to the top of the branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next top-level comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous top-level comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next new comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous new comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page down; at the end, next new comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the top of the thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the last comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next reference in the comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold or unfold; with a reference chosen, on to its card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold all replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold to the second level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold to the third level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold this branch from its top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold branches with nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus this sub-thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the card, the filter, the sub-thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tree or board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most answered first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics of the thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the submitter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this comment&apos;s author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only comments with links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only comments with code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only new comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all comments again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit of the search, in whatever thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hit of the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the search, or remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search: the best or the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search: hits by story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all of Hacker News</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark the comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags and note of the bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags and note of the story&apos;s bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch the comment for replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch the whole thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The author: about, note, tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the story unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the story from lists, or show it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit a story in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo what the notice says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selection, or the comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the link of the comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the comment; again: everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one character more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one character back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one word more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one word back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one line more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one line back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wider column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrower column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airier text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denser text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this list offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop keeping offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order and sub-thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find and filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open, reply and keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select and copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked unread: it is as if it had never been opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No next sibling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No previous sibling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing above this comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No next top-level comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No previous top-level comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new comments from here on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new comments before this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the end, and nothing new comes after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reference is chosen: Tab goes to one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No replies to fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No comment is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no context to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All comments are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This discussion has no article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is part of Backthread, and not on the site</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>There is no such item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hacker News cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not secure: the certificate does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hacker News did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hacker News asks for fewer requests. Try again in a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hacker News has a problem of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was not what Hacker News sends. Perhaps this network wants you to log in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was larger than any discussion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database could not do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cache is damaged. It will be rebuilt at the next start; your library is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your library is damaged. The next start puts it aside and takes its newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile was made by a newer version of Backthread. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file cannot be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cache was damaged. It was put aside, and an empty one was begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library was damaged. It was put aside, and its newest backup was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library was damaged. It was put aside; there was no backup, so an empty one was begun.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exportable</name>
    <message>
        <source>This discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The current comment and its replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected comment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This list: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportLine</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookmark(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>what else its library keeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported from %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>What could be read is kept; %Ln place(s) could not.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keep</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s), %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tagged “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 offline: waiting for the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: offline copy complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 offline …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 offline: %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping %1 offline: %2 discussions, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping %1 offline waits: %2 It goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: offline copy complete, but for %2 that Hacker News does not give (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: offline copy complete (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping %1 offline was stopped: %2 discussions are here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping %1 offline ended at its limit: %2 discussions are here, after %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be kept offline. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mute</name>
    <message>
        <source>user %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>site %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sub-thread No. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muted: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For good</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MuteMenu</name>
    <message>
        <source>Mute %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkNotices</name>
    <message>
        <source>%1 This discussion is not cached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 What you see is the cached copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>both words, in a title or a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these words one behind the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words that begin like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without that word, or whatever stands behind the dash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of both; parentheses group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written by this user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stories of this site, and what is said below them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the discussion that this item belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in discussions with these words in the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since a day, month or year, or since 12h, 7d, 3w, 6m, 1y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>older than that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stories with more points; also &gt;= &lt; &lt;= =</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bookmarked with this tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came since your last visit to the discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by who submitted the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a link in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with code in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stories only; also type:comment, type:poll, type:job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quote is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parenthesis has no partner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OR wants something on both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds no letter or digit that could be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too short for a beginning of words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” wants a value behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither a date such as 2024-11 nor an age such as 7d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number that fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query is too long; its end is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known there and left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be searched for alone there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” finds stories only there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Best of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best of any days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of Hacker News</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpokenComment</name>
    <message>
        <source>dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delayed, the text is not public yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>submitter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln replies</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) folded</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Thread</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muted: this sub-thread, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, with %Ln below it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[source]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(OP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(TP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[dead]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[flagged]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[deleted]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[delayed] The text is not public yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[not available]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replies(%1):</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) folded</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Your bookmark has kept it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fetched %1 in %2s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%Ln in all)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>[untitled]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>←back to thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its comments are not cached. They come when Hacker News can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show context</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more character(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No. %1 is not cached. Opening it fetches it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Most active of %Ln people:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Most answered:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments over time, a bar for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments by depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments by author, the most active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>built in</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>fetching about %Ln comment(s) …</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>fetching …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fetched in %1s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cached %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not cached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cached in part</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the submitter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board, oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most answered first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing new since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new since %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>New is what came after you left this discussion, or after you first had it as a whole: since %1. Coming back soon does not end a visit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>backthread::library::BookmarkEditor</name>
    <message>
        <source>Bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookmark(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags that all %Ln bookmark(s) get</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several with spaces between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>backthread::lists::BookmarkDelegate</name>
    <message>
        <source>No. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>story</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>backthread::lists::BookmarksBar</name>
    <message>
        <source>Newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By story date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By story title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words, #tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words and tags of bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>backthread::lists::BookmarksPage</name>
    <message>
        <source>nothing yet: press b on a comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookmark(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>backthread::lists::DaysBar</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day is after the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>backthread::lists::HitDelegate</name>
    <message numerus="yes">
        <source>%Ln or more hits</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>story</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>+%Ln in its thread</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backthread::lists::ListBar</name>
    <message>
        <source>By rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New comments first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden and muted ones too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points ≥ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comments ≥ %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>backthread::lists::SearchBar</name>
    <message>
        <source>Best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best first instead of the newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found, story by story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this search in the side bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of HN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all of Hacker News, not only what was read here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>★ Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>☆ Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>backthread::lists::SearchPage</name>
    <message>
        <source>Comments and stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the best %Ln</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the newest %Ln</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source> of the newest %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return goes there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 hits in what is cached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>of %Ln hit(s) those that fit</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backthread::lists::SideBar</name>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FEEDS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CATCH UP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any days …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LIBRARY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SEARCHES</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backthread::lists::StoriesPage</name>
    <message>
        <source>nothing here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort and limit the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updated %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>with %Ln hidden</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %Ln muted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln muted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>fetching …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing cached yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose the days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>backthread::lists::StoryDelegate</name>
    <message>
        <source>[gone]</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>article read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>backthread::lists::WatchDelegate</name>
    <message>
        <source>user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sub-thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>backthread::lists::WatchesPage</name>
    <message>
        <source>Watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing yet: press w on a comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backthread::models::BookmarkListModel</name>
    <message>
        <source>%1 in %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>backthread::models::HitListModel</name>
    <message>
        <source>%1 in %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>backthread::models::StoryListModel</name>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>thread read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>article read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new: they came after you left this discussion.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backthread::models::WatchListModel</name>
    <message>
        <source>Everything by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backthread::people::AboutView</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>backthread::people::PersonDialog</name>
    <message>
        <source>only you see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colleague, wrote the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand behind the name at all their comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tags:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;List what is cached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fetch the latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open on the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking Hacker News …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hacker News knows nobody of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they say of themselves is not cached: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>karma %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cached: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backthread::printing::PrintCommands</name>
    <message>
        <source>The printer “%1” did not take the pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the pages …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>backthread::searchui::SearchBox</name>
    <message>
        <source>search comments, paste an id or a link, or type &gt; and a command …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>backthread::searchui::SearchHelp</name>
    <message>
        <source>How to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was ever read here is searched as you type. Return begins a query with the line that is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>backthread::searchui::Suggestions</name>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>backthread::settings::CacheUsageView</name>
    <message>
        <source>Clean &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What takes the space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discussions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleaning …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in use, %2 free in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By why they are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when they were last fetched or read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The biggest discussions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln discussion(s) removed. The file is %1 smaller.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backthread::settings::KeepsView</name>
    <message>
        <source>Kept offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmarks with the tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discussions at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only when asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fetch now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep no &amp;more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>backthread::settings::KeyChip</name>
    <message>
        <source>Change this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>backthread::settings::KeyEditor</name>
    <message>
        <source>&amp;Add a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the command its default keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the new keys (Escape leaves it):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>backthread::settings::KeyRecorder</name>
    <message>
        <source>Press the new keys, or Escape to leave it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>backthread::settings::KeysPage</name>
    <message>
        <source>Reset a&amp;ll keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo the reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>backthread::settings::LibraryPage</name>
    <message>
        <source>&amp;Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmarks, notes, what is watched and what was read are in the library, in %1. To move them, close the program and move that directory, or write a copy by “backthread library copy” and start it with “--profile”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a new backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmarks, notes, what is watched and what was read become what they were at this time: %1. What is there now is copied first, so that this can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is restored. What was there before is the first of the backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at every page …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library and cache are sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repairing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest sound backup took the place of the damaged library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The indexes are made anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cache is damaged; the next start begins an empty one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was nothing to repair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backups restore check repair profile move directory bookmarks notes copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>backthread::settings::MutingPage</name>
    <message>
        <source>Muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unmute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, site or name to mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>backthread::settings::OfflinePage</name>
    <message>
        <source> requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> discussions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never clean away what was &amp;opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not &amp;listen for new replies while the computer saves power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep offline feeds bookmarks tag schedule again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One round ends &amp;after:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One round ends after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Size of the cache:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean what was not &amp;used for:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep at &amp;most:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What takes the space of the cache Clean now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline and cache</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>backthread::settings::ReadingPage</name>
    <message>
        <source>As wide as the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop&apos;s font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text &amp;size:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &amp;width:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Density:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Indent of replies:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to the defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not installed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>backthread::settings::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search the settings …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting has “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>backthread::settings::WatchingPage</name>
    <message>
        <source>Desktop &amp;notifications of what is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies to what this user writes are watched. There is no password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Your name on Hacker News:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no user %1, or nothing that %1 has written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>backthread::shell::KeepLine</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop keeping offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>backthread::shell::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search the keys …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change &amp;keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key does that</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>backthread::shell::MainWindow</name>
    <message>
        <source>Main</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds and bookmarks can be kept offline, and this list is neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln bookmark(s) only the number is known.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to mute is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer muted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note and tags of %1 changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is known to have written this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was searched for that has hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for something first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no user %1, or nothing that %1 has written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched: what is new is counted under Watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer watched: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch everything by %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>backthread::shell::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>backthread::shell::Notifications</name>
    <message>
        <source>New replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new replies, the last by %1: %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backthread::shell::StatusLine</name>
    <message>
        <source>live ·</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New replies to this discussion, and to those with a bookmark, come by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offline copy complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offline copy incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>backthread::shell::TabBar</name>
    <message>
        <source>Discussions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>backthread::shell::ThreadTabs</name>
    <message>
        <source>No. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>backthread::shell::UndoOffers</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookmark(s) removed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Removed from the history: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories removed from the history</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden from lists: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories hidden from lists</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>In lists again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories in lists again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backthread::shell::ViewBar</name>
    <message>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tree</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>backthread::shell::Windows</name>
    <message>
        <source>This is the only tab</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>backthread::threadview::AncestorBar</name>
    <message>
        <source>Ancestors</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backthread::threadview::Arrivals</name>
    <message>
        <source>Came while you were reading: go to the topmost one</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln replies not seen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backthread::threadview::FindBar</name>
    <message>
        <source>find in this thread …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only comments with these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only what the submitter says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only what this comment&apos;s author says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only comments with links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only comments with code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only new comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no match</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>backthread::threadview::MapScrollBar</name>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the submitter&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new comment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) by the submitter</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) with the words</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookmark(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backthread::transferui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML, one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the &amp;file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For programs. Bookmarks import again as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For programs. Imports again as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For browsers. Bookmarks import there and here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page for any browser, which loads nothing from elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row for each, as RFC 4180. An apostrophe stands before what would be a formula.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For notes and issue trackers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For reading anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>backthread::transferui::Exports</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>backthread::transferui::ImportLine</name>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>backthread::transferui::Imports</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discussions, bookmarks, lists of ids, profiles (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files (*.json *.jsonl *.gz *.html *.htm *.txt *.db)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
