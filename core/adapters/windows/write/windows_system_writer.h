// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/typed_secrets.h"
#include "ports/system_writer.h"

#include <chrono>

namespace fix789 {

/// Writes to this computer, and only to the places of model/changes/writable_places.h; anything else is Refused before the system is
/// asked. A library of its own: the window does not link it.
///
/// Registry: NoValue removes the value. NoKey removes it too, and the key if nothing is left in it; a key in which others
/// keep something stays, so that reading back may say NoValue. A missing key is made if the one above it exists.
/// Connections: the lines of the person's phonebook, all other bytes of which stay.
/// Start types: all else of the service's configuration stays, triggers and the delayed flag too.
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

} // namespace fix789
