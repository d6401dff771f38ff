// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerstory.h"
#include "ui/library/tagline.h"
#include "ui/people/persondialog.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace backthread::stories {

using namespace Qt::StringLiterals;
using people::PersonDialog;

namespace {

/// Looks at who writes in the lighthouse's discussion.
class People : public ReaderStory {
protected:
    [[nodiscard]] static bool says(const QWidget &dialog, const QString &words)
    {
        const auto labels = dialog.findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->text().contains(words); });
    }
    /// What stands above a comment, as it is spoken.
    [[nodiscard]] QString spoken(qint64 comment)
    {
        QAccessibleInterface *thread = QAccessible::queryAccessibleInterface(&view());
        for (int child = 0; child < thread->childCount(); ++child) {
            const QString text = thread->child(child)->text(QAccessible::Name);
            if (text.startsWith(u"bo"_s) && page().rows().rowOf(ItemId(comment)) >= 0)
                return text;
        }
        return {};
    }
    [[nodiscard]] qreal widthOfAuthor(qint64 comment)
    {
        return view().rectOf({Kind::Time, ItemId(comment), {}}).left();
    }
};

TEST_F(People, ATagStandsBehindTheNameAtAllComments)
{
    startReading();
    walkTo(1020);
    const qreal before = widthOfAuthor(1020);
    press(Qt::Key_P);
    auto *dialog = opened<PersonDialog>();
    EXPECT_EQ(dialog->name(), u"bo"_s);
    auto *tags = dialog->findChild<library::TagLine *>();
    tags->setFocus();
    type(u"colleague"_s);
    closeDialog();
    ASSERT_TRUE(eventually([&] { return widthOfAuthor(1020) > before; })) << "makes room for it";
    EXPECT_TRUE(spoken(1020).startsWith(u"bo, colleague, "_s)) << spoken(1020).toStdString();
    restart();
    goTo(u"1000"_s);
    walkTo(1020);
    EXPECT_GT(widthOfAuthor(1020), before) << "it is kept";
}

TEST_F(People, AUsersPageSaysWhoTheyAre)
{
    onServer([](standin::Server &server) {
        server.corpus().insertUser({{u"id"_s, u"bo"_s}, {u"karma"_s, 1234}, {u"created"_s, 1'500'000'000},
            {u"about"_s, u"Scrapes <i>barnacles</i>. <a href=\"https://bo.example.org/\">log</a>"_s}});
    });
    startReading();
    goTo(u"news.ycombinator.com/user?id=bo"_s);
    auto *dialog = opened<PersonDialog>();
    ASSERT_TRUE(eventually([&] { return says(*dialog, u"karma 1,234"_s); }));
    EXPECT_TRUE(eventually([&] { return says(*dialog, u"Cached: 0 stories, 2 comments"_s); }));
    const auto buttons = dialog->findChildren<QPushButton *>();
    (*std::ranges::find(buttons, u"&List what is cached"_s, &QPushButton::text))->click();
    EXPECT_TRUE(eventually([this] { return listed().size() == 2; })) << "beside the page";
    Q_EMIT dialog->linkActivated(QUrl(u"https://bo.example.org/"_s));
    EXPECT_EQ(links().opened(), QList<QUrl> {QUrl(u"https://bo.example.org/"_s)});
}

TEST_F(People, OfflineThePageSaysSo)
{
    startReading();
    press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    walkTo(1020);
    press(Qt::Key_P);
    auto *dialog = opened<PersonDialog>();
    EXPECT_TRUE(eventually([&] { return says(*dialog, u"is not cached"_s); }));
    EXPECT_TRUE(eventually([&] { return says(*dialog, u"Cached: "_s); }));
}

} // namespace

} // namespace backthread::stories
