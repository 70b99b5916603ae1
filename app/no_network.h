// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/dns.h"
#include "ports/probes.h"

namespace fix789::app {

/// For a run that opens no socket.
class NoDns : public Dns {
public:
    Result<QStringList> resolve(const QString &, const Progress &) const override
    {
        return failure(ErrorKind::NotSupported, QStringLiteral("asking the resolver: this run opens no socket"));
    }
};

class NoProbes : public Probes {
public:
    Result<IkeObservation> ike(const IkeQuestion &, const Progress &) const override
    {
        return failure(ErrorKind::NotSupported, QStringLiteral("asking the server: this run opens no socket"));
    }
    Result<PortalObservation> portal(const Progress &) const override
    {
        return failure(ErrorKind::NotSupported, QStringLiteral("looking for a captive portal: this run opens no socket"));
    }
    Result<std::vector<UdpControl>> udpControls(const Progress &) const override
    {
        return failure(ErrorKind::NotSupported, QStringLiteral("asking by UDP: this run opens no socket"));
    }
    Result<std::vector<NameAnswer>> names(const QString &, const Progress &) const override
    {
        return failure(ErrorKind::NotSupported, QStringLiteral("asking for names: this run opens no socket"));
    }
};

} // namespace fix789::app
