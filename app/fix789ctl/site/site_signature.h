// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace fix789::app {

/// Ed25519 by OpenSSL. `keyFile` holds a private key (PEM); if it does not exist, it is made, readable to its owner alone, and
/// the public key beside it as `keyFile`.pub. Errors: Malformed (no such key), Refused, Failed.
Result<QByteArray> signSite(const QByteArray &content, const QString &keyFile);

/// Whether one of the public keys (PEM, one after the other) made the signature.
bool isSignedByOneOf(const QByteArray &keys, const QByteArray &content, const QByteArray &signature);
/// Whether there is at least one key in it.
bool holdsPublicKey(const QByteArray &keys);

} // namespace fix789::app
