// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// Of Session: what is written to other people.
#include "ui/session/session.h"

namespace fix789::ui {

std::vector<report::Message> Session::messages() const
{
    const auto &known = m_repair.end == Repair::End::Made && m_after ? m_after : m_report;
    if (!known)
        return {};
    report::Sender sender;
    if (!isRecorded())
        sender.user = m_credentials.user;
    if (m_network.here)
        sender.network = m_network.here->name;
    return report::messagesFor(*known, sender);
}

report::StandIns Session::standInsFor(const report::Report &report) const
{
    QStringList networks;
    if (m_network.here)
        networks << m_network.here->name;
    for (const RememberedRun &run : m_network.runs)
        networks << run.network.name;
    return report::StandIns(report, {m_credentials.user}, networks);
}

std::function<Result<QByteArray>(const std::stop_token &)> Session::caseRecorder() const
{
    if (!m_services.recordCase)
        return {};
    return [record = m_services.recordCase, file = m_caseFile, target = m_target](const std::stop_token &stop) {
        return record(file, target, stop);
    };
}

} // namespace fix789::ui
