// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/ras_attempt.h"
#include "model/machine/vpn_profile.h"
#include "model/verdict/cause.h"

#include <optional>
#include <vector>

namespace fix789 {

/// How far an attempt of Windows had come when it failed.
enum class RasStage {
    Service,     ///< a service of Windows, or its phonebook
    Name,        ///< the server's name, or the way to its address
    Port,        ///< the device that the connection dials with
    Certificate, ///< a certificate of this computer, before anything was sent
    KeyExchange, ///< main mode
    QuickMode,   ///< the protection of the data
    Tunnel,      ///< somewhere between the first message and the standing L2TP tunnel: nobody answered
    SignIn,      ///< name, password, and what the two sides agree on for them
    Address,     ///< signed in; the address inside the tunnel
    After,       ///< connected, and cut off
    Unsaid,      ///< the number says nothing of it
};

/// What a number of Windows tells of a connection.
struct RasError {
    RasStage stage = RasStage::Unsaid;
    const char *meaning =
        nullptr; ///< QT_TRANSLATE_NOOP("Text", ...), %1 is the number; nullptr for one that only its stage is known of
    std::vector<CauseRef> allows = {}; ///< all that it allows, most likely first
    std::optional<CauseId> names = {}; ///< it says itself which of them it is
    bool fits = true;             ///< false: a connection that proves itself in this way cannot meet it
    bool complete = false;        ///< what it allows is all there is
};

/// The number as the tables know it: of an HRESULT of Windows the Win32 number, of a log that lost sign and first digit the
/// whole. Anything else stays.
int rasNumber(int error);

/// What number and stage together say, for a connection that proves itself by key or by certificate. A stage that Windows' log
/// told (`reached`) goes before what the number says of it. Every number has an answer: 600-870 (raserror.h), 13800-13999 (IKE),
/// those of Win32, HRESULTs. Sources: win32 documentation, "Routing and Remote Access Error Codes", "System Error Codes".
RasError rasError(int error, std::optional<DialStage> reached, MachineAuthentication authentication);

/// It ended at the sign-in or later, so IPsec worked.
bool isAfterIpsec(RasStage stage);

} // namespace fix789
