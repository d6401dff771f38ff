<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en_US">
<context>
    <name>AccessibleComment</name>
    <message>
        <source>Fold</source>
        <translation>折りたたむ</translation>
    </message>
    <message>
        <source>Hides all comments below this one</source>
        <translation>このコメントより下のコメントをすべて隠します</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>Shows the comments below this one</source>
        <translation>このコメントより下のコメントを表示します</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Shows this comment although it is muted</source>
        <translation>ミュート中のこのコメントを表示します</translation>
    </message>
    <message>
        <source>Jump to parent</source>
        <translation>親へ移動</translation>
    </message>
    <message>
        <source>Goes to what this comment replies to</source>
        <translation>このコメントの返信先へ移動します</translation>
    </message>
    <message>
        <source>First reply</source>
        <translation>最初の返信</translation>
    </message>
    <message>
        <source>Goes to the first reply to this comment</source>
        <translation>このコメントへの最初の返信へ移動します</translation>
    </message>
    <message>
        <source>Next reply</source>
        <translation>次の返信</translation>
    </message>
    <message>
        <source>Goes to the next reply to the same comment</source>
        <translation>同じコメントへの次の返信へ移動します</translation>
    </message>
    <message>
        <source>Open source</source>
        <translation>元ページを開く</translation>
    </message>
    <message>
        <source>Opens this comment on its site</source>
        <translation>このコメントをサイトで開きます</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>Adds this comment to the bookmarks, or removes it</source>
        <translation>このコメントをブックマークに追加、または削除します</translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message>
        <source>now</source>
        <translation>今</translation>
    </message>
    <message>
        <source>%1m</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1h</source>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1d</source>
        <translation>%1日</translation>
    </message>
    <message>
        <source>%1mo</source>
        <translation>%1か月</translation>
    </message>
    <message>
        <source>%1y</source>
        <translation>%1年</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln 分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>%Ln 時間前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln 日前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation>
            <numerusform>%Ln か月前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <translation>
            <numerusform>%Ln 年前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln 年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln 分</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>昨日 %1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date, as QLocale wants it</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date without a year, as QLocale wants it</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date and a time</comment>
        <translation>%1 %2</translation>
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
        <translation>%1 (「%2」)</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Search, or go to an id or link</source>
        <translation>検索、または ID やリンクへ移動</translation>
    </message>
    <message>
        <source>The menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>リストへ</translation>
    </message>
    <message>
        <source>To the thread</source>
        <translation>スレッドへ</translation>
    </message>
    <message>
        <source>Open the next in the list</source>
        <translation>リストの次を開く</translation>
    </message>
    <message>
        <source>Open the previous in the list</source>
        <translation>リストの前を開く</translation>
    </message>
    <message>
        <source>List: Top</source>
        <translation>リスト: トップ</translation>
    </message>
    <message>
        <source>List: New</source>
        <translation>リスト: 新着</translation>
    </message>
    <message>
        <source>List: Best</source>
        <translation>リスト: ベスト</translation>
    </message>
    <message>
        <source>List: Ask</source>
        <translation>リスト: Ask</translation>
    </message>
    <message>
        <source>List: Show</source>
        <translation>リスト: Show</translation>
    </message>
    <message>
        <source>List: Jobs</source>
        <translation>リスト: 求人</translation>
    </message>
    <message>
        <source>List: Bookmarks</source>
        <translation>リスト: ブックマーク</translation>
    </message>
    <message>
        <source>List: History</source>
        <translation>リスト: 履歴</translation>
    </message>
    <message>
        <source>Catch up: the best of the day</source>
        <translation>まとめ読み: 1 日のベスト</translation>
    </message>
    <message>
        <source>Catch up: the best of the week</source>
        <translation>まとめ読み: 1 週間のベスト</translation>
    </message>
    <message>
        <source>Catch up: the best of the month</source>
        <translation>まとめ読み: 1 か月のベスト</translation>
    </message>
    <message>
        <source>Catch up: the best of any days</source>
        <translation>まとめ読み: 指定期間のベスト</translation>
    </message>
    <message>
        <source>Sort and limit the list</source>
        <translation>リストの並べ替えと絞り込み</translation>
    </message>
    <message>
        <source>Show or leave out hidden stories</source>
        <translation>非表示のストーリーを表示/除外</translation>
    </message>
    <message>
        <source>List: Watching</source>
        <translation>リスト: ウォッチ中</translation>
    </message>
    <message>
        <source>Open in a new tab</source>
        <translation>新しいタブで開く</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>次のタブ</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>前のタブ</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>タブを閉じる</translation>
    </message>
    <message>
        <source>Reopen the closed tab</source>
        <translation>閉じたタブを開き直す</translation>
    </message>
    <message>
        <source>Move the tab to a window of its own</source>
        <translation>タブを独立したウィンドウへ移動</translation>
    </message>
    <message>
        <source>Next comment</source>
        <translation>次のコメント</translation>
    </message>
    <message>
        <source>Previous comment</source>
        <translation>前のコメント</translation>
    </message>
    <message>
        <source>Next sibling</source>
        <translation>次の兄弟コメント</translation>
    </message>
    <message>
        <source>Previous sibling</source>
        <translation>前の兄弟コメント</translation>
    </message>
    <message>
        <source>Parent; again: to the top of the branch</source>
        <translation>親へ (もう一度で枝の先頭へ)</translation>
    </message>
    <message>
        <source>First reply</source>
        <translation>最初の返信</translation>
    </message>
    <message>
        <source>Next top-level comment</source>
        <translation>次のトップレベルコメント</translation>
    </message>
    <message>
        <source>Previous top-level comment</source>
        <translation>前のトップレベルコメント</translation>
    </message>
    <message>
        <source>Next new comment</source>
        <translation>次の新着コメント</translation>
    </message>
    <message>
        <source>Previous new comment</source>
        <translation>前の新着コメント</translation>
    </message>
    <message>
        <source>Page down; at the end, next new comment</source>
        <translation>次のページ (末尾では次の新着コメントへ)</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>To the top of the thread</source>
        <translation>スレッドの先頭へ</translation>
    </message>
    <message>
        <source>To the last comment</source>
        <translation>最後のコメントへ</translation>
    </message>
    <message>
        <source>Next reference in the comment</source>
        <translation>コメント内の次の参照</translation>
    </message>
    <message>
        <source>Previous reference</source>
        <translation>前の参照</translation>
    </message>
    <message>
        <source>Follow the reference</source>
        <translation>参照先へ移動</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>折りたたむ/展開</translation>
    </message>
    <message>
        <source>Fold or unfold; with a reference chosen, on to its card</source>
        <translation>折りたたむ/展開 (参照の選択中はそのカードへ)</translation>
    </message>
    <message>
        <source>Fold all replies</source>
        <translation>返信をすべて折りたたむ</translation>
    </message>
    <message>
        <source>Fold to the second level</source>
        <translation>2 階層目まで折りたたむ</translation>
    </message>
    <message>
        <source>Fold to the third level</source>
        <translation>3 階層目まで折りたたむ</translation>
    </message>
    <message>
        <source>Fold this branch from its top</source>
        <translation>この枝を先頭から折りたたむ</translation>
    </message>
    <message>
        <source>Fold branches with nothing new</source>
        <translation>新着のない枝を折りたたむ</translation>
    </message>
    <message>
        <source>Unfold everything</source>
        <translation>すべて展開</translation>
    </message>
    <message>
        <source>Focus this sub-thread</source>
        <translation>このサブスレッドだけを表示</translation>
    </message>
    <message>
        <source>Close the card, the filter, the sub-thread</source>
        <translation>カード、絞り込み、サブスレッドを閉じる</translation>
    </message>
    <message>
        <source>Show or hide the context</source>
        <translation>文脈を表示/隠す</translation>
    </message>
    <message>
        <source>Tree or board</source>
        <translation>ツリー/ボード</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Most answered first</source>
        <translation>返信の多い順</translation>
    </message>
    <message>
        <source>Statistics of the thread</source>
        <translation>スレッドの統計</translation>
    </message>
    <message>
        <source>Find in the thread</source>
        <translation>スレッド内を検索</translation>
    </message>
    <message>
        <source>Find the next</source>
        <translation>次を検索</translation>
    </message>
    <message>
        <source>Find the previous</source>
        <translation>前を検索</translation>
    </message>
    <message>
        <source>Only the submitter</source>
        <translation>投稿者のみ</translation>
    </message>
    <message>
        <source>Only this comment&apos;s author</source>
        <translation>このコメントの作者のみ</translation>
    </message>
    <message>
        <source>Only comments with links</source>
        <translation>リンクのあるコメントのみ</translation>
    </message>
    <message>
        <source>Only comments with code</source>
        <translation>コードのあるコメントのみ</translation>
    </message>
    <message>
        <source>Only new comments</source>
        <translation>新着コメントのみ</translation>
    </message>
    <message>
        <source>Show all comments again</source>
        <translation>すべてのコメントを再表示</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>検索のしかた</translation>
    </message>
    <message>
        <source>Next hit of the search, in whatever thread</source>
        <translation>次の検索結果 (スレッドを問わず)</translation>
    </message>
    <message>
        <source>Previous hit of the search</source>
        <translation>前の検索結果</translation>
    </message>
    <message>
        <source>Save the search, or remove it</source>
        <translation>検索を保存、または削除</translation>
    </message>
    <message>
        <source>Search: the best or the newest first</source>
        <translation>検索: 関連度順/新しい順</translation>
    </message>
    <message>
        <source>Search: hits by story</source>
        <translation>検索: ストーリー別に表示</translation>
    </message>
    <message>
        <source>Search all of Hacker News</source>
        <translation>Hacker News 全体を検索</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>元ページを開く</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>記事を開く</translation>
    </message>
    <message>
        <source>Reply in the browser</source>
        <translation>ブラウザーで返信</translation>
    </message>
    <message>
        <source>Vote in the browser</source>
        <translation>ブラウザーで投票</translation>
    </message>
    <message>
        <source>Bookmark the comment</source>
        <translation>コメントをブックマーク</translation>
    </message>
    <message>
        <source>Bookmark the story</source>
        <translation>ストーリーをブックマーク</translation>
    </message>
    <message>
        <source>Tags and note of the bookmark</source>
        <translation>ブックマークのタグとメモ</translation>
    </message>
    <message>
        <source>Tags and note of the story&apos;s bookmark</source>
        <translation>ストーリーのブックマークのタグとメモ</translation>
    </message>
    <message>
        <source>Watch the comment for replies</source>
        <translation>コメントへの返信をウォッチ</translation>
    </message>
    <message>
        <source>Watch the whole thread</source>
        <translation>スレッド全体をウォッチ</translation>
    </message>
    <message>
        <source>Mute …</source>
        <translation>ミュート…</translation>
    </message>
    <message>
        <source>The author: about, note, tags</source>
        <translation>作者: 自己紹介、メモ、タグ</translation>
    </message>
    <message>
        <source>Mark the story unread</source>
        <translation>ストーリーを未読にする</translation>
    </message>
    <message>
        <source>Hide the story from lists, or show it again</source>
        <translation>ストーリーをリストで非表示、または再表示</translation>
    </message>
    <message>
        <source>Submit a story in the browser</source>
        <translation>ブラウザーでストーリーを投稿</translation>
    </message>
    <message>
        <source>Undo what the notice says</source>
        <translation>お知らせの操作を元に戻す</translation>
    </message>
    <message>
        <source>Copy the selection, or the comment</source>
        <translation>選択範囲またはコメントをコピー</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdown でコピー</translation>
    </message>
    <message>
        <source>Copy the link of the comment</source>
        <translation>コメントのリンクをコピー</translation>
    </message>
    <message>
        <source>Select the comment; again: everything</source>
        <translation>コメントを選択 (もう一度ですべて)</translation>
    </message>
    <message>
        <source>Select one character more</source>
        <translation>選択を 1 文字進める</translation>
    </message>
    <message>
        <source>Select one character back</source>
        <translation>選択を 1 文字戻す</translation>
    </message>
    <message>
        <source>Select one word more</source>
        <translation>選択を 1 単語進める</translation>
    </message>
    <message>
        <source>Select one word back</source>
        <translation>選択を 1 単語戻す</translation>
    </message>
    <message>
        <source>Select one line more</source>
        <translation>選択を 1 行進める</translation>
    </message>
    <message>
        <source>Select one line back</source>
        <translation>選択を 1 行戻す</translation>
    </message>
    <message>
        <source>Side bar</source>
        <translation>サイドバー</translation>
    </message>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>標準の文字サイズ</translation>
    </message>
    <message>
        <source>Wider column</source>
        <translation>本文の幅を広く</translation>
    </message>
    <message>
        <source>Narrower column</source>
        <translation>本文の幅を狭く</translation>
    </message>
    <message>
        <source>Airier text</source>
        <translation>表示をゆったりと</translation>
    </message>
    <message>
        <source>Denser text</source>
        <translation>表示を詰める</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>ショートカット一覧</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Print what is shown</source>
        <translation>表示内容を印刷</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF として保存</translation>
    </message>
    <message>
        <source>Keep this list offline</source>
        <translation>このリストをオフライン保存</translation>
    </message>
    <message>
        <source>Stop keeping offline</source>
        <translation>オフライン保存を停止</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>オフラインで使う</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>コメント間の移動</translation>
    </message>
    <message>
        <source>References</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>折りたたみ</translation>
    </message>
    <message>
        <source>Order and sub-thread</source>
        <translation>並び順とサブスレッド</translation>
    </message>
    <message>
        <source>Find and filter</source>
        <translation>スレッド内検索と絞り込み</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Open, reply and keep</source>
        <translation>開く、返信、保存</translation>
    </message>
    <message>
        <source>Select and copy</source>
        <translation>選択とコピー</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copied as Markdown</source>
        <translation>Markdown でコピーしました</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>リンクをコピーしました</translation>
    </message>
    <message>
        <source>Marked unread: it is as if it had never been opened</source>
        <translation>未読にしました: 一度も開いていない状態に戻ります</translation>
    </message>
    <message>
        <source>This is the last comment</source>
        <translation>最後のコメントです</translation>
    </message>
    <message>
        <source>This is the first comment</source>
        <translation>最初のコメントです</translation>
    </message>
    <message>
        <source>No next sibling</source>
        <translation>次の兄弟コメントはありません</translation>
    </message>
    <message>
        <source>No previous sibling</source>
        <translation>前の兄弟コメントはありません</translation>
    </message>
    <message>
        <source>Nothing above this comment</source>
        <translation>このコメントの上には何もありません</translation>
    </message>
    <message>
        <source>No replies</source>
        <translation>返信はありません</translation>
    </message>
    <message>
        <source>No next top-level comment</source>
        <translation>次のトップレベルコメントはありません</translation>
    </message>
    <message>
        <source>No previous top-level comment</source>
        <translation>前のトップレベルコメントはありません</translation>
    </message>
    <message>
        <source>No new comments from here on</source>
        <translation>ここから先に新着コメントはありません</translation>
    </message>
    <message>
        <source>No new comments before this one</source>
        <translation>これより前に新着コメントはありません</translation>
    </message>
    <message>
        <source>This is the end, and nothing new comes after it</source>
        <translation>ここが末尾で、この先に新着はありません</translation>
    </message>
    <message>
        <source>This is the beginning</source>
        <translation>ここが先頭です</translation>
    </message>
    <message>
        <source>No reference is chosen: Tab goes to one</source>
        <translation>参照が選択されていません: Tab で選択できます</translation>
    </message>
    <message>
        <source>No replies to fold</source>
        <translation>折りたたむ返信はありません</translation>
    </message>
    <message>
        <source>No comment is chosen</source>
        <translation>コメントが選択されていません</translation>
    </message>
    <message>
        <source>No new comments</source>
        <translation>新着コメントはありません</translation>
    </message>
    <message>
        <source>Nothing is folded</source>
        <translation>折りたたみはありません</translation>
    </message>
    <message>
        <source>There is no context to show</source>
        <translation>表示する文脈はありません</translation>
    </message>
    <message>
        <source>All comments are shown</source>
        <translation>すべてのコメントを表示しています</translation>
    </message>
    <message>
        <source>This discussion has no article</source>
        <translation>このスレッドに記事はありません</translation>
    </message>
    <message>
        <source>This is part of Backthread, and not on the site</source>
        <translation>これは Backthread の一部で、サイトにはありません</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>新しいウィンドウ</translation>
    </message>
    <message>
        <source>Find a command, setting, bookmark or thread</source>
        <translation>コマンド、設定、ブックマーク、スレッドを探す</translation>
    </message>
    <message>
        <source>The manual</source>
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>Copy diagnostics for a report</source>
        <translation>報告用の診断情報をコピー</translation>
    </message>
    <message>
        <source>About Backthread</source>
        <translation>Backthread について</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>There is no such item.</source>
        <translation>該当するアイテムはありません。</translation>
    </message>
    <message>
        <source>This cannot be understood.</source>
        <translation>内容を解釈できません。</translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation>オフラインです。</translation>
    </message>
    <message>
        <source>Hacker News cannot be reached.</source>
        <translation>Hacker News に接続できません。</translation>
    </message>
    <message>
        <source>The connection is not secure: the certificate does not fit.</source>
        <translation>接続が安全ではありません: 証明書が一致しません。</translation>
    </message>
    <message>
        <source>Hacker News did not answer in time.</source>
        <translation>Hacker News から時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>Hacker News asks for fewer requests. Try again in a while.</source>
        <translation>Hacker News がリクエストを減らすよう求めています。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Hacker News has a problem of its own.</source>
        <translation>Hacker News 側で問題が起きています。</translation>
    </message>
    <message>
        <source>The answer was not what Hacker News sends. Perhaps this network wants you to log in first.</source>
        <translation>応答が Hacker News のものではありませんでした。先にこのネットワークへのログインが必要かもしれません。</translation>
    </message>
    <message>
        <source>The answer was larger than any discussion.</source>
        <translation>応答がスレッドとしてはありえない大きさでした。</translation>
    </message>
    <message>
        <source>The database could not do this.</source>
        <translation>データベースを操作できませんでした。</translation>
    </message>
    <message>
        <source>The cache is damaged. It will be rebuilt at the next start; your library is safe.</source>
        <translation>キャッシュが壊れています。次回の起動時に作り直されます。ライブラリは無事です。</translation>
    </message>
    <message>
        <source>Your library is damaged. The next start puts it aside and takes its newest backup.</source>
        <translation>ライブラリが壊れています。次回の起動時に退避され、最新のバックアップに置き換わります。</translation>
    </message>
    <message>
        <source>This profile was made by a newer version of Backthread. Nothing was changed.</source>
        <translation>このプロファイルは Backthread の新しいバージョンで作られています。何も変更していません。</translation>
    </message>
    <message>
        <source>The profile cannot be written to.</source>
        <translation>プロファイルに書き込めません。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>A file cannot be read or written.</source>
        <translation>ファイルを読み書きできません。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>The cache was damaged. It was put aside, and an empty one was begun.</source>
        <translation>キャッシュが壊れていたため退避し、空のキャッシュを作りました。</translation>
    </message>
    <message>
        <source>The library was damaged. It was put aside, and its newest backup was taken.</source>
        <translation>ライブラリが壊れていたため退避し、最新のバックアップに置き換えました。</translation>
    </message>
    <message>
        <source>The library was damaged. It was put aside; there was no backup, so an empty one was begun.</source>
        <translation>ライブラリが壊れていたため退避しました。バックアップがないため、空のライブラリを作りました。</translation>
    </message>
    <message>
        <source>An index of the search is damaged. It will be made anew at the next start.</source>
        <translation>検索の索引が壊れています。次回の起動時に作り直されます。</translation>
    </message>
    <message>
        <source>An index of the search was damaged. It was made anew.</source>
        <translation>検索の索引が壊れていたため、作り直しました。</translation>
    </message>
