// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

/// Assigned numbers of ISAKMP and IKEv1 (RFC 2408, RFC 2409, RFC 3526, RFC 5903).
namespace fix789::isakmp {

inline constexpr std::uint8_t kVersion = 0x10;

inline constexpr std::uint8_t kMainMode = 2; // "Identity Protection" in RFC 2408
inline constexpr std::uint8_t kInformational = 5;

inline constexpr std::uint8_t kFlagEncrypted = 0x01;

inline constexpr std::uint8_t kNoPayload = 0;
inline constexpr std::uint8_t kSecurityAssociation = 1;
inline constexpr std::uint8_t kProposal = 2;
inline constexpr std::uint8_t kTransform = 3;
inline constexpr std::uint8_t kNotification = 11;
inline constexpr std::uint8_t kVendorId = 13;

inline constexpr std::uint32_t kDoiIpsec = 1;
inline constexpr std::uint32_t kSituationIdentityOnly = 1;
inline constexpr std::uint8_t kProtocolIsakmp = 1;
inline constexpr std::uint8_t kTransformKeyIke = 1;

inline constexpr std::uint16_t kAttributeEncryption = 1;
inline constexpr std::uint16_t kAttributeHash = 2;
inline constexpr std::uint16_t kAttributeAuthentication = 3;
inline constexpr std::uint16_t kAttributeGroup = 4;
inline constexpr std::uint16_t kAttributeLifeType = 11;
inline constexpr std::uint16_t kAttributeLifeDuration = 12;
inline constexpr std::uint16_t kAttributeKeyLength = 14;

inline constexpr std::uint16_t kEncryptionTripleDes = 5;
inline constexpr std::uint16_t kEncryptionAes = 7;
inline constexpr std::uint16_t kHashSha1 = 2;
inline constexpr std::uint16_t kAuthenticationKey = 1;
inline constexpr std::uint16_t kGroupModp1024 = 2;
inline constexpr std::uint16_t kGroupModp2048 = 14;
inline constexpr std::uint16_t kGroupEcp256 = 19;
inline constexpr std::uint16_t kGroupEcp384 = 20;
inline constexpr std::uint16_t kLifeSeconds = 1;

inline constexpr std::uint16_t kInvalidMajorVersion = 5;
inline constexpr std::uint16_t kAttributesNotSupported = 13;
inline constexpr std::uint16_t kNoProposalChosen = 14;
inline constexpr std::uint16_t kFirstStatusNotification = 16384; // below are errors

} // namespace fix789::isakmp

/// Assigned numbers of IKEv2 (RFC 7296 and the IANA registry "IKEv2 Parameters").
namespace fix789::ikev2 {

inline constexpr std::uint8_t kVersion = 0x20;
inline constexpr std::uint8_t kIkeSaInit = 34;

inline constexpr std::uint8_t kFlagInitiator = 0x08;
inline constexpr std::uint8_t kFlagResponse = 0x20;

inline constexpr std::uint8_t kSecurityAssociation = 33;
inline constexpr std::uint8_t kKeyExchange = 34;
inline constexpr std::uint8_t kNonce = 40;
inline constexpr std::uint8_t kNotify = 41;
inline constexpr std::uint8_t kVendorId = 43;
inline constexpr std::uint8_t kEncrypted = 46;
inline constexpr std::uint8_t kEncryptedFragment = 53; // RFC 7383

inline constexpr std::uint16_t kInvalidMajorVersion = 5;
inline constexpr std::uint16_t kNoProposalChosen = 14;
inline constexpr std::uint16_t kInvalidKePayload = 17;
inline constexpr std::uint16_t kCookie = 16390;

} // namespace fix789::ikev2
