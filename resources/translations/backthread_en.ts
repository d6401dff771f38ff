<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>Age</name>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>a minute ago</numerusform>
            <numerusform>%Ln minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>an hour ago</numerusform>
            <numerusform>%Ln hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>a day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation>
            <numerusform>a month ago</numerusform>
            <numerusform>%Ln months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <translation>
            <numerusform>a year ago</numerusform>
            <numerusform>%Ln years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exportable</name>
    <message numerus="yes">
        <source>%Ln selected comment(s)</source>
        <translation>
            <numerusform>%Ln selected comment</numerusform>
            <numerusform>%Ln selected comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportLine</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookmark(s)</source>
        <translation>
            <numerusform>%Ln bookmark</numerusform>
            <numerusform>%Ln bookmarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What could be read is kept; %Ln place(s) could not.</source>
        <translation>
            <numerusform>What could be read is kept; %Ln place could not.</numerusform>
            <numerusform>What could be read is kept; %Ln places could not.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keep</name>
    <message numerus="yes">
        <source>%Ln request(s), %1</source>
        <translation>
            <numerusform>%Ln request, %1</numerusform>
            <numerusform>%Ln requests, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpokenComment</name>
    <message numerus="yes">
        <source>%Ln replies</source>
        <translation>
            <numerusform>%Ln reply</numerusform>
            <numerusform>%Ln replies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) folded</source>
        <translation>
            <numerusform>%Ln comment folded</numerusform>
            <numerusform>%Ln comments folded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them new</source>
        <translation>
            <numerusform>%Ln of them new</numerusform>
            <numerusform>%Ln of them new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Thread</name>
    <message numerus="yes">
        <source>%1, with %Ln below it</source>
        <translation>
            <numerusform>%1, with %Ln below it</numerusform>
            <numerusform>%1, with %Ln below it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) folded</source>
        <translation>
            <numerusform>%Ln comment folded</numerusform>
            <numerusform>%Ln comments folded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln new</source>
        <translation>
            <numerusform>%1, %Ln new</numerusform>
            <numerusform>%1, %Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln comment</numerusform>
            <numerusform>%Ln comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%Ln in all)</source>
        <translation>
            <numerusform>(%Ln in all)</numerusform>
            <numerusform>(%Ln in all)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more character(s)</source>
        <translation>
            <numerusform>… and %Ln more character</numerusform>
            <numerusform>… and %Ln more characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Most active of %Ln people:</source>
        <translation>
            <numerusform>Most active of %Ln person:</numerusform>
            <numerusform>Most active of %Ln people:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fetching about %Ln comment(s) …</source>
        <translation>
            <numerusform>fetching about %Ln comment …</numerusform>
            <numerusform>fetching about %Ln comments …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>View</name>
    <message numerus="yes">
        <source>%Ln new since %1</source>
        <translation>
            <numerusform>%Ln new since %1</numerusform>
            <numerusform>%Ln new since %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backthread::library::BookmarkEditor</name>
    <message numerus="yes">
        <source>%Ln bookmark(s)</source>
        <translation>
            <numerusform>%Ln bookmark</numerusform>
            <numerusform>%Ln bookmarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags that all %Ln bookmark(s) get</source>
        <translation>
            <numerusform>Tags that %Ln bookmark gets</numerusform>
            <numerusform>Tags that all %Ln bookmarks get</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backthread::lists::BookmarksPage</name>
    <message numerus="yes">
        <source>%Ln bookmark(s)</source>
        <translation>
            <numerusform>%Ln bookmark</numerusform>
            <numerusform>%Ln bookmarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backthread::lists::HitDelegate</name>
    <message numerus="yes">
        <source>%Ln or more hits</source>
        <translation>
            <numerusform>%Ln or more hits</numerusform>
            <numerusform>%Ln or more hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln hit</numerusform>
            <numerusform>%Ln hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%Ln in its thread</source>
        <translation>
            <numerusform>+%Ln in its thread</numerusform>
            <numerusform>+%Ln in its thread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backthread::lists::SearchPage</name>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln hit</numerusform>
            <numerusform>%Ln hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the best %Ln</source>
        <translation>
            <numerusform>the best %Ln</numerusform>
            <numerusform>the best %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the newest %Ln</source>
        <translation>
            <numerusform>the newest %Ln</numerusform>
            <numerusform>the newest %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln hit(s) those that fit</source>
        <translation>
            <numerusform>of %Ln hit those that fit</numerusform>
            <numerusform>of %Ln hits those that fit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backthread::lists::SideBar</name>
    <message numerus="yes">
        <source>%1, %Ln new</source>
        <translation>
            <numerusform>%1, %Ln new</numerusform>
            <numerusform>%1, %Ln new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backthread::lists::StoriesPage</name>
    <message numerus="yes">
        <source>%Ln stories</source>
        <translation>
            <numerusform>%Ln story</numerusform>
            <numerusform>%Ln stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %Ln hidden</source>
        <translation>
            <numerusform>with %Ln hidden</numerusform>
            <numerusform>with %Ln hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden</source>
        <translation>
            <numerusform>%Ln hidden</numerusform>
            <numerusform>%Ln hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %Ln muted</source>
        <translation>
            <numerusform>with %Ln muted</numerusform>
            <numerusform>with %Ln muted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln muted</source>
        <translation>
            <numerusform>%Ln muted</numerusform>
            <numerusform>%Ln muted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backthread::lists::StoryDelegate</name>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln comment</numerusform>
            <numerusform>%Ln comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backthread::lists::WatchDelegate</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backthread::lists::WatchesPage</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backthread::models::StoryListModel</name>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln comment</numerusform>
            <numerusform>%Ln comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new: they came after you left this discussion.</source>
        <translation>
            <numerusform>%Ln new: they came after you left this discussion.</numerusform>
            <numerusform>%Ln new: they came after you left this discussion.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backthread::models::WatchListModel</name>
    <message numerus="yes">
        <source>%1: %Ln new</source>
        <translation>
            <numerusform>%1: %Ln new</numerusform>
            <numerusform>%1: %Ln new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backthread::people::PersonDialog</name>
    <message numerus="yes">
        <source>%Ln stories</source>
        <translation>
            <numerusform>%Ln story</numerusform>
            <numerusform>%Ln stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln comment</numerusform>
            <numerusform>%Ln comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backthread::settings::CacheUsageView</name>
    <message numerus="yes">
        <source>%Ln discussion(s) removed. The file is %1 smaller.</source>
        <translation>
            <numerusform>%Ln discussion removed. The file is %1 smaller.</numerusform>
            <numerusform>%Ln discussions removed. The file is %1 smaller.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backthread::settings::PrivacyPage</name>
    <message numerus="yes">
        <source>C&amp;lear %Ln search(es)</source>
        <translation>
            <numerusform>C&amp;lear %Ln search</numerusform>
            <numerusform>C&amp;lear %Ln searches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backthread::shell::MainWindow</name>
    <message numerus="yes">
        <source>Of %Ln bookmark(s) only the number is known.</source>
        <translation>
            <numerusform>Of %Ln bookmark only the number is known.</numerusform>
            <numerusform>Of %Ln bookmarks only the number is known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backthread::shell::Notifications</name>
    <message numerus="yes">
        <source>%Ln new replies, the last by %1: %2</source>
        <translation>
            <numerusform>%Ln new reply, the last by %1: %2</numerusform>
            <numerusform>%Ln new replies, the last by %1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backthread::shell::TrayIcon</name>
    <message numerus="yes">
        <source>Backthread: %Ln new reply(ies)</source>
        <translation>
            <numerusform>Backthread: %Ln new reply</numerusform>
            <numerusform>Backthread: %Ln new replies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backthread::shell::UndoOffers</name>
    <message numerus="yes">
        <source>%Ln bookmark(s) removed</source>
        <translation>
            <numerusform>%Ln bookmark removed</numerusform>
            <numerusform>%Ln bookmarks removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories removed from the history</source>
        <translation>
            <numerusform>%Ln story removed from the history</numerusform>
            <numerusform>%Ln stories removed from the history</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories hidden from lists</source>
        <translation>
            <numerusform>%Ln story hidden from lists</numerusform>
            <numerusform>%Ln stories hidden from lists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories in lists again</source>
        <translation>
            <numerusform>%Ln story in lists again</numerusform>
            <numerusform>%Ln stories in lists again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recent search(es) forgotten</source>
        <translation>
            <numerusform>%Ln recent search forgotten</numerusform>
            <numerusform>%Ln recent searches forgotten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backthread::threadview::AncestorBar</name>
    <message numerus="yes">
        <source>… %Ln more</source>
        <translation>
            <numerusform>… %Ln more</numerusform>
            <numerusform>… %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backthread::threadview::Arrivals</name>
    <message numerus="yes">
        <source>%Ln replies not seen</source>
        <translation>
            <numerusform>%Ln reply not seen</numerusform>
            <numerusform>%Ln replies not seen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backthread::threadview::FindBar</name>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln match</numerusform>
            <numerusform>%Ln matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backthread::threadview::MapScrollBar</name>
    <message numerus="yes">
        <source>%Ln new comment(s)</source>
        <translation>
            <numerusform>%Ln new comment</numerusform>
            <numerusform>%Ln new comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) by the submitter</source>
        <translation>
            <numerusform>%Ln comment by the submitter</numerusform>
            <numerusform>%Ln comments by the submitter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) with the words</source>
        <translation>
            <numerusform>%Ln comment with the words</numerusform>
            <numerusform>%Ln comments with the words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookmark(s)</source>
        <translation>
            <numerusform>%Ln bookmark</numerusform>
            <numerusform>%Ln bookmarks</numerusform>
        </translation>
    </message>
</context>
</TS>
