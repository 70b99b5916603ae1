// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "model/machine/ike_observation.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace fix789::ike {

/// The X.509 functions of main mode. All accept untrusted bytes (DER, at most 64 KiB); none validates a chain.

/// DER of the subject's and of the issuer's name. Malformed for anything but a certificate.
struct CertificateNames {
    QByteArray subject;
    QByteArray issuer;
};
Result<CertificateNames> namesOf(const QByteArray &certificate);

/// Whether `signature` signs `digest` with the key of this certificate, in the form of RFC 2409, 5.1: PKCS #1 v1.5 without a
/// DigestInfo. False for anything else.
bool isRsaSignatureOf(const QByteArray &certificate, const QByteArray &digest, const QByteArray &signature);

/// "CN=vpn.example.org, O=Example" (RFC 4514's form, with spaces); empty for anything but a name.
QString distinguishedNameText(const QByteArray &name);
/// Nothing for anything but a certificate, or for one with invalid dates.
std::optional<ServerCertificate> serverCertificateFrom(const QByteArray &certificate);
/// "CN=vpn.example.org, valid from 2026-01-01 to 2027-01-01"; empty for anything but a certificate.
QString certificateText(const QByteArray &certificate);

} // namespace fix789::ike
