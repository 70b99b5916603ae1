// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/text_util.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <cstdint>
#include <optional>

/// Reads the members of a change. The input is hostile: each member has its limit, and extra members are an error.
namespace fix789::change_json {

bool hasExactly(const QJsonObject &json, std::initializer_list<const char *> members);
/// At most `longest` characters, without NUL.
std::optional<QString> text(const QJsonObject &json, const char *member, qsizetype longest);
/// A text of at most 512 characters.
std::optional<QString> name(const QJsonObject &json, const char *member);
std::optional<std::uint32_t> number(const QJsonObject &json, const char *member);
std::optional<bool> truth(const QJsonObject &json, const char *member);
/// Lower-case hexadecimal digits for at most 64 KiB.
std::optional<QByteArray> bytes(const QJsonObject &json, const char *member);

} // namespace fix789::change_json
