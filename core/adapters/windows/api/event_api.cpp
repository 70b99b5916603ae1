// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/api/event_api.h"

#include "adapters/windows/api/handles.h"
#include "adapters/windows/api/library_function.h"
#include "adapters/windows/api/wide_text.h"
#include "adapters/windows/api/windows_error.h"

#include <algorithm>
#include <chrono>
#include <vector>

namespace fix789::adapters {
namespace {

constexpr std::chrono::seconds kEventPatience{10}; // for a whole query: without a match, Windows goes through all of a log
constexpr DWORD kLargestEvent = 256 * 1024;        // bytes of XML; Windows' own limit for an event is 64 KiB

Result<EventApi> loadEvents()
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
    static const Result<EventApi> kApi = loadEvents();
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
    const auto end = std::chrono::steady_clock::now() + kEventPatience;
    while (events.size() < most) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - std::chrono::steady_clock::now());
        // One at a time: whether a batch that ran out of time returns what it has found is not documented.
        EVT_HANDLE next = nullptr;
        DWORD count = 0;
        const bool inTime = left.count() > 0;
        if (!inTime || !api->next(*list, 1, &next, DWORD(left.count()), 0, &count)) {
            const DWORD code = inTime ? GetLastError() : DWORD(ERROR_TIMEOUT);
            const bool outOfTime = code == ERROR_TIMEOUT || code == WAIT_TIMEOUT;
            if (code == ERROR_NO_MORE_ITEMS || (outOfTime && !events.isEmpty()))
                break; // out of time, the newest have been read
            return windowsFailure(code, QStringLiteral("read the log %1").arg(log));
        }
        const EventHandle event(*api, next);
        if (count == 0 || !event)
            break;
        auto xml = xmlOf(*api, *event);
        if (!xml)
            return std::unexpected(xml.error());
        if (!xml->isEmpty())
            events << *xml;
    }
    return events;
}

} // namespace fix789::adapters
