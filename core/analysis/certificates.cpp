// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "analysis/certificates.h"

#include <algorithm>
#include <array>

namespace fix789::analysis {
namespace {

// RFC 5280, RFC 4945: client authentication, the IKE intermediate purpose that Windows prefers, the older IPsec purposes,
// any.
constexpr std::array<const char *, 6> kPurposes{"1.3.6.1.5.5.7.3.2", "1.3.6.1.5.5.8.2.2",  "1.3.6.1.5.5.7.3.5",
                                                "1.3.6.1.5.5.7.3.7", "1.3.6.1.5.5.7.3.17", "2.5.29.37.0"};
constexpr char kRsa[] = "1.2.840.113549.1.1.1";
// RSA with MD2, MD4 and MD5.
constexpr std::array<const char *, 3> kBrokenSignatures{"1.2.840.113549.1.1.2", "1.2.840.113549.1.1.3", "1.2.840.113549.1.1.4"};
// Windows has rejected shorter ones since 2012: https://support.microsoft.com/kb/2661254
constexpr int kShortestRsaKey = 1024;
constexpr qint64 kFarOff = qint64(30) * 24 * 3600; // s; beyond any late renewal or ordinary clock error

template <std::size_t Size>
bool isAmong(const QString &oid, const std::array<const char *, Size> &oids)
{
    return std::ranges::any_of(oids, [&](const char *one) { return oid == QLatin1String(one); });
}

bool isSelfSigned(const ComputerCertificate &c)
{
    return !c.issuer.isEmpty() && c.issuer == c.subject;
}

bool fitsPurpose(const ComputerCertificate &c)
{
    return !c.purposes || std::ranges::any_of(*c.purposes, [](const QString &oid) { return isAmong(oid, kPurposes); });
}

// A CA certificate that came with another one, or one that a program made for its own web pages.
bool isForSomethingElse(const ComputerCertificate &c)
{
    return (c.authority && !c.hasKey) || (isSelfSigned(c) && !fitsPurpose(c));
}

bool isWeak(const ComputerCertificate &c)
{
    const bool shortKey = c.keyAlgorithm == QLatin1String(kRsa) && c.keyBits > 0 && c.keyBits < kShortestRsaKey;
    return shortKey || (!isSelfSigned(c) && isAmong(c.signature, kBrokenSignatures)) || c.chain == ChainState::Weak;
}

bool isChainBroken(const ComputerCertificate &c)
{
    return c.chain == ChainState::RootUntrusted || c.chain == ChainState::Incomplete || c.chain == ChainState::Invalid;
}

std::vector<CauseId> faultsOf(const ComputerCertificate &c, const QDateTime &now)
{
    const std::array<std::pair<bool, CauseId>, 8> all{{
        {!c.hasKey, cause::kCertificateNoPrivateKey},
        {c.hasKey && c.key == KeyUse::Unusable, cause::kCertificateKeyUnusable},
        {c.chain == ChainState::Revoked, cause::kCertificateRevoked},
        {now > c.notAfter, cause::kCertificateExpired},
        {now < c.notBefore, cause::kCertificateNotYetValid},
        {!fitsPurpose(c), cause::kCertificatePurpose},
        {isChainBroken(c), cause::kCertificateChain},
        {isWeak(c), cause::kCertificateWeak},
    }};
    std::vector<CauseId> faults;
    for (const auto &[holds, id] : all)
        if (holds)
            faults.push_back(id);
    return faults;
}

// How unlikely it is to be the intended one. An expired one was valid once; one from an unknown issuer or without a key may
// belong to device management; one for another purpose was never intended.
int strangeness(const ComputerCertificate &c, const std::vector<CauseId> &faults)
{
    if (!fitsPurpose(c))
        return 4;
    if (isChainBroken(c))
        return isSelfSigned(c) ? 3 : 2;
    return !c.hasKey ? 2 : faults.empty() ? 0 : 1;
}

bool isKnown(const ComputerCertificate &c)
{
    return c.key == KeyUse::Usable && c.chain != ChainState::NotKnown;
}

struct Judged {
    const ComputerCertificate *certificate = nullptr;
    std::vector<CauseId> faults;
    int strange = 0;
};

// Windows' order never matters.
bool isMoreLikely(const Judged &a, const Judged &b)
{
    if (a.strange != b.strange)
        return a.strange < b.strange;
    if (isKnown(*a.certificate) != isKnown(*b.certificate))
        return isKnown(*a.certificate);
    if (a.certificate->notAfter != b.certificate->notAfter)
        return a.certificate->notAfter > b.certificate->notAfter;
    return a.certificate->thumbprint < b.certificate->thumbprint;
}

// A successor of an expired certificate: the new one is intended, whatever its faults.
bool isRenewalOf(const Judged &old, const Judged &next)
{
    return !old.faults.empty() && next.certificate->subject == old.certificate->subject && next.strange < 4 &&
           next.certificate->notAfter > old.certificate->notAfter;
}

// All of them are valid together at some time, and that time is far from now.
bool isClockDoubtful(const std::vector<ComputerCertificate> &certificates, const QDateTime &now)
{
    if (certificates.empty())
        return false;
    const QDateTime from = std::ranges::max_element(certificates, {}, &ComputerCertificate::notBefore)->notBefore;
    const QDateTime until = std::ranges::min_element(certificates, {}, &ComputerCertificate::notAfter)->notAfter;
    if (from > until)
        return false;
    // A single old one is merely expired; one that begins far in the future hardly exists.
    const bool pastAll = certificates.size() > 1 && std::ranges::all_of(certificates, [&](const ComputerCertificate &c) {
                             return c.notAfter.secsTo(now) > kFarOff;
                         });
    const bool beforeAll =
        std::ranges::all_of(certificates, [&](const ComputerCertificate &c) { return now.secsTo(c.notBefore) > kFarOff; });
    return pastAll || beforeAll;
}

} // namespace

CertificateChoice chooseCertificate(const std::vector<ComputerCertificate> &certificates, const QDateTime &now)
{
    CertificateChoice choice;
    std::vector<Judged> ofComputer;
    for (const ComputerCertificate &c : certificates) {
        if (isForSomethingElse(c))
            continue;
        Judged judged{&c, faultsOf(c, now), 0};
        judged.strange = strangeness(c, judged.faults);
        if (c.store == CertificateStore::Computer)
            ofComputer.push_back(std::move(judged));
        else if (judged.faults.empty() && (!choice.ofUser || c.notAfter > choice.ofUser->notAfter))
            choice.ofUser = &c;
    }
    if (!ofComputer.empty()) {
        const Judged *best = &*std::ranges::min_element(ofComputer, isMoreLikely);
        for (const Judged &other : ofComputer)
            if (isRenewalOf(*best, other))
                best = &other;
        choice.best = best->certificate;
        choice.faults = best->faults;
    }
    choice.clockDoubtful = isClockDoubtful(certificates, now);
    return choice;
}

} // namespace fix789::analysis
