// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/changes/change.h"
#include "base/result.h"
#include "model/typed_secrets.h"

namespace fix789 {

// Part of WindowsSystemWriter, which has judged the connection. The phonebook is replaced in one step.

Result<void> makeConnectionOption(const ConnectionOptionIs &fact);
Result<void> makeConnectionEntry(const ConnectionEntryIs &fact);
/// Refused without a key, where a copy is to be made. A copy that cannot be given the key is taken away again.
Result<void> makeConnectionCopy(const ConnectionCopyIs &fact, const Secret &key);
/// Refused where credentials would have to be brought back.
Result<void> makeCredentialsSaved(const CredentialsSavedIs &fact);
/// Refused without a name and a password, and where it would have to be taken back. Malformed: a name that Windows has no room
/// for.
Result<void> makeCredentialsEntered(const CredentialsEnteredIs &fact, const TypedSecrets &typed);

} // namespace fix789
