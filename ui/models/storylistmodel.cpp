// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/storylistmodel.h"

#include "core/discussion/site.h"

namespace backthread::models {

using discussion::StorySummary;

namespace {

QString inWords(const StorySummary &summary)
{
    QStringList words {summary.story.title, discussion::siteOf(summary.story.url),
        StoryListModel::tr("%Ln point(s)", nullptr, summary.story.points.value_or(0)),
        StoryListModel::tr("%Ln comment(s)", nullptr, summary.comments())};
    if (summary.threadRead > 0)
        words.append(StoryListModel::tr("thread read"));
    if (summary.articleRead > 0)
        words.append(StoryListModel::tr("article read"));
    if (summary.hidden)
        words.append(StoryListModel::tr("hidden"));
    return words.join(QStringLiteral(", "));
}

} // namespace

StoryListModel::StoryListModel(QObject *parent)
    : ValueListModel(parent)
{
}

void StoryListModel::setStories(const QList<StorySummary> &stories)
{
    setValues(stories, [](const StorySummary &summary) { return summary.story.id; });
}

void StoryListModel::updateStories(const QList<StorySummary> &stories)
{
    QHash<ItemId, const StorySummary *> told;
    for (const StorySummary &summary : stories)
        told.insert(summary.story.id, &summary);
    QList<StorySummary> updated;
    for (int row = 0; row < rowCount(); ++row) {
        const auto *summary = told.value(value(row).story.id);
        updated.append(summary ? *summary : value(row));
    }
    setStories(updated);
}

QVariant StoryListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const StorySummary &summary = value(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return summary.story.title;
    case Qt::AccessibleTextRole:
        return inWords(summary);
    case Qt::ToolTipRole:
        return summary.newComments > 0
            ? tr("%Ln new: they came after you left this discussion.", nullptr, summary.newComments)
            : QVariant();
    case IdRole:
        return QVariant::fromValue(summary.story.id);
    case SummaryRole:
        return QVariant::fromValue(summary);
    case RankRole:
        return index.row() + 1;
    default:
        return {};
    }
}

} // namespace backthread::models
