// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "support/made_certificates.h"

#include "ike/crypto/openssl_handles.h"

#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

#include <cstring>

namespace fix789::test {
using namespace ike;
namespace {

constexpr long kDay = 24L * 60 * 60;

openssl::Certificate signedBy(EVP_PKEY *signer, const char *issuer, EVP_PKEY *subjectKey, const char *subject)
{
    openssl::Certificate certificate(X509_new());
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -kDay);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), kDay);
    X509_set_pubkey(certificate.get(), subjectKey);
    const auto name = [](X509_NAME *place, const char *text) {
        X509_NAME_add_entry_by_txt(place, "CN", MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(text), -1, -1, 0);
    };
    name(X509_get_subject_name(certificate.get()), subject);
    name(X509_get_issuer_name(certificate.get()), issuer);
    X509_sign(certificate.get(), signer, EVP_sha256());
    return certificate;
}

QByteArray contents(BIO *bio)
{
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(bio, &bytes);
    return {bytes, qsizetype(size)};
}

QByteArray pem(EVP_PKEY *key, const char *passphrase, std::initializer_list<X509 *> certificates)
{
    const openssl::Bio bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_PKCS8PrivateKey(bio.get(), key, passphrase != nullptr ? EVP_aes_256_cbc() : nullptr, passphrase,
                                  passphrase != nullptr ? int(std::strlen(passphrase)) : 0, nullptr, nullptr);
    for (X509 *certificate : certificates)
        PEM_write_bio_X509(bio.get(), certificate);
    return contents(bio.get());
}

QByteArray der(X509 *certificate)
{
    const openssl::Bio bio(BIO_new(BIO_s_mem()));
    i2d_X509_bio(bio.get(), certificate);
    return contents(bio.get());
}

} // namespace

MadeCertificate makeCertificate(const char *name, const char *passphrase)
{
    const openssl::Key rootKey(EVP_RSA_gen(2048));
    const openssl::Key key(EVP_RSA_gen(2048));
    const openssl::Certificate root = signedBy(rootKey.get(), "root", rootKey.get(), "root");
    const openssl::Certificate own = signedBy(rootKey.get(), "root", key.get(), name);

    const openssl::Certificates others(sk_X509_new_null());
    X509_up_ref(root.get());
    sk_X509_push(others.get(), root.get());
    const openssl::Pkcs12 file(PKCS12_create(passphrase, name, key.get(), own.get(), others.get(), 0, 0, 0, 0, 0));
    const openssl::Bio bio(BIO_new(BIO_s_mem()));
    i2d_PKCS12_bio(bio.get(), file.get());

    // The root stands first, as some programs write it.
    return {pem(key.get(), nullptr, {root.get(), own.get()}), pem(key.get(), passphrase, {own.get(), root.get()}),
            contents(bio.get()), der(own.get()), der(root.get())};
}

QByteArray makeEllipticPem(const char *name)
{
    const openssl::Key key(EVP_EC_gen("P-256"));
    const openssl::Certificate own = signedBy(key.get(), name, key.get(), name);
    return pem(key.get(), nullptr, {own.get()});
}

} // namespace fix789::test
