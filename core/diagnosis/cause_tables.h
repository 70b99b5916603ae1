// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/causes.h"

#include <QCoreApplication>

#include <span>

namespace fix789::diagnosis {

// The closed vocabulary, split where a file would become too long: read in sequence, the tables give the order of fixing.
// What everything else depends on comes first: the network connection, since without it nothing further out can be judged;
// policy before the settings that it makes; services before the registry values that they read; this computer before the
// path, the path before the server, the server before keys, keys before the sign-in.
std::span<const CauseEntry> accessCauses();
std::span<const CauseEntry> computerCauses();
std::span<const CauseEntry> connectionCauses();
std::span<const CauseEntry> routeCauses();
std::span<const CauseEntry> networkCauses();
std::span<const CauseEntry> serverCauses();
std::span<const CauseEntry> signInCauses(); ///< includes what comes after the sign-in

// Shared by rows of two tables.
inline constexpr RequestText kSendIssuers{
    Recipient::Server,
    QT_TRANSLATE_NOOP(
        "Text",
        "Please send us the issuer certificates (root and intermediate) for the VPN to %1: this computer does not have them.")};

} // namespace fix789::diagnosis
