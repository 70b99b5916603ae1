// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/read/windows_certificates.h"

#include "adapters/windows/api/windows_error.h"
#include "adapters/windows/read/chain_state.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <chrono>
#include <vector>

#include <windows.h>

#include <ncrypt.h>
#include <wincrypt.h>

namespace fix789::adapters {
namespace {

constexpr std::size_t kMost = 2000; // per store
constexpr DWORD kLargestText = 4096;
constexpr std::chrono::seconds kCertificatePatience{3};
using Clock = std::chrono::steady_clock;
constexpr DWORD kMostPurposes = 64;
constexpr DWORD kMostNames = 64;

/// Owns a store of crypt32.
class Store {
public:
    explicit Store(HCERTSTORE store) : m_store(store) {}
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;
    ~Store()
    {
        if (m_store)
            CertCloseStore(m_store, 0);
    }
    explicit operator bool() const { return m_store != nullptr; }
    HCERTSTORE operator*() const { return m_store; }

private:
    HCERTSTORE m_store;
};

QString nameOf(const CERT_CONTEXT *certificate, DWORD flags)
{
    std::array<wchar_t, kLargestText> text{};
    DWORD format = CERT_X500_NAME_STR | CERT_NAME_STR_REVERSE_FLAG;
    const DWORD length = CertGetNameStringW(certificate, CERT_NAME_RDN_TYPE, flags, &format, text.data(), DWORD(text.size()));
    return QString::fromWCharArray(text.data(), int(length > 0 ? length - 1 : 0));
}

QDateTime timeOf(const FILETIME &time)
{
    // 100 ns since 1601.
    const qint64 ticks = (qint64(time.dwHighDateTime) << 32) | time.dwLowDateTime;
    return QDateTime::fromMSecsSinceEpoch(ticks / 10'000 - 11'644'473'600'000, Qt::UTC);
}

QString thumbprintOf(const CERT_CONTEXT *certificate)
{
    QByteArray hash(20, '\0');
    DWORD size = DWORD(hash.size());
    if (!CertGetCertificateContextProperty(certificate, CERT_SHA1_HASH_PROP_ID, hash.data(), &size) || size != 20)
        return {};
    return QString::fromLatin1(hash.toHex().toUpper());
}

// Empty: valid for any purpose. An unreadable list counts as no known purpose.
std::optional<QStringList> purposesOf(const CERT_CONTEXT *certificate)
{
    DWORD size = 0;
    if (!CertGetEnhancedKeyUsage(certificate, 0, nullptr, &size) || size > 64 * 1024)
        return std::nullopt;
    std::vector<char> buffer(std::max<std::size_t>(size, sizeof(CERT_ENHKEY_USAGE)));
    auto *usage = reinterpret_cast<CERT_ENHKEY_USAGE *>(buffer.data());
    if (!CertGetEnhancedKeyUsage(certificate, 0, usage, &size))
        return std::nullopt;
    // An empty list with CRYPT_E_NOT_FOUND means any purpose.
    // https://learn.microsoft.com/windows/win32/api/wincrypt/nf-wincrypt-certgetenhancedkeyusage
    if (usage->cUsageIdentifier == 0)
        return GetLastError() == DWORD(CRYPT_E_NOT_FOUND) ? std::nullopt : std::optional(QStringList());
    QStringList purposes;
    for (DWORD i = 0; i < std::min(usage->cUsageIdentifier, kMostPurposes); ++i)
        purposes << QString::fromLatin1(usage->rgpszUsageIdentifier[i]).left(128);
    return purposes;
}

bool isAuthority(const CERT_CONTEXT *certificate)
{
    const CERT_EXTENSION *extension =
        CertFindExtension(szOID_BASIC_CONSTRAINTS2, certificate->pCertInfo->cExtension, certificate->pCertInfo->rgExtension);
    CERT_BASIC_CONSTRAINTS2_INFO info{};
    DWORD size = sizeof info;
    return extension &&
           CryptDecodeObject(X509_ASN_ENCODING, X509_BASIC_CONSTRAINTS2, extension->Value.pbData, extension->Value.cbData, 0,
                             &info, &size) &&
           info.fCA;
}

// The DNS names in the subject alternative name.
QStringList dnsNamesOf(const CERT_CONTEXT *certificate)
{
    const CERT_EXTENSION *extension =
        CertFindExtension(szOID_SUBJECT_ALT_NAME2, certificate->pCertInfo->cExtension, certificate->pCertInfo->rgExtension);
    constexpr DWORD kLargest = 64 * 1024;
    DWORD size = 0;
    if (!extension ||
        !CryptDecodeObject(X509_ASN_ENCODING, X509_ALTERNATE_NAME, extension->Value.pbData, extension->Value.cbData, 0, nullptr,
                           &size) ||
        size > kLargest)
        return {};
    std::vector<char> buffer(std::max<std::size_t>(size, sizeof(CERT_ALT_NAME_INFO)));
    auto *names = reinterpret_cast<CERT_ALT_NAME_INFO *>(buffer.data());
    if (!CryptDecodeObject(X509_ASN_ENCODING, X509_ALTERNATE_NAME, extension->Value.pbData, extension->Value.cbData, 0, names,
                           &size))
        return {};
    QStringList found;
    for (DWORD i = 0; i < std::min(names->cAltEntry, kMostNames); ++i)
        if (names->rgAltEntry[i].dwAltNameChoice == CERT_ALT_NAME_DNS_NAME)
            found << QString::fromWCharArray(names->rgAltEntry[i].pwszDNSName).left(255);
    return found;
}

bool hasKeyLink(const CERT_CONTEXT *certificate)
{
    DWORD size = 0;
    return CertGetCertificateContextProperty(certificate, CERT_KEY_PROV_INFO_PROP_ID, nullptr, &size) && size > 0;
}

bool isElevatedNow()
{
    HANDLE token = nullptr;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token))
        return false;
    TOKEN_ELEVATION elevation{};
    DWORD size = sizeof elevation;
    const bool elevated = GetTokenInformation(token, TokenElevation, &elevation, size, &size) && elevation.TokenIsElevated;
    CloseHandle(token);
    return elevated;
}

// Without an administrator, the system's key may appear to be missing.
KeyUse keyUseOf(const CERT_CONTEXT *certificate, CertificateStore store)
{
    HCRYPTPROV_OR_NCRYPT_KEY_HANDLE key = 0;
    DWORD spec = 0;
    BOOL isOurs = FALSE;
    if (CryptAcquireCertificatePrivateKey(certificate, CRYPT_ACQUIRE_SILENT_FLAG | CRYPT_ACQUIRE_ALLOW_NCRYPT_KEY_FLAG, nullptr,
                                          &key, &spec, &isOurs)) {
        if (isOurs && spec == CERT_NCRYPT_KEY_SPEC)
            NCryptFreeObject(key);
        else if (isOurs)
            CryptReleaseContext(key, 0);
        return KeyUse::Usable;
    }
    const DWORD code = GetLastError();
    if (code == DWORD(NTE_PERM) || code == ERROR_ACCESS_DENIED || code == DWORD(E_ACCESSDENIED) ||
        code == DWORD(NTE_SILENT_CONTEXT))
        return KeyUse::Refused;
    if (code != DWORD(NTE_BAD_KEYSET) && code != DWORD(NTE_NO_KEY) && code != DWORD(NTE_KEYSET_NOT_DEF))
        return KeyUse::NotKnown;
    return store == CertificateStore::User || isElevatedNow() ? KeyUse::Unusable : KeyUse::Refused;
}

ChainState trustOf(const CERT_CONTEXT *certificate, CertificateStore store, const RootProgramme &programme,
                   HCERTSTORE others = nullptr)
{
    CERT_CHAIN_PARA parameters{};
    parameters.cbSize = sizeof parameters;
    const CERT_CHAIN_CONTEXT *chain = nullptr;
    const DWORD flags = CERT_CHAIN_CACHE_ONLY_URL_RETRIEVAL | CERT_CHAIN_REVOCATION_CHECK_CACHE_ONLY |
                        CERT_CHAIN_REVOCATION_CHECK_CHAIN_EXCLUDE_ROOT;
    if (!CertGetCertificateChain(store == CertificateStore::Computer ? HCCE_LOCAL_MACHINE : HCCE_CURRENT_USER, certificate,
                                 nullptr, others, &parameters, flags, nullptr, &chain))
        return ChainState::NotKnown;
    const ChainState state = chainStateOf(*chain, programme);
    CertFreeCertificateChain(chain);
    return state;
}

ComputerCertificate read(const CERT_CONTEXT *context, CertificateStore store, const RootProgramme &programme,
                         Clock::time_point until)
{
    const CERT_INFO &info = *context->pCertInfo;
    ComputerCertificate certificate;
    certificate.store = store;
    certificate.subject = nameOf(context, 0);
    certificate.issuer = nameOf(context, CERT_NAME_ISSUER_FLAG);
    certificate.thumbprint = thumbprintOf(context);
    certificate.notBefore = timeOf(info.NotBefore);
    certificate.notAfter = timeOf(info.NotAfter);
    certificate.purposes = purposesOf(context);
    certificate.authority = isAuthority(context);
    certificate.dnsNames = dnsNamesOf(context);
    certificate.hasKey = hasKeyLink(context);
    // Both may ask a smart card or build a long chain; a user with hundreds of certificates should not wait for all.
    const bool isTime = Clock::now() < until;
    certificate.key = certificate.hasKey && isTime ? keyUseOf(context, store) : KeyUse::NotKnown;
    certificate.chain = isTime ? trustOf(context, store, programme) : ChainState::NotKnown;
    certificate.keyAlgorithm = QString::fromLatin1(info.SubjectPublicKeyInfo.Algorithm.pszObjId);
    certificate.keyBits = int(CertGetPublicKeyLength(X509_ASN_ENCODING, &context->pCertInfo->SubjectPublicKeyInfo));
    certificate.signature = QString::fromLatin1(info.SignatureAlgorithm.pszObjId);
    return certificate;
}

Result<std::vector<ComputerCertificate>> readStore(CertificateStore which, const RootProgramme &programme,
                                                   Clock::time_point until)
{
    const DWORD place = which == CertificateStore::Computer ? CERT_SYSTEM_STORE_LOCAL_MACHINE : CERT_SYSTEM_STORE_CURRENT_USER;
    const Store store(
        CertOpenStore(CERT_STORE_PROV_SYSTEM_W, 0, 0, place | CERT_STORE_READONLY_FLAG | CERT_STORE_OPEN_EXISTING_FLAG, L"MY"));
    if (!store) {
        const DWORD code = GetLastError();
        // A user who never had a certificate has no store either.
        if (code == ERROR_FILE_NOT_FOUND)
            return std::vector<ComputerCertificate>();
        return windowsFailure(code, QStringLiteral("open the store of certificates"));
    }
    std::vector<ComputerCertificate> list;
    const CERT_CONTEXT *context = nullptr;
    while ((context = CertEnumCertificatesInStore(*store, context))) {
        if (list.size() >= kMost) {
            CertFreeCertificateContext(context);
            return failure(ErrorKind::Malformed, QStringLiteral("read more certificates than anybody has"));
        }
        list.push_back(read(context, which, programme, until));
    }
    const DWORD code = GetLastError();
    if (code != DWORD(CRYPT_E_NOT_FOUND) && code != ERROR_NO_MORE_FILES)
        return windowsFailure(code, QStringLiteral("list the certificates"));
    return list;
}

} // namespace

