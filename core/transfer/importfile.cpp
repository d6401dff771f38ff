// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/importfile.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <unistd.h>
#include <zlib.h>

namespace backthread::transfer {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestRead = 1 << 20; // zlib takes an unsigned int

QString systemWords(int error)
{
    return QString::fromLocal8Bit(std::strerror(error));
}

} // namespace

void ImportFile::Close::operator()(gzFile_s *file) const
{
    gzclose(file);
}

Result<ImportFile> ImportFile::open(const QString &path)
{
    const bool isStandardInput = path == "-"_L1;
    if (!isStandardInput && QFileInfo(path).isDir())
        return fail(Error::file(u"%1: %2"_s.arg(path, systemWords(EISDIR))));
    errno = 0;
    // A duplicate, since closing the stream closes what it reads from.
    gzFile file = isStandardInput ? gzdopen(::dup(STDIN_FILENO), "rb")
                                  : gzopen(QFile::encodeName(path).constData(), "rb");
    if (!file)
        return fail(Error::file(u"%1: %2"_s.arg(path, systemWords(errno))));
    gzbuffer(file, 1 << 17);
    return ImportFile(file, isStandardInput ? 0 : QFileInfo(path).size());
}

qint64 ImportFile::read(char *data, qint64 size)
{
    if (m_peeked.isEmpty())
        return readFile(data, size);
    const qsizetype count = std::min<qsizetype>(size, m_peeked.size());
    std::memcpy(data, m_peeked.constData(), size_t(count));
    m_peeked.remove(0, count);
    return count;
}

QByteArray ImportFile::peek(qsizetype size)
{
    while (m_peeked.size() < size) {
        const qsizetype before = m_peeked.size();
        m_peeked.resize(size);
        const qint64 count = readFile(m_peeked.data() + before, size - before);
        m_peeked.resize(before + std::max<qint64>(count, 0));
        if (count <= 0)
            break;
    }
    return m_peeked;
}

qint64 ImportFile::readFile(char *data, qint64 size)
{
    if (!m_damage.isEmpty())
        return 0;
    const int count = gzread(m_file.get(), data, unsigned(std::min(size, kLargestRead)));
    if (count > 0)
        return count;
    int code = Z_OK;
    const char *words = gzerror(m_file.get(), &code);
    if (code == Z_ERRNO)
        return -1;
    if (code == Z_BUF_ERROR)
        m_damage = u"the gzip data ends early"_s;
    else if (code != Z_OK && code != Z_STREAM_END)
        m_damage = u"the gzip data is damaged (%1)"_s.arg(QString::fromLatin1(words));
    return 0;
}

qint64 ImportFile::position() const
{
    return std::max<qint64>(gzoffset(m_file.get()), 0);
}

} // namespace backthread::transfer
