// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/commentheader.h"

#include "ui/thread/layoutbuilder.h"
#include "ui/wording/age.h"
#include "ui/wording/mutetext.h"
#include "ui/wording/viewtext.h"

#include <QCoreApplication>

#include <utility>

namespace backthread::threadview {

using namespace Qt::StringLiterals;
using discussion::Item;
using discussion::ItemState;
using discussion::Mute;
using discussion::Row;
using discussion::Thread;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Thread)
};

bool isGone(const Item &item)
{
    return item.shownState() == ItemState::Deleted || item.shownState() == ItemState::Missing;
}

/// Builds the one line above a comment.
class Header final {
public:
    Header(const CommentInView &comment, const Scene &scene)
        : m_thread(comment.thread)
        , m_row(comment.row)
        , m_item(comment.thread.at(comment.row.comment))
        , m_focus(comment.focus)
        , m_scene(scene)
        , m_quiet(inColor(scene.style.quiet))
    {
    }

    Runs runs()
    {
        fold();
        number();
        authorship();
        identity();
        parent();
        bookmark();
        return m_runs;
    }

    /// Of a comment that is muted: by what, instead of by whom.
    Runs runs(const Mute &mute)
    {
        const Target target {Target::Kind::Muted, m_item.id, {}};
        if (mute.kind != Mute::Kind::Subthread)
            fold();
        number();
        m_runs.add(mute.kind == Mute::Kind::Subthread ? subthreadText(mute) : wording::stubText(mute),
            m_quiet, target);
        if (m_scene.style.onPaper)
            return m_runs;
        m_runs.add(u"  "_s).add(Texts::tr("Show"), inColor(m_scene.style.link), target);
        parent();
        return m_runs;
    }

private:
    void fold()
    {
        if (m_row.number == 0 || m_thread.descendants(m_row.comment) == 0 || m_scene.style.onPaper)
            return;
        m_runs.add(m_row.hidden > 0 ? u"▸ "_s : u"▾ "_s, m_quiet, {Target::Kind::Fold, m_item.id, {}});
    }

    void number()
    {
        if (m_row.number > 0)
            m_runs.add(u"%1. "_s.arg(m_row.number), m_quiet, {Target::Kind::Focus, m_item.id, {}});
    }

    [[nodiscard]] QString subthreadText(const Mute &mute) const
    {
        const QString text = Texts::tr("Muted: this sub-thread, %1").arg(wording::endText(mute));
        const int below = m_thread.descendants(m_row.comment);
        return below == 0 ? text : Texts::tr("%1, with %Ln below it", nullptr, below).arg(text);
    }

    void authorship()
    {
        if (!isGone(m_item) && !m_item.by.isEmpty()) {
            const bool isSubmitter = m_item.by == m_thread.story().by;
            const QColor &color = isSubmitter ? m_scene.style.accent : m_scene.style.text;
            m_runs.add(m_item.by, strong(color), {Target::Kind::Author, m_item.id, m_item.by});
            m_isBegun = true;
            tags();
        }
        if (m_item.time > 0) {
            const QString time = m_scene.style.onPaper ? wording::dateAndTime(m_item.time)
                                                       : wording::shortAge(m_item.time, m_scene.now);
            separated(time, {Target::Kind::Time, m_item.id, {}});
        }
        if (m_row.isNew)
            m_runs.add(u" "_s).add(Texts::tr("new"), strong(m_scene.style.link));
        if (const auto altered = m_scene.alterationOf(m_item.id))
            m_runs.add(u" "_s).add(wording::alteredText(*altered), strong(m_scene.style.link));
    }

    /// What the reader calls the author.
    void tags()
    {
        QTextCharFormat chip = m_quiet;
        chip.setBackground(m_scene.style.codeBackground);
        for (const QString &tag : m_scene.people.value(m_item.by).tags)
            m_runs.add(u" "_s).add(
                QChar::Nbsp + tag + QChar::Nbsp, chip, {Target::Kind::Author, m_item.id, m_item.by});
    }

    void identity()
    {
        separated(u"No.%1"_s.arg(m_item.id.number()), {Target::Kind::Number, m_item.id, {}});
        if (m_item.id.source() == SourceId::HackerNews && !m_scene.style.onPaper)
            m_runs.add(u" "_s).add(Texts::tr("[source]"), m_quiet, {Target::Kind::Source, m_item.id, {}});
        if (const int depth = m_thread.depth(m_row.comment); depth > 2)
            m_runs.add(u" {%1}"_s.arg(depth), m_quiet);
    }

    void parent()
    {
        const int parent = m_thread.parent(m_row.comment);
        const Item &target = m_thread.at(parent);
        m_runs.add(u"  "_s);
        m_runs.add(u">>%1"_s.arg(target.id.number()), inColor(m_scene.style.link),
            {Target::Kind::Reference, target.id, {}});
        if (parent == Thread::kStory)
            m_runs.add(u" "_s).add(Texts::tr("(OP)"), m_quiet);
        else if (parent == m_focus)
            m_runs.add(u" "_s).add(Texts::tr("(TP)"), m_quiet);
    }

    void bookmark()
    {
        const bool isBookmarked = m_scene.bookmarks.contains(m_item.id);
        if (m_scene.style.onPaper && !isBookmarked)
            return;
        m_runs.add(u"  "_s).add(isBookmarked ? u"★"_s : u"☆"_s,
            isBookmarked ? inColor(m_scene.style.accent) : m_quiet, {Target::Kind::Bookmark, m_item.id, {}});
    }

    void separated(const QString &text, const Target &target)
    {
        m_runs.add(std::exchange(m_isBegun, true) ? u" · "_s : QString(), m_quiet).add(text, m_quiet, target);
    }

    const Thread &m_thread;
    const Row &m_row;
    const Item &m_item;
    int m_focus;
    const Scene &m_scene;
    QTextCharFormat m_quiet;
    Runs m_runs = Runs::ofMarks();
    bool m_isBegun = false; ///< More than the number is there.
};

} // namespace

Runs headerOf(const CommentInView &comment, const Scene &scene)
{
    return Header(comment, scene).runs();
}

Runs mutedHeaderOf(const CommentInView &comment, const Mute &mute, const Scene &scene)
{
    return Header(comment, scene).runs(mute);
}

} // namespace backthread::threadview