</context>
<context>
    <name>Exportable</name>
    <message>
        <source>This discussion</source>
        <translation>このスレッド</translation>
    </message>
    <message>
        <source>The current comment and its replies</source>
        <translation>現在のコメントとその返信</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected comment(s)</source>
        <translation>
            <numerusform>選択したコメント %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>This list: %1</source>
        <translation>このリスト: %1</translation>
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
            <numerusform>アイテム %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>毎秒 %1 件</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>残り %1 秒</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookmark(s)</source>
        <translation>
            <numerusform>ブックマーク %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>what else its library keeps</source>
        <translation>ライブラリのその他の内容</translation>
    </message>
    <message>
        <source>Imported from %1: %2.</source>
        <translation>%1 からインポートしました: %2。</translation>
    </message>
    <message numerus="yes">
        <source>What could be read is kept; %Ln place(s) could not.</source>
        <translation>
            <numerusform>読めたものは取り込みました。%Ln か所は読めませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>tidying the cache</source>
        <translation>キャッシュを整理中</translation>
    </message>
</context>
<context>
    <name>Keep</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s), %1</source>
        <translation>
            <numerusform>リクエスト %Ln 件、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tagged “%2”</source>
        <translation>%1 (タグ: %2)</translation>
    </message>
    <message>
        <source>%1 offline: waiting for the network</source>
        <translation>「%1」のオフライン保存: ネットワーク待ち</translation>
    </message>
    <message>
        <source>%1: offline copy complete</source>
        <translation>「%1」: オフラインコピー完了</translation>
    </message>
    <message>
        <source>%1 offline …</source>
        <translation>「%1」をオフライン保存中…</translation>
    </message>
    <message>
        <source>%1 offline: %2 · %3</source>
        <translation>「%1」をオフライン保存中: %2 · %3</translation>
    </message>
    <message>
        <source>Keeping %1 offline: %2 discussions, %3.</source>
        <translation>「%1」をオフライン保存しています: スレッド %2 件、%3。</translation>
    </message>
    <message>
        <source>Keeping %1 offline waits: %2 It goes on by itself.</source>
        <translation>「%1」のオフライン保存は待機中です: %2 自動的に再開します。</translation>
    </message>
    <message>
        <source>%1: offline copy complete, but for %2 that Hacker News does not give (%3).</source>
        <translation>「%1」: オフラインコピー完了 (Hacker News から得られない %2 件を除く。%3)。</translation>
    </message>
    <message>
        <source>%1: offline copy complete (%2).</source>
        <translation>「%1」: オフラインコピー完了 (%2)。</translation>
    </message>
    <message>
        <source>Keeping %1 offline was stopped: %2 discussions are here.</source>
        <translation>「%1」のオフライン保存を停止しました: スレッド %2 件を保存済みです。</translation>
    </message>
    <message>
        <source>Keeping %1 offline ended at its limit: %2 discussions are here, after %3.</source>
        <translation>「%1」のオフライン保存は上限に達して終わりました: スレッド %2 件を保存済みです (%3)。</translation>
    </message>
    <message>
        <source>%1 could not be kept offline. %2</source>
        <translation>「%1」をオフライン保存できませんでした。%2</translation>
    </message>
