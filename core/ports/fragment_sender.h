// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "model/endpoint.h"

#include <QByteArray>

namespace fix789 {

/// Sends IP fragments that we make ourselves, which few systems allow.
class FragmentSender {
public:
    virtual ~FragmentSender() = default;

    /// Sends a UDP datagram in two IP fragments, the second one first. Errors: NotSupported (not IPv4, or the system does
    /// not allow it), Malformed (its size does not fit two fragments), Refused, Failed.
    virtual Result<void> sendLastFirst(const Endpoint &from, const Endpoint &to, const QByteArray &payload) = 0;
};

} // namespace fix789
