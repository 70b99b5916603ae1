// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/ike_observation.h"
#include "model/verdict/finding.h"

namespace fix789::analysis {

/// How this computer treats a name with several addresses.
struct AddressContext {
    QString dialled;          ///< the address that Windows dialled last; empty: not known
    bool prefersIpv6 = false; ///< it has a global IPv6 address and tries IPv6 first
};

/// The truth table for the addresses of a name; adds to the reading of the address where the negotiation took place.
/// *answers*: a key exchange service there sent us a message, whatever its content. *missing*: twelve sends met silence, or
/// an ICMP error came back. The table ignores an address to which this computer has no route, and a name of which no address
/// answers.
///
// clang-format off
/// | missing                               | other addresses                              | reading                                                |
/// |---------------------------------------|----------------------------------------------|--------------------------------------------------------|
/// | any                                   | Windows dialled one that answers             | a note                                                 |
/// | one of a family                       | another of that family answers               | server.one-of-several @ the missing one                |
/// | all of IPv6, an error from the path   | IPv4 answers, IPv6 comes first here          | path.ipv6-dead @ the reporter                          |
/// | all of IPv6, an error from the server | the same                                     | server.one-of-several @ the missing one                |
/// | all of IPv6, silent                   | the same                                     | {path.ipv6-dead, server.one-of-several}                |
/// | all of IPv6                           | IPv4 answers and comes first here            | a note                                                 |
/// | all of IPv4                           | IPv6 answers; Windows dialled one of IPv4    | server.one-of-several @ that one                       |
/// | all of IPv4                           | IPv6 answers                                 | a note                                                 |
// clang-format on
///
/// An address that answers proves that this network lets the key exchange out. That settles what the silence of the other
/// address left open.
void readAddresses(const IkeObservation &seen, const AddressContext &context, Finding &reading);

} // namespace fix789::analysis
