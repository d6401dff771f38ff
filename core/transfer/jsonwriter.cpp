// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/jsonwriter.h"

namespace backthread::transfer {

void JsonWriter::separate()
{
    if (m_needsComma)
        m_json += ',';
    if (m_breaksLine)
        m_json += '\n';
    m_breaksLine = false;
}

void JsonWriter::open(char bracket)
{
    separate();
    m_json += bracket;
    m_needsComma = false;
}

void JsonWriter::close(char bracket)
{
    m_json += bracket;
    m_needsComma = true;
}

void JsonWriter::word(const QByteArray &word)
{
    separate();
    m_json += word;
    m_needsComma = true;
}

void JsonWriter::key(QLatin1String name)
{
    string(name);
    m_json += ':';
    m_needsComma = false;
}

void JsonWriter::string(const QString &value)
{
    separate();
    m_json += '"';
    for (const char c : value.toUtf8()) {
        if (c == '"' || c == '\\')
            m_json += '\\';
        if (c == '\n')
            m_json += "\\n";
        else if (c == '\t')
            m_json += "\\t";
        else if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
            m_json += "\\u00" + QByteArray::number(c, 16).rightJustified(2, '0');
        else
            m_json += c;
    }
    m_json += '"';
    m_needsComma = true;
}

} // namespace backthread::transfer
