// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/dns.h"

#include <chrono>

namespace fix789::adapters {

/// The resolver that all programs of this computer use, including the hosts file. If it hangs, it delays neither the caller
/// beyond the limit nor the exit of the program.
class SystemDns : public Dns {
public:
    explicit SystemDns(std::chrono::milliseconds limit = std::chrono::seconds(6)) : m_limit(limit) {}

    Result<QStringList> resolve(const QString &host, const Progress &progress) const override;

private:
    std::chrono::milliseconds m_limit;
};

} // namespace fix789::adapters
