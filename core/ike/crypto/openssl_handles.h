// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/pkcs12.h>
#include <openssl/x509.h>

#include <memory>

/// Owners of OpenSSL objects.
namespace fix789::ike::openssl {

template <auto Free>
struct Freed {
    template <class T>
    void operator()(T *object) const
    {
        Free(object);
    }
};

inline void freeCertificates(STACK_OF(X509) * certificates)
{
    sk_X509_pop_free(certificates, X509_free);
}

using Bio = std::unique_ptr<BIO, Freed<BIO_free>>;
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;
using Certificates = std::unique_ptr<STACK_OF(X509), Freed<freeCertificates>>;
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, Freed<EVP_PKEY_CTX_free>>;
using Number = std::unique_ptr<BIGNUM, Freed<BN_clear_free>>;
using ParameterBuilder = std::unique_ptr<OSSL_PARAM_BLD, Freed<OSSL_PARAM_BLD_free>>;
using Parameters = std::unique_ptr<OSSL_PARAM, Freed<OSSL_PARAM_free>>;
using Pkcs12 = std::unique_ptr<PKCS12, Freed<PKCS12_free>>;

/// Forgets the errors of what was tried.
struct ClearErrors {
    ~ClearErrors() { ERR_clear_error(); }
};

/// OpenSSL keeps thread-local data and frees it when the thread ends. A worker may end after the process has begun its
/// cleanup, which leaks that data; so this frees it earlier.
struct KeepNothingForThisThread {
    KeepNothingForThisThread() = default;
    KeepNothingForThisThread(const KeepNothingForThisThread &) = delete;
    KeepNothingForThisThread &operator=(const KeepNothingForThisThread &) = delete;
    ~KeepNothingForThisThread() { OPENSSL_thread_stop(); }
};

} // namespace fix789::ike::openssl
