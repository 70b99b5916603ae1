// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "model/changes/change.h"
#include "model/typed_secrets.h"

namespace fix789::adapters {

// Part of WindowsPersonWriter, which has checked the connection. Replaces the phonebook atomically.

Result<void> makeConnectionOption(const ConnectionOptionIs &fact);
Result<void> makeConnectionEntry(const ConnectionEntryIs &fact);
/// Refused without a key if a copy is to be made. Removes a copy that does not accept the key.
Result<void> makeConnectionCopy(const ConnectionCopyIs &fact, const Secret &key);
/// Refused if credentials would have to be restored.
Result<void> makeCredentialsSaved(const CredentialsSavedIs &fact);
/// Refused without a name and a password, and if it would have to be undone. Malformed: the name is too long for Windows.
Result<void> makeCredentialsEntered(const CredentialsEnteredIs &fact, const TypedSecrets &typed);

} // namespace fix789::adapters
