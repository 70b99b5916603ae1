// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <initializer_list>
#include <optional>

namespace fix789::formats {

/// An object of a file that has a schema. It remembers whether all members so far were valid.
class StrictObject {
public:
    /// `members`: all the members that it may have.
    StrictObject(const QJsonValue &json, std::initializer_list<const char *> members);

    /// One line without leading or trailing blanks, of at most `longest` characters. Empty if it is invalid.
    QString text(const char *name, qsizetype longest = kLongestText);
    /// The same, or null, which gives an empty string.
    QString textOrNull(const char *name);
    QString textIfAny(const char *name);
    bool flag(const char *name);
    /// At most `most` entries.
    QJsonArray list(const char *name, qsizetype most);

    [[nodiscard]] bool holds() const { return m_holds; }

private:
    static constexpr qsizetype kLongestText = 600;

    QJsonObject m_object;
    bool m_holds;
};

/// The object of a document with this schema and at most `largest` bytes; nothing for anything else.
std::optional<QJsonObject> documentOf(const QByteArray &json, qsizetype largest, const char *schema);

} // namespace fix789::formats
