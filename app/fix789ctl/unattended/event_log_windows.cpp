// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "app/fix789ctl/unattended/event_log.h"

#include "adapters/windows/api/wide_text.h"
#include "adapters/windows/api/windows_error.h"

#include <windows.h>

#include <vector>

namespace fix789::app {
namespace {

constexpr qsizetype kLongestString =
    31839; // characters: https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-reporteventw

WORD typeOf(EventKind kind)
{
    switch (kind) {
    case EventKind::Healthy:
    case EventKind::Repaired:
        return EVENTLOG_INFORMATION_TYPE;
    case EventKind::Caused:
    case EventKind::Undetermined:
    case EventKind::NotRepaired:
        return EVENTLOG_WARNING_TYPE;
    case EventKind::Error:
        break;
    }
    return EVENTLOG_ERROR_TYPE;
}

} // namespace

Result<void> writeEvent(EventKind kind, const QStringList &strings)
{
    const QString doing = QStringLiteral("writing into the event log of Windows");
    std::vector<QString> kept;
    std::vector<const wchar_t *> texts;
    for (const QString &text : strings)
        kept.push_back(text.left(kLongestString));
    for (const QString &text : kept)
        texts.push_back(adapters::wide(text));
    const HANDLE source = RegisterEventSourceW(nullptr, L"Fix789");
    if (source == nullptr) {
        const DWORD code = GetLastError();
        return adapters::windowsFailure(code, doing);
    }
    const BOOL written =
        ReportEventW(source, typeOf(kind), 0, DWORD(kind), nullptr, WORD(texts.size()), 0, texts.data(), nullptr);
    const DWORD code = written ? 0 : GetLastError();
    DeregisterEventSource(source);
    return written ? Result<void>{} : Result<void>(adapters::windowsFailure(code, doing));
}

int largestExitBase()
{
    return 1'000'000;
}

} // namespace fix789::app
