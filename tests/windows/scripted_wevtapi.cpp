// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// In the place of wevtapi.dll, as far as reading a log needs it. What it does is named by the environment variable FIX789_EVENTS.
// https://learn.microsoft.com/windows/win32/api/winevt/
#include <windows.h>

#include <winevt.h>

#include <cstring>
#include <cwchar>
#include <span>
#include <string>

namespace {

// Newest first, as a query in reverse direction gives them. The last text is translated.
constexpr const wchar_t *kEvents[] = {
    L"<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='RasClient'/>"
    L"<EventID Qualifiers='0'>20227</EventID><TimeCreated SystemTime='2026-11-02T07:41:12.1234567Z'/></System><EventData>"
    L"<Data>{11111111-0000-0000-0000-000000000001}</Data><Data>PC\\USER</Data><Data>Filiale &amp; \"B\u00fcro\"</Data>"
    L"<Data>789</Data></EventData></Event>",
    L"<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='RasClient'/>"
    L"<EventID>20226</EventID><TimeCreated SystemTime='2026-11-01T10:00:22.0Z'/></System><EventData>"
    L"<Data>{22222222-0000-0000-0000-000000000002}</Data><Data>PC\\USER</Data><Data>Office</Data><Data>829</Data></EventData></"
    L"Event>",
    L"<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='RasClient'/>"
    L"<EventID>20225</EventID><TimeCreated SystemTime='2026-11-01T10:00:00.0Z'/></System><EventData>"
    L"<Data>{22222222-0000-0000-0000-000000000002}</Data><Data>PC\\USER</Data><Data>Office</Data></EventData></Event>",
};

// One attempt from its beginning to an HRESULT, which the log writes with its sign; then one that is still without an end.
constexpr const wchar_t *kStages[] = {
    L"<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='RasClient'/>"
    L"<EventID>20221</EventID><TimeCreated SystemTime='2026-11-02T08:00:00.5Z'/></System><EventData>"
    L"<Data>{44444444-0000-0000-0000-000000000004}</Data><Data>PC\\USER</Data><Data>Office</Data><Data>Dial-in User = x\n"
    L"VpnStrategy = L2TP\nDataEncryption = Require\n</Data></EventData></Event>",
    L"<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='RasClient'/>"
    L"<EventID Qualifiers='0'>20227</EventID><TimeCreated SystemTime='2026-11-02T07:41:12.1234567Z'/></System><EventData>"
    L"<Data>{33333333-0000-0000-0000-000000000003}</Data><Data>SYSTEM</Data><Data>Head office</Data>"
    L"<Data>-2146762495</Data></EventData></Event>",
    L"<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='RasClient'/>"
    L"<EventID>20222</EventID><TimeCreated SystemTime='2026-11-02T07:41:01.0Z'/></System><EventData>"
    L"<Data>{33333333-0000-0000-0000-000000000003}</Data><Data>SYSTEM</Data><Data>Head office</Data>"
    L"<Data>Server address/Phone Number = vpn.example.com\nDevice = WAN Miniport (L2TP)\nPort = VPN3-1</Data></EventData></"
    L"Event>",
    L"<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='RasClient'/>"
    L"<EventID>20221</EventID><TimeCreated SystemTime='2026-11-02T07:41:00.0Z'/></System><EventData>"
    L"<Data>{33333333-0000-0000-0000-000000000003}</Data><Data>SYSTEM</Data><Data>Head office</Data>"
    L"<Data>VpnStrategy = L2TP</Data></EventData></Event>",
};

// The person's own failure between those of another account and of the computer's; USER stands for whoever runs this.
constexpr const wchar_t *kAccounts[] = {
    L"<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='RasClient'/>"
    L"<EventID>20227</EventID><TimeCreated SystemTime='2026-11-02T07:41:12.0Z'/></System><EventData>"
    L"<Data>{55555555-0000-0000-0000-000000000005}</Data><Data>PC\\somebody-else</Data><Data>Office</Data>"
    L"<Data>691</Data></EventData></Event>",
    L"<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='RasClient'/>"
    L"<EventID>20227</EventID><TimeCreated SystemTime='2026-11-02T07:40:12.0Z'/></System><EventData>"
    L"<Data>{66666666-0000-0000-0000-000000000006}</Data><Data>PC\\USER</Data><Data>Office</Data>"
    L"<Data>789</Data></EventData></Event>",
    L"<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='RasClient'/>"
    L"<EventID>20227</EventID><TimeCreated SystemTime='2026-11-02T07:39:12.0Z'/></System><EventData>"
    L"<Data>{77777777-0000-0000-0000-000000000007}</Data><Data>SYSTEM</Data><Data>Office</Data>"
    L"<Data>809</Data></EventData></Event>",
};
DWORD position = 0;

bool scripted(const wchar_t *what)
{
    wchar_t value[64] = L"";
    return GetEnvironmentVariableW(L"FIX789_EVENTS", value, 64) > 0 && std::wcscmp(value, what) == 0;
}

std::span<const wchar_t *const> log()
{
    return scripted(L"stages")     ? std::span<const wchar_t *const>(kStages)
           : scripted(L"accounts") ? std::span<const wchar_t *const>(kAccounts)
                                   : std::span<const wchar_t *const>(kEvents);
}

std::wstring withUser(std::wstring xml)
{
    wchar_t name[257] = L"";
    DWORD size = 257;
    const std::size_t at = xml.find(L"USER<");
    if (at != std::wstring::npos && GetUserNameW(name, &size))
        xml.replace(at, 4, name);
    return xml;
}

BOOL no(DWORD code)
{
    SetLastError(code);
    return FALSE;
}

} // namespace

