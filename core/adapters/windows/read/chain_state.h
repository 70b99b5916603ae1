// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/computer_certificate.h"

#include <QByteArray>

#include <windows.h>

#include <wincrypt.h>

namespace fix789::adapters {

/// What this computer knows of the roots that Microsoft's programme trusts. Windows fetches such a root only when a chain needs
/// it, so that one which is not here yet may still be trusted.
struct RootProgramme {
    bool off = false;     ///< a policy keeps Windows from fetching roots
    QByteArray list = {}; ///< Windows' own list of these roots (a signed CTL), as it was last fetched; empty: none here
};

/// From the registry.
RootProgramme rootProgramme();

/// The state of a chain that was built without the network. The validity of its first certificate is judged elsewhere, by the
/// computer's date; that of every issuer here. A root that Windows might still fetch, and an issuer above the first that might
/// be one, are NotKnown.
ChainState chainStateOf(const CERT_CHAIN_CONTEXT &chain, const RootProgramme &programme);

} // namespace fix789::adapters
