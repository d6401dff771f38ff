// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/searchpage.h"

#include "core/base/whendone.h"
#include "core/discussion/address.h"
#include "core/search/queryparser.h"
#include "core/search/token.h"
#include "core/services/savedsearchservice.h"
#include "ui/lists/hitdelegate.h"
#include "ui/lists/searchbar.h"
#include "ui/models/hitlistmodel.h"
#include "ui/search/problemtext.h"

#include <QListView>
#include <QLocale>

namespace backthread::lists {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using search::SearchHit;
using search::Sort;
using services::RemoteSearchService;
using services::SavedSearchService;
using services::SearchService;

namespace {

constexpr int kHits = 60; ///< At once.
constexpr int kFewHits = 20;
constexpr int kMostPagesAtOnce = 4;
constexpr auto kTyping = 500ms;

/// The query with its last word as the beginning of one; empty where it does not end with a plain word.
QString widened(const QString &query)
{
    const auto root = search::parseQuery(query).query.root;
    if (!root || discussion::parseAddress(query))
        return {};
    const search::Node last = search::partsOf(*root).back();
    const auto *word = std::get_if<search::Word>(&last.value);
    const bool isLast = word && !last.isNegated && last.range.end() == query.size();
    return isLast && search::canBePrefix(word->text) ? query + u'*' : QString();
}

} // namespace

SearchPage::SearchPage(const Services &services, const Clock &clock)
    : ListPage(tr("Comments and stories"))
    , m_search(services.cached)
    , m_remote(services.remote)
    , m_saved(services.saved)
    , m_hits(new models::HitListModel(this))
    , m_bar(new SearchBar(this))
{
    setRows(m_hits, new HitDelegate(clock, this));
    makeBar();
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTyping);
    connect(&m_typing, &QTimer::timeout, this, &SearchPage::lookOn);
}

void SearchPage::makeBar()
{
    addBar(m_bar);
    connect(m_bar, &SearchBar::orderToggled, this, &SearchPage::toggleOrder);
    connect(m_bar, &SearchBar::groupingToggled, this, &SearchPage::toggleGrouping);
    connect(m_bar, &SearchBar::savedToggled, this, &SearchPage::toggleSaved);
    connect(m_bar, &SearchBar::placeToggled, this, &SearchPage::togglePlace);
    connect(&m_saved, &SavedSearchService::changed, this, &SearchPage::showBar);
}

void SearchPage::showBar()
{
    m_bar->show({.isBestFirst = section().sort == Sort::Best,
        .isGrouped = m_hits->isGrouped(),
        .isSaved = m_saved.isSaved(search()),
        .isEverywhere = section().kind == Section::Kind::Everywhere});
}

search::SavedSearch SearchPage::search() const
{
    return {.query = m_asked, .sort = section().sort};
}

void SearchPage::toggleOrder()
{
    Section other = section();
    other.sort = other.sort == Sort::Best ? Sort::Recent : Sort::Best;
    Q_EMIT sectionChosen(other);
}

void SearchPage::toggleGrouping()
{
    if (section().kind == Section::Kind::Everywhere)
        return;
    m_hits->setGrouped(!m_hits->isGrouped());
    showBar();
}

void SearchPage::toggleSaved()
{
    if (section().kind == Section::Kind::Everywhere)
        return; // nothing is told of what is new there
    m_saved.toggle(search());
}

void SearchPage::togglePlace()
{
    Section other = section();
    other.kind = other.kind == Section::Kind::Everywhere ? Section::Kind::Search : Section::Kind::Everywhere;
    Q_EMIT sectionChosen(other);
}

ItemId SearchPage::storyAt(const QModelIndex &index) const
{
    return index.isValid() ? m_hits->value(index.row()).story : ItemId();
}

void SearchPage::choose(const QModelIndex &index, Way way)
{
    m_saved.remember(m_asked); // it has led somewhere
    ListPage::choose(index, way);
}

void SearchPage::begun(bool isOther)
{
    if (isOther)
        m_hits->setHits({});
    m_asked = section().text;
    showBar();
}

void SearchPage::reread()
{
    m_typing.start();
    m_asked = section().text;
    if (section().kind == Section::Kind::Everywhere)
        searchEverywhere(0);
    else
        searchCache();
}

void SearchPage::searchCache(std::optional<ItemId> before)
{
    setBusy(true);
    if (!before)
        m_search.cancel(m_hits); // what is counted belongs to the query before
    m_hasMore = false; // until this answer says so
    const bool isGlance = isWidened() && m_typing.isActive();
    const SearchService::Request request {
        .text = m_asked, .sort = section().sort, .limit = kHits, .before = before, .isGlance = isGlance};
    const auto show = before ? &SearchPage::showMore : &SearchPage::showFindings;
    whenDone(m_search.search(request, this), this,
        [this, show, section = section()](const Result<Findings> &found) {
            if (isAbout(section) && (found || found.error().kind != Error::Kind::Cancelled))
                (this->*show)(found);
        });
}

