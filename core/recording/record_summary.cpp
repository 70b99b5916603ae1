// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recording/record_summary.h"

#include "ports/fact_table.h"

#include <QCoreApplication>
#include <QStringList>

namespace fix789::recording {
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
        std::vector<Text> all{
            {QT_TRANSLATE_NOOP("Text", "The recording never contains keys, passwords or people's names. Servers, networks, "
                                       "connections and addresses are replaced by stand-ins."),
             {}}};
        if (!m_notRecorded.isEmpty())
            all.push_back(
                {QT_TRANSLATE_NOOP(
                     "Text", "Not included, because this system was not asked for this information or does not have it: %1."),
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
    if (state.windows)
        out.look("registry", state.registry);
    forEachFact([&](const auto &fact) {
        if (state.windows || fact.of == FactOf::AnySystem)
            out.look(fact.member, state.*fact.kept);
    });
    out.look("dns", state.dns);
    out.look("ike", state.ike);
    out.look("portal", state.portal);
    out.look("udpControls", state.udpControls);
    out.look("names", state.names);
    return out.sentences();
}

} // namespace fix789::recording
