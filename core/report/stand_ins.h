// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "report/report.h"

#include <QString>
#include <QStringList>

#include <map>

namespace fix789::report {

/// Stand-ins for the names of people, computers and networks of one report, and for all addresses: "server-1.example",
/// "network-1", "192.0.2.1". The same name gets the same stand-in everywhere, so that the text still makes sense. What a
/// product or a part of Windows is called stays.
class StandIns {
public:
    /// `users` and `networks`: names that the report's sentences may contain besides those of its facts.
    explicit StandIns(const Report &report, const QStringList &users = {}, const QStringList &networks = {});

    /// `text`: plain, HTML or JSON.
    QString in(const QString &text) const;

private:
    enum class Kind { Server, Connection, Network, Hardware, Person, Computer, Subject };

    void add(const QString &name, Kind kind);
    void addFacts(const QString &key, const QJsonValue &value);
    QString addressFor(const QString &address) const;

    std::map<QString, QString> m_names; ///< by the lower-case name
    std::map<Kind, int> m_counts;
    mutable std::map<QString, QString> m_addresses;
};

} // namespace fix789::report
