// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/api/event_api.h"

#include "adapters/windows/api/handles.h"
#include "adapters/windows/api/wide_text.h"
#include "adapters/windows/api/windows_error.h"

#include <algorithm>
#include <array>
#include <vector>

namespace fix789::adapters {
namespace {

constexpr DWORD kPatience = 2000;           // ms for one batch
constexpr DWORD kLargestEvent = 256 * 1024; // bytes of XML; Windows' own limit for an event is 64 KiB

template <class Function>
Function functionIn(HMODULE library, const char *name)
{
    return reinterpret_cast<Function>(reinterpret_cast<void (*)()>(GetProcAddress(library, name)));
}

Result<EventApi> load()
{
    const HMODULE library = LoadLibraryW(L"wevtapi.dll");
    if (!library)
        return failure(ErrorKind::NotSupported, QStringLiteral("load wevtapi.dll"));
    const EventApi api{functionIn<decltype(&EvtQuery)>(library, "EvtQuery"), functionIn<decltype(&EvtNext)>(library, "EvtNext"),
                       functionIn<decltype(&EvtRender)>(library, "EvtRender"),
                       functionIn<decltype(&EvtClose)>(library, "EvtClose")};
    if (!api.query || !api.next || !api.render || !api.close)
        return failure(ErrorKind::NotSupported, QStringLiteral("find the functions of wevtapi.dll"));
    return api;
}

/// Closes an event or a result set.
class EventHandle {
public:
    EventHandle(const EventApi &api, EVT_HANDLE handle) : m_api(api), m_handle(handle) {}
    EventHandle(const EventHandle &) = delete;
    EventHandle &operator=(const EventHandle &) = delete;
    ~EventHandle()
    {
        if (m_handle)
            m_api.close(m_handle);
    }
    explicit operator bool() const { return m_handle != nullptr; }
    EVT_HANDLE operator*() const { return m_handle; }

private:
    const EventApi &m_api;
    EVT_HANDLE m_handle;
};

Result<QString> xmlOf(const EventApi &api, EVT_HANDLE event)
{
    std::vector<wchar_t> buffer(4096);
    DWORD used = 0;
    DWORD properties = 0;
    for (;;) {
        const DWORD bytes = DWORD(buffer.size() * sizeof(wchar_t));
        if (api.render(nullptr, event, EvtRenderEventXml, bytes, buffer.data(), &used, &properties))
            break;
        const DWORD code = GetLastError();
        // The required size must exceed the buffer, and must not exceed that of any event.
        if (code != ERROR_INSUFFICIENT_BUFFER || used <= bytes || used > kLargestEvent)
            return windowsFailure(code, QStringLiteral("render an event"));
        buffer.resize((used + 1) / sizeof(wchar_t));
    }
    const size_t length = std::min(buffer.size(), size_t(used) / sizeof(wchar_t));
    const auto end = std::find(buffer.begin(), buffer.begin() + std::ptrdiff_t(length), L'\0');
    return QString::fromWCharArray(buffer.data(), int(end - buffer.begin()));
}

} // namespace

Result<EventApi> eventApi()
{
    static const Result<EventApi> kApi = load();
    return kApi;
}

Result<QStringList> newestEvents(const QString &log, const QString &xpath, int most)
{
    const auto api = eventApi();
    if (!api)
        return std::unexpected(api.error());
    const EventHandle list(
        *api, api->query(nullptr, wide(log), wide(xpath), DWORD(EvtQueryChannelPath) | DWORD(EvtQueryReverseDirection)));
    if (!list)
        return windowsFailure(GetLastError(), QStringLiteral("query the log %1").arg(log));
    QStringList events;
    while (events.size() < most) {
        std::array<EVT_HANDLE, 16> batch{};
        DWORD count = 0;
        if (!api->next(*list, DWORD(batch.size()), batch.data(), kPatience, 0, &count)) {
            const DWORD code = GetLastError();
            if (code == ERROR_NO_MORE_ITEMS)
                break;
            return windowsFailure(code, QStringLiteral("read the log %1").arg(log));
        }
        Result<void> read;
        for (DWORD i = 0; i < std::min(count, DWORD(batch.size())); ++i) {
            const EventHandle event(*api, batch[i]);
            const auto xml = read && events.size() < most ? xmlOf(*api, *event) : Result<QString>(QString());
            if (!xml)
                read = std::unexpected(xml.error());
            else if (!xml->isEmpty())
                events << *xml;
        }
        if (!read)
            return std::unexpected(read.error());
        if (count == 0)
            break;
    }
    return events;
}

} // namespace fix789::adapters
