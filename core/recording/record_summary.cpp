// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recording/record_summary.h"

#include <QCoreApplication>
#include <QStringList>

namespace fix789 {
namespace {

class RecordSummary {
public:
    template <class T>
    void look(const char *member, const std::optional<Answer<T>> &answer)
    {
        if (!answer)
            m_notRecorded << QLatin1String(member);
        else if (!*answer)
            (answer->error() == ErrorKind::Refused ? m_refused : m_failed) << QLatin1String(member);
    }
    template <class T>
    void look(const char *member, const ByName<Answer<T>> &answers)
    {
        if (answers.empty())
            m_notRecorded << QLatin1String(member);
        for (const auto &[name, answer] : answers)
            if (!answer && answer.error() == ErrorKind::Refused)
                m_refused << QLatin1String(member) + u'.' + name;
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
    if (state.windows) {
        out.look("registry", state.registry);
        out.look("services", state.services);
        out.look("firewall", state.firewall);
        out.look("filterEvents", state.filterEvents);
        out.look("profiles", state.profiles);
        out.look("devices", state.devices);
        out.look("udp", state.udpOwners);
        out.look("routes", state.routes);
        out.look("attempts", state.attempts);
        out.look("certificates", state.certificates);
        out.look("owners", state.owners);
        out.look("ipsecRules", state.ipsecRules);
        out.look("credentialGuard", state.credentialGuard);
        out.look("managed", state.managed);
        out.look("interfaces", state.interfaces);
    }
    out.look("network", state.network);
    out.look("runs", state.runs);
    out.look("dns", state.dns);
    out.look("ike", state.ike);
    out.look("portal", state.portal);
    out.look("udpControls", state.udpControls);
    out.look("names", state.names);
    return out.sentences();
}

} // namespace fix789
