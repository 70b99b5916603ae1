// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ike/crypto/certificates.h"

#include "ike/crypto/hash.h"
#include "ike/crypto/openssl_handles.h"

#include <openssl/err.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <ctime>

namespace fix789::ike {
namespace {

constexpr qsizetype kLargest = 64 * 1024;

using Name = std::unique_ptr<X509_NAME, openssl::Freed<X509_NAME_free>>;

openssl::Certificate read(const QByteArray &der)
{
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.data());
    return openssl::Certificate(der.size() > kLargest ? nullptr : d2i_X509(nullptr, &bytes, long(der.size())));
}

QByteArray derOf(const X509_NAME *name)
{
    const unsigned char *bytes = nullptr;
    std::size_t size = 0;
    if (X509_NAME_get0_der(name, &bytes, &size) <= 0)
        return {};
    return {reinterpret_cast<const char *>(bytes), qsizetype(size)};
}

QString textOf(const X509_NAME *name)
{
    const openssl::Bio bio(BIO_new(BIO_s_mem()));
    constexpr unsigned long kForm = (XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB & ~XN_FLAG_SEP_MASK) | XN_FLAG_SEP_CPLUS_SPC;
    if (!bio || X509_NAME_print_ex(bio.get(), name, 0, kForm) < 0)
        return {};
    char *text = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &text);
    return QString::fromUtf8(text, qsizetype(size));
}

// Invalid for a malformed time.
QDateTime timeOf(const ASN1_TIME *time)
{
    std::tm parts{};
    if (ASN1_TIME_to_tm(time, &parts) <= 0)
        return {};
    return {QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday), QTime(parts.tm_hour, parts.tm_min, parts.tm_sec),
            Qt::UTC};
}

QString dayOf(const ASN1_TIME *time)
{
    const QDateTime at = timeOf(time);
    return at.isValid() ? at.date().toString(Qt::ISODate) : QStringLiteral("?");
}

} // namespace

Result<CertificateNames> namesOf(const QByteArray &certificate)
{
    const openssl::ClearErrors clear;
    const openssl::Certificate read509 = read(certificate);
    if (!read509)
        return failure(ErrorKind::Malformed, QStringLiteral("reading a certificate"));
    return CertificateNames{derOf(X509_get_subject_name(read509.get())), derOf(X509_get_issuer_name(read509.get()))};
}

bool isRsaSignatureOf(const QByteArray &certificate, const QByteArray &digest, const QByteArray &signature)
{
    const openssl::ClearErrors clear;
    const openssl::Certificate read509 = read(certificate);
    EVP_PKEY *key = read509 ? X509_get0_pubkey(read509.get()) : nullptr;
    if (key == nullptr || EVP_PKEY_is_a(key, "RSA") <= 0)
        return false;
    const openssl::KeyContext context(EVP_PKEY_CTX_new_from_pkey(nullptr, key, nullptr));
    QByteArray recovered(EVP_PKEY_get_size(key), '\0');
    std::size_t size = std::size_t(recovered.size());
    if (!context || EVP_PKEY_verify_recover_init(context.get()) <= 0 ||
        EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_PKCS1_PADDING) <= 0 ||
        EVP_PKEY_verify_recover(context.get(), reinterpret_cast<unsigned char *>(recovered.data()), &size,
                                reinterpret_cast<const unsigned char *>(signature.data()), std::size_t(signature.size())) <= 0)
        return false;
    return isSameSecret(recovered.first(qsizetype(size)), digest);
}

QString distinguishedNameText(const QByteArray &name)
{
    const openssl::ClearErrors clear;
    const auto *bytes = reinterpret_cast<const unsigned char *>(name.data());
    const Name read(name.size() > kLargest ? nullptr : d2i_X509_NAME(nullptr, &bytes, long(name.size())));
    return read ? textOf(read.get()) : QString();
}

namespace {

constexpr int kMostNames = 64;
constexpr int kLongestName = 255;

// DNS names from the subject alternative name; skips malformed ones.
QStringList namesOf(const X509 *certificate)
{
    QStringList names;
    auto *all = static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr));
    for (int i = 0; i < std::min(sk_GENERAL_NAME_num(all), kMostNames); ++i) {
        const GENERAL_NAME *one = sk_GENERAL_NAME_value(all, i);
        if (one->type != GEN_DNS)
            continue;
        const QByteArray bytes(reinterpret_cast<const char *>(ASN1_STRING_get0_data(one->d.dNSName)),
                               std::min(ASN1_STRING_length(one->d.dNSName), kLongestName));
        const bool plain = std::ranges::all_of(bytes, [](char c) { return c > ' ' && c < 127; });
        if (plain && !bytes.isEmpty())
            names << QString::fromLatin1(bytes);
    }
    GENERAL_NAMES_free(all);
    return names;
}

} // namespace

std::optional<ServerCertificate> serverCertificateFrom(const QByteArray &certificate)
{
    const openssl::ClearErrors clear;
    const openssl::Certificate read509 = read(certificate);
    if (!read509)
        return std::nullopt;
    ServerCertificate its{textOf(X509_get_subject_name(read509.get())), timeOf(X509_get0_notBefore(read509.get())),
                          timeOf(X509_get0_notAfter(read509.get())), textOf(X509_get_issuer_name(read509.get()))};
    its.names = namesOf(read509.get());
    return its.notBefore.isValid() && its.notAfter.isValid() ? std::optional(std::move(its)) : std::nullopt;
}

QString certificateText(const QByteArray &certificate)
{
    const openssl::ClearErrors clear;
    const openssl::Certificate read509 = read(certificate);
    if (!read509)
        return {};
    return QStringLiteral("%1, valid from %2 to %3")
        .arg(textOf(X509_get_subject_name(read509.get())), dayOf(X509_get0_notBefore(read509.get())),
             dayOf(X509_get0_notAfter(read509.get())));
}

} // namespace fix789::ike
