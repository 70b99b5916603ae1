// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "engine/reg_file.h"

#include <QStringList>
#include <QtEndian>

namespace fix789::engine {
namespace {

// The regedit format, version 5: BOM, UTF-16LE, CRLF.
QByteArray encoded(const QStringList &lines)
{
    const QString text = QChar(0xFEFF) + QStringLiteral("Windows Registry Editor Version 5.00\r\n\r\n") +
                         lines.join(QStringLiteral("\r\n")) + QStringLiteral("\r\n");
    QByteArray bytes(text.size() * 2, Qt::Uninitialized);
    qToLittleEndian<quint16>(text.utf16(), text.size(), bytes.data());
    return bytes;
}

QString longRoot(const QString &key)
{
    if (key.startsWith(u"HKLM\\"))
        return QStringLiteral("HKEY_LOCAL_MACHINE") + key.mid(4);
    return QStringLiteral("HKEY_CURRENT_USER") + key.mid(4);
}

QString quoted(const QString &name)
{
    if (name.isEmpty())
        return QStringLiteral("@");
    QString escaped = name;
    escaped.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return u'"' + escaped + u'"';
}

bool hasLineBreak(const QString &name)
{
    return name.contains(u'\n') || name.contains(u'\r');
}

// Text stays hexadecimal: regedit reads it, and a line break in a text cannot end the line.
QString valueData(const RegistryValue &value)
{
    if (const auto number = value.asDword())
        return QStringLiteral("dword:%1").arg(*number, 8, 16, QLatin1Char('0'));
    const QString kind = value.type == RegistryType::Binary ? QStringLiteral("hex:")
                                                            : QStringLiteral("hex(%1):").arg(std::uint32_t(value.type), 0, 16);
    return kind + QString::fromLatin1(value.bytes.toHex(','));
}

QString serviceKey(const QString &service)
{
    return QStringLiteral("HKLM\\SYSTEM\\CurrentControlSet\\Services\\") + service;
}

// The registry key of a change; empty for a change outside the registry.
QString keyOf(const Change &change)
{
    if (const auto *registry = std::get_if<RegistryValueIs>(&change))
        return registry->key;
    if (const auto *start = std::get_if<ServiceStartIs>(&change))
        return serviceKey(start->service);
    return {};
}

QString lineFor(const Change &fact)
{
    if (const auto *start = std::get_if<ServiceStartIs>(&fact))
        return QStringLiteral("\"Start\"=") + valueData(RegistryValue::dword(std::uint32_t(start->start)));
    const auto &registry = std::get<RegistryValueIs>(fact);
    const auto *value = std::get_if<RegistryValue>(&registry.content);
    return quoted(registry.name) + u'=' + (value ? valueData(*value) : QStringLiteral("-"));
}

QStringList linesFor(const Change &fact)
{
    const QString key = keyOf(fact);
    if (key.isEmpty())
        return {};
    return {u'[' + longRoot(key) + u']', lineFor(fact), QString()};
}

} // namespace

Result<QByteArray> regFileOfKeysBefore(const Machine &machine, const FixPlan &plan)
{
    QStringList lines;
    QStringList done;
    for (const PlannedChange &planned : plan.changes) {
        const QString key = keyOf(planned.change);
        if (key.isEmpty() || done.contains(key, Qt::CaseInsensitive))
            continue;
        done << key;
        const auto values = machine.registry.values(key);
        if (!values && values.error().kind == ErrorKind::NotFound)
            continue; // the key does not exist yet
        if (!values)
            return std::unexpected(values.error());
        lines << u'[' + longRoot(key) + u']';
        for (const auto &[name, value] : *values)
            if (!hasLineBreak(name)) // the format cannot express such a name
                lines << quoted(name) + u'=' + valueData(value);
        lines << QString();
    }
    return encoded(lines);
}

QByteArray regFileToMake(const FixPlan &plan)
{
    QStringList lines;
    for (const PlannedChange &planned : plan.changes)
        lines += linesFor(planned.change);
    return encoded(lines);
}

QByteArray regFileToUndo(const FixPlan &plan)
{
    QStringList lines;
    // This file does not delete a key that was missing: something may have been added to it since.
    for (const PlannedChange &planned : plan.changes)
        lines += linesFor(planned.before);
    return encoded(lines);
}

} // namespace fix789::engine
