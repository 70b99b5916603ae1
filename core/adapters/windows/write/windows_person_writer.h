// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/typed_secrets.h"
#include "ports/system_writer.h"

namespace fix789::adapters {

/// Writes a person's settings, and only to the places of model/changes/writable_places.h; anything else is Refused before it
/// asks the system. Of the computer's settings it writes none. A library of its own: only app/fix789ctl links it.
///
/// Connections: changes lines of the user's phonebook; all other bytes stay.
class WindowsPersonWriter final : public SystemWriter {
public:
    /// The secrets are for connections.
    explicit WindowsPersonWriter(TypedSecrets typed = {}) : m_typed(std::move(typed)) {}

    Result<void> make(const Change &change) override;

private:
    TypedSecrets m_typed;
};

} // namespace fix789::adapters
