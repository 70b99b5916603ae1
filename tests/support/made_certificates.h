// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace fix789::test {

/// A certificate made on the spot, for "CN=<name>", signed by a root that is made with it. The files hold the key, the
/// certificate and the root.
struct MadeCertificate {
    QByteArray pem;          ///< the key in the clear
    QByteArray encryptedPem; ///< the key under the passphrase
    QByteArray pkcs12;       ///< under the passphrase
    QByteArray der;          ///< of the certificate
    QByteArray rootDer;
};
MadeCertificate makeCertificate(const char *name, const char *passphrase);
/// The same with a key that is not RSA: PEM in the clear.
QByteArray makeEllipticPem(const char *name);

} // namespace fix789::test
