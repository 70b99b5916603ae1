// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QStringList>

#include <windows.h>

#include <winevt.h>

namespace fix789 {

/// The functions of wevtapi.dll that we call, resolved when they are needed.
/// https://learn.microsoft.com/windows/win32/api/winevt/
struct EventApi {
    decltype(&EvtQuery) query = nullptr;
    decltype(&EvtNext) next = nullptr;
    decltype(&EvtRender) render = nullptr;
    decltype(&EvtClose) close = nullptr;
};

/// Loaded once, never unloaded. NotSupported where the library is missing, or lacks one of them.
Result<EventApi> eventApi();

/// The newest events of a log that an XPath chooses, newest first, each as Windows' XML; at most `most`. Errors: Refused,
/// NotSupported, Failed. An event that cannot be rendered is an error: what it said may be the one that matters.
Result<QStringList> newestEvents(const QString &log, const QString &xpath, int most);

} // namespace fix789
