// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "report/report_row.h"

#include <QHash>
#include <QJsonObject>

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace fix789::report {

/// What many reports say together. Of each row it keeps a few numbers, and of each different text one copy.
class ManyReports {
public:
    void add(const ReportRow &row);

    /// "fix789.summary/1": docs/many-reports.md. `unusable`: files that were no reports.
    QJsonObject toJson(qsizetype unusable) const;

private:
    // One text, one number; 0 is the empty one.
    class Names {
    public:
        quint32 numberOf(const QString &name);
        const QString &at(quint32 number) const { return m_names.at(number); }

    private:
        QHash<QString, quint32> m_numbers{{QString(), 0}};
        std::vector<QString> m_names{QString()};
    };

    struct Event {
        qint64 at = 0; ///< milliseconds; 0: not told
        quint32 site = 0;
        quint32 computer = 0; ///< 0: not told
        quint32 network = 0;
        quint32 product = 0;
        quint32 firstCause = 0; ///< in m_causes
        quint16 causes = 0;
        ReportRow::Kind kind = ReportRow::Kind::Diagnosis;
        quint8 state = 0; ///< index in kStates
    };

    QJsonArray causesJson() const;
    enum class Order { Frequency, Name };
    using KeyOf = std::function<std::optional<qint64>(const Event &)>;
    using NameOf = std::function<QString(qint64)>;
    QJsonArray groupsJson(const KeyOf &keyOf, const NameOf &nameOf, Order order) const;
    QJsonArray groupsJson(quint32 Event::*member, const Names &names) const;
    QJsonArray daysJson() const;
    QJsonArray afterRepairJson() const;
    bool hasCause(const Event &event, quint32 cause) const;

    Names m_sites, m_computers, m_networks, m_products, m_ids;
    std::vector<Event> m_events;
    std::vector<quint32> m_causes;
    std::map<QString, int> m_sets;
    std::map<QString, int> m_ends; ///< of repairs, "fix done"
};

} // namespace fix789::report
