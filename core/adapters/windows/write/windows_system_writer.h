// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/typed_secrets.h"
#include "ports/system_writer.h"

#include <chrono>

namespace fix789::adapters {

/// Writes to this computer, and only to the places of model/changes/writable_places.h; anything else is Refused before it
/// asks the system. A separate library: the window does not link it.
///
/// Registry: NoValue removes the value. NoKey removes it too, and the key if that is then empty; a key with other contents
/// stays, so reading back may give NoValue. Creates a missing key if its parent exists. Connections: changes lines of the
/// user's phonebook; all other bytes stay. Start types: the rest of the service's configuration stays, including triggers
/// and the delayed flag.
class WindowsSystemWriter final : public SystemWriter {
public:
    /// The secrets are for connections; the patience is for tests.
    explicit WindowsSystemWriter(TypedSecrets typed = {}, std::chrono::milliseconds patience = std::chrono::seconds(30))
        : m_typed(std::move(typed)), m_patience(patience)
    {
    }

    Result<void> make(const Change &change) override;

private:
    TypedSecrets m_typed;
    std::chrono::milliseconds m_patience;
};

} // namespace fix789::adapters
