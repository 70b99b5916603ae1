// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/read/chain_state.h"

#include "adapters/windows/api/registry_key.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace fix789::adapters {
namespace {

constexpr DWORD kWeak = 0x00100000; // CERT_TRUST_HAS_WEAK_SIGNATURE, which MinGW's wincrypt.h lacks

RegistryContent valueIn(const QString &key, const QString &name)
{
    const auto handle = openRegistryKey(key, KEY_READ);
    return handle ? readRegistryValue(*handle, name).value_or(NoValue{}) : RegistryContent(NoKey{});
}

std::span<CERT_CHAIN_ELEMENT *const> elementsOf(const CERT_CHAIN_CONTEXT &chain)
{
    if (chain.cChain == 0 || !chain.rgpChain[0])
        return {};
    return {chain.rgpChain[0]->rgpElement, chain.rgpChain[0]->cElement};
}

QByteArray sha1Of(const CERT_CONTEXT *certificate)
{
    QByteArray hash(20, '\0');
    DWORD size = DWORD(hash.size());
    const bool known = certificate &&
                       CertGetCertificateContextProperty(certificate, CERT_SHA1_HASH_PROP_ID, hash.data(), &size) &&
                       size == DWORD(hash.size());
    return known ? hash : QByteArray();
}

// The list names its roots by SHA-1, each in an OCTET STRING.
bool mayBeFetched(const CERT_CHAIN_ELEMENT &root, const RootProgramme &programme)
{
    if (programme.off)
        return false;
    const QByteArray hash = sha1Of(root.pCertContext);
    const QByteArray named = QByteArray("\x04\x14", 2) + hash;
    return programme.list.isEmpty() || hash.isEmpty() || programme.list.contains(named);
}

// A self-signed certificate of a server or a person is in no programme. Without its issuer, the first certificate lacks an
// intermediate one: programme roots sign nothing else. Above it, the missing issuer may be such a root.
bool isOpen(std::span<CERT_CHAIN_ELEMENT *const> elements, DWORD status, const RootProgramme &programme)
{
    if (elements.size() < 2)
        return false;
    if (status & CERT_TRUST_IS_PARTIAL_CHAIN)
        return !programme.off;
    return (status & CERT_TRUST_IS_UNTRUSTED_ROOT) && mayBeFetched(*elements.back(), programme);
}

} // namespace

RootProgramme rootProgramme()
{
    // https://learn.microsoft.com/windows-server/identity/ad-cs/certificate-trust
    const RegistryContent off = valueIn(QStringLiteral("HKLM\\SOFTWARE\\Policies\\Microsoft\\SystemCertificates\\AuthRoot"),
                                        QStringLiteral("DisableRootAutoUpdate"));
    const RegistryContent list = valueIn(QStringLiteral("HKLM\\SOFTWARE\\Microsoft\\SystemCertificates\\AuthRoot\\AutoUpdate"),
                                         QStringLiteral("EncodedCtl"));
    const auto *offValue = std::get_if<RegistryValue>(&off);
    const auto *listValue = std::get_if<RegistryValue>(&list);
    return {offValue && offValue->asDword().value_or(0) != 0, listValue ? listValue->bytes : QByteArray()};
}

ChainState chainStateOf(const CERT_CHAIN_CONTEXT &chain, const RootProgramme &programme)
{
    const DWORD status = chain.TrustStatus.dwErrorStatus;
    const auto elements = elementsOf(chain);
    // The order is how much the user has to do about a fault.
    static constexpr std::array<std::pair<DWORD, ChainState>, 5> kStates{
        {{CERT_TRUST_IS_REVOKED, ChainState::Revoked},
         {CERT_TRUST_IS_PARTIAL_CHAIN, ChainState::Incomplete},
         {CERT_TRUST_IS_UNTRUSTED_ROOT, ChainState::RootUntrusted},
         {kWeak, ChainState::Weak},
         {CERT_TRUST_IS_NOT_SIGNATURE_VALID | CERT_TRUST_IS_CYCLIC | CERT_TRUST_INVALID_BASIC_CONSTRAINTS |
              CERT_TRUST_INVALID_NAME_CONSTRAINTS | CERT_TRUST_IS_EXPLICIT_DISTRUST,
          ChainState::Invalid}}};
    const bool open = isOpen(elements, status, programme);
    for (const auto &[bits, state] : kStates)
        if (status & bits)
            return open && (state == ChainState::Incomplete || state == ChainState::RootUntrusted) ? ChainState::NotKnown : state;
    const bool issuerExpired = std::any_of(elements.begin() + (elements.empty() ? 0 : 1), elements.end(), [](const auto *one) {
        return (one->TrustStatus.dwErrorStatus & CERT_TRUST_IS_NOT_TIME_VALID) != 0;
    });
    if (issuerExpired)
        return ChainState::Invalid;
    // Most issuers' revocation lists are not in the cache: that says nothing about whether they are reachable.
    // Windows itself no longer minds days outside those of the issuer (NOT_TIME_NESTED).
    constexpr DWORD kHarmless = CERT_TRUST_REVOCATION_STATUS_UNKNOWN | CERT_TRUST_IS_OFFLINE_REVOCATION |
                                CERT_TRUST_IS_NOT_TIME_VALID | CERT_TRUST_IS_NOT_TIME_NESTED;
    return (status & ~kHarmless) == 0 ? ChainState::Trusted : ChainState::NotKnown;
}

} // namespace fix789::adapters