</context>
<context>
    <name>Mute</name>
    <message>
        <source>user %1</source>
        <translation>ユーザー %1</translation>
    </message>
    <message>
        <source>site %1</source>
        <translation>サイト %1</translation>
    </message>
    <message>
        <source>words “%1”</source>
        <translation>語句「%1」</translation>
    </message>
    <message>
        <source>sub-thread No. %1</source>
        <translation>サブスレッド No. %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>Muted: %1, %2</source>
        <translation>ミュート中: %1、%2</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>1 日間</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>1 週間</translation>
    </message>
    <message>
        <source>For a month</source>
        <translation>1 か月間</translation>
    </message>
    <message>
        <source>For a year</source>
        <translation>1 年間</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>無期限</translation>
    </message>
</context>
<context>
    <name>MuteMenu</name>
    <message>
        <source>Mute %1</source>
        <translation>ミュート: %1</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <translation>ミュート解除: %1</translation>
    </message>
</context>
<context>
    <name>NetworkNotices</name>
    <message>
        <source>%1 This discussion is not cached.</source>
        <translation>%1 このスレッドはキャッシュされていません。</translation>
    </message>
    <message>
        <source>%1 What you see is the cached copy.</source>
        <translation>%1 表示中の内容はキャッシュされたものです。</translation>
    </message>
    <message>
        <source>No. %1: %2</source>
        <translation>No. %1: %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Setting · %1</source>
        <translation>設定 · %1</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>Read before</source>
        <translation>既読</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
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
        <translation>タイトルまたは本文に両方の語を含む</translation>
    </message>
    <message>
        <source>these words one behind the other</source>
        <translation>これらの語がこの順に並ぶ</translation>
    </message>
    <message>
        <source>words that begin like this</source>
        <translation>この文字で始まる語</translation>
    </message>
    <message>
        <source>without that word, or whatever stands behind the dash</source>
        <translation>その語や、「-」に続く条件を除く</translation>
    </message>
    <message>
        <source>one of both; parentheses group</source>
        <translation>どちらか一方。かっこでまとめられます</translation>
    </message>
    <message>
        <source>written by this user</source>
        <translation>このユーザーが書いたもの</translation>
    </message>
    <message>
        <source>stories of this site, and what is said below them</source>
        <translation>このサイトのストーリーと、その下のコメント</translation>
    </message>
    <message>
        <source>in the discussion that this item belongs to</source>
        <translation>このアイテムが属するスレッド内</translation>
    </message>
    <message>
        <source>in discussions with these words in the title</source>
        <translation>タイトルにこれらの語を含むスレッド内</translation>
    </message>
    <message>
        <source>since a day, month or year, or since 12h, 7d, 3w, 6m, 1y</source>
        <translation>指定の日・月・年以降。12h、7d、3w、6m、1y 以内も可</translation>
    </message>
    <message>
        <source>older than that</source>
        <translation>それより古いもの</translation>
    </message>
    <message>
        <source>stories with more points; also &gt;= &lt; &lt;= =</source>
        <translation>ポイントがこれより多いストーリー。&gt;= &lt; &lt;= = も可</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>ブックマーク済み</translation>
    </message>
    <message>
        <source>bookmarked with this tag</source>
        <translation>このタグの付いたブックマーク</translation>
    </message>
    <message>
        <source>came since your last visit to the discussion</source>
        <translation>スレッドを前回見たあとに来たもの</translation>
    </message>
    <message>
        <source>by who submitted the story</source>
        <translation>ストーリーの投稿者が書いたもの</translation>
    </message>
    <message>
        <source>with a link in the text</source>
        <translation>本文にリンクがある</translation>
    </message>
    <message>
        <source>with code in the text</source>
        <translation>本文にコードがある</translation>
    </message>
    <message>
        <source>stories only; also type:comment, type:poll, type:job</source>
        <translation>ストーリーのみ。type:comment、type:poll、type:job も可</translation>
    </message>
    <message>
        <source>The quote is not closed.</source>
        <translation>引用符が閉じていません。</translation>
    </message>
    <message>
        <source>A parenthesis has no partner.</source>
        <translation>かっこの対応が取れていません。</translation>
    </message>
    <message>
        <source>OR wants something on both sides.</source>
        <translation>OR の両側に条件が必要です。</translation>
    </message>
    <message>
        <source>“%1” holds no letter or digit that could be found.</source>
        <translation>「%1」には検索できる文字や数字がありません。</translation>
    </message>
    <message>
        <source>“%1” is too short for a beginning of words.</source>
        <translation>「%1」は語の先頭として短すぎます。</translation>
    </message>
    <message>
        <source>“%1” wants a value behind it.</source>
        <translation>「%1」のあとに値が必要です。</translation>
    </message>
    <message>
        <source>“%1” is not known.</source>
        <translation>「%1」は認識できません。</translation>
    </message>
    <message>
        <source>“%1” is neither a date such as 2024-11 nor an age such as 7d.</source>
        <translation>「%1」は 2024-11 のような日付でも 7d のような期間でもありません。</translation>
    </message>
    <message>
        <source>“%1” is not a number that fits.</source>
        <translation>「%1」は有効な数値ではありません。</translation>
    </message>
    <message>
        <source>The query is too long; its end is left out.</source>
        <translation>検索文が長すぎるため、末尾を無視しました。</translation>
    </message>
    <message>
        <source>“%1” is not known there and left out.</source>
        <translation>「%1」は検索先で使えないため、無視しました。</translation>
    </message>
    <message>
        <source>“%1” cannot be searched for alone there.</source>
        <translation>検索先では「%1」だけでは検索できません。</translation>
    </message>
    <message>
        <source>“%1” finds stories only there.</source>
        <translation>検索先では「%1」で見つかるのはストーリーだけです。</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Best of the day</source>
        <translation>1 日のベスト</translation>
    </message>
    <message>
        <source>Best of the week</source>
        <translation>1 週間のベスト</translation>
    </message>
    <message>
        <source>Best of the month</source>
        <translation>1 か月のベスト</translation>
    </message>
    <message>
        <source>Best of any days</source>
        <translation>指定期間のベスト</translation>
    </message>
    <message>
        <source>Best of %1</source>
        <translation>%1 のベスト</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>ウォッチ中</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>All of Hacker News</source>
        <translation>Hacker News 全体</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>トップ</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新着</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>ベスト</translation>
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
        <translation>求人</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>ブックマーク</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Text &amp;size:</source>
        <translation>文字サイズ(&amp;S):</translation>
    </message>
    <message>
        <source>larger smaller zoom percent</source>
        <translation>大きく 小さく 拡大 縮小 パーセント</translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation>フォント(&amp;F):</translation>
    </message>
    <message>
        <source>typeface family letters</source>
        <translation>書体 フォント 文字</translation>
    </message>
    <message>
        <source>Column &amp;width:</source>
        <translation>本文の幅(&amp;W):</translation>
    </message>
    <message>
        <source>line length characters</source>
        <translation>行の長さ 文字数</translation>
    </message>
    <message>
        <source>&amp;As wide as the window</source>
        <translation>ウィンドウの幅に合わせる(&amp;A)</translation>
    </message>
    <message>
        <source>column width</source>
        <translation>列の幅</translation>
    </message>
    <message>
        <source>&amp;Density:</source>
        <translation>表示密度(&amp;D):</translation>
    </message>
    <message>
        <source>compact airy spacing</source>
        <translation>詰める ゆったり 間隔</translation>
    </message>
    <message>
        <source>&amp;Indent of replies:</source>
        <translation>返信のインデント(&amp;I):</translation>
    </message>
    <message>
        <source>depth nesting margin</source>
        <translation>深さ 入れ子 余白</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>テーマ(&amp;T):</translation>
    </message>
    <message>
        <source>light dark colors night system mode</source>
        <translation>ライト ダーク 色 夜 システム モード</translation>
    </message>
    <message>
        <source>Always in &amp;high contrast</source>
        <translation>常にハイコントラスト(&amp;H)</translation>
    </message>
    <message>
        <source>colors accessibility black white stronger</source>
        <translation>色 アクセシビリティ 白 黒 強い</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>コマンドとキー</translation>
    </message>
    <message>
        <source>shortcuts keyboard bindings reset</source>
        <translation>ショートカット キーボード 割り当て リセット</translation>
    </message>
    <message>
        <source>&amp;Your name on Hacker News:</source>
        <translation>Hacker News でのユーザー名(&amp;Y):</translation>
    </message>
    <message>
        <source>user replies to me account</source>
        <translation>ユーザー 自分への返信 アカウント</translation>
    </message>
    <message>
        <source>Desktop &amp;notifications of what is new</source>
        <translation>新着をデスクトップに通知(&amp;N)</translation>
    </message>
    <message>
        <source>watching replies tell</source>
        <translation>ウォッチ 返信 通知</translation>
    </message>
    <message>
        <source>None in &amp;quiet hours</source>
        <translation>おやすみ時間は通知しない(&amp;Q)</translation>
    </message>
    <message>
        <source>night silence do not disturb</source>
        <translation>夜 静か 邪魔しない</translation>
    </message>
    <message>
        <source>Quiet &amp;from:</source>
        <translation>おやすみ開始(&amp;F):</translation>
    </message>
    <message>
        <source>night hours</source>
        <translation>夜 時間</translation>
    </message>
    <message>
        <source>Quiet un&amp;til:</source>
        <translation>おやすみ終了(&amp;T):</translation>
    </message>
    <message>
        <source>night hours morning</source>
        <translation>夜 時間 朝</translation>
    </message>
    <message>
        <source>&amp;Icon in the tray, with the number of new replies</source>
        <translation>新しい返信の数をトレイのアイコンに表示(&amp;I)</translation>
    </message>
    <message>
        <source>notification area status</source>
        <translation>通知領域 ステータス</translation>
    </message>
    <message>
        <source>Start with the desktop and go on in the &amp;background</source>
        <translation>デスクトップとともに起動し、バックグラウンドで動作(&amp;B)</translation>
    </message>
    <message>
        <source>autostart login close window</source>
        <translation>自動起動 ログイン ウィンドウを閉じる</translation>
    </message>
    <message>
        <source>What is muted</source>
        <translation>ミュート中のもの</translation>
    </message>
    <message>
        <source>unmute ignore block filter</source>
        <translation>ミュート解除 無視 ブロック フィルター</translation>
    </message>
    <message>
        <source>Mute words, a site or a user</source>
        <translation>言葉、サイト、ユーザーをミュート</translation>
    </message>
    <message>
        <source>add ignore block filter keyword domain</source>
        <translation>追加 無視 ブロック フィルター キーワード ドメイン</translation>
    </message>
    <message>
        <source>&amp;Listen for new replies while a window is open</source>
        <translation>ウィンドウを開いている間、新しい返信を待つ(&amp;L)</translation>
    </message>
    <message>
        <source>live stream updates refresh</source>
        <translation>ライブ ストリーム 更新</translation>
    </message>
    <message>
        <source>But not while the computer saves &amp;power</source>
        <translation>ただし省電力中は待たない(&amp;P)</translation>
    </message>
    <message>
        <source>live battery listen replies</source>
        <translation>ライブ バッテリー 返信 待つ</translation>
    </message>
    <message>
        <source>What is kept offline</source>
        <translation>オフライン用に保存するもの</translation>
    </message>
    <message>
        <source>feeds bookmarks tag schedule again prefetch download</source>
        <translation>フィード ブックマーク タグ 予定 先読み ダウンロード</translation>
    </message>
    <message>
        <source>One round ends &amp;after:</source>
        <translation>1 回の取得の上限(&amp;A):</translation>
    </message>
    <message>
        <source>keep offline requests limit</source>
        <translation>オフライン リクエスト 上限</translation>
    </message>
    <message>
        <source>Or ends afte&amp;r:</source>
        <translation>または上限(&amp;R):</translation>
    </message>
    <message>
        <source>one round keep offline data megabytes limit</source>
        <translation>1回分 オフライン データ メガバイト 上限</translation>
    </message>
    <message>
        <source>&amp;Size of the cache:</source>
        <translation>キャッシュのサイズ(&amp;S):</translation>
    </message>
    <message>
        <source>disk space megabytes limit</source>
        <translation>ディスク 容量 メガバイト 上限</translation>
    </message>
    <message>
        <source>Clean what was not &amp;used for:</source>
        <translation>未使用のものを残す期間(&amp;U):</translation>
    </message>
    <message>
        <source>cache age days limit</source>
        <translation>キャッシュ 期間 日数 上限</translation>
    </message>
    <message>
        <source>Keep at &amp;most:</source>
        <translation>保持数の上限(&amp;M):</translation>
    </message>
    <message>
        <source>cache number discussions limit</source>
        <translation>キャッシュ 数 議論 上限</translation>
    </message>
    <message>
        <source>Never clean away what was &amp;opened</source>
        <translation>開いたものは整理しない(&amp;O)</translation>
    </message>
    <message>
        <source>cache read keep</source>
        <translation>キャッシュ 既読 残す</translation>
    </message>
    <message>
        <source>What takes the space of the cache</source>
        <translation>キャッシュの内訳</translation>
    </message>
    <message>
        <source>clean now disk usage</source>
        <translation>今すぐ掃除 ディスク使用量</translation>
    </message>
    <message>
        <source>Backups of the library</source>
        <translation>ライブラリのバックアップ</translation>
    </message>
    <message>
        <source>restore copy bookmarks notes move directory profile</source>
        <translation>復元 コピー ブックマーク メモ 移動 フォルダー プロファイル</translation>
    </message>
    <message>
        <source>Check the databases</source>
        <translation>データベースを検査</translation>
    </message>
    <message>
        <source>repair damaged library cache</source>
        <translation>修復 破損 ライブラリ キャッシュ</translation>
    </message>
    <message>
        <source>The search of &amp;GNOME finds what is cached here</source>
        <translation>&amp;GNOME の検索で、ここに保存されたものを見つける</translation>
    </message>
    <message>
        <source>shell overview provider</source>
        <translation>シェル アクティビティ 検索</translation>
    </message>
    <message>
        <source>&amp;KRunner, the search of KDE, finds what is cached here</source>
        <translation>&amp;KRunner（KDE の検索）で、ここに保存されたものを見つける</translation>
    </message>
    <message>
        <source>plasma launcher provider</source>
        <translation>plasma ランチャー 検索</translation>
    </message>
    <message>
        <source>What is sent where</source>
        <translation>何がどこへ送られるか</translation>
    </message>
    <message>
        <source>servers network tracking firebase algolia browser links</source>
        <translation>サーバー ネットワーク 追跡 firebase algolia ブラウザー リンク</translation>
    </message>
    <message>
        <source>&amp;Remember what I search for</source>
        <translation>検索した言葉を覚える(&amp;R)</translation>
    </message>
    <message>
        <source>recent searches</source>
        <translation>最近の検索</translation>
    </message>
    <message>
        <source>Recent searches:</source>
        <translation>最近の検索:</translation>
    </message>
    <message>
        <source>clear forget delete</source>
        <translation>消去 忘れる 削除</translation>
    </message>
    <message>
        <source>What was read:</source>
        <translation>読んだもの:</translation>
    </message>
    <message>
        <source>clear history forget delete</source>
        <translation>履歴 消去 忘れる 削除</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>閲覧</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>ウォッチ中</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Muting</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Fetching and offline</source>
        <translation>取得とオフライン</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>デスクトップ</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
