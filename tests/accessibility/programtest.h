// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accessible.h"
#include "privatedesktop.h"

#include <functional>
#include <gtest/gtest.h>
#include <optional>

namespace backthread::accessibility {

/// Every wait has its limit, in milliseconds: on a busy machine under a sanitizer.
inline constexpr int kPatience = 60'000;
[[nodiscard]] bool comesTrue(const std::function<bool()> &condition);

/// The program on a desktop of its own, with somebody who listens. It is skipped where that cannot be.
class ProgramTest : public testing::Test {
protected:
    void SetUp() override;
    void TearDown() override { PrivateDesktop::end(m_program); }

    /// Opens the window over a profile that has nothing but the built-in discussion.
    void startWindow();
    /// What comes behind the options that every run has.
    [[nodiscard]] QStringList arguments(const QStringList &command) const;
    [[nodiscard]] const PrivateDesktop &desktop() const { return *m_desktop; }
    [[nodiscard]] QDBusConnection bus() const { return m_desktop->bus(); }
    /// All that the program shows.
    [[nodiscard]] Accessible program() const;

private:
    std::optional<PrivateDesktop> m_desktop;
    QProcess m_program;
};

} // namespace backthread::accessibility