Result<ChainState> windowsCertificateTrust(const std::vector<QByteArray> &shown)
{
    const QString doing = QStringLiteral("judge a certificate that was shown");
    if (shown.empty())
        return failure(ErrorKind::Malformed, doing);
    const Store others(CertOpenStore(CERT_STORE_PROV_MEMORY, 0, 0, 0, nullptr));
    if (!others)
        return windowsFailure(GetLastError(), doing);
    const CERT_CONTEXT *first = nullptr;
    for (const QByteArray &der : shown) {
        const CERT_CONTEXT *added = nullptr;
        const bool isRead =
            CertAddEncodedCertificateToStore(*others, X509_ASN_ENCODING, reinterpret_cast<const BYTE *>(der.constData()),
                                             DWORD(der.size()), CERT_STORE_ADD_ALWAYS, first == nullptr ? &added : nullptr);
        if (first == nullptr && !isRead)
            return windowsFailure(GetLastError(), doing);
        if (first == nullptr)
            first = added;
    }
    const ChainState chain = trustOf(first, CertificateStore::Computer, rootProgramme(), *others);
    CertFreeCertificateContext(first);
    return chain;
}

Result<std::vector<ComputerCertificate>> windowsComputerCertificates()
{
    return readStore(CertificateStore::Computer, rootProgramme(), Clock::now() + kCertificatePatience);
}

Result<std::vector<ComputerCertificate>> windowsCertificates()
{
    const auto until = Clock::now() + kCertificatePatience;
    const RootProgramme programme = rootProgramme();
    auto all = readStore(CertificateStore::Computer, programme, until);
    if (!all)
        return all;
    const auto own = readStore(CertificateStore::User, programme, until);
    if (!own)
        return own;
    all->insert(all->end(), own->begin(), own->end());
    return all;
}

} // namespace fix789::adapters
