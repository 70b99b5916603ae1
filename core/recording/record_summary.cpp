// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recording/record_summary.h"

#include "recording/case/case_tables.h"

#include <QCoreApplication>
#include <QStringList>

namespace fix789 {
namespace {

class RecordSummary {
public:
    void add(const members::PortMember &member, const MachineState &state)
    {
        const members::Recorded recorded = member.recorded(state);
        if (recorded.nothing)
            m_notRecorded << QLatin1String(member.member.name);
        if (recorded.failed)
            m_failed << QLatin1String(member.member.name);
        m_refused << recorded.refused;
    }

    std::vector<Text> sentences() const
    {
        std::vector<Text> all{{QT_TRANSLATE_NOOP("Text", "It never contains keys, passwords or people's names. Servers, "
                                                         "networks, connections and addresses are replaced by stand-ins."),
                               {}}};
        if (!m_notRecorded.isEmpty())
            all.push_back(
                {QT_TRANSLATE_NOOP("Text", "Not included, because this system was not asked for it or does not have it: %1."),
                 {m_notRecorded.join(QStringLiteral(", "))}});
        if (!m_refused.isEmpty())
            all.push_back({QT_TRANSLATE_NOOP("Text", "Access denied: %1. To include this, record again as administrator."),
                           {m_refused.join(QStringLiteral(", "))}});
        if (!m_failed.isEmpty())
            all.push_back({QT_TRANSLATE_NOOP("Text", "No answer: %1."), {m_failed.join(QStringLiteral(", "))}});
        return all;
    }

private:
    QStringList m_notRecorded;
    QStringList m_refused;
    QStringList m_failed;
};

} // namespace

std::vector<Text> recordSummary(const MachineState &state)
{
    RecordSummary out;
    for (const members::PortMember &member : members::portMembers())
        if (state.windows || !member.ofWindows)
            out.add(member, state);
    return out.sentences();
}

} // namespace fix789
