// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/ras_attempt.h"
#include "model/machine/vpn_profile.h"
#include "model/verdict/cause.h"

#include <optional>
#include <vector>

namespace fix789::analysis {

/// How far an attempt of Windows had come when it failed.
enum class RasStage {
    Service,     ///< a service of Windows, or its phonebook
    Name,        ///< the server's name, or the route to its address
    Port,        ///< the device that the connection dials with
    Certificate, ///< a certificate of this computer, before the first message
    KeyExchange, ///< main mode
    QuickMode,   ///< IPsec for the data
    Tunnel,      ///< between the first message and the established L2TP tunnel: no answer
    SignIn,      ///< name, password, and the protocols for them
    Address,     ///< signed in; the address inside the tunnel
    After,       ///< connected, then dropped
    Unsaid,      ///< the number does not say
};

/// What a Windows error number says about a connection.
struct RasError {
    RasStage stage = RasStage::Unsaid;
    const char *meaning = nullptr;     ///< QT_TRANSLATE_NOOP("Text", ...), %1 is the number; nullptr if only its stage is known
    std::vector<CauseRef> allows = {}; ///< every cause it allows, most likely first
    std::optional<CauseId> names = {}; ///< the cause that the number itself names
    bool fits = true;                  ///< false: a connection with this authentication cannot produce it
    bool complete = false;             ///< it allows no other cause
};

/// The number in the tables' form: the Win32 number of a Windows HRESULT; the full number of one that lost its sign and
/// first digit in a log. Others stay unchanged.
int rasNumber(int error);
/// As it is written for a reader: "789", "0x800B0109".
QString rasNumberText(int error);

/// What number and stage together say, for a connection that authenticates by key or by certificate. A stage from Windows'
/// event log (`reached`) takes precedence over the number's own. Every number gets an answer: 600-870 (raserror.h),
/// 13800-13999 (IKE), Win32, HRESULTs. Sources: win32 documentation, "Routing and Remote Access Error Codes", "System Error
/// Codes".
RasError rasError(int error, std::optional<DialStage> reached, MachineAuthentication authentication);

/// The same of an attempt. If it last dialled with another device than L2TP's, its number says nothing of L2TP/IPsec.
RasError rasError(const RasAttempt &attempt, MachineAuthentication authentication);
bool usedOtherTunnel(const RasAttempt &attempt);

/// The attempt ended at the sign-in or later, so IPsec worked.
bool isAfterIpsec(RasStage stage);

} // namespace fix789::analysis
