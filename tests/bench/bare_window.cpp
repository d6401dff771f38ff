// SPDX-License-Identifier: GPL-3.0-or-later
// The floor that startup_bench compares with: paints a tree view of 100 rows beside an open SQLite database,
// prints how many milliseconds after the start of the process that was, and stays.
#include "app/trace.h"

#include <QApplication>
#include <QMainWindow>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStandardItemModel>
#include <QTreeView>

#include <cstdio>

namespace {

class Window final : public QMainWindow {
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        QMetaObject::invokeMethod(
            this,
            [] {
                std::printf("%.1f\n", backthread::app::Trace::sinceStart());
                std::fflush(stdout);
            },
            Qt::QueuedConnection);
    }
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    database.setDatabaseName(QString::fromLocal8Bit(argc > 1 ? argv[1] : ":memory:"));
    if (!database.open())
        return 1;
    QSqlQuery query(QStringLiteral("SELECT count(*) FROM sqlite_master"));
    query.next();

    QStandardItemModel model;
    for (int row = 0; row < 100; ++row)
        model.appendRow(new QStandardItem(QStringLiteral("row %1").arg(row)));
    Window window;
    auto *view = new QTreeView(&window);
    view->setModel(&model);
    window.setCentralWidget(view);
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
