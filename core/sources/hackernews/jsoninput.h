// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>

namespace backthread::hackernews {

/// Delivers up to `size` bytes to `data` and says how many: 0 at the end, -1 where reading failed.
using ReadBytes = std::function<qint64(char *data, qint64 size)>;

/// Bytes from anywhere as the stream RapidJSON reads (hence its names), in constant memory, with the position
/// in lines. A NUL byte in the data is no end but an error: it comes out as the control character 1.
class JsonInput final {
public:
    using Ch = char;

    explicit JsonInput(ReadBytes read)
        : m_read(std::move(read))
    {
        fill();
    }
    Q_DISABLE_COPY_MOVE(JsonInput)

    [[nodiscard]] Ch Peek() const { return m_at < m_end ? *m_at : '\0'; }
    Ch Take()
    {
        const Ch c = Peek();
        if (c == '\0')
            return c;
        ++m_at;
        if (c == '\n') {
            ++m_line;
            m_lineStart = Tell();
            m_isLineBlank = true;
        } else if (c != ' ' && c != '\t' && c != '\r') {
            m_isLineBlank = false;
        }
        if (m_at == m_end)
            fill();
        return c;
    }
    [[nodiscard]] size_t Tell() const { return m_offset + static_cast<size_t>(m_at - m_buffer.constData()); }

    // RapidJSON asks for these, and calls them only when it parses in place.
    Ch *PutBegin() { return nullptr; }
    void Put(Ch) { }
    void Flush() { }
    size_t PutEnd(Ch *) { return 0; }

    [[nodiscard]] bool isAtEnd() const { return m_at == m_end; }
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }
    /// Counted from 1.
    [[nodiscard]] qint64 line() const { return m_line; }
    [[nodiscard]] bool isAtLineStart() const { return Tell() == m_lineStart; }
    /// Only white space has been taken from this line.
    [[nodiscard]] bool isLineBlank() const { return m_isLineBlank; }
    void skipLine()
    {
        while (!isAtEnd() && Take() != '\n') { }
    }

private:
    void fill();

    static constexpr qsizetype kBufferSize = 65536;

    ReadBytes m_read;
    QByteArray m_buffer;
    const char *m_at = nullptr;
    const char *m_end = nullptr;
    size_t m_offset = 0; ///< Of the buffer in the stream.
    size_t m_lineStart = 0;
    qint64 m_line = 1;
    bool m_isLineBlank = true;
    bool m_hasFailed = false;
};

} // namespace backthread::hackernews
