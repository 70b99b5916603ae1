// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/api/windows_error.h"

#include <windows.h>

namespace fix789::adapters {
namespace {

constexpr unsigned long kElevationRequired = 740; // ERROR_ELEVATION_REQUIRED, which MinGW's winerror.h lacks

} // namespace

// https://learn.microsoft.com/windows/win32/debug/system-error-codes
ErrorKind kindOfWindowsError(unsigned long code)
{
    switch (code) {
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND:
    case ERROR_KEY_DELETED: // a key that was deleted while we held it
    case ERROR_SERVICE_DOES_NOT_EXIST:
        return ErrorKind::NotFound;
    case ERROR_ACCESS_DENIED:
    case ERROR_WRITE_PROTECT:
    case kElevationRequired:
    case ERROR_PRIVILEGE_NOT_HELD:
    case ERROR_INVALID_OWNER: // only an administrator may make Administrators the owner
    case ERROR_ACCESS_DISABLED_BY_POLICY:
        return ErrorKind::Refused;
    case WAIT_TIMEOUT:
    case ERROR_SERVICE_REQUEST_TIMEOUT:
    case ERROR_TIMEOUT:
        return ErrorKind::TimedOut;
    case ERROR_CANCELLED: // the consent prompt was declined
        return ErrorKind::Cancelled;
    case ERROR_NOT_SUPPORTED:
    case ERROR_CALL_NOT_IMPLEMENTED:
    case ERROR_INVALID_LEVEL: // from Wine, for a level of QueryServiceConfig2 that it does not know
    case ERROR_PROC_NOT_FOUND:
        return ErrorKind::NotSupported;
    case ERROR_INVALID_NAME:
        return ErrorKind::Malformed;
    default:
        return ErrorKind::Failed;
    }
}

Failure windowsFailure(unsigned long code, QString doing)
{
    return failure(kindOfWindowsError(code), std::move(doing), std::int64_t(code));
}

} // namespace fix789::adapters
