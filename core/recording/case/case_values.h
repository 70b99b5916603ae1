// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <optional>

/// The kinds of values that a case is made of, each with its limits.
namespace fix789::case_values {

/// Malformed, naming the member.
Failure bad(const QString &where);
/// {"absent":true} and its siblings: what a port answers instead of a value.
std::optional<ErrorKind> insteadOfValue(const QJsonValue &json);
bool isWhole(const QJsonValue &json, double least, double most);
/// At most 4096 characters, none of them a control character.
bool isText(const QJsonValue &json);
/// A time in ISO 8601 with its zone, in UTC; else invalid.
QDateTime timeFrom(const QJsonValue &json);
/// At most 256 texts.
Result<QStringList> texts(const QJsonValue &json, const QString &where);

} // namespace fix789::case_values