</context>
<context>
    <name>SpokenComment</name>
    <message>
        <source>dead</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>フラグ付き</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>delayed, the text is not public yet</source>
        <translation>保留中、本文はまだ公開されていません</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>取得できません</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 件中 %1 番目</translation>
    </message>
    <message>
        <source>submitter</source>
        <translation>投稿者</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>階層 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replies</source>
        <translation>
            <numerusform>返信 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) folded</source>
        <translation>
            <numerusform>コメント %Ln 件を折りたたみ中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them new</source>
        <translation>
            <numerusform>うち新着 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>新着</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>ブックマーク済み</translation>
    </message>
</context>
<context>
    <name>Thread</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Muted: this sub-thread, %1</source>
        <translation>ミュート中: このサブスレッド、%1</translation>
    </message>
    <message numerus="yes">
        <source>%1, with %Ln below it</source>
        <translation>
            <numerusform>%1、その下の %Ln 件を含む</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>新着</translation>
    </message>
    <message>
        <source>[source]</source>
        <translation>[元ページ]</translation>
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
        <translation>[無効]</translation>
    </message>
    <message>
        <source>[flagged]</source>
        <translation>[フラグ付き]</translation>
    </message>
    <message>
        <source>[deleted]</source>
        <translation>[削除済み]</translation>
    </message>
    <message>
        <source>[delayed] The text is not public yet.</source>
        <translation>[保留中] 本文はまだ公開されていません。</translation>
    </message>
    <message>
        <source>[not available]</source>
        <translation>[取得できません]</translation>
    </message>
    <message>
        <source>replies(%1):</source>
        <translation>返信(%1):</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) folded</source>
        <translation>
            <numerusform>コメント %Ln 件を折りたたみ中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln new</source>
        <translation>
            <numerusform>%1、新着 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Your bookmark has kept it:</source>
        <translation>%1 ブックマークに残っていた内容:</translation>
    </message>
    <message>
        <source>fetched %1 in %2s</source>
        <translation>%1 に %2 秒で取得</translation>
    </message>
    <message>
        <source>show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>source</source>
        <translation>元ページ</translation>
    </message>
    <message>
        <source>statistics</source>
        <translation>統計</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>コメント %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%Ln in all)</source>
        <translation>
            <numerusform>(全 %Ln 件)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>新着 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln ポイント</numerusform>
        </translation>
    </message>
    <message>
        <source>[untitled]</source>
        <translation>[無題]</translation>
    </message>
    <message>
        <source>←back to thread</source>
        <translation>←スレッドに戻る</translation>
    </message>
    <message>
        <source>Its comments are not cached. They come when Hacker News can be reached.</source>
        <translation>コメントはキャッシュされていません。Hacker News に接続できると表示されます。</translation>
    </message>
    <message>
        <source>Hide context</source>
        <translation>文脈を隠す</translation>
    </message>
    <message>
        <source>Show context</source>
        <translation>文脈を表示</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more character(s)</source>
        <translation>
            <numerusform>… ほか %Ln 文字</numerusform>
        </translation>
    </message>
    <message>
        <source>No. %1 is not cached. Opening it fetches it.</source>
        <translation>No. %1 はキャッシュされていません。開くと取得します。</translation>
    </message>
    <message numerus="yes">
        <source>Most active of %Ln people:</source>
        <translation>
            <numerusform>発言の多い人 (全 %Ln 人):</numerusform>
        </translation>
    </message>
    <message>
        <source>Most answered:</source>
        <translation>返信の多いコメント:</translation>
    </message>
    <message>
        <source>Comments over time, a bar for %1</source>
        <translation>コメント数の推移 (棒 1 本 = %1)</translation>
    </message>
    <message>
        <source>Comments by depth</source>
        <translation>階層別のコメント数</translation>
    </message>
    <message>
        <source>Comments by author, the most active</source>
        <translation>作者別のコメント数 (上位)</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>組み込み</translation>
    </message>
    <message numerus="yes">
        <source>fetching about %Ln comment(s) …</source>
        <translation>
            <numerusform>コメント約 %Ln 件を取得中…</numerusform>
        </translation>
    </message>
    <message>
        <source>fetching …</source>
        <translation>取得中…</translation>
    </message>
    <message>
        <source>fetched in %1s</source>
        <translation>%1 秒で取得</translation>
    </message>
    <message>
        <source>cached %1</source>
        <translation>キャッシュ: %1</translation>
    </message>
    <message>
        <source>not cached</source>
        <translation>未キャッシュ</translation>
    </message>
    <message>
        <source>cached in part</source>
        <translation>一部キャッシュ済み</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>new</source>
        <translation>新着</translation>
    </message>
    <message>
        <source>by the submitter</source>
        <translation>投稿者の発言</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 の発言</translation>
    </message>
    <message>
        <source>with links</source>
        <translation>リンクあり</translation>
    </message>
    <message>
        <source>with code</source>
        <translation>コードあり</translation>
    </message>
    <message>
        <source>with “%1”</source>
        <translation>「%1」を含む</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>絞り込み: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message>
        <source>edited meanwhile</source>
        <translation>その後に編集</translation>
    </message>
    <message>
        <source>moved meanwhile</source>
        <translation>その後に移動</translation>
    </message>
    <message>
        <source>removed meanwhile</source>
        <translation>その後に削除</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>ツリー</translation>
    </message>
    <message>
        <source>Board, oldest first</source>
        <translation>ボード (古い順)</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Most answered first</source>
        <translation>返信の多い順</translation>
    </message>
    <message>
        <source>nothing new since %1</source>
        <translation>%1 以降の新着なし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new since %1</source>
        <translation>
            <numerusform>%1 以降の新着 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>New is what came after you left this discussion, or after you first had it as a whole: since %1. Coming back soon does not end a visit.</source>
        <translation>新着とは、このスレッドを離れたあと、または初めて全体を取得したあとに来たものです: %1 以降。すぐに戻った場合は、離れたことになりません。</translation>
    </message>
