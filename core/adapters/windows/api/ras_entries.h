// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "adapters/windows/api/ras_api.h"

#include <QString>

#include <vector>

namespace fix789::adapters {

/// MinGW's structure has the size of Windows 2000 and later, which every Windows accepts.
using RasEntryName = tagRASENTRYNAMEW;

/// The connections of this user and of all users. Errors: those of Windows, Malformed (too many), NotSupported (Wine's own
/// library, which lists nothing).
Result<std::vector<RasEntryName>> rasEntries(const RasApi &api);

/// What Windows stores for a connection. Wiped when it goes: it contains a handle to the secret.
struct StoredCredentials {
    StoredCredentials() = default;
    StoredCredentials(const StoredCredentials &) = default;
    StoredCredentials &operator=(const StoredCredentials &) = default;
    ~StoredCredentials() { SecureZeroMemory(&credentials, sizeof(credentials)); }

    /// All of these (RASCM_*) are stored and not empty. Windows may leave the bit of an empty field set.
    [[nodiscard]] bool has(DWORD what) const;

    RASCREDENTIALSW credentials{};
};

/// What is stored of these (RASCM_*). Where nothing is, the answer has nothing. Errors: those of Windows.
Result<StoredCredentials> storedCredentials(const RasApi &api, const RasEntryName &entry, DWORD what);
/// The name, password and domain that Windows has saved, the person's own before those for everybody. Errors: those of Windows.
Result<StoredCredentials> savedSignIn(const RasApi &api, const RasEntryName &entry);
/// A saved name and a saved password.
inline constexpr DWORD kSignIn = RASCM_UserName | RASCM_Password;

/// Text from a field of fixed length that may lack its terminator.
QString rasText(const wchar_t *text, std::size_t most);

} // namespace fix789::adapters
