// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/threadcommands.h"

#include "ui/thread/threadpage.h"

#include <QCoreApplication>
#include <QSet>

#include <map>

namespace backthread::shell {

using threadview::Step;
using threadview::ThreadPage;
using threadview::ThreadView;
using Criterion = threadview::ThreadFind::Criterion;

namespace {

using Act = std::function<void(ThreadPage &)>;
/// False where there was nothing to do.
using Attempt = std::function<bool(ThreadPage &)>;

const std::map<Command, Step> &steps()
{
    static const std::map<Command, Step> steps {
        {Command::NextComment, Step::Next},
        {Command::PreviousComment, Step::Previous},
        {Command::NextSibling, Step::NextSibling},
        {Command::PreviousSibling, Step::PreviousSibling},
        {Command::Parent, Step::Parent},
        {Command::FirstReply, Step::FirstReply},
        {Command::NextTopLevel, Step::NextTop},
        {Command::PreviousTopLevel, Step::PreviousTop},
    };
    return steps;
}

const std::map<Command, Attempt> &attempts()
{
    static const std::map<Command, Attempt> attempts {
        {Command::PageDown, &ThreadPage::pageDown},
        {Command::PageUp, &ThreadPage::pageUp},
        {Command::NextNew, &ThreadPage::goToNextNew},
        {Command::PreviousNew, [](ThreadPage &page) { return page.commands().stepNew(-1); }},
        {Command::FollowReference, &ThreadPage::followReference},
        {Command::Enter, &ThreadPage::enter},
        {Command::Fold, [](ThreadPage &page) { return page.commands().toggleFold(); }},
        {Command::FoldToRoot, [](ThreadPage &page) { return page.commands().foldToRoot(); }},
        {Command::FoldNothingNew, [](ThreadPage &page) { return page.commands().foldNothingNew(); }},
        {Command::UnfoldAll, [](ThreadPage &page) { return page.commands().unfoldAll(); }},
        {Command::FocusSubthread, &ThreadPage::focusCurrent},
        {Command::ShowContext, &ThreadPage::toggleContext},
        {Command::ShowAllComments, [](ThreadPage &page) { return page.find().showAll(); }},
        {Command::OpenArticle, &ThreadPage::openArticle},
        {Command::OpenSource, [](ThreadPage &page) { return page.openSource(page.currentItem()); }},
        {Command::CopyLink, [](ThreadPage &page) { return page.copyLink(page.currentItem()); }},
        {Command::Reply, [](ThreadPage &page) { return page.reply(page.currentItem()); }},
        {Command::Vote, [](ThreadPage &page) { return page.openSource(page.currentItem()); }},
    };
    return attempts;
}

/// What always does something to the view.
const std::map<Command, Act> &viewActs()
{
    static const std::map<Command, Act> acts {
        {Command::Top, &ThreadPage::goToTop},
        {Command::End, &ThreadPage::goToEnd},
        {Command::NextReference, [](ThreadPage &page) { page.tabTo(1); }},
        {Command::PreviousReference, [](ThreadPage &page) { page.tabTo(-1); }},
        {Command::FoldAll, [](ThreadPage &page) { page.commands().foldToLevel(1); }},
        {Command::FoldToSecond, [](ThreadPage &page) { page.commands().foldToLevel(2); }},
        {Command::FoldToThird, [](ThreadPage &page) { page.commands().foldToLevel(3); }},
        {Command::BackToThread, &ThreadPage::leave},
        {Command::Board, [](ThreadPage &page) { page.commands().toggleBoard(); }},
        {Command::NewestFirst, [](ThreadPage &page) { page.commands().setOrder(discussion::Order::Newest); }},
        {Command::MostAnsweredFirst,
            [](ThreadPage &page) { page.commands().setOrder(discussion::Order::Answered); }},
    };
    return acts;
}

/// What is done with comments, and looked for in them.
const std::map<Command, Act> &textActs()
{
    static const std::map<Command, Act> acts {
        {Command::Copy, [](ThreadPage &page) { page.view().copy(ThreadView::CopyAs::Text); }},
        {Command::CopyAsMarkdown, [](ThreadPage &page) { page.view().copy(ThreadView::CopyAs::Markdown); }},
        {Command::SelectAll, [](ThreadPage &page) { page.view().selectAll(); }},
        {Command::FindInThread, &ThreadPage::openFindBar},
        {Command::FindNext, [](ThreadPage &page) { page.find().step(1); }},
        {Command::FindPrevious, [](ThreadPage &page) { page.find().step(-1); }},
        {Command::OnlySubmitter, [](ThreadPage &page) { page.find().toggle(Criterion::Submitter); }},
        {Command::OnlyAuthor, [](ThreadPage &page) { page.find().toggle(Criterion::Author); }},
        {Command::OnlyLinks, [](ThreadPage &page) { page.find().toggle(Criterion::Links); }},
        {Command::OnlyCode, [](ThreadPage &page) { page.find().toggle(Criterion::Code); }},
        {Command::OnlyNew, [](ThreadPage &page) { page.find().toggle(Criterion::New); }},
        {Command::Statistics, &ThreadPage::toggleStatistics},
        {Command::BookmarkComment, [](ThreadPage &page) { page.toggleBookmark(page.currentItem()); }},
        {Command::BookmarkStory, &ThreadPage::toggleStoryBookmark},
        {Command::OpenAside, &ThreadPage::openAside},
        {Command::MarkUnread, &ThreadPage::markUnread},
    };
    return acts;
}

bool extendSelection(Command command, ThreadView &view)
{
    using Extent = ThreadView::Extent;
    static const std::map<Command, std::pair<Extent, int>> extents {
        {Command::ExtendByCharacter, {Extent::Character, 1}},
        {Command::ExtendBackByCharacter, {Extent::Character, -1}},
        {Command::ExtendByWord, {Extent::Word, 1}},
        {Command::ExtendBackByWord, {Extent::Word, -1}},
        {Command::ExtendByLine, {Extent::Line, 1}},
        {Command::ExtendBackByLine, {Extent::Line, -1}},
    };
    const auto extent = extents.find(command);
    if (extent == extents.end())
        return false;
    view.extendSelection(extent->second.first, extent->second.second);
    return true;
}

Outcome outcome(bool done)
{
    return done ? Outcome::Done : Outcome::Nothing;
}

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Command)
};

