// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/loader.h"

#include "standin/corpus.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <memory>
#include <optional>
#include <zlib.h>

namespace backthread::standin {

using namespace Qt::Literals::StringLiterals;

namespace {

struct GzClose {
    void operator()(gzFile file) const { gzclose(file); }
};

std::optional<QByteArray> readPlainOrGzip(const QString &path)
{
    const std::unique_ptr<gzFile_s, GzClose> file(gzopen(QFile::encodeName(path).constData(), "rb"));
    if (!file)
        return std::nullopt;
    QByteArray all;
    QByteArray block(1 << 18, Qt::Uninitialized);
    int got = 0;
    while ((got = gzread(file.get(), block.data(), unsigned(block.size()))) > 0)
        all.append(block.constData(), got);
    if (got < 0)
        return std::nullopt;
    return all;
}

void takeValue(Corpus &corpus, const QJsonValue &value, LoadResult &result)
{
    const QJsonObject object = value.toObject();
    if (object.value("id"_L1).isDouble()) {
        corpus.insert(object);
        ++result.items;
    } else if (object.value("id"_L1).isString() && object.contains("created"_L1)) {
        corpus.insertUser(object);
        ++result.users;
    } else {
        ++result.skipped;
    }
}

void takeLines(Corpus &corpus, const QByteArray &json, LoadResult &result)
{
    const auto lines = json.split('\n');
    for (const QByteArray &line : lines) {
        if (line.trimmed().isEmpty())
            continue;
        takeValue(corpus, QJsonDocument::fromJson(line).object(), result);
    }
}

} // namespace

LoadResult loadJson(Corpus &corpus, const QByteArray &json)
{
    LoadResult result;
    const QJsonDocument whole = QJsonDocument::fromJson(json);
    if (whole.isArray()) {
        const QJsonArray array = whole.array();
        for (const auto &value : array)
            takeValue(corpus, value, result);
    } else if (whole.isObject()) {
        takeValue(corpus, whole.object(), result);
    } else {
        takeLines(corpus, json, result);
    }
    return result;
}

LoadResult loadFile(Corpus &corpus, const QString &path)
{
    const auto bytes = readPlainOrGzip(path);
    if (bytes)
        return loadJson(corpus, *bytes);
    LoadResult result;
    result.error = u"cannot read "_s + path;
    return result;
}

} // namespace backthread::standin
