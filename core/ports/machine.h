// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/clock.h"
#include "ports/dns.h"
#include "ports/facts.h"
#include "ports/own_attempts.h"
#include "ports/own_changes.h"
#include "ports/probes.h"
#include "ports/registry.h"
#include "ports/stored_connection.h"

#include <QString>

namespace fix789 {

enum class MachineKind { Windows, Recorded, Other };

/// The readable side of a computer. Nothing in here can write.
struct Machine {
    MachineKind kind = MachineKind::Other;
    QString name;         ///< id of a recorded computer, else empty
    QString system;       ///< "Windows 11 23H2 (22631.4317)"
    bool windows = false; ///< a Windows computer, live or recorded: Windows checks apply
    Facts facts;
    const Registry &registry;
    const Dns &dns;
    const Probes &probes;
    const Clock &clock;
    const OwnChanges &ownChanges;
    OwnAttempts ownAttempts = {};
    AskStoredConnection storedConnection = [](const QString &) {
        return failure(ErrorKind::NotSupported, QStringLiteral("reading how a VPN connection is kept"));
    };
};

} // namespace fix789
