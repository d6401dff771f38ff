// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/hackernews/jsoninput.h"

#include <algorithm>

namespace backthread::hackernews {

void JsonInput::fill()
{
    if (m_buffer.isEmpty())
        m_buffer.resize(kBufferSize);
    else
        m_offset = Tell();
    char *data = m_buffer.data();
    const qint64 size = m_hasFailed ? 0 : m_read(data, m_buffer.size());
    m_hasFailed = m_hasFailed || size < 0;
    m_at = data;
    m_end = data + std::clamp<qint64>(size, 0, m_buffer.size());
    std::replace(data, data + (m_end - m_at), '\0', '\1');
}

} // namespace backthread::hackernews
