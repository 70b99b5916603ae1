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

QString doingDial()
{
    return QStringLiteral("let Windows try its connection");
}

struct End {
    DWORD error = ERROR_SUCCESS; ///< 0: it connected
    bool isOurs = false;         ///< Windows gave no number
};

/// The progress that Windows reports while it dials, from its own thread.
class Progress {
public:
    void hear(RASCONNSTATE state, DWORD error)
    {
        const std::lock_guard lock(m_mutex);
        m_reached = std::max(m_reached, stageOf(state).value_or(m_reached));
        if (error != 0)
            m_end = m_end.value_or(End{error});
        else if (state == RASCS_Connected)
            m_end = m_end.value_or(End{ERROR_SUCCESS});
        else if (const auto number = numberOf(state))
            m_end = m_end.value_or(End{*number, true});
        m_changed.notify_all();
    }
    /// Empty after a timeout or a stop request.
    std::optional<End> wait(std::chrono::milliseconds patience, const std::stop_token &stop)
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
    // Nothing: a state that says nothing of the stage, or one that is newer than this program.
    static std::optional<DialStage> stageOf(RASCONNSTATE state)
    {
        switch (state) {
        case RASCS_OpenPort:
        case RASCS_PortOpened:
            return DialStage::Port;
        case RASCS_ConnectDevice:
            return DialStage::Tunnel;
        case RASCS_DeviceConnected:
        case RASCS_AllDevicesConnected:
        case RASCS_Authenticate:
        case RASCS_AuthNotify:
        case RASCS_AuthRetry:
        case RASCS_AuthCallback:
        case RASCS_AuthChangePassword:
        case RASCS_AuthProject:
        case RASCS_AuthLinkSpeed:
        case RASCS_AuthAck:
        case RASCS_ReAuthenticate:
        case RASCS_Authenticated:
        case RASCS_Projected:
        case RASCS_RetryAuthentication:
        case RASCS_PasswordExpired:
        case RASCS_InvokeEapUI:
            return DialStage::SignIn;
        case RASCS_Connected:
            return DialStage::Connected;
        default:
            return std::nullopt;
        }
    }

    // The states that end an attempt without an error are failures all the same. A paused one waits for a person.
    static std::optional<DWORD> numberOf(RASCONNSTATE state)
    {
        if (state == RASCS_Disconnected)
            return ERROR_NO_CONNECTION;
        if (state == RASCS_PasswordExpired)
            return ERROR_PASSWD_EXPIRED;
        const bool isPaused = (state & RASCS_PAUSED) != 0 && (state & RASCS_DONE) == 0;
        return isPaused ? std::optional<DWORD>(ERROR_INTERACTIVE_MODE) : std::nullopt;
    }

    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    DialStage m_reached = DialStage::Port;
    std::optional<End> m_end;
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
        return windowsFailure(code, doingDial());
    return std::any_of(found.begin(), found.begin() + std::min(count, kMostConnections), [&](const tagRASCONNW &one) {
        return isSame(rasText(one.szEntryName, std::size(one.szEntryName)), connection);
    });
}

// The connection itself may have the number that its notification lacked.
DWORD errorOf(const RasApi &api, HRASCONN handle, const End &end)
{
    tagRASCONNSTATUSW status{};
    status.dwSize = sizeof(status);
    const bool asks = end.isOurs && handle != nullptr;
    return asks && api.connectStatus(handle, &status) == ERROR_SUCCESS && status.dwError != 0 ? status.dwError : end.error;
}

bool isFilled(const tagRASDIALPARAMSW &parameters)
{
    return parameters.szUserName[0] != L'\0' && parameters.szPassword[0] != L'\0';
}

// The saved password is a placeholder, which Windows accepts when dialling.
void fillFromCredentials(const RasApi &api, const RasEntryName &entry, tagRASDIALPARAMSW &parameters)
{
    const auto saved = savedSignIn(api, entry);
    if (!saved || !saved->has(kSignIn))
        return;
    const RASCREDENTIALSW &credentials = saved->credentials;
    std::copy(std::begin(credentials.szUserName), std::end(credentials.szUserName), std::begin(parameters.szUserName));
    std::copy(std::begin(credentials.szPassword), std::end(credentials.szPassword), std::begin(parameters.szPassword));
    std::copy(std::begin(credentials.szDomain), std::end(credentials.szDomain), std::begin(parameters.szDomain));
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
        return failure(ErrorKind::NotSupported, doingDial());
    // Of two with the same name, Windows takes the user's own.
    const RasEntryName *entry = nullptr;
    for (const RasEntryName &one : *entries)
        if (isSame(rasText(one.szEntryName, std::size(one.szEntryName)), connection) &&
            (entry == nullptr || (one.dwFlags & REN_AllUsers) == 0))
            entry = &one;
    if (entry == nullptr)
        return failure(ErrorKind::NotFound, doingDial());

    RasAttempt attempt;
    attempt.connection = rasText(entry->szEntryName, std::size(entry->szEntryName));
    attempt.begun = QDateTime::currentDateTimeUtc();
    attempt.at = attempt.begun;
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
    if (code != ERROR_SUCCESS && code != ERROR_FILE_NOT_FOUND) {
        SecureZeroMemory(&parameters, sizeof(parameters));
        return windowsFailure(code, doingDial());
    }
    if (code != ERROR_SUCCESS || !hasPassword || !isFilled(parameters))
        fillFromCredentials(*api, *entry, parameters);
    // Empty, both mean the user's logon to Windows: the server would be offered it, and might lock that account.
    if (!isFilled(parameters)) {
        SecureZeroMemory(&parameters, sizeof(parameters));
        return failure(ErrorKind::NotFound, doingDial(), kNothingSaved);
    }
    parameters.dwCallbackId = reinterpret_cast<ULONG_PTR>(progress);
    HRASCONN handle = nullptr;
    code = api->dial(nullptr, entry->szPhonebookPath, &parameters, kRasDialFunc2, reinterpret_cast<void *>(&hear), &handle);
    SecureZeroMemory(&parameters, sizeof(parameters));
    const auto end = code == ERROR_SUCCESS ? progress->wait(m_patience, stop) : std::optional(End{code});
    attempt.at = QDateTime::currentDateTimeUtc();
    if (end)
        attempt.error = int(errorOf(*api, handle, *end));
    if (handle != nullptr)
        hangUp(*api, handle);
    if (!end)
        return failure(stop.stop_requested() ? ErrorKind::Cancelled : ErrorKind::TimedOut, doingDial());
    attempt.reached = progress->reached();
    return attempt;
}

} // namespace fix789::adapters
