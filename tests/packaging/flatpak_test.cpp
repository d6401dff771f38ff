// SPDX-License-Identifier: GPL-3.0-or-later
#include "installedfixture.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace backthread::packaging {

using namespace Qt::StringLiterals;

namespace {

const QString kManifest = u"packaging/flatpak/org.backthread.backthread.yml"_s;

/// Of the list below a key at the margin, without comments.
QStringList listOf(const QString &key)
{
    const QString text = u'\n' + QString::fromUtf8(contentOf(sourcePath(kManifest)));
    QStringList values;
    for (const QString &line : text.section(u"\n%1:\n"_s.arg(key), 1).split(u'\n')) {
        if (line.startsWith("  - "_L1))
            values.append(line.sliced(4));
        else if (!line.startsWith("  #"_L1))
            break;
    }
    return values;
}

} // namespace

TEST(FlatpakTest, AsksForNothingOfTheHostThatIsNotNeeded)
{
    EXPECT_EQ(listOf(u"finish-args"_s),
        (QStringList {u"--share=network"_s, u"--share=ipc"_s, u"--socket=wayland"_s,
            u"--socket=fallback-x11"_s, u"--device=dri"_s, u"--talk-name=org.freedesktop.Notifications"_s}));
}

TEST(FlatpakTest, EverySourceFromElsewhereIsACommit)
{
    const QString text = QString::fromUtf8(contentOf(sourcePath(kManifest)));
    static const QRegularExpression s_source(
        u"- type: git\\n +url: https://\\S+\\n +tag: \\S+\\n +commit: [0-9a-f]{40}\\n"_s);
    EXPECT_EQ(text.count(s_source), text.count(u"- type: git"_s));
    EXPECT_EQ(text.count(u"- type: "_s), text.count(u"- type: git"_s) + 1) << "the program's own folder";
}

TEST(FlatpakTest, ItsBuilderUnderstandsTheManifest)
{
    BACKTHREAD_SKIP_WITHOUT("flatpak-builder");
    const QTemporaryDir folder; // it leaves something where it runs
    const Outcome outcome =
        run(u"flatpak-builder"_s, {u"--show-manifest"_s, sourcePath(kManifest)}, folder.path());
    ASSERT_EQ(outcome.code, 0) << outcome;
    EXPECT_EQ(outcome.err.toStdString(), std::string()) << "a key that it does not know";
    const QJsonObject manifest = outcome.json().object();
    EXPECT_EQ(manifest.value(u"id"_s).toString(), u"org.backthread.backthread"_s);
    EXPECT_EQ(manifest.value(u"command"_s).toString(), u"backthread"_s);
    EXPECT_EQ(manifest.value(u"modules"_s).toArray().size(), 3);
}

} // namespace backthread::packaging
