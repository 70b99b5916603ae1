// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/interfaces.h"
#include "ports/policies.h"

namespace fix789 {

/// Ports that no system is asked through yet: all they say is NotSupported. Recorded computers answer them.
class UnreadPolicies : public Policies {
public:
    Result<std::vector<OwnedSetting>> owners() const override { return notRead(QStringLiteral("who owns settings")); }
    Result<std::vector<IpsecRule>> ipsecRules() const override { return notRead(QStringLiteral("IPsec policies")); }
    Result<bool> credentialGuard() const override { return notRead(QStringLiteral("Credential Guard")); }

private:
    static Failure notRead(const QString &what)
    {
        return failure(ErrorKind::NotSupported, QStringLiteral("reading %1, which this program does not").arg(what));
    }
};

class UnreadInterfaces : public Interfaces {
public:
    Result<std::vector<LocalInterface>> interfaces() const override
    {
        return failure(ErrorKind::NotSupported, QStringLiteral("reading the networks, which this program does not"));
    }
};

} // namespace fix789
