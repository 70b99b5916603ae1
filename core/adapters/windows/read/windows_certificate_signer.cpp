// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/read/windows_certificate_signer.h"

#include "adapters/windows/api/handles.h"
#include "adapters/windows/api/windows_error.h"

#include <windows.h>

#include <bcrypt.h>
#include <ncrypt.h>
#include <wincrypt.h>

#include <cstring>

namespace fix789::adapters {
namespace {

struct StorePolicy {
    using Handle = HCERTSTORE;
    static Handle none() { return nullptr; }
    static void close(Handle handle) { CertCloseStore(handle, 0); }
};
struct CertificatePolicy {
    using Handle = PCCERT_CONTEXT;
    static Handle none() { return nullptr; }
    static void close(Handle handle) { CertFreeCertificateContext(handle); }
};
struct ChainPolicy {
    using Handle = PCCERT_CHAIN_CONTEXT;
    static Handle none() { return nullptr; }
    static void close(Handle handle) { CertFreeCertificateChain(handle); }
};
struct KeyPolicy {
    using Handle = NCRYPT_KEY_HANDLE;
    static Handle none() { return 0; }
    static void close(Handle handle) { NCryptFreeObject(handle); }
};

using Store = OwnedHandle<StorePolicy>;
using Certificate = OwnedHandle<CertificatePolicy>;
using Chain = OwnedHandle<ChainPolicy>;
using Key = OwnedHandle<KeyPolicy>;

QByteArray der(PCCERT_CONTEXT certificate)
{
    return {reinterpret_cast<const char *>(certificate->pbCertEncoded), qsizetype(certificate->cbCertEncoded)};
}

QString subjectOf(PCCERT_CONTEXT certificate)
{
    wchar_t text[512] = {};
    const DWORD size = CertGetNameStringW(certificate, CERT_NAME_RDN_TYPE, 0, nullptr, text, DWORD(std::size(text)));
    return size > 1 ? QString::fromWCharArray(text, qsizetype(size) - 1) : QString();
}

bool isUsable(PCCERT_CONTEXT certificate, const QString &subject)
{
    DWORD size = 0;
    const bool hasKey = CertGetCertificateContextProperty(certificate, CERT_KEY_PROV_INFO_PROP_ID, nullptr, &size) != 0;
    const char *const algorithm = certificate->pCertInfo->SubjectPublicKeyInfo.Algorithm.pszObjId;
    return hasKey && std::strcmp(algorithm, szOID_RSA_RSA) == 0 && CertVerifyTimeValidity(nullptr, certificate->pCertInfo) == 0 &&
           (subject.isEmpty() || subjectOf(certificate).contains(subject, Qt::CaseInsensitive));
}

Result<Certificate> find(const QString &subject)
{
    const Store store(CertOpenStore(CERT_STORE_PROV_SYSTEM_W, 0, 0,
                                    CERT_SYSTEM_STORE_LOCAL_MACHINE | CERT_STORE_READONLY_FLAG | CERT_STORE_OPEN_EXISTING_FLAG,
                                    L"MY"));
    if (!store) {
        const DWORD code = GetLastError();
        return windowsFailure(code, QStringLiteral("open the computer's certificates"));
    }
    Certificate best;
    PCCERT_CONTEXT one = nullptr; // each call frees the previous one
    while ((one = CertEnumCertificatesInStore(*store, one)) != nullptr) {
        const bool lasts = !best || CompareFileTime(&one->pCertInfo->NotAfter, &(*best)->pCertInfo->NotAfter) > 0;
        if (lasts && isUsable(one, subject))
            best = Certificate(CertDuplicateCertificateContext(one));
    }
    if (!best)
        return failure(ErrorKind::NotFound, QStringLiteral("find a certificate of the computer"));
    return best;
}

// From the stores only: downloads nothing.
std::vector<QByteArray> chainOf(PCCERT_CONTEXT certificate)
{
    CERT_CHAIN_PARA parameters{};
    parameters.cbSize = sizeof parameters;
    PCCERT_CHAIN_CONTEXT made = nullptr;
    constexpr DWORD kFlags = CERT_CHAIN_CACHE_ONLY_URL_RETRIEVAL | CERT_CHAIN_DISABLE_AUTH_ROOT_AUTO_UPDATE;
    const BOOL built =
        CertGetCertificateChain(HCCE_LOCAL_MACHINE, certificate, nullptr, nullptr, &parameters, kFlags, nullptr, &made);
    const Chain chain(built != 0 ? made : nullptr);
    std::vector<QByteArray> certificates{der(certificate)};
    if (!chain || (*chain)->cChain == 0)
        return certificates;
    const CERT_SIMPLE_CHAIN &simple = *(*chain)->rgpChain[0];
    for (DWORD i = 1; i < simple.cElement; ++i)
        certificates.push_back(der(simple.rgpElement[i]->pCertContext));
    return certificates;
}

// Without elevation Windows reports either that there is no key or that it may not be used.
Failure keyFailure(SECURITY_STATUS status)
{
    const QString doing = QStringLiteral("use the key of the computer's certificate");
    const auto code = static_cast<unsigned long>(status);
    const bool refused = status == NTE_PERM || status == NTE_BAD_KEYSET || status == NTE_NO_KEY || status == NTE_SILENT_CONTEXT;
    return refused ? failure(ErrorKind::Refused, doing, std::int64_t(code)) : windowsFailure(code, doing);
}

class StoreSigner final : public Signer {
public:
    explicit StoreSigner(Certificate certificate) : m_certificate(std::move(certificate)) {}

