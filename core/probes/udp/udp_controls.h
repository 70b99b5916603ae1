// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/settings.h"
#include "probes/udp/udp_asking.h"

namespace fix789 {

/// Asks every control of the settings side by side: a second at most for their names, 2.6 s for their answers.
/// Errors: NotSupported (all are switched off), Cancelled.
Result<std::vector<UdpControl>> askControls(const UdpSettings &settings, Datagrams &datagrams, const Clock &clock, const Dns &dns,
                                            const std::function<QByteArray(qsizetype)> &random, std::stop_token stop);

/// What the system's resolver, and others, say of names: a name that nobody has, known ones, and the server's. The last is asked
/// of the settings' resolvers alone, and only where it is a name of the public tree. Takes at most 2.6 s.
/// Errors: NotSupported (all are switched off), Cancelled.
Result<std::vector<NameAnswer>> askNames(const NameSettings &settings, const QString &server, Datagrams &datagrams,
                                         const Clock &clock, const Dns &dns, const std::function<QByteArray(qsizetype)> &random,
                                         std::stop_token stop);

} // namespace fix789
