// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// Of Session: what was done before, what comes next outside this program, and what is remembered.
#include "ui/session/session.h"

#include "analysis/ras_errors.h"

#include <QUrl>

#include <algorithm>
#include <array>
#include <utility>

namespace fix789::ui {
namespace {

// The accounts that further attempts may lock, or that are locked already.
constexpr std::array kRefusedSignIns{CauseId{"account.credentials-rejected"}, CauseId{"account.locked"},
                                     CauseId{"account.not-allowed"}, CauseId{"account.protocol-refused-by-directory"},
                                     CauseId{"account.windows-logon-blocked"}};

bool isRefusedSignIn(const CauseRef &cause)
{
    return std::ranges::find(kRefusedSignIns, cause.id) != kRefusedSignIns.end();
}

bool wasRefused(const VpnConnection &connection)
{
    return connection.last &&
           analysis::rasError(*connection.last, connection.profile.authentication).stage == analysis::RasStage::SignIn;
}

bool namesRefusedSignIn(const Verdict &verdict)
{
    return std::ranges::any_of(verdict.causes, isRefusedSignIn, &Cause::ref) ||
           std::ranges::any_of(verdict.undetermined,
                               [](const OpenSet &open) { return std::ranges::any_of(open.set, isRefusedSignIn); });
}

} // namespace

void Session::readHistory()
{
    m_histories.start([services = m_services](const std::stop_token &, const Jobs::Announce &) { return historyOf(services); },
                      [this](History history) {
                          m_history = std::move(history);
                          Q_EMIT historyRead();
                      });
}

void Session::undoOnThisComputer(const engine::JournalledRun &run)
{
    if (m_activity != Activity::Idle)
        return;
    chooseThisComputer();
    if (std::ranges::find(m_undoable, run.id, &engine::JournalledRun::id) == m_undoable.end())
        m_undoable.push_back(run); // says whose rights it needs
    undo(run.id);
}

Result<void> Session::restart()
{
    if (!canRestart())
        return failure(ErrorKind::NotSupported, QStringLiteral("restart this computer"));
    return m_services.restart();
}

// https://learn.microsoft.com/windows/apps/develop/launch/launch-settings
bool Session::openVpnSettings() const
{
    return canOpenVpnSettings() && m_services.openUrl(QUrl(QStringLiteral("ms-settings:network-vpn")));
}

bool Session::canTryVpn() const
{
    const auto &known = m_after ? m_after : m_report;
    const bool refusedBefore = std::ranges::any_of(m_overview.connections, [this](const VpnConnection &connection) {
        return connection.profile.name == m_target.connection && wasRefused(connection);
    });
    return canDial() && !isRecorded() && m_activity == Activity::Idle && !refusedBefore &&
           !(known && namesRefusedSignIn(known->verdict));
}

void Session::tryVpn()
{
    if (!canTryVpn())
        return;
    const bool before = std::exchange(m_dial, true); // for this check alone
    Q_EMIT vpnTrialWanted();
    m_dial = before;
}

Result<void> Session::keepChoices(const WindowChoices &choices) const
{
    return m_services.keepChoices ? m_services.keepChoices(choices)
                                  : failure(ErrorKind::NotSupported, QStringLiteral("remembering what was chosen"));
}

// Of a server that the user typed: a connection of Windows is found again anyway.
void Session::rememberTarget() const
{
    WindowChoices choices = this->choices();
    if (isRecorded() || !m_services.keepChoices || !choices.remember)
        return;
    const WindowChoices before = choices;
    if (m_target.connection.isEmpty() && !m_target.server.isEmpty())
        choices.server = m_target.server;
    if (m_target.environment != Environment::Unknown)
        choices.place = m_target.environment;
    if (choices != before)
        (void)keepChoices(choices); // it only saves typing
}

} // namespace fix789::ui
