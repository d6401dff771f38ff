// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/searchpage.h"

#include "core/base/whendone.h"
#include "core/discussion/address.h"
#include "ui/lists/hitdelegate.h"
#include "ui/models/hitlistmodel.h"
#include "ui/search/problemtext.h"

#include <QLocale>

namespace backthread::lists {

using namespace Qt::StringLiterals;
using services::SearchService;

namespace {

constexpr int kHits = 200;

} // namespace

SearchPage::SearchPage(SearchService &search, const Clock &clock)
    : ListPage(tr("Comments and stories"))
    , m_search(search)
    , m_hits(new models::HitListModel(this))
{
    setRows(m_hits, new HitDelegate(clock, this));
}

ItemId SearchPage::storyAt(const QModelIndex &index) const
{
    return index.isValid() ? m_hits->value(index.row()).story : ItemId();
}

void SearchPage::begun(bool isOther)
{
    if (isOther)
        m_hits->setHits({});
}

void SearchPage::reread()
{
    setBusy(true);
    const SearchService::Request request {.text = section().text, .limit = kHits};
    const auto findings = m_search.search(request, this);
    whenDone(findings, this, [this, section = section()](const Result<SearchService::Findings> &found) {
        if (isAbout(section) && (found || found.error().kind != Error::Kind::Cancelled))
            showFindings(found);
    });
}

void SearchPage::showFindings(const Result<SearchService::Findings> &found)
{
    setBusy(false);
    if (!found) {
        Q_EMIT problemChanged(found.error());
        return;
    }
    m_words = found->words;
    m_hits->setHits(found->answer.hits);
    selectWhatIsDue();
    const qsizetype hits = found->answer.hits.size();
    QString caption = found->answer.hasMore ? tr("the newest %1 of more hits").arg(hits)
        : hits == 1                         ? tr("1 hit")
                                            : tr("%1 hits").arg(hits);
    if (discussion::parseAddress(section().text))
        caption = tr("Return goes there");
    else if (hits == 0)
        caption = tr("0 hits in what is cached");
    caption += u" · "_s + tr("%1 ms").arg(QLocale().toString(found->milliseconds, 'f', 1));
    for (const search::Problem &problem : found->problems)
        caption += u'\n' + searchui::sentence(problem);
    setCaption(caption);
    Q_EMIT problemChanged(std::nullopt);
    Q_EMIT searched(found->text, int(hits), found->milliseconds);
}

} // namespace backthread::lists
