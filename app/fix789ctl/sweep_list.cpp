// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "sweep_list.h"

#include "output.h"

#include "model/target.h"

#include <QCoreApplication>
#include <QFile>

namespace fix789::app {
namespace {

constexpr qint64 kLargestList = 1024 * 1024;
constexpr qsizetype kMostLines = 10'000;

} // namespace

std::expected<QStringList, Text> readSweepList(const QString &path)
{
    const QString doing = QStringLiteral("reading the list");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(
            whyUnusable(path, {file.exists() ? ErrorKind::Refused : ErrorKind::NotFound, doing, file.error()}));
    const QByteArray bytes = file.read(kLargestList + 1); // a device has no size
    const QList<QByteArray> lines = bytes.split('\n');
    const qsizetype count = lines.size() - (bytes.endsWith('\n') ? 1 : 0);
    if (bytes.size() > kLargestList || count > kMostLines || !QUtf8StringView(bytes).isValidUtf8())
        return std::unexpected(Text{QT_TRANSLATE_NOOP("Text", "A list of servers is a UTF-8 file of at most %1 lines and 1 MiB."),
                                    {QString::number(kMostLines)}});
    QStringList servers;
    for (qsizetype number = 0; number < count; ++number) {
        const QString line = QString::fromUtf8(lines[number]).section(u'#', 0, 0).trimmed();
        if (line.isEmpty())
            continue;
        const auto server = serverFromInput(line);
        if (!server)
            return std::unexpected(Text{QT_TRANSLATE_NOOP("Text", "Line %1 of the list is not the name or address of a server."),
                                        {QString::number(number + 1)}});
        servers += *server;
    }
    if (servers.isEmpty())
        return std::unexpected(Text{QT_TRANSLATE_NOOP("Text", "The list contains no server."), {}});
    return servers;
}

} // namespace fix789::app
