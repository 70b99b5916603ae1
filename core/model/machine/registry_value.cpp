// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "model/machine/registry_value.h"

#include <QtEndian>

namespace fix789 {

RegistryValue RegistryValue::dword(std::uint32_t number)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToLittleEndian(number, bytes.data());
    return {RegistryType::Dword, bytes};
}

RegistryValue RegistryValue::string(const QString &text)
{
    QByteArray bytes((text.size() + 1) * 2, '\0');
    qToLittleEndian<quint16>(text.utf16(), text.size(), bytes.data());
    return {RegistryType::String, bytes};
}

std::optional<std::uint32_t> RegistryValue::asDword() const
{
    if (type != RegistryType::Dword || bytes.size() != 4)
        return std::nullopt;
    return qFromLittleEndian<std::uint32_t>(bytes.constData());
}

std::optional<QString> RegistryValue::asText() const
{
    if (type != RegistryType::String && type != RegistryType::ExpandString)
        return std::nullopt;
    QString text(bytes.size() / 2, Qt::Uninitialized);
    qFromLittleEndian<quint16>(bytes.constData(), text.size(), text.data());
    const qsizetype end = text.indexOf(QChar(0));
    return end < 0 ? text : text.left(end);
}

QString RegistryValue::describe() const
{
    if (const auto number = asDword())
        return QString::number(*number);
    if (auto held = asText()) {
        QString text = held->left(64);
        // Terminals print it, and any program may have written it.
        for (QChar &c : text)
            if (c.category() == QChar::Other_Control)
                c = QChar(QChar::ReplacementCharacter);
        return QStringLiteral("\"%1\" (text)").arg(text);
    }
    return QStringLiteral("%1 bytes (type %2)").arg(bytes.size()).arg(std::uint32_t(type));
}

} // namespace fix789
