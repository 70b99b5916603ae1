// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace fix789::ike {

inline constexpr std::uint16_t kIkePort = 500;
inline constexpr std::uint16_t kNatTraversalPort = 4500; // RFC 3948
inline constexpr std::uint16_t kL2tpPort = 1701;         // RFC 2661, 8.1; inside the tunnel
inline constexpr std::uint8_t kUdpProtocol = 17;

inline constexpr qsizetype kHeaderSize = 28;       // RFC 2408, 3.1
inline constexpr qsizetype kGenericHeaderSize = 4; // of a payload: RFC 2408, 3.2
inline constexpr qsizetype kLargestMessage = 64 * 1024;
inline constexpr qsizetype kNonceSize = 48;    // as Windows, in both phases: seen decrypted, and by the size of its message 3
inline constexpr qsizetype kShortestNonce = 8; // RFC 2409, 5
inline constexpr qsizetype kLongestNonce = 256;

} // namespace fix789::ike

/// Assigned numbers of ISAKMP and IKEv1 (RFC 2408, RFC 2409, RFC 3526, RFC 5903).
namespace fix789::ike::isakmp {

inline constexpr std::uint8_t kVersion = 0x10;

inline constexpr std::uint8_t kMainMode = 2; // "Identity Protection" in RFC 2408
inline constexpr std::uint8_t kAggressiveMode = 4;
inline constexpr std::uint8_t kInformational = 5;
inline constexpr std::uint8_t kQuickMode = 32;

inline constexpr std::uint8_t kFlagEncrypted = 0x01;

inline constexpr std::uint8_t kNoPayload = 0;
inline constexpr std::uint8_t kSecurityAssociation = 1;
inline constexpr std::uint8_t kProposal = 2;
inline constexpr std::uint8_t kTransform = 3;
inline constexpr std::uint8_t kKeyExchange = 4;
inline constexpr std::uint8_t kIdentification = 5;
inline constexpr std::uint8_t kCertificate = 6;
inline constexpr std::uint8_t kCertificateRequest = 7;
inline constexpr std::uint8_t kHash = 8;
inline constexpr std::uint8_t kSignature = 9;
inline constexpr std::uint8_t kNonce = 10;
inline constexpr std::uint8_t kNotification = 11;
inline constexpr std::uint8_t kDelete = 12;
inline constexpr std::uint8_t kVendorId = 13;
inline constexpr std::uint8_t kNatDetection = 20;             // RFC 3947
inline constexpr std::uint8_t kNatOriginalAddress = 21;       // RFC 3947
inline constexpr std::uint8_t kNatDetectionDraft = 130;       // draft-ietf-ipsec-nat-t-ike-02
inline constexpr std::uint8_t kNatOriginalAddressDraft = 131; // draft-ietf-ipsec-nat-t-ike-02
inline constexpr std::uint8_t kFragment = 132;                // MS-IKEE, 2.2.3

inline constexpr std::uint32_t kDoiIpsec = 1;
inline constexpr std::uint32_t kSituationIdentityOnly = 1;
inline constexpr std::uint8_t kProtocolIsakmp = 1;
inline constexpr std::uint8_t kProtocolEsp = 3;
inline constexpr std::uint8_t kTransformKeyIke = 1;

inline constexpr std::uint16_t kAttributeEncryption = 1;
inline constexpr std::uint16_t kAttributeHash = 2;
inline constexpr std::uint16_t kAttributeAuthentication = 3;
inline constexpr std::uint16_t kAttributeGroup = 4;
inline constexpr std::uint16_t kAttributeLifeType = 11;
inline constexpr std::uint16_t kAttributeLifeDuration = 12;
inline constexpr std::uint16_t kAttributeKeyLength = 14;

inline constexpr std::uint16_t kEncryptionDes = 1;
inline constexpr std::uint16_t kEncryptionIdea = 2;
inline constexpr std::uint16_t kEncryptionTripleDes = 5;
inline constexpr std::uint16_t kEncryptionAes = 7;
inline constexpr std::uint16_t kHashMd5 = 1;
inline constexpr std::uint16_t kHashSha1 = 2;
inline constexpr std::uint16_t kHashTiger = 3;
inline constexpr std::uint16_t kHashSha256 = 4;
inline constexpr std::uint16_t kHashSha384 = 5;
inline constexpr std::uint16_t kHashSha512 = 6;
inline constexpr std::uint16_t kAuthenticationKey = 1;
inline constexpr std::uint16_t kAuthenticationRsaSignature = 3;
inline constexpr std::uint16_t kGroupModp768 = 1;
inline constexpr std::uint16_t kGroupModp1024 = 2;
inline constexpr std::uint16_t kGroupEc2n155 = 3;
inline constexpr std::uint16_t kGroupModp1536 = 5;
inline constexpr std::uint16_t kGroupModp2048 = 14;
inline constexpr std::uint16_t kGroupModp3072 = 15;
inline constexpr std::uint16_t kGroupModp4096 = 16;
inline constexpr std::uint16_t kGroupEcp256 = 19;
inline constexpr std::uint16_t kGroupEcp384 = 20;
inline constexpr std::uint16_t kGroupEcp521 = 21;
inline constexpr std::uint16_t kGroupModp2048s256 = 24; // RFC 5114: with a subgroup of 256 bits
inline constexpr std::uint16_t kLifeSeconds = 1;
inline constexpr std::uint16_t kLifeKilobytes = 2;

// Phase 2 (RFC 2407, 4.4.4 and 4.5; RFC 3947, 5.1)
inline constexpr std::uint8_t kEspDes = 2;
inline constexpr std::uint8_t kEspTripleDes = 3;
inline constexpr std::uint8_t kEspNull = 11;
inline constexpr std::uint8_t kEspAes = 12;
inline constexpr std::uint8_t kEspAesGcm16 = 20;
inline constexpr std::uint16_t kEspLifeType = 1;
inline constexpr std::uint16_t kEspLifeDuration = 2;
inline constexpr std::uint16_t kEspGroup = 3;
inline constexpr std::uint16_t kEspEncapsulation = 4;
inline constexpr std::uint16_t kEspIntegrity = 5;
inline constexpr std::uint16_t kEspKeyLength = 6;
inline constexpr std::uint16_t kTransport = 2;
inline constexpr std::uint16_t kUdpTransport = 4;
inline constexpr std::uint16_t kUdpTransportDraft = 61444;
inline constexpr std::uint16_t kHmacMd5 = 1;
inline constexpr std::uint16_t kHmacSha1 = 2;
inline constexpr std::uint16_t kHmacSha256 = 5;
inline constexpr std::uint16_t kHmacSha384 = 6;
inline constexpr std::uint16_t kHmacSha512 = 7;

inline constexpr std::uint8_t kIdIpv4 = 1;
inline constexpr std::uint8_t kIdFqdn = 2;
inline constexpr std::uint8_t kIdUserFqdn = 3;
inline constexpr std::uint8_t kIdIpv6 = 5;
inline constexpr std::uint8_t kIdDistinguishedName = 9;
inline constexpr std::uint8_t kX509Signature = 4; // encoding of a certificate

inline constexpr std::uint16_t kInvalidMajorVersion = 5;
inline constexpr std::uint16_t kAttributesNotSupported = 13;
inline constexpr std::uint16_t kNoProposalChosen = 14;
inline constexpr std::uint16_t kInvalidIdInformation = 18;
inline constexpr std::uint16_t kAuthenticationFailed = 24;
inline constexpr std::uint16_t kFirstStatusNotification = 16384; // below are errors

/// An error about the client's identity: the server accepted its offer.
constexpr bool blamesIdentity(int notification)
{
    return notification == kInvalidIdInformation || notification == kAuthenticationFailed;
}

} // namespace fix789::ike::isakmp

/// Assigned numbers of IKEv2 (RFC 7296 and the IANA registry "IKEv2 Parameters").
namespace fix789::ike::ikev2 {

inline constexpr std::uint16_t kEncryptionAesGcm16 = 20; // RFC 5282

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

} // namespace fix789::ike::ikev2