</context>
<context>
    <name>backthread::desktop::DesktopSearch</name>
    <message>
        <source>Comment by %1</source>
        <translation>%1 のコメント</translation>
    </message>
    <message>
        <source>Story by %1</source>
        <translation>%1 のストーリー</translation>
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
        <translation>「%1」は Hacker News のアドレスではありません。</translation>
    </message>
</context>
<context>
    <name>backthread::help::AboutDialog</name>
    <message>
        <source>About Backthread</source>
        <translation>Backthread について</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>License</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>診断情報をコピー(&amp;D)</translation>
    </message>
    <message>
        <source>Version, desktop, screens and sizes, for a report; nothing of what you read</source>
        <translation>報告用のバージョン、デスクトップ、画面、サイズ。読んだ内容は含まれません</translation>
    </message>
    <message>
        <source>A desktop reader for discussions. It is no part of Hacker News or Y Combinator.
Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later), without any warranty.</source>
        <translation>議論を読むためのデスクトップリーダーです。Hacker News や Y Combinator とは関係ありません。
GNU 一般公衆ライセンス バージョン 3 以降 (GPL-3.0-or-later) の自由ソフトウェアで、いかなる保証もありません。</translation>
    </message>
    <message>
        <source>Backthread is built on these, with thanks to those who made them:</source>
        <translation>Backthread は次のものの上に作られています。作者のみなさんに感謝します:</translation>
    </message>
    <message>
        <source>Libraries and license</source>
        <translation>ライブラリとライセンス</translation>
    </message>
</context>
<context>
    <name>backthread::help::ManualDialog</name>
    <message>
        <source>Manual</source>
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Text of the manual</source>
        <translation>マニュアルの本文</translation>
    </message>
    <message>
        <source>find in the manual …</source>
        <translation>マニュアル内を検索 …</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>マニュアル内を検索</translation>
    </message>
    <message>
        <source>◀ The manual</source>
        <translation>◀ マニュアル</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>見つかりません</translation>
    </message>
</context>
<context>
    <name>backthread::library::BookmarkEditor</name>
    <message>
        <source>Bookmark</source>
        <translation>ブックマーク</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookmark(s)</source>
        <translation>
            <numerusform>ブックマーク %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags that all %Ln bookmark(s) get</source>
        <translation>
            <numerusform>ブックマーク %Ln 件すべてに付けるタグ</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>タグ(&amp;T)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>several with spaces between them</source>
        <translation>複数の場合はスペース区切り</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>メモ(&amp;N)</translation>
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
        <translation>ストーリー</translation>
    </message>
</context>
<context>
    <name>backthread::lists::BookmarksBar</name>
    <message>
        <source>Newest</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>古い順</translation>
    </message>
    <message>
        <source>By story date</source>
        <translation>ストーリーの日付順</translation>
    </message>
    <message>
        <source>By author</source>
        <translation>作者順</translation>
    </message>
    <message>
        <source>By story title</source>
        <translation>ストーリーのタイトル順</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>並び順</translation>
    </message>
    <message>
        <source>words, #tag</source>
        <translation>語句、#タグ</translation>
    </message>
    <message>
        <source>Words and tags of bookmarks</source>
        <translation>ブックマークの語句とタグ</translation>
    </message>
</context>
<context>
    <name>backthread::lists::BookmarksPage</name>
    <message>
        <source>nothing yet: press b on a comment</source>
        <translation>まだありません: コメント上で b を押してください</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L2 件中 %L1 件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookmark(s)</source>
        <translation>
            <numerusform>ブックマーク %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>ブックマーク</translation>
    </message>
</context>
<context>
    <name>backthread::lists::DaysBar</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>The first day is after the last one.</source>
        <translation>開始日が終了日よりあとになっています。</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>終了日</translation>
    </message>
</context>
<context>
    <name>backthread::lists::HitDelegate</name>
    <message numerus="yes">
        <source>%Ln or more hits</source>
        <translation>
            <numerusform>%Ln 件以上</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>story</source>
        <translation>ストーリー</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln in its thread</source>
        <translation>
            <numerusform>同じスレッドに +%Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backthread::lists::ListBar</name>
    <message>
        <source>By rank</source>
        <translation>ランク順</translation>
    </message>
    <message>
        <source>Most points</source>
        <translation>ポイント順</translation>
    </message>
    <message>
        <source>Most comments</source>
        <translation>コメント数順</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>New comments first</source>
        <translation>新着コメント順</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>並び順</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Hidden and muted too</source>
        <translation>非表示とミュート中も含む</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>%1 at least</source>
        <translation>%1の下限</translation>
    </message>
    <message>
        <source>points ≥ %1</source>
        <translation>ポイント ≥ %1</translation>
    </message>
    <message>
        <source>comments ≥ %1</source>
        <translation>コメント ≥ %1</translation>
    </message>
