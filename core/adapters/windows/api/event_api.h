// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QStringList>

#include <windows.h>

#include <winevt.h>

namespace fix789::adapters {

/// The functions that we call in wevtapi.dll, resolved on demand.
/// https://learn.microsoft.com/windows/win32/api/winevt/
struct EventApi {
    decltype(&EvtQuery) query = nullptr;
    decltype(&EvtNext) next = nullptr;
    decltype(&EvtRender) render = nullptr;
    decltype(&EvtClose) close = nullptr;
};

/// Loaded once, never unloaded. NotSupported if the library or one of the functions is missing.
Result<EventApi> eventApi();

/// The newest events of an event log that match an XPath query, newest first, each as Windows' XML; at most `most`, and
/// those that Windows finds within ten seconds. Errors: Refused, NotSupported, TimedOut (none was found in that time), Failed.
/// An event that cannot be rendered is an error: it may be the one that matters.
Result<QStringList> newestEvents(const QString &log, const QString &xpath, int most);

} // namespace fix789::adapters
