// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

namespace backthread {

/// What can be read from a PDF file that Qt wrote without understanding it.
class PdfDocument final {
public:
    explicit PdfDocument(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }
    [[nodiscard]] static PdfDocument read(const QString &path)
    {
        QFile file(path);
        return PdfDocument(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }

    /// From its first to its last line.
    [[nodiscard]] bool isComplete() const
    {
        return m_bytes.startsWith("%PDF-") && m_bytes.trimmed().endsWith("%%EOF");
    }
    [[nodiscard]] qsizetype pages() const { return m_bytes.count("/Type /Page\n"); }
    [[nodiscard]] bool hasTitle(const QString &title) const
    {
        QByteArray text;
        for (const QChar each : title)
            text.append(char(each.unicode() >> 8)).append(char(each.unicode() & 0xff));
        return m_bytes.contains("/Title (\xfe\xff" + text + ')');
    }
    [[nodiscard]] bool hasLink(const QByteArray &address) const
    {
        return m_bytes.contains("/URI (" + address + ')');
    }
    /// Its glyphs can be searched for and copied as a character.
    [[nodiscard]] bool hasCharacter(char16_t character) const
    {
        return m_bytes.contains(
            '<' + QByteArray::number(int(character), 16).toUpper().rightJustified(4, '0') + '>');
    }

private:
    QByteArray m_bytes;
};

} // namespace backthread
