// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/document.h"

#include "core/transfer/threadwriters.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace backthread::transfer {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kFormatNames {QLatin1String("text"), QLatin1String("markdown"), QLatin1String("html"),
    QLatin1String("json"), QLatin1String("csv")};

} // namespace

QLatin1String formatName(Format format)
{
    return kFormatNames.at(static_cast<size_t>(format));
}

std::optional<Format> formatFromName(QStringView name)
{
    const auto *found = std::find(kFormatNames.begin(), kFormatNames.end(), name);
    if (found == kFormatNames.end())
        return std::nullopt;
    return static_cast<Format>(found - kFormatNames.begin());
}

std::optional<Format> formatOfFile(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == "md"_L1)
        return Format::Markdown;
    if (ending == "htm"_L1)
        return Format::Html;
    if (ending == "txt"_L1)
        return Format::Text;
    return formatFromName(ending);
}

QByteArray write(const Document &document, Format format)
{
    switch (format) {
    case Format::Text:
        return writeText(document);
    case Format::Markdown:
        return writeMarkdown(document);
    case Format::Html:
        return writeHtml(document);
    case Format::Json:
        return writeJson(document);
    case Format::Csv:
        return writeCsv(document);
    }
    Q_UNREACHABLE();
}

} // namespace backthread::transfer