    [[nodiscard]] std::vector<QByteArray> certificates() const override { return chainOf(*m_certificate); }

    [[nodiscard]] Result<QByteArray> sign(const QByteArray &digest) const override
    {
        HCRYPTPROV_OR_NCRYPT_KEY_HANDLE handle = 0;
        DWORD kind = 0;
        BOOL mustFree = FALSE;
        constexpr DWORD kFlags = CRYPT_ACQUIRE_ONLY_NCRYPT_KEY_FLAG | CRYPT_ACQUIRE_SILENT_FLAG;
        if (CryptAcquireCertificatePrivateKey(*m_certificate, kFlags, nullptr, &handle, &kind, &mustFree) == 0) {
            const DWORD code = GetLastError();
            return keyFailure(static_cast<SECURITY_STATUS>(code));
        }
        const Key owned(mustFree != FALSE ? handle : 0);

        // Without a hash name the padding encloses the bytes alone, without a DigestInfo.
        // https://learn.microsoft.com/windows/win32/api/bcrypt/ns-bcrypt-bcrypt_pkcs1_padding_info
        BCRYPT_PKCS1_PADDING_INFO padding{nullptr};
        auto *bytes = reinterpret_cast<BYTE *>(const_cast<char *>(digest.data())); // read-only
        DWORD size = 0;
        SECURITY_STATUS status =
            NCryptSignHash(handle, &padding, bytes, DWORD(digest.size()), nullptr, 0, &size, BCRYPT_PAD_PKCS1);
        QByteArray signature(qsizetype(size), '\0');
        if (status == ERROR_SUCCESS)
            status = NCryptSignHash(handle, &padding, bytes, DWORD(digest.size()), reinterpret_cast<BYTE *>(signature.data()),
                                    size, &size, BCRYPT_PAD_PKCS1);
        if (status != ERROR_SUCCESS)
            return keyFailure(status);
        return signature.first(qsizetype(size));
    }

private:
    Certificate m_certificate;
};

} // namespace

Result<std::shared_ptr<const Signer>> windowsCertificateSigner(const QString &subject)
{
    auto certificate = find(subject);
    if (!certificate)
        return Failure(certificate.error());
    return std::make_shared<StoreSigner>(std::move(*certificate));
}

} // namespace fix789::adapters
