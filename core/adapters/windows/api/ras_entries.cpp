// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/api/ras_entries.h"

#include "adapters/windows/api/windows_error.h"
#include "adapters/windows/api/wine.h"

#include <algorithm>

// Needs <windows.h> first.
#include <raserror.h>

namespace fix789::adapters {
namespace {

constexpr DWORD kMostEntries = 2000;
constexpr int kMostTries = 5; // the phonebook may grow between the two calls

} // namespace

QString rasText(const wchar_t *text, std::size_t most)
{
    return QString::fromWCharArray(text, qsizetype(std::find(text, text + most, L'\0') - text));
}

Result<std::vector<RasEntryName>> rasEntries(const RasApi &api)
{
    std::vector<RasEntryName> found(16);
    for (int tries = 0; tries < kMostTries; ++tries) {
        found.front().dwSize = sizeof(RasEntryName);
        DWORD bytes = DWORD(found.size() * sizeof(RasEntryName));
        DWORD count = 0;
        const DWORD code = api.enumEntries(nullptr, nullptr, found.data(), &bytes, &count);
        if (code == ERROR_SUCCESS && count <= found.size()) {
            found.resize(count);
            // Wine's own library always lists nothing, and ends the process if asked for more.
            if (found.empty() && onWine())
                return failure(ErrorKind::NotSupported, QStringLiteral("list the VPN connections: Wine has none"));
            return found;
        }
        if (code != ERROR_BUFFER_TOO_SMALL)
            return windowsFailure(code, QStringLiteral("list the VPN connections"));
        const std::size_t needed = bytes / sizeof(RasEntryName) + 1;
        if (needed > kMostEntries)
            return failure(ErrorKind::Malformed, QStringLiteral("list the VPN connections: too many"));
        found.assign(std::max(needed, found.size()), RasEntryName{});
    }
    return failure(ErrorKind::Failed, QStringLiteral("list the VPN connections: their number keeps changing"));
}

} // namespace fix789::adapters
