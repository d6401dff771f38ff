// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/thread/accessiblepage.h"

#include "drawing.h"

#include <QTest>

namespace backthread::threadview {

AccessiblePage::AccessiblePage()
{
    view.resize(700, 500);
    view.setScene(page.scene);
}

void AccessiblePage::show(const char *drawing)
{
    page.show(drawing::thread(drawing));
    view.setVisible(true);
    EXPECT_TRUE(QTest::qWaitForWindowExposed(&view));
}

void AccessiblePage::giveFocus()
{
    view.activateWindow();
    view.setFocus();
    EXPECT_TRUE(QTest::qWaitFor([this] { return view.hasFocus(); }));
}

AccessibleThread &AccessiblePage::thread()
{
    return *dynamic_cast<AccessibleThread *>(QAccessible::queryAccessibleInterface(&view));
}

QAccessibleInterface &AccessiblePage::comment(int number)
{
    return *thread().child(page.row(number));
}

std::string AccessiblePage::nameOf(int number)
{
    return comment(number).text(QAccessible::Name).toStdString();
}

std::string AccessiblePage::actionsOf(int number)
{
    return comment(number).actionInterface()->actionNames().join(QLatin1String(", ")).toStdString();
}

} // namespace backthread::threadview