</context>
<context>
    <name>backthread::lists::SearchBar</name>
    <message>
        <source>Best</source>
        <translation>関連度順</translation>
    </message>
    <message>
        <source>The best first instead of the newest</source>
        <translation>新しい順ではなく関連度の高い順に表示</translation>
    </message>
    <message>
        <source>By story</source>
        <translation>ストーリー別</translation>
    </message>
    <message>
        <source>What was found, story by story</source>
        <translation>検索結果をストーリーごとに表示</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keep this search in the side bar</source>
        <translation>この検索をサイドバーに残す</translation>
    </message>
    <message>
        <source>All of HN</source>
        <translation>HN 全体</translation>
    </message>
    <message>
        <source>Search all of Hacker News, not only what was read here</source>
        <translation>ここで読んだものだけでなく、Hacker News 全体を検索</translation>
    </message>
    <message>
        <source>★ Saved</source>
        <translation>★ 保存済み</translation>
    </message>
    <message>
        <source>☆ Save</source>
        <translation>☆ 保存</translation>
    </message>
</context>
<context>
    <name>backthread::lists::SearchPage</name>
    <message>
        <source>Comments and stories</source>
        <translation>コメントとストーリー</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the best %Ln</source>
        <translation>
            <numerusform>関連度の上位 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the newest %Ln</source>
        <translation>
            <numerusform>最新 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source> of the newest %1</source>
        <translation> (最新 %1 件のうち)</translation>
    </message>
    <message>
        <source>Return goes there</source>
        <translation>Enter で移動</translation>
    </message>
    <message>
        <source>0 hits in what is cached</source>
        <translation>キャッシュ内に 0 件</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>asking …</source>
        <translation>問い合わせ中…</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln hit(s) those that fit</source>
        <translation>
            <numerusform>%Ln 件のうち条件に合うもの</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backthread::lists::SideBar</name>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>FEEDS</source>
        <translation>フィード</translation>
    </message>
    <message>
        <source>CATCH UP</source>
        <translation>まとめ読み</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>1 日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>1 週間</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>1 か月</translation>
    </message>
    <message>
        <source>Any days …</source>
        <translation>期間を指定…</translation>
    </message>
    <message>
        <source>LIBRARY</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>SEARCHES</source>
        <translation>保存した検索</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln new</source>
        <translation>
            <numerusform>%1、新着 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backthread::lists::StoriesPage</name>
    <message>
        <source>nothing here yet</source>
        <translation>まだ何もありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories</source>
        <translation>
            <numerusform>ストーリー %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>ストーリー</translation>
    </message>
    <message>
        <source>Sort and limit the list</source>
        <translation>リストの並べ替えと絞り込み</translation>
    </message>
    <message>
        <source>updated %1</source>
        <translation>更新: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message numerus="yes">
        <source>with %Ln hidden</source>
        <translation>
            <numerusform>非表示 %Ln 件を含む</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden</source>
        <translation>
            <numerusform>非表示 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %Ln muted</source>
        <translation>
            <numerusform>ミュート %Ln 件を含む</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln muted</source>
        <translation>
            <numerusform>ミュート %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>fetching …</source>
        <translation>取得中…</translation>
    </message>
    <message>
        <source>nothing cached yet</source>
        <translation>まだ何もキャッシュされていません</translation>
    </message>
    <message>
        <source>choose the days</source>
        <translation>期間を選択してください</translation>
    </message>
</context>
<context>
    <name>backthread::lists::StoryDelegate</name>
    <message>
        <source>[gone]</source>
        <translation>[消失]</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>コメント %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>新着 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>article read</source>
        <translation>記事既読</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>非表示</translation>
    </message>
</context>
<context>
    <name>backthread::lists::WatchDelegate</name>
    <message>
        <source>user</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>thread</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>sub-thread</source>
        <translation>サブスレッド</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>新着 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>新着なし</translation>
    </message>
</context>
<context>
    <name>backthread::lists::WatchesPage</name>
    <message>
        <source>Watched</source>
        <translation>ウォッチ中</translation>
    </message>
    <message>
        <source>nothing yet: press w on a comment</source>
        <translation>まだありません: コメント上で w を押してください</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>新着 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backthread::models::BookmarkListModel</name>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1 (「%2」): %3</translation>
    </message>
    <message>
        <source>tags: %1</source>
        <translation>タグ: %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>メモ: %1</translation>
    </message>
</context>
<context>
    <name>backthread::models::HitListModel</name>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1 (「%2」): %3</translation>
    </message>
</context>
<context>
    <name>backthread::models::StoryListModel</name>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln ポイント</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>コメント %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>thread read</source>
        <translation>スレッド既読</translation>
    </message>
    <message>
        <source>article read</source>
        <translation>記事既読</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>非表示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new: they came after you left this discussion.</source>
        <translation>
            <numerusform>新着 %Ln 件: このスレッドを離れたあとに来たものです。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backthread::models::WatchListModel</name>
    <message>
        <source>Everything by %1</source>
        <translation>%1 の投稿すべて</translation>
    </message>
    <message>
        <source>Replies to %1</source>
        <translation>%1 への返信</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 (「%2」)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln new</source>
        <translation>
            <numerusform>%1: 新着 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backthread::people::AboutView</name>
    <message>
        <source>About</source>
        <translation>自己紹介</translation>
    </message>
