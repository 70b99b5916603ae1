// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ike/crypto/phase1_keys.h"
#include "ike/ike_message.h"

namespace fix789::ike {

/// IKEv1 messages whose payloads are encrypted (RFC 2409, appendix B).
struct SealedMessage {
    QByteArray bytes;
    QByteArray lastBlock; ///< of the ciphertext: the next message's initialisation vector
};
/// Pads with zeros and sets the flag. NotSupported if OpenSSL refuses the cipher.
Result<SealedMessage> sealMessage(IkeMessage message, const Phase1 &phase1, const Phase1Keys &keys, const QByteArray &iv);

struct OpenedMessage {
    IkeMessage message;
    QByteArray chain; ///< the payloads in wire format, without padding
    QByteArray lastBlock;
};
/// Untrusted bytes: Malformed if the plaintext is not a chain of payloads, as after encryption with another key. A valid
/// chain proves little; its hash proves the key.
Result<OpenedMessage> openMessage(const QByteArray &bytes, const Phase1 &phase1, const Phase1Keys &keys, const QByteArray &iv);

/// A phase 2 or informational message: the hash payload first, over the message ID, `before` and the payloads (RFC 2409, 5.5
/// and 5.7). `before` is Ni_b in answers of quick mode, else empty.
std::vector<IkePayload> withHash(const std::vector<IkePayload> &payloads, std::uint32_t messageId, const QByteArray &before,
                                 const Phase1 &phase1, const Phase1Keys &keys);
/// The first payload is that hash, and it is correct.
bool hasRightHash(const OpenedMessage &opened, const QByteArray &before, const Phase1 &phase1, const Phase1Keys &keys);

} // namespace fix789::ike
