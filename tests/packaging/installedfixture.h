// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcome.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

/// Ends a test that needs a program which this machine lacks.
#define BACKTHREAD_SKIP_WITHOUT(tool)                                                                        \
    if (!backthread::packaging::isThere(QStringLiteral(tool)))                                               \
    GTEST_SKIP() << tool " is not installed"

namespace backthread::packaging {

[[nodiscard]] bool isThere(const QString &tool);
/// In `folder`; empty: where the test runs.
[[nodiscard]] Outcome run(const QString &tool, const QStringList &arguments, const QString &folder = {});
/// Nothing where it cannot be read, which fails the test.
[[nodiscard]] QByteArray contentOf(const QString &path);
/// A file of the repository, by its path from the top.
[[nodiscard]] QString sourcePath(const QString &path);

/// Looks at what `cmake --install` makes of the build.
class InstalledTest : public testing::Test {
protected:
    static void SetUpTestSuite();
    static void TearDownTestSuite();

    [[nodiscard]] static Outcome install(const QString &component, const QStringList &options = {});
    /// Of an installed file, below the prefix.
    [[nodiscard]] static QString path(const QString &file) { return s_prefix->filePath(file); }

private:
    inline static std::unique_ptr<QTemporaryDir> s_prefix;
};

} // namespace backthread::packaging
