// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/ike_observation.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace fix789 {

/// What main mode needs of X.509. All take foreign bytes (DER, at most 64 KiB); nothing here judges a chain.

/// DER of the subject's and of the issuer's name. Malformed for what is no certificate.
struct CertificateNames {
    QByteArray subject;
    QByteArray issuer;
};
Result<CertificateNames> namesOf(const QByteArray &certificate);

/// `signature` is one of these bytes by the key of this certificate, in the form of RFC 2409, 5.1: PKCS #1 v1.5 without a
/// DigestInfo. False for anything that is no such signature.
bool isRsaSignatureOf(const QByteArray &certificate, const QByteArray &digest, const QByteArray &signature);

/// "CN=vpn.example.org, O=Example" (RFC 4514's form, with blanks); empty for what is no name.
QString distinguishedNameText(const QByteArray &name);
/// Nothing for what is no certificate, or one whose days make no sense.
std::optional<ServerCertificate> serverCertificateFrom(const QByteArray &certificate);
/// "CN=vpn.example.org, valid from 2026-01-01 to 2027-01-01"; empty for what is no certificate.
QString certificateText(const QByteArray &certificate);

} // namespace fix789
