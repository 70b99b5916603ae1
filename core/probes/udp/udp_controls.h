// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/settings.h"
#include "probes/udp/udp_asking.h"

namespace fix789::probes {

/// Runs every control of the settings in parallel: at most a second for their names, 2.6 s for their answers.
/// Errors: NotSupported (all are switched off), Cancelled.
Result<std::vector<UdpControl>> askControls(const UdpSettings &settings, Datagrams &datagrams, const Clock &clock, const Dns &dns,
                                            const std::function<QByteArray(qsizetype)> &random, std::stop_token stop);

/// How the system's resolver, and others, answer: for a non-existent name, for known ones, and for the server's. Only the
/// settings' resolvers get the query for the server's name, and only if it is a public name. Takes at most 2.6 s.
/// Errors: NotSupported (all are switched off), Cancelled.
Result<std::vector<NameAnswer>> askNames(const NameSettings &settings, const QString &server, Datagrams &datagrams,
                                         const Clock &clock, const Dns &dns, const std::function<QByteArray(qsizetype)> &random,
                                         std::stop_token stop);

} // namespace fix789::probes
