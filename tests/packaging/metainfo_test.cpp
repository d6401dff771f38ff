// SPDX-License-Identifier: GPL-3.0-or-later
#include "installedfixture.h"

namespace backthread::packaging {

using namespace Qt::StringLiterals;

namespace {

class MetainfoTest : public InstalledTest {
protected:
    [[nodiscard]] static QString metainfo()
    {
        return path(u"share/metainfo/org.backthread.backthread.metainfo.xml"_s);
    }
};

} // namespace

TEST_F(MetainfoTest, PassesItsValidatorStrictly)
{
    BACKTHREAD_SKIP_WITHOUT("appstreamcli");
    const Outcome outcome =
        run(u"appstreamcli"_s, {u"validate"_s, u"--pedantic"_s, u"--strict"_s, u"--no-net"_s, metainfo()});
    EXPECT_EQ(outcome.code, 0) << outcome;
}

TEST_F(MetainfoTest, ShowsPicturesThatAreInTheRepository)
{
    const QString text = QString::fromUtf8(contentOf(metainfo()));
    const QStringList images = text.split(u"<image>"_s).sliced(1);
    EXPECT_FALSE(images.isEmpty());
    for (const QString &image : images) {
        const QString name = image.section(u"</image>"_s, 0, 0).section(u'/', -1);
        EXPECT_FALSE(contentOf(sourcePath(u"docs/screenshots/"_s + name)).isEmpty()) << name.toStdString();
    }
}

} // namespace backthread::packaging
