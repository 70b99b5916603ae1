// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ike/esp_suites.h"

#include "ike/wire/isakmp_numbers.h"

#include <algorithm>

namespace fix789::ike {
namespace {

std::vector<EspSuite> withSha1(std::initializer_list<std::pair<std::uint8_t, std::uint16_t>> ciphers, std::uint16_t encapsulation)
{
    std::vector<EspSuite> suites;
    for (const auto &[transform, keyBits] : ciphers)
        suites.push_back({transform, keyBits, isakmp::kHmacSha1, encapsulation});
    return suites;
}

QString cipherName(const EspSuite &suite)
{
    switch (suite.transform) {
    case isakmp::kEspAes:
        return QStringLiteral("AES-CBC-%1").arg(suite.keyBits);
    case isakmp::kEspAesGcm16:
        return QStringLiteral("AES-GCM-%1").arg(suite.keyBits);
    case isakmp::kEspTripleDes:
        return QStringLiteral("3DES-CBC");
    case isakmp::kEspDes:
        return QStringLiteral("DES-CBC");
    case isakmp::kEspNull:
        return QStringLiteral("NULL");
    default:
        return QStringLiteral("transform %1").arg(suite.transform);
    }
}

QString integrityName(std::uint16_t integrity)
{
    switch (integrity) {
    case isakmp::kHmacMd5:
        return QStringLiteral("HMAC-MD5");
    case isakmp::kHmacSha1:
        return QStringLiteral("HMAC-SHA-1");
    case isakmp::kHmacSha256:
        return QStringLiteral("HMAC-SHA-256");
    case isakmp::kHmacSha384:
        return QStringLiteral("HMAC-SHA-384");
    case isakmp::kHmacSha512:
        return QStringLiteral("HMAC-SHA-512");
    default:
        return QStringLiteral("integrity %1").arg(integrity);
    }
}

} // namespace

QString EspSuite::toString() const
{
    const bool inUdp = encapsulation != isakmp::kTransport;
    const QString check = transform == isakmp::kEspAesGcm16 ? QString() : u'/' + integrityName(integrity);
    const QString pfs = group == 0 ? QString() : QStringLiteral(" with PFS ") + groupName(group);
    return cipherName(*this) + check + pfs + (inUdp ? QStringLiteral(" in UDP") : QString());
}

std::vector<EspSuite> windowsEspSuites(ProfileEncryption setting, std::uint16_t encapsulation)
{
    using namespace isakmp;
    switch (setting) {
    case ProfileEncryption::Required:
        return withSha1({{kEspAes, 128}, {kEspTripleDes, 0}, {kEspDes, 0}}, encapsulation);
    case ProfileEncryption::Maximum:
        return withSha1({{kEspAes, 256}, {kEspTripleDes, 0}}, encapsulation);
    case ProfileEncryption::Optional:
    case ProfileEncryption::None:
        break;
    }
    return withSha1({{kEspAes, 256}, {kEspAes, 128}, {kEspTripleDes, 0}, {kEspDes, 0}, {kEspNull, 0}}, encapsulation);
}

std::vector<EspSuite> certainEspSuites(ProfileEncryption setting, std::uint16_t encapsulation)
{
    using namespace isakmp;
    if (setting == ProfileEncryption::Maximum)
        return withSha1({{kEspTripleDes, 0}}, encapsulation);
    return windowsEspSuites(ProfileEncryption::Required, encapsulation);
}

std::vector<EspSuite> otherEspSuites(ProfileEncryption setting, std::uint16_t encapsulation)
{
    using namespace isakmp;
    std::vector<EspSuite> suites = withSha1({{kEspAes, 256}, {kEspAes, 128}, {kEspAes, 192}}, encapsulation);
    for (const std::uint16_t bits : {256, 128}) {
        for (const std::uint16_t integrity : {kHmacSha256, kHmacSha512, kHmacSha384, kHmacMd5})
            suites.push_back({kEspAes, bits, integrity, encapsulation});
        suites.push_back({kEspAesGcm16, bits, 0, encapsulation});
    }
    suites.push_back({kEspTripleDes, 0, kHmacMd5, encapsulation});
    const auto offered = windowsEspSuites(setting, encapsulation);
    std::erase_if(suites, [&](const EspSuite &suite) { return std::ranges::find(offered, suite) != offered.end(); });
    return suites;
}

Result<EspSuite> espSuiteOf(const IkeTransform &transform)
{
    EspSuite suite;
    suite.transform = transform.id;
    std::uint32_t seen = 0;
    for (const IkeAttribute &attribute : transform.attributes) {
        std::uint16_t *place = attribute.type == isakmp::kEspEncapsulation ? &suite.encapsulation
                               : attribute.type == isakmp::kEspIntegrity   ? &suite.integrity
                               : attribute.type == isakmp::kEspGroup       ? &suite.group
                               : attribute.type == isakmp::kEspKeyLength   ? &suite.keyBits
                                                                           : nullptr;
        if (place == nullptr)
            continue;
        const std::uint32_t bit = 1U << attribute.type;
        if ((seen & bit) != 0 || attribute.value > 0xffff)
            return failure(ErrorKind::Malformed,
                           QStringLiteral("reading an answer to quick mode: an attribute is there twice, or too large"));
        seen |= bit;
        *place = std::uint16_t(attribute.value);
    }
    return suite;
}

} // namespace fix789::ike
