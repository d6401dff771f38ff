// SPDX-License-Identifier: GPL-3.0-or-later
#include "installedfixture.h"

#include <QFile>

namespace backthread::packaging {

using namespace Qt::StringLiterals;

namespace {

struct Typed {
    QString line;
    std::string offered; ///< Separated by spaces, by the alphabet.
};

const QList<Typed> &typedLines()
{
    static const QList<Typed> s_lines {
        {u"backthread bookm"_s, "bookmark"},
        {u"backthread hi"_s, "hide history"},
        {u"backthread --profile /tmp s"_s, "saved search show stats"},
        {u"backthread bookmark "_s, "add edit export list remove tags"},
        {u"backthread --offline list "_s, "ask best job new show top"},
        {u"backthread list show --format m"_s, "markdown"},
        {u"backthread search --sort "_s, "best recent"},
        {u"backthread bookmark list --sort "_s, "author newest oldest story title"},
        {u"backthread mute add user:a --for "_s, "1d 1m 1w 1y"},
        {u"backthread --the"_s, "--theme"},
        {u"backthread --theme d"_s, "dark"},
        {u"backthread show 1 --o"_s, "--offline --order"},
        {u"backthread stats --json"_s, ""},
        {u"backthread user --note s"_s, ""},
    };
    return s_lines;
}

class CompletionsTest : public InstalledTest {
protected:
    [[nodiscard]] static QString bash() { return path(u"share/bash-completion/completions/backthread"_s); }
    [[nodiscard]] static QString zsh() { return path(u"share/zsh/vendor-completions/_backthread"_s); }
    [[nodiscard]] static QString fish() { return path(u"share/fish/vendor_completions.d/backthread.fish"_s); }

    /// Of what a shell offers, a line each, the words without what is said of them.
    [[nodiscard]] static std::string wordsOf(const Outcome &outcome)
    {
        EXPECT_EQ(outcome.err.toStdString(), std::string());
        QStringList words;
        for (const QString &line : outcome.out.split(u'\n', Qt::SkipEmptyParts))
            words.append(line.section(u'\t', 0, 0));
        words.sort();
        return words.join(u' ').toStdString();
    }
};

} // namespace

TEST_F(CompletionsTest, BashUnderstandsThem)
{
    const Outcome outcome = run(u"bash"_s, {u"-n"_s, bash()});
    EXPECT_EQ(outcome.code, 0) << outcome;
    BACKTHREAD_SKIP_WITHOUT("shellcheck");
    const Outcome checked = run(u"shellcheck"_s, {bash()});
    EXPECT_EQ(checked.code, 0) << checked;
}

TEST_F(CompletionsTest, BashOffersWhatFits)
{
    if (!QFile::exists(u"/usr/share/bash-completion/bash_completion"_s))
        GTEST_SKIP() << "bash-completion is not installed";
    QList<Typed> lines = typedLines();
    lines.append({u"backthread --theme=d"_s, "dark"});
    for (const Typed &typed : lines)
        EXPECT_EQ(
            wordsOf(run(sourcePath(u"tests/packaging/complete.bash"_s), {bash(), typed.line})), typed.offered)
            << typed.line.toStdString();
}

TEST_F(CompletionsTest, ZshUnderstandsThem)
{
    BACKTHREAD_SKIP_WITHOUT("zsh");
    const Outcome outcome = run(u"zsh"_s, {u"-f"_s, u"-n"_s, zsh()});
    EXPECT_EQ(outcome.code, 0) << outcome;
}

TEST_F(CompletionsTest, FishUnderstandsThemAndOffersWhatFits)
{
    BACKTHREAD_SKIP_WITHOUT("fish");
    const QTemporaryDir home;
    qputenv("HOME", home.path().toUtf8());
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    const Outcome outcome = run(u"fish"_s, {u"--no-config"_s, u"-n"_s, fish()});
    EXPECT_EQ(outcome.code, 0) << outcome;
    for (const Typed &typed : typedLines()) {
        const QString script = u"source %1; complete -C '%2'"_s.arg(fish(), typed.line);
        EXPECT_EQ(wordsOf(run(u"fish"_s, {u"--no-config"_s, u"-c"_s, script})), typed.offered)
            << typed.line.toStdString();
    }
}

} // namespace backthread::packaging
