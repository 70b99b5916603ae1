// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// Stands in Wine in the place of rasapi32.dll: sizes, structures and errors as the documentation says, and as was measured on
// Windows where that differs. What it does wrong on purpose is named by the environment variable FIX789_RAS.
// https://learn.microsoft.com/windows/win32/api/ras/
#include <windows.h>

#include <lmcons.h>
#include <ras.h>
#include <raserror.h>

#include <cstddef>
#include <cstring>
#include <cwchar>
#include <utility>

namespace {

struct Entry {
    const wchar_t *name;
    DWORD flags;
    DWORD type;
    DWORD strategy;
    DWORD options2;
    const wchar_t *server;
    bool keyStored;
    DWORD options;
    DWORD encryption;
    bool passwordStored;
};

constexpr Entry kEntries[] = {
    {L"B\u00fcro \"1\"", REN_User, RASET_Vpn, VS_L2tpOnly, RASEO2_UsePreSharedKey, L"vpn.example.com", true,
     RASEO_RequireMsCHAP2 | RASEO_RequirePAP, ET_Require, true},
    {L"Branch", REN_AllUsers, RASET_Vpn, VS_Default, RASEO2_UsePreSharedKey, L"192.0.2.7", false, RASEO_RequireEAP, ET_RequireMax,
     false},
    {L"Certified", REN_User, RASET_Vpn, VS_L2tpOnly, 0, L"gate.example.com", true, 0, 99, true},
    {L"Modem", REN_User, RASET_Phone, VS_Default, 0, L"5550100", false, 0, 0, false},
    {L"New kind", REN_User, RASET_Vpn, 15, 0, L"later.example.com", false, RASEO_RequireCHAP, ET_None, false},
};
constexpr DWORD kCount = sizeof(kEntries) / sizeof(*kEntries);

bool scripted(const wchar_t *what)
{
    wchar_t value[64] = L"";
    return GetEnvironmentVariableW(L"FIX789_RAS", value, 64) > 0 && std::wcscmp(value, what) == 0;
}

const Entry *find(const wchar_t *name)
{
    for (const Entry &entry : kEntries)
        if (name && std::wcscmp(entry.name, name) == 0)
            return &entry;
    return nullptr;
}

struct Dialling {
    RASDIALFUNC2 function;
    ULONG_PTR about;
};
Dialling dialling;
int leaving = 0;
bool offeredLogon = false;
bool hungUp = false;

void say(RASCONNSTATE state, DWORD error)
{
    dialling.function(dialling.about, 1, reinterpret_cast<HRASCONN>(0x789), WM_RASDIALEVENT, state, error, 0);
}

bool isNameOrPassword(DWORD mask)
{
    constexpr DWORD kAll = RASCM_UserName | RASCM_Password | RASCM_Domain;
    return (mask & ~DWORD(RASCM_DefaultCreds)) == kAll;
}

bool isSaved(const Entry &entry)
{
    return entry.passwordStored || scripted(L"password-saved");
}

// How far it comes: "dial-789" ends in the key exchange, "dial-691" at the sign-in, "dial-silent" says nothing more,
// "dial-disconnected" and "dial-paused" end without an error, "dial-unknown-state" tells of a state newer than this program.
DWORD WINAPI tell(LPVOID)
{
    say(RASCS_OpenPort, 0);
    say(RASCS_PortOpened, 0);
    say(RASCS_ConnectDevice, 0);
    if (scripted(L"dial-silent"))
        return 0;
    if (scripted(L"dial-789")) {
        say(RASCS_ConnectDevice, 789);
        say(RASCS_Disconnected, 0);
        return 0;
    }
    if (scripted(L"dial-disconnected") || scripted(L"dial-disconnected-809")) {
        say(RASCS_Disconnected, 0);
        return 0;
    }
    if (scripted(L"dial-unknown-state")) {
        say(static_cast<RASCONNSTATE>(RASCS_SubEntryDisconnected + 100), 0);
        say(static_cast<RASCONNSTATE>(RASCS_SubEntryDisconnected + 100), 809);
        return 0;
    }
    say(RASCS_DeviceConnected, 0);
    say(RASCS_AllDevicesConnected, 0);
    if (scripted(L"dial-paused") || scripted(L"dial-password-expired")) {
        say(scripted(L"dial-paused") ? RASCS_RetryAuthentication : RASCS_PasswordExpired, 0);
        return 0;
    }
    say(RASCS_Authenticate, scripted(L"dial-691") ? 691 : offeredLogon ? 628 : 0);
    if (!scripted(L"dial-691") && !offeredLogon)
        say(RASCS_Connected, 0);
    return 0;
}

} // namespace

