// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace backthread::drawing {

using namespace Qt::StringLiterals;
using discussion::Item;
using discussion::Items;
using discussion::ItemState;
using discussion::ItemType;
using discussion::Thread;

namespace {

qsizetype indentOf(const QString &line)
{
    const auto letter = std::find_if(line.begin(), line.end(), [](QChar c) { return c != u' '; });
    return letter - line.begin();
}

QStringList linesOf(std::string_view drawing)
{
    QStringList lines =
        QString::fromUtf8(drawing.data(), qsizetype(drawing.size())).split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString &line) { return line.trimmed().isEmpty(); });
    qsizetype common = lines.isEmpty() ? 0 : indentOf(lines.first());
    for (const QString &line : std::as_const(lines))
        common = std::min(common, indentOf(line));
    for (QString &line : lines)
        line = line.mid(common);
    return lines;
}

/// One line, and where its item is in the list.
struct Open {
    qsizetype indent = 0;
    qsizetype position = 0;
};

Item itemFrom(const QRegularExpressionMatch &line)
{
    Item item;
    item.id = ItemId(line.captured(u"number").toLongLong());
    item.time = 1'000 + item.id.number();
    item.by = line.captured(u"by").isEmpty() ? u"u%1"_s.arg(item.id.number()) : line.captured(u"by");
    const bool isDeleted = line.captured(u"marks").contains(u'!');
    item.state = isDeleted ? ItemState::Deleted : ItemState::Live;
    const QString text = line.captured(u"text");
    if (!isDeleted)
        item.text = text::RichText {text.isEmpty() ? u"text %1"_s.arg(item.id.number()) : text, {}};
    return item;
}

} // namespace

std::string undented(std::string_view drawing)
{
    std::string lines;
    for (const QString &line : linesOf(drawing))
        lines += line.toStdString() + '\n';
    return lines;
}

Items items(std::string_view drawing)
{
    static const QRegularExpression form(
        uR"(^ *(?<number>-?\d+)(?<marks>[~!?]*)(?: (?<by>[^:]+))?(?:: (?<text>.*))?$)"_s);
    Items items;
    QList<Open> chain;
    for (const QString &line : linesOf(drawing)) {
        const QRegularExpressionMatch match = form.match(line);
        Q_ASSERT_X(match.hasMatch(), "drawing", qPrintable(line));
        Item item = itemFrom(match);
        const QString marks = match.captured(u"marks");
        const qsizetype indent = indentOf(line);
        while (!chain.isEmpty() && chain.last().indent >= indent)
            chain.removeLast();
        item.type = chain.isEmpty() ? ItemType::Story : ItemType::Comment;
        if (chain.isEmpty()) {
            item.title = u"Story %1"_s.arg(item.id.number());
            item.text = text::RichText();
        } else {
            Item &parent = items[chain.last().position];
            item.parent = parent.id;
            if (!marks.contains(u'~')) {
                if (!parent.kids)
                    parent.kids.emplace();
                parent.kids->append(item.id);
            }
        }
        if (marks.contains(u'?'))
            continue;
        chain.append({indent, items.size()});
        items.append(std::move(item));
    }
    return items;
}

discussion::ThreadPtr thread(std::string_view drawing)
{
    Items all = items(drawing);
    Q_ASSERT(!all.isEmpty());
    Item story = all.takeFirst();
    return std::make_shared<const Thread>(std::move(story), std::move(all));
}

std::string drawn(const Thread &thread)
{
    std::string lines;
    for (int index = Thread::kStory; index < thread.size(); ++index) {
        const Item &item = thread.at(index);
        const int depth = index == Thread::kStory ? 0 : thread.depth(index);
        lines += std::string(size_t(2 * depth), ' ') + std::to_string(item.id.rowid());
        lines += item.state == ItemState::Deleted ? "!\n" : "\n";
    }
    return lines;
}

std::string drawn(const ItemIds &ids)
{
    std::string numbers;
    for (const ItemId id : ids)
        numbers += (numbers.empty() ? "" : " ") + std::to_string(id.rowid());
    return numbers;
}

} // namespace backthread::drawing
