// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace fix789 {

/// Whose store "Personal" (MY) contains a certificate. IPsec uses only those of the computer.
enum class CertificateStore { Computer, User };

/// Whether the private key that belongs to a certificate can be used.
enum class KeyUse {
    NotKnown, ///< was not tried, or the system did not say
    Usable,
    Unusable, ///< there is a link to a key, and the key is not there or cannot be opened by anybody
    Refused,  ///< not usable by this user; says nothing about the system itself, which uses it
};

/// What became of the way from a certificate to a root that this computer trusts.
enum class ChainState {
    NotKnown,
    Trusted,
    RevocationUnknown, ///< trusted, but its revocation could not be checked: Windows continues regardless
    Revoked,
    RootUntrusted, ///< it ends at a root that is not among the trusted ones
    Incomplete,    ///< a certificate between it and a root is missing
    Weak,          ///< an algorithm in it that Windows no longer accepts
    Invalid,       ///< any other fault
};

/// A certificate as Windows keeps it. Of its key only whether there is one.
struct ComputerCertificate {
    CertificateStore store = CertificateStore::Computer;
    QString subject;     ///< "CN=till-3.example.com"; anything may stand in it
    QString issuer;      ///< in the same form; the subject itself where it is self-signed
    QString thumbprint;  ///< SHA-1 of the certificate, 40 hexadecimal digits in capitals
    QDateTime notBefore; ///< UTC; both are valid
    QDateTime notAfter;
    std::optional<QStringList> purposes; ///< OIDs of extended key usage; nothing: for any purpose
    bool authority = false;              ///< made to sign other certificates (basic constraints)
    bool hasKey = false;                 ///< it is linked to a private key
    KeyUse key = KeyUse::NotKnown;
    ChainState chain = ChainState::NotKnown;
    QString keyAlgorithm; ///< OID, "1.2.840.113549.1.1.1" is RSA; empty where it is not known
    int keyBits = 0;      ///< 0 where it is not known
    QString signature;    ///< OID of algorithm and hash that it was signed with; empty where it is not known
    QStringList dnsNames; ///< subject alternative names

    bool operator==(const ComputerCertificate &) const = default;
};

} // namespace fix789
