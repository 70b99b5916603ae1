// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace fix789 {

/// Whose "Personal" store (MY) contains a certificate. IPsec uses only those of the computer.
enum class CertificateStore { Computer, User };

/// Whether the private key of a certificate is usable.
enum class KeyUse {
    NotKnown, ///< not tried, or the system did not say
    Usable,
    Unusable, ///< the key it links to is missing, or no account can open it
    Refused,  ///< not usable by this user; the system, which uses it, may still have access
};

/// The state of the chain from a certificate to a root that this computer trusts.
enum class ChainState {
    NotKnown,
    Trusted,
    RevocationUnknown, ///< trusted, but the revocation check failed: Windows continues regardless
    Revoked,
    RootUntrusted, ///< it ends at an untrusted root
    Incomplete,    ///< an intermediate certificate is missing
    Weak,          ///< it uses an algorithm that Windows no longer accepts
    Invalid,       ///< any other fault
};

/// A certificate in a Windows store. Of its private key, this says only whether one exists.
struct ComputerCertificate {
    CertificateStore store = CertificateStore::Computer;
    QString subject;     ///< "CN=till-3.example.com"; untrusted text
    QString issuer;      ///< in the same form; equal to the subject if self-signed
    QString thumbprint;  ///< SHA-1 of the certificate, 40 hexadecimal digits in capitals
    QDateTime notBefore; ///< UTC; both are valid
    QDateTime notAfter;
    std::optional<QStringList> purposes; ///< OIDs of extended key usage; nothing: any purpose
    bool authority = false;              ///< a CA certificate (basic constraints)
    bool hasKey = false;                 ///< it links to a private key
    KeyUse key = KeyUse::NotKnown;
    ChainState chain = ChainState::NotKnown;
    QString keyAlgorithm; ///< OID, "1.2.840.113549.1.1.1" is RSA; empty if not known
    int keyBits = 0;      ///< 0 if not known
    QString signature;    ///< OID of the signature algorithm and hash; empty if not known
    QStringList dnsNames; ///< subject alternative names

    bool operator==(const ComputerCertificate &) const = default;
};

} // namespace fix789
