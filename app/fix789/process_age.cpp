// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "process_age.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <QFile>

#include <ctime>
#include <unistd.h>
#endif

namespace fix789::app {

#ifdef Q_OS_WIN

std::optional<std::chrono::milliseconds> processAge()
{
    FILETIME created, exited, kernel, user, now;
    if (!GetProcessTimes(GetCurrentProcess(), &created, &exited, &kernel, &user))
        return std::nullopt;
    GetSystemTimePreciseAsFileTime(&now);
    const auto ticks = [](const FILETIME &time) { return (quint64(time.dwHighDateTime) << 32) | time.dwLowDateTime; };
    return std::chrono::milliseconds((ticks(now) - ticks(created)) / 10'000); // units of 100 ns
}

#else

// proc(5): field 22 of /proc/self/stat, in clock ticks since boot. Counts fields from behind the name, which may contain
// spaces.
std::optional<std::chrono::milliseconds> processAge()
{
    QFile stat(QStringLiteral("/proc/self/stat"));
    timespec now{};
    if (!stat.open(QIODevice::ReadOnly) || clock_gettime(CLOCK_BOOTTIME, &now) != 0)
        return std::nullopt;
    const QByteArray line = stat.readAll();
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    bool ok = false;
    const qint64 started = fields.value(22 - 3).toLongLong(&ok) * 1000 / sysconf(_SC_CLK_TCK);
    if (!ok)
        return std::nullopt;
    return std::chrono::milliseconds(qint64(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000 - started);
}

#endif

} // namespace fix789::app