extern "C" {

__declspec(dllexport) EVT_HANDLE WINAPI EvtQuery(EVT_HANDLE session, LPCWSTR path, LPCWSTR xpath, DWORD flags)
{
    // Reading a log must ask for its newest first, and for no other computer's.
    if (session || !path || !xpath || flags != (DWORD(EvtQueryChannelPath) | DWORD(EvtQueryReverseDirection))) {
        SetLastError(ERROR_INVALID_PARAMETER);
        return nullptr;
    }
    if (scripted(L"refuse-query")) {
        SetLastError(ERROR_ACCESS_DENIED);
        return nullptr;
    }
    position = 0;
    return reinterpret_cast<EVT_HANDLE>(LONG_PTR(0x789));
}

__declspec(dllexport) BOOL WINAPI EvtNext(EVT_HANDLE list, DWORD size, EVT_HANDLE *events, DWORD timeout, DWORD flags,
                                          DWORD *count)
{
    if (list != reinterpret_cast<EVT_HANDLE>(LONG_PTR(0x789)) || flags != 0)
        return no(ERROR_INVALID_PARAMETER);
    if (scripted(L"refuse-next"))
        return no(ERROR_ACCESS_DENIED);
    *count = 0;
    // "slow": it finds one event; "stuck": none. A call that waits for more than are found in time returns none of them.
    if ((scripted(L"slow") || scripted(L"stuck")) && timeout == INFINITE)
        ExitProcess(70); // it would never return
    if (scripted(L"stuck") || (scripted(L"slow") && (position > 0 || size > 1)))
        return no(ERROR_TIMEOUT);
    while (*count < size && (scripted(L"endless") || position < (scripted(L"none") ? 0 : log().size())))
        events[(*count)++] = reinterpret_cast<EVT_HANDLE>(LONG_PTR(1 + (position++ % log().size())));
    return *count > 0 ? TRUE : no(ERROR_NO_MORE_ITEMS);
}

__declspec(dllexport) BOOL WINAPI EvtRender(EVT_HANDLE, EVT_HANDLE event, DWORD flags, DWORD size, void *buffer, DWORD *used,
                                            DWORD *properties)
{
    const LONG_PTR index = reinterpret_cast<LONG_PTR>(event) - 1;
    if (flags != EvtRenderEventXml || index < 0 || index >= LONG_PTR(log().size()))
        return no(ERROR_INVALID_PARAMETER);
    if (scripted(L"refuse-render"))
        return no(ERROR_ACCESS_DENIED);
    if (scripted(L"endless-event")) {
        *used = size * 2;
        return no(ERROR_INSUFFICIENT_BUFFER);
    }
    const std::wstring text = scripted(L"no-xml") ? L"<Event><System>" : withUser(log()[std::size_t(index)]);
    const wchar_t *xml = text.c_str();
    *used = DWORD((text.size() + 1) * sizeof(wchar_t));
    *properties = 0;
    if (size < *used)
        return no(ERROR_INSUFFICIENT_BUFFER);
    std::memcpy(buffer, xml, *used);
    return TRUE;
}

__declspec(dllexport) BOOL WINAPI EvtClose(EVT_HANDLE)
{
    return TRUE;
}
}
