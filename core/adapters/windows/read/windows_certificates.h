// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/certificates.h"

namespace fix789 {

/// The stores "Personal" (MY) of this computer and of this person, through crypt32.dll. Chains are built from what is on this
/// computer; nothing is fetched. A key is opened without asking the person, and not used.
class WindowsCertificates final : public Certificates {
public:
    Result<std::vector<ComputerCertificate>> certificates() const override;
    Result<ChainState> chainOf(const std::vector<QByteArray> &shown) const override;
};

} // namespace fix789
