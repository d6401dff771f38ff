// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace backthread::transfer {

/// Writes JSON in UTF-8 whose keys keep their order (QJsonObject sorts them), in one line but where a line
/// feed is asked for. The caller keeps the nesting right. For core/transfer and the command line.
class JsonWriter final {
public:
    JsonWriter() = default;
    Q_DISABLE_COPY_MOVE(JsonWriter)

    void startObject() { open('{'); }
    void endObject() { close('}'); }
    void startArray() { open('['); }
    void endArray() { close(']'); }
    void key(QLatin1String name);
    void number(qint64 value) { word(QByteArray::number(value)); }
    void boolean(bool value) { word(value ? "true" : "false"); }
    void null() { word("null"); }
    void string(const QString &value);

    /// `null` for what is not known.
    void knownString(const QString &value) { value.isEmpty() ? null() : string(value); }
    void knownNumber(qint64 value) { value == 0 ? null() : number(value); }

    /// The next value begins a line: for people, and for tools that work by the line.
    void lineFeed() { m_breaksLine = true; }

    /// Everything so far, and a line feed.
    [[nodiscard]] QByteArray take() { return std::exchange(m_json, {}) + '\n'; }

private:
    void separate();
    void open(char bracket);
    void close(char bracket);
    void word(const QByteArray &word);

    QByteArray m_json;
    bool m_needsComma = false;
    bool m_breaksLine = false;
};

} // namespace backthread::transfer
