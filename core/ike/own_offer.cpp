// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ike/own_offer.h"

#include "ike/main_mode.h"
#include "ike/wire/isakmp_numbers.h"

#include <optional>
#include <utility>

namespace fix789::ike {
namespace {

using Parameters = IpsecParameters;

std::uint16_t hashOf(Parameters::Integrity integrity)
{
    switch (integrity) {
    case Parameters::Integrity::Md5:
        return isakmp::kHashMd5;
    case Parameters::Integrity::Sha1:
        return isakmp::kHashSha1;
    case Parameters::Integrity::Sha256:
        return isakmp::kHashSha256;
    case Parameters::Integrity::Sha384:
        break;
    }
    return isakmp::kHashSha384;
}

using NumberedCipher = std::pair<std::uint16_t, std::uint16_t>; // its number, and the bits of its key

// Nothing for AES-GCM, which only IKEv2 has for its own messages (RFC 5282).
std::optional<NumberedCipher> mainModeCipher(Parameters::Encryption encryption)
{
    switch (encryption) {
    case Parameters::Encryption::Des:
        return NumberedCipher{isakmp::kEncryptionDes, 0};
    case Parameters::Encryption::TripleDes:
        return NumberedCipher{isakmp::kEncryptionTripleDes, 0};
    case Parameters::Encryption::Aes128:
        return NumberedCipher{isakmp::kEncryptionAes, 128};
    case Parameters::Encryption::Aes192:
        return NumberedCipher{isakmp::kEncryptionAes, 192};
    case Parameters::Encryption::Aes256:
        return NumberedCipher{isakmp::kEncryptionAes, 256};
    case Parameters::Encryption::AesGcm128:
    case Parameters::Encryption::AesGcm256:
        break;
    }
    return std::nullopt;
}

// Zero: none.
std::uint16_t groupOf(Parameters::DhGroup group)
{
    switch (group) {
    case Parameters::DhGroup::None:
        break;
    case Parameters::DhGroup::Group1:
        return isakmp::kGroupModp768;
    case Parameters::DhGroup::Group2:
        return isakmp::kGroupModp1024;
    case Parameters::DhGroup::Group14:
        return isakmp::kGroupModp2048;
    case Parameters::DhGroup::Ecp256:
        return isakmp::kGroupEcp256;
    case Parameters::DhGroup::Ecp384:
        return isakmp::kGroupEcp384;
    case Parameters::DhGroup::Group24:
        return isakmp::kGroupModp2048s256;
    }
    return 0;
}

std::uint16_t pfsGroupOf(Parameters::PfsGroup group, std::uint16_t mainMode)
{
    switch (group) {
    case Parameters::PfsGroup::None:
        break;
    case Parameters::PfsGroup::Group1:
        return isakmp::kGroupModp768;
    case Parameters::PfsGroup::Group2:
        return isakmp::kGroupModp1024;
    case Parameters::PfsGroup::Group14:
        return isakmp::kGroupModp2048;
    case Parameters::PfsGroup::Ecp256:
        return isakmp::kGroupEcp256;
    case Parameters::PfsGroup::Ecp384:
        return isakmp::kGroupEcp384;
    case Parameters::PfsGroup::AsMainMode:
        return mainMode;
    case Parameters::PfsGroup::Group24:
        return isakmp::kGroupModp2048s256;
    }
    return 0;
}

std::uint16_t integrityOf(Parameters::Authentication authentication)
{
    switch (authentication) {
    case Parameters::Authentication::Md5:
        return isakmp::kHmacMd5;
    case Parameters::Authentication::Sha1:
        return isakmp::kHmacSha1;
    case Parameters::Authentication::Sha256:
        return isakmp::kHmacSha256;
    case Parameters::Authentication::AesGcm128:
    case Parameters::Authentication::AesGcm192:
    case Parameters::Authentication::AesGcm256:
        break;
    }
    return 0; // AES-GCM checks the data itself
}

// Nothing if the two do not belong together: AES-GCM is one algorithm, and Windows names it twice.
std::optional<EspSuite> espOf(Parameters::Cipher cipher, Parameters::Authentication authentication)
{
    using enum Parameters::Cipher;
    using Authentication = Parameters::Authentication;
    const std::uint16_t integrity = integrityOf(authentication);
    const auto checked = [&](std::uint8_t transform, std::uint16_t bits) {
        return integrity != 0 ? std::optional(EspSuite{transform, bits, integrity}) : std::nullopt;
    };
    const auto itself = [&](std::uint16_t bits, Authentication same) {
        return authentication == same ? std::optional(EspSuite{isakmp::kEspAesGcm16, bits}) : std::nullopt;
    };
    switch (cipher) {
    case Des:
        return checked(isakmp::kEspDes, 0);
    case TripleDes:
        return checked(isakmp::kEspTripleDes, 0);
    case Aes128:
        return checked(isakmp::kEspAes, 128);
    case Aes192:
        return checked(isakmp::kEspAes, 192);
    case Aes256:
        return checked(isakmp::kEspAes, 256);
    case AesGcm128:
        return itself(128, Authentication::AesGcm128);
    case AesGcm192:
        return itself(192, Authentication::AesGcm192);
    case AesGcm256:
        break;
    }
    return itself(256, Authentication::AesGcm256);
}

} // namespace

Result<OwnOffer> ownOffer(const IpsecParameters &parameters, std::uint16_t encapsulation)
{
    const auto cipher = mainModeCipher(parameters.encryption);
    const std::uint16_t group = groupOf(parameters.dhGroup);
    auto esp = espOf(parameters.cipher, parameters.authentication);
    if (!cipher || group == 0 || !esp)
        return failure(ErrorKind::NotSupported, QStringLiteral("offering in IKEv1: ") + parameters.toString());
    esp->encapsulation = encapsulation;
    esp->group = pfsGroupOf(parameters.pfsGroup, group);
    return OwnOffer{{cipher->first, cipher->second, hashOf(parameters.integrity), group, isakmp::kAuthenticationKey}, *esp};
}

std::vector<MainModeSuite> mainModeSuitesWith(const std::optional<IpsecParameters> &parameters)
{
    const auto own = parameters ? ownOffer(*parameters, isakmp::kTransport) : failure(ErrorKind::NotFound, {});
    return own ? std::vector{own->mainMode} : windowsMainModeSuites();
}

std::vector<EspSuite> espSuitesWith(const std::optional<IpsecParameters> &parameters, ProfileEncryption setting,
                                    std::uint16_t encapsulation)
{
    const auto own = parameters ? ownOffer(*parameters, encapsulation) : failure(ErrorKind::NotFound, {});
    return own ? std::vector{own->esp} : windowsEspSuites(setting, encapsulation);
}

} // namespace fix789::ike
