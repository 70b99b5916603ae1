// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/ike_observation.h"
#include "model/verdict/finding.h"

namespace fix789::analysis {

/// What this computer does with a name that has several addresses.
struct AddressContext {
    QString dialled;          ///< the one that Windows dialled last; empty: not known
    bool prefersIpv6 = false; ///< it has an IPv6 address of the internet, and asks there first
};

/// The truth table of a name's addresses; adds to what was read of the one that the negotiation took place at. *answers*: a key
/// exchange service spoke to us from there, whatever it said. *missing*: twelve sends met silence, or an ICMP error came back. An
/// address that this computer has no way to counts for nothing, and so does a name of which no address answers.
///
// clang-format off
/// | missing                               | beside it                                    | reading                                                |
/// |---------------------------------------|----------------------------------------------|--------------------------------------------------------|
/// | any                                   | Windows dialled one that answers             | a note                                                 |
/// | one of a family                       | another of that family answers               | server.one-of-several @ the one that is missing        |
/// | all of IPv6, an error from on the way | IPv4 answers, IPv6 comes first here          | path.ipv6-dead @ who said so                           |
/// | all of IPv6, an error from the server | the same                                     | server.one-of-several @ the one that is missing        |
/// | all of IPv6, silent                   | the same                                     | {path.ipv6-dead, server.one-of-several}                |
/// | all of IPv6                           | IPv4 answers and comes first here            | a note                                                 |
/// | all of IPv4                           | IPv6 answers; Windows dialled one of IPv4    | server.one-of-several @ that one                       |
/// | all of IPv4                           | IPv6 answers                                 | a note                                                 |
// clang-format on
///
/// What answers shows that this network lets the key exchange out, so what the silence of the other address left open is no
/// longer.
void readAddresses(const IkeObservation &seen, const AddressContext &context, Finding &reading);

} // namespace fix789::analysis
