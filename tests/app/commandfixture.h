// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcome.h"
#include "standin/serverthread.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace backthread::app {

/// Runs the program with an empty profile and the stand-in server.
class CommandTest : public testing::Test {
protected:
    CommandTest();

    /// With --profile and the addresses of the stand-in server behind `arguments`.
    [[nodiscard]] Outcome run(const QStringList &arguments, const QByteArray &input = {});
    /// The same, and never touching the network.
    [[nodiscard]] Outcome runOffline(const QStringList &arguments, const QByteArray &input = {});
    /// With nothing but `arguments`.
    [[nodiscard]] static Outcome runBare(const QStringList &arguments, const QByteArray &input = {});
    /// What runOffline() begins with, for a process of one's own.
    [[nodiscard]] QStringList offlineArguments(const QStringList &arguments) const;

    [[nodiscard]] standin::ServerThread &server() { return m_server; }
    /// A rule of standin::FaultRule::parse(), for instance `503@/`.
    void fault(const QString &rule);
    /// The discussion of story 1000: comments 1100 to 1403, among them one that cannot be had.
    void addDiscussion();

    [[nodiscard]] QString profilePath(const QString &name = {}) const { return m_profile.filePath(name); }
    [[nodiscard]] QString filePath(const QString &name) const { return m_files.filePath(name); }
    [[nodiscard]] QString putFile(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] static QByteArray contentOf(const QString &path);
    /// The items of addDiscussion(), for files.
    [[nodiscard]] static QByteArray discussionLines();

private:
    QTemporaryDir m_profile;
    QTemporaryDir m_files;
    standin::ServerThread m_server;
};

} // namespace backthread::app