void SearchPage::showFindings(const Result<Findings> &found)
{
    setBusy(false);
    if (!found) {
        Q_EMIT problemChanged(found.error());
        return;
    }
    const bool isCut = isWidened() && found->answer.hasMore;
    if (found->answer.hits.isEmpty() && !isCut) {
        const QString wider = m_saved.isSaved(search()) ? QString() : widened(m_asked);
        m_asked = wider.isEmpty() ? section().text : wider;
        if (!wider.isEmpty())
            return searchCache();
    }
    m_words = found->words;
    m_hits->setHits(found->answer.hits);
    m_hasMore = found->answer.hasMore && section().sort == Sort::Recent;
    selectWhatIsDue();
    setCaption(captionOf(*found));
    showBar();
    Q_EMIT problemChanged(std::nullopt);
    Q_EMIT searched(section().text, int(found->answer.hits.size()), found->milliseconds);
    countOthers(found->answer.hits);
    m_saved.markSeen(search());
    if (!m_typing.isActive())
        lookOn();
}

void SearchPage::lookOn()
{
    if (section().kind == Section::Kind::Search && m_hits->found().size() < kFewHits)
        readMore();
}

QString SearchPage::captionOf(const Findings &found) const
{
    const int hits = int(found.answer.hits.size());
    QString caption = tr("%Ln hit(s)", nullptr, hits);
    if (found.answer.hasMore)
        caption = section().sort == Sort::Best ? tr("the best %Ln", nullptr, hits)
                                               : tr("the newest %Ln", nullptr, hits);
    if (found.answer.scored)
        caption += tr(" of the newest %1").arg(QLocale().toString(*found.answer.scored));
    if (discussion::parseAddress(section().text))
        caption = tr("Return goes there");
    else if (hits == 0)
        caption = tr("0 hits in what is cached");
    if (hits > 0 && isWidened())
        caption += u" · "_s + m_asked.section(u' ', -1);
    caption += u" · "_s + tr("%1 ms").arg(QLocale().toString(found.milliseconds, 'f', 1));
    for (const search::Problem &problem : found.problems)
        caption += u'\n' + searchui::sentence(problem);
    return caption;
}

QList<discussion::Bookmark> SearchPage::selected() const
{
    QList<discussion::Bookmark> selected = ListPage::selected();
    if (!selected.isEmpty()) {
        const auto hit = view().currentIndex().data(models::HitListModel::HitRole).value<SearchHit>();
        discussion::Item &item = selected.first().item;
        item.type = hit.type;
        item.by = hit.by;
        item.time = hit.time;
        item.title = hit.storyTitle;
    }
    return selected;
}

void SearchPage::readMore()
{
    if (!isOpen() || isBusy() || !std::exchange(m_hasMore, false))
        return;
    if (section().kind == Section::Kind::Everywhere)
        searchEverywhere(m_page + 1);
    else if (const QList<SearchHit> &found = m_hits->found(); found.isEmpty())
        searchCache();
    else
        searchCache(found.last().id);
}

void SearchPage::showMore(const Result<Findings> &found)
{
    setBusy(false);
    if (!found) {
        Q_EMIT problemChanged(found.error());
        return;
    }
    m_hits->addHits(found->answer.hits);
    m_hasMore = found->answer.hasMore;
    Findings all = *found;
    all.answer.hits = m_hits->found();
    setCaption(captionOf(all));
    countOthers(found->answer.hits);
}

void SearchPage::countOthers(const QList<SearchHit> &hits)
{
    ItemIds stories;
    for (const SearchHit &hit : hits)
        if (!stories.contains(hit.story)) // of a page
            stories.append(hit.story);
    const auto counts = m_search.countWithin(m_asked, stories, m_hits);
    whenDone(counts, this, [this, section = section()](const Result<QHash<ItemId, int>> &answer) {
        if (answer && isAbout(section))
            m_hits->addCounts(*answer);
    });
}

void SearchPage::searchEverywhere(int page)
{
    setBusy(true);
    m_hasMore = false;
    if (page == 0)
        setCaption(tr("asking …"));
    const RemoteSearchService::Request request {.text = section().text, .sort = section().sort, .page = page};
    whenDone(m_remote.search(request, this), this,
        [this, page, section = section()](const Result<RemoteFindings> &found) {
            if (isAbout(section) && (found || found.error().kind != Error::Kind::Cancelled))
                showFromEverywhere(found, page);
        });
}

void SearchPage::showFromEverywhere(const Result<RemoteFindings> &found, int page)
{
    setBusy(false);
    if (!found) {
        setCaption(tr("no answer"));
        Q_EMIT problemChanged(found.error());
        return;
    }
    m_page = page;
    m_words = found->words;
    const search::SearchAnswer &answer = found->found.answer;
    if (page == 0)
        m_hits->setHits(answer.hits);
    else
        m_hits->addHits(answer.hits);
    m_hasMore = answer.hasMore;
    selectWhatIsDue();
    setCaption(captionOf(*found));
    Q_EMIT problemChanged(std::nullopt);
    if (page == 0)
        Q_EMIT searched(found->text, int(answer.hits.size()), found->milliseconds);
    if (m_hits->rowCount() < kFewHits && page < kMostPagesAtOnce)
        readMore(); // what did not fit was left out, and nobody can scroll yet
}

QString SearchPage::captionOf(const RemoteFindings &found)
{
    const int total = int(found.found.total);
    QString caption = found.found.isFiltered ? tr("of %Ln hit(s) those that fit", nullptr, total)
                                             : tr("%Ln hit(s)", nullptr, total);
    for (const search::Untranslated &part : found.found.untranslated)
        caption += u'\n' + searchui::sentence(part, found.text);
    for (const search::Problem &problem : found.problems)
        caption += u'\n' + searchui::sentence(problem);
    return caption;
}

} // namespace backthread::lists
