// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/storefixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace backthread::store {

std::string column(Connection &connection, const QString &sql)
{
    auto query = connection.prepareOnce(sql);
    EXPECT_TRUE(isGood(query));
    if (!query)
        return {};
    EXPECT_TRUE(isGood(connection.run(*query)));
    std::string rows;
    while (query->next())
        rows += query->value(0).toString().toStdString() + "\n";
    return rows;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << path.toStdString();
    ASSERT_EQ(file.write(content), content.size());
}

QStringList besides(const QString &path, const QString &pattern)
{
    return QFileInfo(path).dir().entryList({pattern}, QDir::Files, QDir::Name);
}

StoreTest::StoreTest()
{
    EXPECT_TRUE(isGood(prepare(m_profile)));
    auto connection = connect(m_profile, Access::Write);
    EXPECT_TRUE(isGood(connection));
    m_connection = std::move(*connection);
    m_stores.emplace(*m_connection);
}

void StoreTest::save(std::string_view drawing, qint64 now)
{
    save(drawing::items(drawing), now);
}

void StoreTest::save(const discussion::Items &items, qint64 now)
{
    const auto report = stores().items.save(items, now);
    ASSERT_TRUE(isGood(report));
    EXPECT_EQ(report->stored, items.size());
}

void StoreTest::forgetCache()
{
    ASSERT_TRUE(isGood(connection().executeStatement(QStringLiteral("DELETE FROM item"))));
}

} // namespace backthread::store
