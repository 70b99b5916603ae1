// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/fragment_sender.h"

namespace fix789::adapters {

/// Sends over a raw socket (raw(7)), which requires root or CAP_NET_RAW.
class LinuxFragmentSender : public FragmentSender {
public:
    Result<void> sendLastFirst(const Endpoint &from, const Endpoint &to, const QByteArray &payload) override;
};

} // namespace fix789::adapters
