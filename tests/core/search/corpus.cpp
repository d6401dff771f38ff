// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus.h"

#include "core/store/migrations.h"
#include "core/store/waymarks.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QVariant>

#include <stdexcept>
#include <zlib.h>

namespace backthread::search {

using namespace Qt::StringLiterals;
using discussion::ItemState;
using discussion::ItemType;

namespace {

template <typename T>
T required(Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().detail.toStdString());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// Null for null strings and empty optionals.
QVariant orNull(const QString &text)
{
    return text.isNull() ? QVariant(QMetaType::fromType<QString>()) : QVariant(text);
}

template <typename T>
QVariant orNull(const std::optional<T> &value)
{
    return value ? QVariant(qint64(*value)) : QVariant(QMetaType::fromType<qint64>());
}

int upTo(std::mt19937 &dice, int last)
{
    return std::uniform_int_distribution(0, last)(dice);
}

const QStringList &vocabulary()
{
    static const QStringList words {u"rust"_s, u"Rust"_s, u"go"_s, u"GO"_s, u"golang"_s, u"google"_s,
        u"the"_s, u"café"_s, u"cafe\u0301"_s, u"cafes"_s, u"naïve"_s, u"über"_s, u"node.js"_s, u"c++"_s,
        u"C"_s, u"x86"_s, u"foo_bar"_s, u"foo-bar"_s, u"don't"_s, u"don’t"_s, u"Жук"_s, u"жук"_s,
        u"5\u00b5s"_s, u"5\u03bcs"_s, u"ΛΌΓΟΣ"_s, u"λόγος"_s, u"мой"_s, u"мои"_s, u"한국"_s, u"日本語"_s,
        u"½"_s, u"🔥"_s, u"OR"_s, u"not"_s, u"AND"_s, u"\"quoted\""_s, u"(round)"_s, u"a"_s, u"--"_s,
        u"https://go.dev/x?y=1"_s};
    return words;
}

QString sentence(std::mt19937 &dice, int maxWords)
{
    QString text;
    for (int word = 1 + upTo(dice, maxWords - 1); word > 0; --word) {
        text += vocabulary().at(upTo(dice, int(vocabulary().size()) - 1));
        text += upTo(dice, 9) == 0 ? u"\n"_s : upTo(dice, 9) == 0 ? u", "_s : u" "_s;
    }
    return text;
}

Row randomStory(std::mt19937 &dice, qint64 id)
{
    static const QStringList sites {
        u"example.com"_s, u"blog.example.com"_s, u"notexample.com"_s, u"go.dev"_s, QString()};
    Row row {.id = id, .story = id, .firstSeen = 0};
    row.type = std::array {ItemType::Story, ItemType::Story, ItemType::Job, ItemType::Poll}.at(
        size_t(upTo(dice, 3)));
    row.title = sentence(dice, 5);
    row.site = sites.at(upTo(dice, int(sites.size()) - 1));
    if (upTo(dice, 2) == 0)
        row.text = sentence(dice, 8);
    if (upTo(dice, 4) > 0)
        row.points = upTo(dice, 200);
    return row;
}

Row randomComment(std::mt19937 &dice, qint64 id, const QList<Row> &rows, const Row &story)
{
    Row row {
        .id = id, .type = upTo(dice, 20) == 0 ? ItemType::PollOption : ItemType::Comment, .story = story.id};
    row.parent = story.id;
    for (int tries = 3; tries > 0; --tries) {
        const Row &candidate = rows.at(upTo(dice, int(rows.size()) - 1));
        if (candidate.story == story.id && candidate.type == ItemType::Comment)
            row.parent = candidate.id;
    }
    if (upTo(dice, 9) > 0)
        row.text = sentence(dice, 12);
    if (upTo(dice, 3) == 0)
        row.points = upTo(dice, 200);
    row.traits = upTo(dice, 7);
    return row;
}

QByteArray unzipped(const QString &path)
{
    QByteArray all;
    const gzFile file = gzopen(QFile::encodeName(path).constData(), "rb");
    std::array<char, 65536> buffer;
    for (int read = 0; file && (read = gzread(file, buffer.data(), buffer.size())) > 0;)
        all.append(buffer.data(), read);
    if (file)
        gzclose(file);
    return all;
}

/// Good enough for counting words: the real reader of HTML has tests of its own.
QString plain(QString html)
{
    static const QRegularExpression tag(u"<[^>]*>"_s);
    html.replace(u"<p>"_s, u"\n"_s).remove(tag);
    html.replace(u"&#x27;"_s, u"'"_s).replace(u"&#x2F;"_s, u"/"_s).replace(u"&quot;"_s, u"\""_s);
    return html.replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&amp;"_s, u"&"_s);
}

/// What of the rows leads searches to them.
discussion::Items waymarkedItems(const Corpus &corpus)
{
    discussion::Items items;
    for (const Row &row : corpus.rows)
        items.append({.id = ItemId(row.id), .time = row.time, .url = u"https://"_s + row.site});
    return items;
}

} // namespace

Corpus generatedCorpus(std::mt19937 &dice, int items)
{
    static const QStringList authors {u"dang"_s, u"Dang"_s, u"pg"_s, u"x_y-z"_s, QString()};
    Corpus corpus;
    QList<Row> stories;
    for (int i = 0; i < items; ++i) {
        const qint64 id = 1000 + 3 * i;
        const bool isStory = stories.isEmpty() || upTo(dice, 9) == 0;
        Row row = isStory
            ? randomStory(dice, id)
            : randomComment(dice, id, corpus.rows, stories.at(upTo(dice, int(stories.size()) - 1)));
        row.by = authors.at(upTo(dice, int(authors.size()) - 1));
        row.time = upTo(dice, 20) == 0 ? 0 : 1'600'000'000 + i * 86'400;
        row.firstSeen = 1'700'000'000 + upTo(dice, 1000);
        if (upTo(dice, 1) == 0)
            row.state = static_cast<ItemState>(upTo(dice, 5) * upTo(dice, 1));
        if (isStory)
            stories.append(row);
        if (isStory && upTo(dice, 1) == 0) {
            corpus.visits.insert(id,
                {upTo(dice, 2) == 0 ? std::nullopt : std::optional<qint64>(1'700'000'600),
                    upTo(dice, 1) == 0 ? std::nullopt : std::optional<qint64>(1'700'000'300)});
        }
        if (upTo(dice, 9) == 0) {
            corpus.bookmarks.insert(id);
            if (upTo(dice, 1) == 0)
                corpus.tags.insert(id, upTo(dice, 1) == 0 ? u"later"_s : u"Two Words"_s);
        }
        if (!isStory || corpus.rows.isEmpty()
            || upTo(dice, 9) > 0) // some stories are known by their comments only
            corpus.rows.append(row);
    }
    return corpus;
}

Corpus firebaseCorpus(const QString &path)
{
    Corpus corpus;
    const QList<QByteArray> lines = unzipped(path).split('\n');
    qint64 story = 0;
    for (const QByteArray &line : lines) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (object.isEmpty())
            continue;
        Row row {.id = object["id"_L1].toInteger(), .time = object["time"_L1].toInteger()};
        story = story == 0 ? row.id : story;
        row.story = story;
        row.type = object["type"_L1] == "story"_L1 ? ItemType::Story : ItemType::Comment;
        row.state = object["deleted"_L1].toBool() ? ItemState::Deleted
            : object["dead"_L1].toBool()          ? ItemState::Dead
                                                  : ItemState::Live;
        row.parent = object["parent"_L1].toInteger();
        row.by = object["by"_L1].toString();
        row.title = object["title"_L1].toString();
        if (object.contains("text"_L1))
            row.text = plain(object["text"_L1].toString());
        if (object.contains("score"_L1))
            row.points = object["score"_L1].toInt();
        row.firstSeen = row.time;
        corpus.rows.append(row);
    }
    return corpus;
}

CorpusDatabase::CorpusDatabase(const Corpus &corpus)
{
    const QString cache = m_directory.filePath(u"cache.db"_s);
    const QString library = m_directory.filePath(u"library.db"_s);
    required(store::migrate(
        *required(store::Connection::open(library, store::Connection::Mode::ReadWrite)), u"library"_s));
    m_connection = required(store::Connection::open(cache, store::Connection::Mode::ReadWrite));
    required(m_connection->executeStatement(u"PRAGMA synchronous = OFF"_s));
    required(store::migrate(*m_connection, u"cache"_s));
    required(m_connection->attach(library, u"library"_s));
    fill(corpus);
}

void CorpusDatabase::fill(const Corpus &corpus)
{
    auto transaction = required(store::Transaction::begin(*m_connection));
    for (const Row &row : corpus.rows) {
        required(m_connection->execute(
            "INSERT INTO item (id, type, state, story, parent, time, \"by\", title, site, text, traits, "
            "points,"
            " first_seen, fetched) VALUES (?, ?, ?, ?, nullif(?, 0), ?, ?, ?, ?, ?, ?, ?, ?, 0)",
            row.id, int(row.type), orNull(row.state), row.story, row.parent, row.time, orNull(row.by),
            orNull(row.title), orNull(row.site), orNull(row.text), row.traits, orNull(row.points),
            row.firstSeen));
    }
    required(m_connection->executeStatement(u"INSERT INTO words (words) VALUES ('rebuild')"_s));
    required(m_connection->executeStatement(u"INSERT INTO author (author) VALUES ('rebuild')"_s));
    required(store::setWaymarks(*m_connection, waymarkedItems(corpus)));
    for (const qint64 id : corpus.bookmarks)
        required(m_connection->execute("INSERT INTO library.bookmark (item, created) VALUES (?, 0)", id));
    for (auto tag = corpus.tags.cbegin(); tag != corpus.tags.cend(); ++tag)
        required(m_connection->execute(
            "INSERT INTO library.bookmark_tag (item, tag) VALUES (?, ?)", tag.key(), tag.value()));
    for (auto visit = corpus.visits.cbegin(); visit != corpus.visits.cend(); ++visit) {
        required(m_connection->execute("INSERT INTO library.visit (story, closed, previous) VALUES (?, ?, ?)",
            visit.key(), orNull(visit->closed), orNull(visit->previous)));
    }
    required(transaction.commit());
}

} // namespace backthread::search
