// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/read/windows_dialer.h"

#include "adapters/windows/api/ras_entries.h"
#include "adapters/windows/api/windows_error.h"

#include <QDateTime>

#include <algorithm>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

// Needs <windows.h> first.
#include <raserror.h>

namespace fix789::adapters {
namespace {

constexpr std::chrono::seconds kHangUpPatience{10};
constexpr std::chrono::milliseconds kHangUpStep{50};
constexpr DWORD kRasDialFunc2 = 2; // the notifier with a callback parameter
constexpr DWORD kMostConnections = 64;

QString doing()
{
    return QStringLiteral("let Windows try its connection");
}

/// The progress that Windows reports while it dials, from its own thread.
class Progress {
public:
    void hear(RASCONNSTATE state, DWORD error)
    {
        const std::lock_guard lock(m_mutex);
        m_reached = std::max(m_reached, stageOf(state));
        if (error != 0 || state == RASCS_Connected || state == RASCS_Disconnected || (state & RASCS_PAUSED) != 0)
            m_end = m_end.value_or(error);
        m_changed.notify_all();
    }
    /// The error, 0 if it connected; empty after a timeout or a stop request.
    std::optional<DWORD> wait(std::chrono::milliseconds patience, const std::stop_token &stop)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, stop, patience, [this] { return m_end.has_value(); });
        return m_end;
    }
    DialStage reached()
    {
        const std::lock_guard lock(m_mutex);
        return m_reached;
    }

private:
    // https://learn.microsoft.com/windows/win32/api/ras/ne-ras-rasconnstate
    static DialStage stageOf(RASCONNSTATE state)
    {
        if (state == RASCS_Connected)
            return DialStage::Connected;
        if (state == RASCS_OpenPort || state == RASCS_PortOpened || state == RASCS_Disconnected)
            return DialStage::Port;
        return state == RASCS_ConnectDevice ? DialStage::Tunnel : DialStage::SignIn;
    }

    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    DialStage m_reached = DialStage::Port;
    std::optional<DWORD> m_end;
};

// Windows may call once more after the end, so these objects live as long as the program.
std::vector<std::unique_ptr<Progress>> &everyProgress()
{
    static std::vector<std::unique_ptr<Progress>> all;
    return all;
}

DWORD WINAPI hear(ULONG_PTR about, DWORD, HRASCONN, UINT, RASCONNSTATE state, DWORD error, DWORD)
{
    reinterpret_cast<Progress *>(about)->hear(state, error);
    return 1; // continue the notifications
}

bool isSame(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

// Hanging up our attempt would end this connection.
Result<bool> standsAlready(const RasApi &api, const QString &connection)
{
    std::vector<tagRASCONNW> found(kMostConnections);
    found.front().dwSize = sizeof(tagRASCONNW);
    DWORD bytes = DWORD(found.size() * sizeof(tagRASCONNW));
    DWORD count = 0;
    const DWORD code = api.connections(found.data(), &bytes, &count);
    if (code != ERROR_SUCCESS)
        return windowsFailure(code, doing());
    return std::any_of(found.begin(), found.begin() + std::min(count, kMostConnections), [&](const tagRASCONNW &one) {
        return isSame(rasText(one.szEntryName, std::size(one.szEntryName)), connection);
    });
}

// Windows is still busy until this reports that the connection no longer exists.
void hangUp(const RasApi &api, HRASCONN handle)
{
    api.hangUp(handle);
    tagRASCONNSTATUSW status{};
    status.dwSize = sizeof(status);
    const auto until = std::chrono::steady_clock::now() + kHangUpPatience;
    while (api.connectStatus(handle, &status) != ERROR_INVALID_HANDLE && std::chrono::steady_clock::now() < until)
        std::this_thread::sleep_for(kHangUpStep);
}

} // namespace

Result<RasAttempt> WindowsDialer::dial(const QString &connection, std::stop_token stop)
{
    const auto api = rasApi();
    if (!api)
        return std::unexpected(api.error());
    const auto entries = rasEntries(*api);
    if (!entries)
        return std::unexpected(entries.error());
    if (!api->canDial())
        return failure(ErrorKind::NotSupported, doing());
    // Of two with the same name, Windows takes the user's own.
    const RasEntryName *entry = nullptr;
    for (const RasEntryName &one : *entries)
        if (isSame(rasText(one.szEntryName, std::size(one.szEntryName)), connection) &&
            (entry == nullptr || (one.dwFlags & REN_AllUsers) == 0))
            entry = &one;
    if (entry == nullptr)
        return failure(ErrorKind::NotFound, doing());

    RasAttempt attempt;
    attempt.connection = rasText(entry->szEntryName, std::size(entry->szEntryName));
    attempt.at = QDateTime::currentDateTimeUtc();
    attempt.reached = DialStage::Connected;
    const auto stands = standsAlready(*api, attempt.connection);
    if (!stands)
        return std::unexpected(stands.error());
    if (*stands)
        return attempt;

    Progress *progress = everyProgress().emplace_back(std::make_unique<Progress>()).get();
    tagRASDIALPARAMSW parameters{};
    parameters.dwSize = sizeof(parameters);
    std::copy(std::begin(entry->szEntryName), std::end(entry->szEntryName), std::begin(parameters.szEntryName));
    BOOL hasPassword = FALSE;
    DWORD code = api->dialParameters(entry->szPhonebookPath, &parameters, &hasPassword);
    if (code != ERROR_SUCCESS) {
        SecureZeroMemory(&parameters, sizeof(parameters));
        return windowsFailure(code, doing());
    }
    parameters.dwCallbackId = reinterpret_cast<ULONG_PTR>(progress);
    HRASCONN handle = nullptr;
    code = api->dial(nullptr, entry->szPhonebookPath, &parameters, kRasDialFunc2, reinterpret_cast<void *>(&hear), &handle);
    SecureZeroMemory(&parameters, sizeof(parameters));
    const auto end = code == ERROR_SUCCESS ? progress->wait(m_patience, stop) : std::optional(code);
    if (handle != nullptr)
        hangUp(*api, handle);
    if (!end)
        return failure(stop.stop_requested() ? ErrorKind::Cancelled : ErrorKind::TimedOut, doing());
    attempt.error = int(*end);
    attempt.reached = progress->reached();
    return attempt;
}

} // namespace fix789::adapters
