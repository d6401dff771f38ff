// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trace.h"

#include <QJsonDocument>

#include <chrono>
#include <cmath>
#include <ctime>
#include <unistd.h>

namespace backthread::app {

using namespace Qt::StringLiterals;

namespace {

using Milliseconds = std::chrono::duration<double, std::milli>;

// As near to the start as this program itself can say.
const auto kLoaded = std::chrono::steady_clock::now();

/// When the kernel started the process, in milliseconds since boot; nothing where /proc does not tell.
std::optional<double> startAfterBoot()
{
    QFile file(u"/proc/self/stat"_s);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    // proc(5): the second field is the name in parentheses and may hold spaces; the start is the 22nd.
    const QByteArray stat = file.readAll();
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    bool isNumber = false;
    const qint64 ticks = fields.value(22 - 3).toLongLong(&isNumber);
    const long ticksPerSecond = ::sysconf(_SC_CLK_TCK);
    if (!isNumber || ticksPerSecond <= 0)
        return std::nullopt;
    return double(ticks) * 1000 / double(ticksPerSecond);
}

std::optional<double> nowAfterBoot()
{
    timespec now {};
    if (::clock_gettime(CLOCK_BOOTTIME, &now) != 0)
        return std::nullopt;
    return double(now.tv_sec) * 1000 + double(now.tv_nsec) / 1e6;
}

} // namespace

Result<void> Trace::open(const QString &path)
{
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return fail(Error::file(u"%1: %2"_s.arg(path, m_file.errorString())));
    return {};
}

double Trace::sinceStart()
{
    static const std::optional<double> s_start = startAfterBoot();
    const std::optional<double> now = nowAfterBoot();
    const double sinceLoaded = Milliseconds(std::chrono::steady_clock::now() - kLoaded).count();
    if (!s_start || !now)
        return sinceLoaded;
    // The start is known to a hundredth of a second only.
    return std::max(*now - *s_start, sinceLoaded);
}

void Trace::record(QLatin1String event, const QJsonObject &values)
{
    if (!m_file.isOpen())
        return;
    // The two keys that every line has stand in front.
    const double time = std::round(sinceStart() * 10) / 10;
    QByteArray line = "{\"t_ms\":" + QByteArray::number(time, 'f', 1) + ",\"event\":\"" + event.data() + '"';
    if (!values.isEmpty())
        line += ',' + QJsonDocument(values).toJson(QJsonDocument::Compact).sliced(1);
    else
        line += '}';
    const QMutexLocker lock(&m_mutex);
    m_file.write(line + '\n');
}

} // namespace backthread::app