</context>
<context>
    <name>backthread::people::PersonDialog</name>
    <message>
        <source>only you see it</source>
        <translation>自分にだけ表示</translation>
    </message>
    <message>
        <source>Stand behind the name at all their comments</source>
        <translation>この人のすべてのコメントで名前のあとに表示</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>メモ(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Tags:</source>
        <translation>タグ(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>ウォッチ(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>ミュート(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;List what is cached</source>
        <translation>キャッシュを一覧(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Fetch the latest</source>
        <translation>最新を取得(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open on the site</source>
        <translation>サイトで開く(&amp;O)</translation>
    </message>
    <message>
        <source>asking Hacker News …</source>
        <translation>Hacker News に問い合わせ中…</translation>
    </message>
    <message>
        <source>Hacker News knows nobody of this name.</source>
        <translation>この名前の人は Hacker News にいません。</translation>
    </message>
    <message>
        <source>What they say of themselves is not cached: %1</source>
        <translation>自己紹介はキャッシュされていません: %1</translation>
    </message>
    <message>
        <source>karma %1</source>
        <translation>カルマ %1</translation>
    </message>
    <message>
        <source>here since %1</source>
        <translation>登録: %1</translation>
    </message>
    <message>
        <source>Cached: %1, %2</source>
        <translation>キャッシュ済み: %1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories</source>
        <translation>
            <numerusform>ストーリー %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>コメント %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>several with spaces between them</source>
        <translation>複数の場合はスペース区切り</translation>
    </message>
</context>
<context>
    <name>backthread::printing::PrintCommands</name>
    <message>
        <source>The printer “%1” did not take the pages.</source>
        <translation>プリンター「%1」がページを受け付けませんでした。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF として保存</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文書 (*.pdf)</translation>
    </message>
    <message>
        <source>Preparing the pages …</source>
        <translation>ページを準備中…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>backthread::searchui::SearchBox</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>search comments, paste an id or a link, or type &gt; to find anything else …</source>
        <translation>コメントを検索、番号やリンクを貼り付け、または &gt; でその他すべてを検索 …</translation>
    </message>
</context>
<context>
    <name>backthread::searchui::SearchHelp</name>
    <message>
        <source>How to search</source>
        <translation>検索のしかた</translation>
    </message>
    <message>
        <source>Everything that was ever read here is searched as you type. Return begins a query with the line that is chosen.</source>
        <translation>これまでここで読んだものすべてを、入力と同時に検索します。Enter を押すと、選択した行から検索文を書き始められます。</translation>
    </message>
</context>
<context>
    <name>backthread::searchui::Suggestions</name>
    <message>
        <source>Suggestions</source>
        <translation>候補</translation>
    </message>
</context>
<context>
    <name>backthread::settings::AppearancePage</name>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Otherwise as the desktop says.</source>
        <translation>そうでなければデスクトップの設定に従います。</translation>
    </message>
</context>
<context>
    <name>backthread::settings::CacheUsageView</name>
    <message>
        <source>Clean &amp;now</source>
        <translation>今すぐ整理(&amp;N)</translation>
    </message>
    <message>
        <source>What takes the space</source>
        <translation>容量の内訳</translation>
    </message>
    <message>
        <source>Discussions</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>アイテム</translation>
    </message>
    <message>
        <source>About</source>
        <translation>およそ</translation>
    </message>
    <message>
        <source>Cleaning …</source>
        <translation>整理中…</translation>
    </message>
    <message>
        <source>%1 in use, %2 free in the file</source>
        <translation>使用中 %1、ファイル内の空き %2</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>ブックマーク済み</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>ウォッチ中</translation>
    </message>
    <message>
        <source>Kept offline</source>
        <translation>オフライン保存</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>開いたもの</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>リスト内</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>その他すべて</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>今週</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Longer ago</source>
        <translation>それ以前</translation>
    </message>
    <message>
        <source>By why they are here</source>
        <translation>残している理由別</translation>
    </message>
    <message>
        <source>By when they were last fetched or read</source>
        <translation>最後に取得または閲覧した時期別</translation>
    </message>
    <message>
        <source>The biggest discussions</source>
        <translation>特に大きいスレッド</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>No. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln discussion(s) removed. The file is %1 smaller.</source>
        <translation>
            <numerusform>スレッド %Ln 件を削除しました。ファイルは %1 小さくなりました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backthread::settings::DesktopPage</name>
    <message>
        <source>It asks this program, and nothing leaves this computer.</source>
        <translation>このプログラムに問い合わせるだけで、何もこのコンピューターの外に出ません。</translation>
    </message>
</context>
<context>
    <name>backthread::settings::FetchingPage</name>
    <message>
        <source> requests</source>
        <translation> リクエスト</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 日</translation>
    </message>
    <message>
        <source> discussions</source>
        <translation> スレッド</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>無制限</translation>
    </message>
</context>
<context>
    <name>backthread::settings::FormPage</name>
    <message>
        <source>Back to the default</source>
        <translation>初期値に戻す</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>初期値に戻す: %1</translation>
    </message>
</context>
<context>
    <name>backthread::settings::KeepsView</name>
    <message>
        <source>Kept offline</source>
        <translation>オフライン保存</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Again after</source>
        <translation>更新間隔</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>前回</translation>
    </message>
    <message>
        <source>What is kept offline</source>
        <translation>オフライン保存の対象</translation>
    </message>
    <message>
        <source>All bookmarks</source>
        <translation>すべてのブックマーク</translation>
    </message>
    <message>
        <source>Bookmarks with the tag</source>
        <translation>タグ付きのブックマーク</translation>
    </message>
    <message>
        <source>What to keep</source>
        <translation>保存の対象</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Discussions at most</source>
        <translation>スレッド数の上限</translation>
    </message>
    <message>
        <source>only when asked</source>
        <translation>手動のみ</translation>
    </message>
    <message>
        <source>&amp;Keep offline</source>
        <translation>オフライン保存(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Fetch now</source>
        <translation>今すぐ取得(&amp;F)</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>まだ</translation>
    </message>
    <message>
        <source>Keep no mor&amp;e</source>
        <translation>保存をやめる(&amp;E)</translation>
    </message>
</context>
<context>
    <name>backthread::settings::KeyChip</name>
    <message>
        <source>Change this key</source>
        <translation>このキーを変更</translation>
    </message>
    <message>
        <source>Remove this key</source>
        <translation>このキーを削除</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 を変更</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
</context>
<context>
    <name>backthread::settings::KeyEditor</name>
    <message>
        <source>&amp;Add a key</source>
        <translation>キーを追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>リセット(&amp;R)</translation>
    </message>
    <message>
        <source>Gives the command its default keys</source>
        <translation>コマンドを既定のキーに戻します</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Press the new keys (Escape leaves it):</source>
        <translation>新しいキーを押してください (Esc で中止):</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation>割り当て直す(&amp;T)</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 は「%2」に割り当てられています。</translation>
    </message>
    <message>
        <source>Lea&amp;ve it</source>
        <translation>そのまま(&amp;V)</translation>
    </message>
</context>
<context>
    <name>backthread::settings::KeyRecorder</name>
    <message>
        <source>Press the new keys, or Escape to leave it</source>
        <translation>新しいキーを押すか、Esc で中止してください</translation>
    </message>
</context>
<context>
    <name>backthread::settings::KeysPage</name>
    <message>
        <source>Reset a&amp;ll keys</source>
        <translation>すべてのキーをリセット(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Undo the reset</source>
        <translation>リセットを元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更済み</translation>
    </message>
</context>
<context>
    <name>backthread::settings::LibraryPage</name>
    <message>
        <source>&amp;Back up now</source>
        <translation>今すぐバックアップ(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Restore …</source>
        <translation>復元(&amp;R)…</translation>
    </message>
    <message>
        <source>Re&amp;pair</source>
        <translation>修復(&amp;P)</translation>
    </message>
    <message>
        <source>Bookmarks, notes, what is watched and what was read are in the library, in %1. To move them, close the program and move that directory, or write a copy by “backthread library copy” and start it with “--profile”.</source>
        <translation>ブックマーク、メモ、ウォッチ中のもの、既読の記録は、%1 のライブラリにあります。移すには、プログラムを終了してこのディレクトリを移動するか、「backthread library copy」でコピーを書き出し、「--profile」を付けて起動します。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, damaged</source>
        <translation>%1、破損</translation>
    </message>
    <message>
        <source>Copying …</source>
        <translation>コピー中…</translation>
    </message>
    <message>
        <source>There is a new backup.</source>
        <translation>新しいバックアップを作りました。</translation>
    </message>
    <message>
        <source>Restore the library</source>
        <translation>ライブラリの復元</translation>
    </message>
    <message>
        <source>Bookmarks, notes, what is watched and what was read become what they were at this time: %1. What is there now is copied first, so that this can be taken back.</source>
        <translation>ブックマーク、メモ、ウォッチ中のもの、既読の記録を、この時点の状態に戻します: %1。あとで取り消せるように、現在の内容を先にコピーします。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Restoring …</source>
        <translation>復元中…</translation>
    </message>
    <message>
        <source>The library is restored. What was there before is the first of the backups.</source>
        <translation>ライブラリを復元しました。以前の内容はバックアップの先頭にあります。</translation>
    </message>
    <message>
        <source>Looking at every page …</source>
        <translation>すべてのページを検査中…</translation>
    </message>
    <message>
        <source>Library and cache are sound.</source>
        <translation>ライブラリとキャッシュに問題はありません。</translation>
    </message>
    <message>
        <source>Repairing …</source>
        <translation>修復中…</translation>
    </message>
    <message>
        <source>The newest sound backup took the place of the damaged library.</source>
        <translation>壊れたライブラリを、正常な最新のバックアップに置き換えました。</translation>
    </message>
    <message>
        <source>The indexes are made anew.</source>
        <translation>索引を作り直しました。</translation>
    </message>
    <message>
        <source>The cache is damaged; the next start begins an empty one.</source>
        <translation>キャッシュが壊れています。次回の起動時に空のキャッシュを作ります。</translation>
    </message>
    <message>
        <source>There was nothing to repair.</source>
        <translation>修復が必要なものはありませんでした。</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>検査(&amp;K)</translation>
    </message>
</context>
<context>
    <name>backthread::settings::MutingPage</name>
    <message>
        <source>Muted</source>
        <translation>ミュート中</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>&amp;Unmute</source>
        <translation>ミュート解除(&amp;U)</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>語句</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>What to mute</source>
        <translation>ミュートの対象</translation>
    </message>
    <message>
        <source>Words, site or name to mute</source>
        <translation>ミュートする語句、サイト、または名前</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>ミュート(&amp;M)</translation>
    </message>
</context>
<context>
    <name>backthread::settings::NotificationsPage</name>
    <message>
        <source>This desktop has no tray, or hides it.</source>
        <translation>このデスクトップにはトレイがないか、隠されています。</translation>
    </message>
    <message>
        <source>What comes meanwhile is told behind them, if nobody has read it by then.</source>
        <translation>その間に届いたものは、まだ読まれていなければ後で通知します。</translation>
    </message>
    <message>
        <source>What is watched is asked for without a window, too. Quit ends it.</source>
        <translation>ウォッチ中のものはウィンドウがなくても確認します。終了すると止まります。</translation>
    </message>
</context>
<context>
    <name>backthread::settings::PrivacyPage</name>
    <message>
        <source>C&amp;lear</source>
        <translation>消去(&amp;L)</translation>
    </message>
    <message>
        <source>Backthread asks two public servers for what you read, and nobody else: hacker-news.firebaseio.com for lists, single comments and users, hn.algolia.com for whole discussions and for searches of all of Hacker News. They see your address on the network, an honest “Backthread” and which item is asked for. There is no login, no password and no telemetry; pictures and styles in comments are never loaded.

Links, replying and voting open in your browser, which sends what browsers send. Everything else, bookmarks, notes, what was read and what you search for in the cache, stays in your profile.</source>
        <translation>Backthread が読むものを問い合わせる先は、公開された 2 つのサーバーだけです。リスト、個々のコメント、ユーザーは hacker-news.firebaseio.com に、議論全体と Hacker News 全体の検索は hn.algolia.com に問い合わせます。相手に見えるのは、ネットワーク上のアドレス、正直な「Backthread」という名前、求められた項目です。ログイン、パスワード、テレメトリーはなく、コメント内の画像やスタイルは読み込みません。

リンク、返信、投票はブラウザーで開き、ブラウザーが通常送るものが送られます。ブックマーク、メモ、読んだもの、キャッシュ内の検索など、それ以外はすべてプロファイルに残ります。</translation>
    </message>
    <message>
        <source>Clear the &amp;history</source>
        <translation>履歴を消去(&amp;H)</translation>
    </message>
    <message>
        <source>Forgets what was opened, where it was left and what was folded there</source>
        <translation>開いたもの、読みかけの位置、折りたたみを忘れます</translation>
    </message>
    <message numerus="yes">
        <source>C&amp;lear %Ln search(es)</source>
        <translation>
            <numerusform>%Ln 件の検索を消去(&amp;L)</numerusform>
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
        <translation>デスクトップのフォント</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> 文字</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>コンパクト</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Airy</source>
        <translation>ゆったり</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>狭い</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>広い</translation>
    </message>
    <message>
        <source>%1 (not installed)</source>
        <translation>%1 (未インストール)</translation>
    </message>
</context>
<context>
    <name>backthread::settings::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>search the settings …</source>
        <translation>設定を検索…</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>No setting has “%1”.</source>
        <translation>「%1」を含む設定はありません。</translation>
    </message>
</context>
<context>
    <name>backthread::settings::WatchingPage</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Replies to what this user writes are watched. There is no password.</source>
        <translation>このユーザーが書いたものへの返信をウォッチします。パスワードは不要です。</translation>
    </message>
    <message>
        <source>There is no user %1, or nothing that %1 has written.</source>
        <translation>ユーザー %1 は存在しないか、何も書いていません。</translation>
    </message>
</context>
<context>
    <name>backthread::shell::KeepLine</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop keeping offline</source>
        <translation>オフライン保存を停止</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続行</translation>
    </message>
</context>
<context>
    <name>backthread::shell::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>search the keys …</source>
        <translation>ショートカットを検索…</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>ショートカットを検索</translation>
    </message>
    <message>
        <source>Change &amp;keys…</source>
        <translation>キーを変更(&amp;K)…</translation>
    </message>
    <message>
        <source>No key does that</source>
        <translation>該当するキーはありません</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>コマンドとキー</translation>
    </message>
</context>
<context>
    <name>backthread::shell::MainWindow</name>
    <message>
        <source>Main</source>
        <translation>メイン</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>元に戻す操作はありません</translation>
    </message>
    <message>
        <source>Feeds and bookmarks can be kept offline, and this list is neither</source>
        <translation>オフライン保存できるのはフィードとブックマークだけで、このリストはどちらでもありません</translation>
    </message>
    <message>
        <source>Nothing to export</source>
        <translation>エクスポートするものがありません</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 として保存しました</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln bookmark(s) only the number is known.</source>
        <translation>
            <numerusform>ブックマーク %Ln 件は番号しかわかっていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch them</source>
        <translation>取得する</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>About %1 …</source>
        <translation>%1 について…</translation>
    </message>
    <message>
        <source>Nothing to mute is open</source>
        <translation>ミュートできるものが開かれていません</translation>
    </message>
    <message>
        <source>Nobody is known to have written this</source>
        <translation>作者がわかりません</translation>
    </message>
    <message>
        <source>Nothing was searched for that has hits</source>
        <translation>結果のある検索がまだありません</translation>
    </message>
    <message>
        <source>Search for something first</source>
        <translation>先に何か検索してください</translation>
    </message>
    <message>
        <source>There is no user %1, or nothing that %1 has written.</source>
        <translation>ユーザー %1 は存在しないか、何も書いていません。</translation>
    </message>
    <message>
        <source>Watched: what is new is counted under Watching</source>
        <translation>ウォッチを始めました: 新着の件数は「ウォッチ中」に出ます</translation>
    </message>
    <message>
        <source>Watch everything by %1</source>
        <translation>%1 の投稿をすべてウォッチ</translation>
    </message>
    <message>
        <source>Copied: version, desktop, screens and sizes; nothing of what you read</source>
        <translation>コピーしました: バージョン、デスクトップ、画面、サイズ。読んだ内容は含まれません</translation>
    </message>
    <message>
        <source>The desktop has nothing that opens %1</source>
        <translation>%1 を開けるものがデスクトップにありません</translation>
    </message>
    <message>
        <source>This is the last hit</source>
        <translation>最後の検索結果です</translation>
    </message>
    <message>
        <source>This is the first hit</source>
        <translation>最初の検索結果です</translation>
    </message>
</context>
<context>
    <name>backthread::shell::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>このお知らせを閉じる</translation>
    </message>
</context>
<context>
    <name>backthread::shell::Notifications</name>
    <message>
        <source>New replies</source>
        <translation>新しい返信</translation>
    </message>
    <message>
        <source>Open the reply</source>
        <translation>返信を開く</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new replies, the last by %1: %2</source>
        <translation>
            <numerusform>新しい返信 %Ln 件、最新は %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>既読にする</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>1 時間後に</translation>
    </message>
</context>
<context>
    <name>backthread::shell::StatusLine</name>
    <message>
        <source>live ·</source>
        <translation>ライブ ·</translation>
    </message>
    <message>
        <source>New replies to this discussion, and to those with a bookmark, come by themselves.</source>
        <translation>このスレッドとブックマークのあるスレッドへの新しい返信は、自動的に届きます。</translation>
    </message>
    <message>
        <source>%1 cached</source>
        <translation>%1 件キャッシュ済み</translation>
    </message>
    <message>
        <source>offline copy complete</source>
        <translation>オフラインコピー完了</translation>
    </message>
    <message>
        <source>offline copy incomplete</source>
        <translation>オフラインコピー未完了</translation>
    </message>
    <message>
        <source>online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
</context>
<context>
    <name>backthread::shell::TabBar</name>
    <message>
        <source>Discussions</source>
        <translation>スレッド</translation>
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
        <translation>Backthread を開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Next new reply</source>
        <translation>次の新しい返信(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Quiet for an hour</source>
        <translation>1 時間通知しない(&amp;Q)</translation>
    </message>
    <message>
        <source>Qui&amp;t</source>
        <translation>終了(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>Backthread: %Ln new reply(ies)</source>
        <translation>
            <numerusform>Backthread: 新しい返信 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backthread::shell::UndoOffers</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Bookmark removed: %1</source>
        <translation>ブックマークを削除しました: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookmark(s) removed</source>
        <translation>
            <numerusform>ブックマーク %Ln 件を削除しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed from the history: %1</source>
        <translation>履歴から削除しました: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories removed from the history</source>
        <translation>
            <numerusform>履歴からストーリー %Ln 件を削除しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden from lists: %1</source>
        <translation>リストで非表示にしました: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories hidden from lists</source>
        <translation>
            <numerusform>リストでストーリー %Ln 件を非表示にしました</numerusform>
        </translation>
    </message>
    <message>
        <source>In lists again: %1</source>
        <translation>リストに再表示しました: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories in lists again</source>
        <translation>
            <numerusform>リストにストーリー %Ln 件を再表示しました</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer watched: %1</source>
        <translation>ウォッチをやめました: %1</translation>
    </message>
    <message>
        <source>No longer muted: %1</source>
        <translation>ミュートを解除しました: %1</translation>
    </message>
    <message>
        <source>No longer kept: %1</source>
        <translation>保存した検索を削除しました: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recent search(es) forgotten</source>
        <translation>
            <numerusform>最近の検索 %Ln 件を忘れました</numerusform>
        </translation>
    </message>
    <message>
        <source>Note and tags of %1 changed</source>
        <translation>%1 のメモとタグを変更しました</translation>
    </message>
</context>
<context>
    <name>backthread::shell::ViewBar</name>
    <message>
        <source>What is shown</source>
        <translation>表示内容</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>ツリー</translation>
    </message>
</context>
<context>
    <name>backthread::shell::Windows</name>
    <message>
        <source>This is the only tab</source>
        <translation>タブはこれだけです</translation>
    </message>
</context>
<context>
    <name>backthread::threadview::AncestorBar</name>
    <message>
        <source>Ancestors</source>
        <translation>上位コメント</translation>
    </message>
    <message numerus="yes">
        <source>… %Ln more</source>
        <translation>
            <numerusform>… ほか %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backthread::threadview::Arrivals</name>
    <message>
        <source>Came while you were reading: go to the topmost one</source>
        <translation>読んでいる間に届いた返信: いちばん上のものへ移動</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replies not seen</source>
        <translation>
            <numerusform>未読の返信 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backthread::threadview::FindBar</name>
    <message>
        <source>find in this thread …</source>
        <translation>このスレッド内を検索…</translation>
    </message>
    <message>
        <source>Find in this thread</source>
        <translation>このスレッド内を検索</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>前へ (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>次へ (Enter)</translation>
    </message>
    <message>
        <source>Only matches</source>
        <translation>一致のみ</translation>
    </message>
    <message>
        <source>Show only comments with these words</source>
        <translation>この語句を含むコメントだけを表示</translation>
    </message>
    <message>
        <source>Submitter</source>
        <translation>投稿者</translation>
    </message>
    <message>
        <source>Show only what the submitter says</source>
        <translation>投稿者の発言だけを表示</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Show only what this comment&apos;s author says</source>
        <translation>このコメントの作者の発言だけを表示</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Show only comments with links</source>
        <translation>リンクのあるコメントだけを表示</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Show only comments with code</source>
        <translation>コードのあるコメントだけを表示</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新着</translation>
    </message>
    <message>
        <source>Show only new comments</source>
        <translation>新着コメントだけを表示</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>一致なし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>一致 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 の発言</translation>
    </message>
</context>
<context>
    <name>backthread::threadview::MapScrollBar</name>
    <message>
        <source>new</source>
        <translation>新着</translation>
    </message>
    <message>
        <source>the submitter&apos;s</source>
        <translation>投稿者</translation>
    </message>
    <message>
        <source>with the words</source>
        <translation>語句を含む</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>ブックマーク済み</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new comment(s)</source>
        <translation>
            <numerusform>新着コメント %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) by the submitter</source>
        <translation>
            <numerusform>投稿者のコメント %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) with the words</source>
        <translation>
            <numerusform>語句を含むコメント %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookmark(s)</source>
        <translation>
            <numerusform>ブックマーク %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backthread::transferui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>HTML, one file</source>
        <translation>HTML (1 ファイル)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>プレーンテキスト</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV (表計算ソフト用)</translation>
    </message>
    <message>
        <source>Choose the &amp;file …</source>
        <translation>ファイルを選択(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>対象(&amp;W):</translation>
    </message>
    <message>
        <source>For programs. Bookmarks import again as they were.</source>
        <translation>プログラム向け。ブックマークは元のまま再インポートできます。</translation>
    </message>
    <message>
        <source>For programs. Imports again as it was.</source>
        <translation>プログラム向け。元のまま再インポートできます。</translation>
    </message>
    <message>
        <source>For browsers. Bookmarks import there and here.</source>
        <translation>ブラウザー向け。ブックマークはブラウザーにもここにもインポートできます。</translation>
    </message>
    <message>
        <source>A page for any browser, which loads nothing from elsewhere.</source>
        <translation>どのブラウザーでも開けるページ。外部からは何も読み込みません。</translation>
    </message>
    <message>
        <source>A row for each, as RFC 4180. An apostrophe stands before what would be a formula.</source>
        <translation>1 件につき 1 行、RFC 4180 形式。数式になりうる値の前にはアポストロフィが付きます。</translation>
    </message>
    <message>
        <source>For notes and issue trackers.</source>
        <translation>メモや課題管理ツール向け。</translation>
    </message>
    <message>
        <source>For reading anywhere.</source>
        <translation>どこでも読めます。</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>形式(&amp;O):</translation>
    </message>
</context>
<context>
    <name>backthread::transferui::Exports</name>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
</context>
<context>
    <name>backthread::transferui::ImportLine</name>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Continue the import</source>
        <translation>インポートを続行</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>インポートを停止</translation>
    </message>
</context>
<context>
    <name>backthread::transferui::Imports</name>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Discussions, bookmarks, lists of ids, profiles (*)</source>
        <translation>スレッド、ブックマーク、ID の一覧、プロファイル (*)</translation>
    </message>
    <message>
        <source>Files (*.json *.jsonl *.gz *.html *.htm *.txt *.db)</source>
        <translation>ファイル (*.json *.jsonl *.gz *.html *.htm *.txt *.db)</translation>
    </message>
</context>
</TS>
