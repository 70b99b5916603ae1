// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ike/ike_message.h"
#include "ike/crypto/phase1_keys.h"

namespace fix789 {

/// IKEv1 messages whose payloads are encrypted (RFC 2409, appendix B).
struct SealedMessage {
    QByteArray bytes;
    QByteArray lastBlock; ///< of what is encrypted: the next message's vector
};
/// Pads with zeros and sets the flag. NotSupported where OpenSSL refuses the cipher.
Result<SealedMessage> sealMessage(IkeMessage message, const Phase1 &phase1, const Phase1Keys &keys, const QByteArray &iv);

struct OpenedMessage {
    IkeMessage message;
    QByteArray chain; ///< the payloads as they were written, without padding
    QByteArray lastBlock;
};
/// Foreign bytes: Malformed where what comes out is no chain of payloads, as after encryption with another key. That it is one
/// proves little; its hash does.
Result<OpenedMessage> openMessage(const QByteArray &bytes, const Phase1 &phase1, const Phase1Keys &keys, const QByteArray &iv);

/// A phase 2 or informational message: the hash payload first, over the message identifier, `before` and the payloads
/// (RFC 2409, 5.5 and 5.7). `before` is Ni_b in answers of quick mode, else empty.
std::vector<IkePayload> withHash(const std::vector<IkePayload> &payloads, std::uint32_t messageId, const QByteArray &before,
                                 const Phase1 &phase1, const Phase1Keys &keys);
/// Its first payload is that hash, and it is right.
bool hasRightHash(const OpenedMessage &opened, const QByteArray &before, const Phase1 &phase1, const Phase1Keys &keys);

} // namespace fix789