extern "C" {

__declspec(dllexport) DWORD WINAPI RasEnumEntriesW(LPCWSTR, LPCWSTR, RASENTRYNAMEW *names, DWORD *bytes, DWORD *count)
{
    if (scripted(L"refuse-list"))
        return ERROR_ACCESS_DENIED;
    if (!names || !bytes || !count || names->dwSize != sizeof(RASENTRYNAMEW))
        return ERROR_INVALID_SIZE;
    // "many": more than fit into what a program asks for first.
    const DWORD present = scripted(L"none") ? 0 : scripted(L"many") ? 40 : scripted(L"endless") ? 5'000'000 : kCount;
    const DWORD needed = present * DWORD(sizeof(RASENTRYNAMEW));
    const DWORD given = *bytes;
    *bytes = needed;
    *count = present;
    if (given < needed)
        return ERROR_BUFFER_TOO_SMALL;
    for (DWORD i = 0; i < present; ++i) {
        names[i].dwSize = sizeof(RASENTRYNAMEW);
        std::wcscpy(names[i].szEntryName, kEntries[i % kCount].name);
        names[i].dwFlags = kEntries[i % kCount].flags;
        std::wcscpy(names[i].szPhonebookPath, L"C:\\fix789-rasphone.pbk");
    }
    return ERROR_SUCCESS;
}

// Windows' structure is longer than the one we were built with: the size that it asks for says so.
__declspec(dllexport) DWORD WINAPI RasGetEntryPropertiesW(LPCWSTR, LPCWSTR name, RASENTRYW *properties, DWORD *bytes, BYTE *,
                                                          DWORD *)
{
    constexpr DWORD kNeeded = sizeof(RASENTRYW) + 200;
    const Entry *entry = find(name);
    if (!entry)
        return ERROR_CANNOT_FIND_PHONEBOOK_ENTRY;
    // A damaged entry is listed like the others; which of these errors it answers depends on what is damaged.
    if (scripted(L"corrupt") && entry == kEntries)
        return ERROR_CORRUPT_PHONEBOOK;
    if (scripted(L"not-found") && entry == kEntries)
        return ERROR_CANNOT_FIND_PHONEBOOK_ENTRY;
    if (scripted(L"not-opened") && entry == kEntries)
        return ERROR_CANNOT_OPEN_PHONEBOOK;
    // "written-meanwhile": another program writes the phonebook at that moment. "changing": each answer is another.
    static bool writtenAsked = false;
    static bool changingAsked = false;
    if (entry == kEntries && scripted(L"written-meanwhile") && !std::exchange(writtenAsked, true))
        return ERROR_CANNOT_OPEN_PHONEBOOK;
    if (entry == kEntries && scripted(L"changing") && !std::exchange(changingAsked, true))
        return ERROR_CANNOT_OPEN_PHONEBOOK;
    if (scripted(L"changing") && entry == kEntries)
        return ERROR_CANNOT_FIND_PHONEBOOK_ENTRY;
    if (scripted(L"refuse-entry") || (scripted(L"refuse-one") && entry == kEntries))
        return ERROR_ACCESS_DENIED;
    if (scripted(L"empty")) {
        *bytes = 0;
        return ERROR_SUCCESS;
    }
    if (!properties || *bytes < kNeeded) {
        *bytes = scripted(L"huge") ? 0x7FFFFFFF : kNeeded;
        return ERROR_BUFFER_TOO_SMALL;
    }
    // "own-size": one that wants the structure of its own version, as Windows 7 and later have it.
    if (properties->dwSize != sizeof(RASENTRYW) + (scripted(L"own-size") ? 64 : 0))
        return ERROR_INVALID_SIZE;
    properties->dwType = entry->type;
    properties->dwVpnStrategy = entry->strategy;
    properties->dwfOptions = entry->options;
    properties->dwfOptions2 = entry->options2;
    properties->dwEncryptionType = entry->encryption;
    if (scripted(L"unterminated"))
        std::wmemset(properties->szLocalPhoneNumber, L'x', RAS_MaxPhoneNumber + 1);
    else
        std::wcscpy(properties->szLocalPhoneNumber, entry->server);
    *bytes = kNeeded;
    return ERROR_SUCCESS;
}

// Measured: the mask comes back as it was asked for, whatever is stored; error 2 where nothing at all is. By the documentation
// ("mask-cleared") the bits say what is stored. A secret comes as a placeholder.
__declspec(dllexport) DWORD WINAPI RasGetCredentialsW(LPCWSTR, LPCWSTR name, RASCREDENTIALSW *credentials)
{
    const Entry *entry = find(name);
    if (!entry)
        return ERROR_CANNOT_FIND_PHONEBOOK_ENTRY;
    const DWORD asked = credentials->dwMask;
    if (credentials->dwSize != sizeof(RASCREDENTIALSW))
        return ERROR_INVALID_SIZE;
    if (asked != RASCM_PreSharedKey && !isNameOrPassword(asked))
        return ERROR_INVALID_PARAMETER;
    if (scripted(L"no-credentials"))
        return ERROR_ACCESS_DENIED;
    const bool forKey = asked == RASCM_PreSharedKey;
    const bool forEverybody = (asked & RASCM_DefaultCreds) != 0 && scripted(L"saved-for-everybody");
    const bool stored = forKey ? entry->keyStored : isSaved(*entry) || forEverybody;
    // "Branch" has a name without a password, and a key that was emptied; of "New kind" nothing was ever stored.
    const bool emptied = !stored && (entry->flags & REN_AllUsers) != 0;
    if (!stored && !emptied)
        return ERROR_FILE_NOT_FOUND;
    if (!forKey)
        std::wcscpy(credentials->szUserName, L"ada");
    if (stored)
        std::wcscpy(credentials->szPassword, L"****************");
    if (scripted(L"mask-cleared"))
        credentials->dwMask = stored ? asked : asked & ~DWORD(RASCM_Password | RASCM_PreSharedKey);
    return ERROR_SUCCESS;
}

// What was set last, as "NAME|MASK|CLEAR|TEXT", in FIX789_RAS_SET; the entry need not be one of those above, since it may stand
// in a phonebook that a test wrote.
__declspec(dllexport) DWORD WINAPI RasSetCredentialsW(LPCWSTR book, LPCWSTR name, RASCREDENTIALSW *credentials, WINBOOL clear)
{
    if (!book || !*book || !name || !*name || !credentials || credentials->dwSize != sizeof(RASCREDENTIALSW))
        return ERROR_INVALID_SIZE;
    if (scripted(L"refuse-set"))
        return ERROR_ACCESS_DENIED;
    if (scripted(L"no-entry"))
        return ERROR_CANNOT_FIND_PHONEBOOK_ENTRY;
    wchar_t said[1024] = L"";
    std::swprintf(said, 1024, L"%ls|%lu|%d|%ls", name, credentials->dwMask, int(clear), credentials->szPassword);
    SetEnvironmentVariableW(L"FIX789_RAS_SET", said);
    std::swprintf(said, 1024, L"%ls|%ls", credentials->szUserName, credentials->szDomain);
    SetEnvironmentVariableW(L"FIX789_RAS_SET_USER", said);
    return ERROR_SUCCESS;
}

__declspec(dllexport) DWORD WINAPI RasDeleteEntryW(LPCWSTR book, LPCWSTR name)
{
    if (!book || !*book || !name || !*name)
        return ERROR_INVALID_NAME;
    if (scripted(L"refuse-delete"))
        return ERROR_ACCESS_DENIED;
    SetEnvironmentVariableW(L"FIX789_RAS_DELETED", name);
    return ERROR_SUCCESS;
}

// Dialling: what happens is told from another thread, as Windows does, and the handle stays valid for a while after the end.
__declspec(dllexport) DWORD WINAPI RasGetEntryDialParamsW(LPCWSTR, RASDIALPARAMSW *parameters, BOOL *hasPassword)
{
    const Entry *entry = find(parameters->szEntryName);
    if (!entry)
        return ERROR_CANNOT_FIND_PHONEBOOK_ENTRY;
    if (parameters->dwSize != sizeof(RASDIALPARAMSW))
        return ERROR_INVALID_SIZE;
    if (scripted(L"no-dial-parameters"))
        return ERROR_ACCESS_DENIED;
    // "saved-elsewhere": only the credentials have it.
    const bool has = isSaved(*entry) && !scripted(L"saved-elsewhere");
    *hasPassword = has;
    if (has) {
        std::wcscpy(parameters->szUserName, L"ada");
        std::wcscpy(parameters->szPassword, L"****************");
    }
    return ERROR_SUCCESS;
}

__declspec(dllexport) DWORD WINAPI RasDialW(RASDIALEXTENSIONS *extensions, LPCWSTR phonebook, RASDIALPARAMSW *parameters,
                                            DWORD notifier, LPVOID function, HRASCONN *handle)
{
    SetEnvironmentVariableW(L"FIX789_RAS_DIALLED", L"1");
    if (extensions || !phonebook || parameters->dwSize != sizeof(RASDIALPARAMSW) || notifier != 2 || *handle != nullptr)
        return ERROR_INVALID_SIZE;
    // Without name and password, Windows offers the server the logon of whoever runs this.
    offeredLogon = !*parameters->szUserName && !*parameters->szPassword;
    if (!offeredLogon && std::wcscmp(parameters->szPassword, L"****************") != 0)
        return ERROR_INVALID_PARAMETER;
    if (scripted(L"refuse-dial"))
        return ERROR_ACCESS_DENIED;
    *handle = reinterpret_cast<HRASCONN>(0x789);
    hungUp = false;
    dialling = {reinterpret_cast<RASDIALFUNC2>(function), parameters->dwCallbackId};
    if (scripted(L"dial-handle-and-error"))
        return ERROR_PORT_NOT_AVAILABLE;
    CloseHandle(CreateThread(nullptr, 0, &tell, nullptr, 0, nullptr));
    return ERROR_SUCCESS;
}

__declspec(dllexport) DWORD WINAPI RasHangUpW(HRASCONN handle)
{
    if (handle != reinterpret_cast<HRASCONN>(0x789))
        return ERROR_INVALID_HANDLE;
    SetEnvironmentVariableW(L"FIX789_RAS_HUNG_UP", L"1");
    leaving = 3;
    hungUp = true;
    return ERROR_SUCCESS;
}

__declspec(dllexport) DWORD WINAPI RasGetConnectStatusW(HRASCONN, RASCONNSTATUSW *status)
{
    if (status->dwSize != sizeof(RASCONNSTATUSW))
        return ERROR_INVALID_SIZE;
    if (!hungUp) {
        status->dwError = scripted(L"dial-disconnected-809") ? 809 : 0;
        return ERROR_SUCCESS;
    }
    return leaving-- > 0 ? ERROR_SUCCESS : ERROR_INVALID_HANDLE;
}

__declspec(dllexport) DWORD WINAPI RasEnumConnectionsW(RASCONNW *connections, DWORD *bytes, DWORD *count)
{
    if (connections->dwSize != sizeof(RASCONNW) || *bytes < sizeof(RASCONNW))
        return ERROR_INVALID_SIZE;
    *count = scripted(L"dial-stands") ? 1 : 0;
    if (*count == 1)
        std::wcscpy(connections->szEntryName, L"CERTIFIED");
    return scripted(L"refuse-connections") ? ERROR_ACCESS_DENIED : ERROR_SUCCESS;
}
}
