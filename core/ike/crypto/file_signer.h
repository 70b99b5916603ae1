// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "ports/signer.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace fix789::ike {

/// A certificate with its RSA key from a file: PKCS #12 (.p12, .pfx), or PEM with a certificate, its key and its issuers.
/// Errors: NotFound, Refused (the passphrase is wrong or missing, or reading is denied), NotSupported (no RSA key, or a PKCS
/// #12 with an outdated encryption that OpenSSL no longer ships), Malformed (neither form, no certificate for the key, more
/// than 1 MiB), Failed.
Result<std::shared_ptr<const Signer>> readSigner(const QString &path, const Secret &passphrase = {});
/// The same from the file's bytes.
Result<std::shared_ptr<const Signer>> signerFrom(const QByteArray &bytes, const Secret &passphrase = {});

} // namespace fix789::ike
