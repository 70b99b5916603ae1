// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/system_writer.h"

#include <chrono>

namespace fix789::adapters {

/// Writes the settings of this computer, and only to the places of model/changes/writable_places.h; anything else, a person's
/// settings among it, is Refused before it asks the system. A library of its own: only app/fix789repair links it.
///
/// Registry: NoValue removes the value. NoKey removes it too, and the key if that is then empty; a key with other contents
/// stays, so reading back may give NoValue. Creates a missing key if its parent exists. Start types: the rest of the
/// service's configuration stays, including triggers and the delayed flag. Firewall: it can be switched on, not off.
class WindowsMachineWriter final : public SystemWriter {
public:
    /// The patience is for tests.
    explicit WindowsMachineWriter(std::chrono::milliseconds patience = std::chrono::seconds(30)) : m_patience(patience) {}

    Result<void> make(const Change &change) override;

private:
    std::chrono::milliseconds m_patience;
};

} // namespace fix789::adapters
