// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/dns.h"

#include <chrono>

namespace fix789 {

/// The resolver that other programs of this computer use too, its hosts file included. A resolver that hangs keeps neither
/// the caller beyond the time limit nor the program at its end.
class SystemDns : public Dns {
public:
    explicit SystemDns(std::chrono::milliseconds limit = std::chrono::seconds(6)) : m_limit(limit) {}

    Result<QStringList> resolve(const QString &host, const Progress &progress) const override;

private:
    std::chrono::milliseconds m_limit;
};

} // namespace fix789