/// It is about the current comment, which is one that is seen then.
bool actsOnComment(Command command)
{
    static const QSet<Command> commands {Command::NextNew, Command::PreviousNew, Command::Enter,
        Command::Fold, Command::FoldToRoot, Command::FocusSubthread, Command::NextReference,
        Command::PreviousReference, Command::Copy, Command::CopyAsMarkdown, Command::CopyLink,
        Command::SelectAll, Command::Reply, Command::Vote, Command::OpenSource, Command::OpenAside,
        Command::OnlyAuthor, Command::BookmarkComment, Command::Watch};
    return commands.contains(command);
}

} // namespace

Outcome perform(Command command, ThreadPage &page)
{
    if (actsOnComment(command))
        page.view().followSight();
    if (const auto step = steps().find(command); step != steps().end()) {
        const bool isVertical = step->second == Step::Next || step->second == Step::Previous;
        if (isVertical && page.scrollCard(step->second == Step::Next ? 1 : -1))
            return Outcome::Done;
        const ItemId before = page.view().current();
        page.view().step(step->second);
        return outcome(page.view().current() != before);
    }
    if (const auto attempt = attempts().find(command); attempt != attempts().end())
        return outcome(attempt->second(page));
    for (const auto *acts : {&viewActs(), &textActs()}) {
        if (const auto act = acts->find(command); act != acts->end()) {
            act->second(page);
            return Outcome::Done;
        }
    }
    return extendSelection(command, page.view()) ? Outcome::Done : Outcome::Foreign;
}

QString whatWasDone(Command command)
{
    switch (command) {
    case Command::Copy:
        return Texts::tr("Copied");
    case Command::CopyAsMarkdown:
        return Texts::tr("Copied as Markdown");
    case Command::CopyLink:
        return Texts::tr("Link copied");
    case Command::MarkUnread:
        return Texts::tr("Marked unread: it is as if it had never been opened");
    default:
        return {};
    }
}

QString nothingToDo(Command command)
{
    switch (command) {
    case Command::NextComment:
        return Texts::tr("This is the last comment");
    case Command::PreviousComment:
        return Texts::tr("This is the first comment");
    case Command::NextSibling:
        return Texts::tr("No next sibling");
    case Command::PreviousSibling:
        return Texts::tr("No previous sibling");
    case Command::Parent:
        return Texts::tr("Nothing above this comment");
    case Command::FirstReply:
        return Texts::tr("No replies");
    case Command::NextTopLevel:
        return Texts::tr("No next top-level comment");
    case Command::PreviousTopLevel:
        return Texts::tr("No previous top-level comment");
    case Command::NextNew:
        return Texts::tr("No new comments from here on");
    case Command::PreviousNew:
        return Texts::tr("No new comments before this one");
    case Command::PageDown:
        return Texts::tr("This is the end, and nothing new comes after it");
    case Command::PageUp:
        return Texts::tr("This is the beginning");
    case Command::FollowReference:
        return Texts::tr("No reference is chosen: Tab goes to one");
    case Command::Enter:
    case Command::Fold:
        return Texts::tr("No replies to fold");
    case Command::FoldToRoot:
    case Command::FocusSubthread:
        return Texts::tr("No comment is chosen");
    case Command::FoldNothingNew:
        return Texts::tr("No new comments");
    case Command::UnfoldAll:
        return Texts::tr("Nothing is folded");
    case Command::ShowContext:
        return Texts::tr("There is no context to show");
    case Command::ShowAllComments:
        return Texts::tr("All comments are shown");
    case Command::OpenArticle:
        return Texts::tr("This discussion has no article");
    case Command::OpenSource:
    case Command::CopyLink:
    case Command::Reply:
    case Command::Vote:
        return Texts::tr("This is part of Backthread, and not on the site");
    default:
        return {};
    }
}

} // namespace backthread::shell
