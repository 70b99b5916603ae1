// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "model/endpoint.h"

#include <QByteArray>

namespace fix789 {

/// Sends IP fragments of our own making, which few systems let a program do.
class FragmentSender {
public:
    virtual ~FragmentSender() = default;

    /// A UDP datagram in two IP fragments, the second one first. Errors: NotSupported (no IPv4, or the system does not let this
    /// program), Malformed (it fits no two fragments), Refused, Failed.
    virtual Result<void> sendLastFirst(const Endpoint &from, const Endpoint &to, const QByteArray &payload) = 0;
};

} // namespace fix789
