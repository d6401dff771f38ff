// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/stores.h"
#include "drawing.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace backthread::store {

/// Whether something went well, and what went wrong else.
template <typename T>
[[nodiscard]] testing::AssertionResult isGood(const Result<T> &result)
{
    if (result)
        return testing::AssertionSuccess();
    return testing::AssertionFailure()
        << "error " << int(result.error().kind) << ": " << result.error().detail.toStdString();
}

/// The kind of error of what went wrong.
template <typename T>
[[nodiscard]] std::optional<Error::Kind> errorOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error().kind);
}

/// The first column of all rows of a query, separated by line feeds.
[[nodiscard]] std::string column(Connection &connection, const QString &sql);

[[nodiscard]] QByteArray contentOf(const QString &path);
void writeFile(const QString &path, const QByteArray &content);
/// Files beside `path`, by their names.
[[nodiscard]] QStringList besides(const QString &path, const QString &pattern);

/// An empty profile of its own for each test.
class ProfileTest : public testing::Test {
protected:
    QTemporaryDir m_directory;
    Profile m_profile = Profile::in(m_directory.path());
};

/// All stores over a prepared profile.
class StoreTest : public ProfileTest {
protected:
    StoreTest();

    /// Saves what is drawn (see drawing.h); `now` is when it was first seen.
    void save(std::string_view drawing, qint64 now = 5'000);
    void save(const discussion::Items &items, qint64 now = 5'000);
    void forgetCache();
    [[nodiscard]] discussion::Item item(qint64 id) { return stores().items.item(ItemId(id)).value(); }
    [[nodiscard]] Stores &stores() { return *m_stores; }
    [[nodiscard]] Connection &connection() { return *m_connection; }

private:
    std::unique_ptr<Connection> m_connection;
    std::optional<Stores> m_stores;
};

} // namespace backthread::store
