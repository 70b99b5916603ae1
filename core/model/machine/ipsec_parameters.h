// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace fix789 {

/// IPsec parameters of one connection (Set-VpnConnectionIPsecConfiguration), which replace everything that Windows offers by
/// default for IKEv2 and L2TP. Each value is the number that Windows stores, each word that of the cmdlet. The cmdlet's "None"
/// for the two transforms is missing: nothing says how Windows stores it.
struct IpsecParameters {
    /// Of main mode: IKEEXT_INTEGRITY_TYPE, IKEEXT_CIPHER_TYPE, IKEEXT_DH_GROUP.
    enum class Integrity { Md5, Sha1, Sha256, Sha384 };
    enum class Encryption { Des, TripleDes, Aes128, Aes192, Aes256, AesGcm128, AesGcm256 };
    enum class DhGroup { None, Group1, Group2, Group14, Ecp256, Ecp384, Group24 };
    /// Of quick mode: IPSEC_CIPHER_CONFIG, IPSEC_AUTH_CONFIG, IPSEC_PFS_GROUP.
    enum class Cipher { Des = 1, TripleDes, Aes128, Aes192, Aes256, AesGcm128, AesGcm192, AesGcm256 };
    enum class Authentication { Md5, Sha1, Sha256, AesGcm128, AesGcm192, AesGcm256 };
    enum class PfsGroup { None, Group1, Group2, Group14, Ecp256, Ecp384, AsMainMode, Group24 };

    Integrity integrity = Integrity::Sha1;
    Encryption encryption = Encryption::Aes128;
    DhGroup dhGroup = DhGroup::Group14;
    Cipher cipher = Cipher::Aes128;
    Authentication authentication = Authentication::Sha1;
    PfsGroup pfsGroup = PfsGroup::None;

    bool operator==(const IpsecParameters &) const = default;
    /// In the cmdlet's words: "EncryptionMethod AES256, IntegrityCheckMethod SHA256, DHGroup Group14, ...".
    [[nodiscard]] QString toString() const;
};

/// The numbers in the phonebook's "CustomIPSecPolicies": six little-endian numbers of 32 bits, in hexadecimal. Their order is
/// not that of ROUTER_CUSTOM_IKEv2_POLICY0: integrity, encryption, Diffie-Hellman group, then cipher, authentication and PFS
/// group of quick mode. Nothing for another length, and for a number without a meaning here.
std::optional<IpsecParameters> ipsecParametersFrom(const QString &stored);
/// The same text for these, in upper case.
QString storedForm(const IpsecParameters &parameters);

QString toString(IpsecParameters::Integrity integrity);
QString toString(IpsecParameters::Encryption encryption);
QString toString(IpsecParameters::DhGroup group);
QString toString(IpsecParameters::Cipher cipher);
QString toString(IpsecParameters::Authentication authentication);
QString toString(IpsecParameters::PfsGroup group);

} // namespace fix789
