// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recording/case/certificate_case.h"

#include "base/enum_names.h"
#include "recording/case/case_list.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace fix789 {

using namespace case_values;

namespace {

constexpr qsizetype kMostCertificates = 5000;
constexpr double kMostBits = 1 << 20;

constexpr std::array<std::pair<CertificateStore, const char *>, 2> kStores{
    {{CertificateStore::Computer, "computer"}, {CertificateStore::User, "user"}}};
constexpr std::array<std::pair<KeyUse, const char *>, 3> kKeyUses{
    {{KeyUse::Usable, "usable"}, {KeyUse::Unusable, "unusable"}, {KeyUse::Refused, "refused"}}};
constexpr std::array<std::pair<ChainState, const char *>, 7> kChains{{{ChainState::Trusted, "trusted"},
                                                                      {ChainState::RevocationUnknown, "revocation-unknown"},
                                                                      {ChainState::Revoked, "revoked"},
                                                                      {ChainState::RootUntrusted, "root-untrusted"},
                                                                      {ChainState::Incomplete, "incomplete"},
                                                                      {ChainState::Weak, "weak"},
                                                                      {ChainState::Invalid, "invalid"}}};
constexpr std::array<const char *, 6> kNeeded{"store", "subject", "thumbprint", "notBefore", "notAfter", "hasKey"};

bool isOid(const QString &text)
{
    static const QRegularExpression kOid(QStringLiteral("\\A\\d{1,20}(\\.\\d{1,40}){1,40}\\z"));
    return text.size() <= 256 && kOid.match(text).hasMatch();
}

QString thumbprintFrom(const QJsonValue &json)
{
    static const QRegularExpression kSha1(QStringLiteral("\\A[0-9A-Fa-f]{40}\\z"));
    const QString text = json.toString();
    return kSha1.match(text).hasMatch() ? text.toUpper() : QString();
}

Result<void> applyList(ComputerCertificate &certificate, const QString &name, const QJsonValue &json, const QString &where)
{
    const auto list = texts(json, where);
    if (!list)
        return std::unexpected(list.error());
    if (name == u"dnsNames")
        certificate.dnsNames = *list;
    else if (std::ranges::all_of(*list, isOid))
        certificate.purposes = *list;
    else
        return bad(where);
    return {};
}

Result<void> applyMember(ComputerCertificate &certificate, const QString &name, const QJsonValue &json, const QString &where)
{
    if (name == u"purposes" || name == u"dnsNames")
        return applyList(certificate, name, json, where);
    if (name == u"store" && valueOf(kStores, json.toString()))
        certificate.store = *valueOf(kStores, json.toString());
    else if (name == u"subject" && isText(json))
        certificate.subject = json.toString();
    else if (name == u"issuer" && isText(json))
        certificate.issuer = json.toString();
    else if (name == u"thumbprint" && !thumbprintFrom(json).isEmpty())
        certificate.thumbprint = thumbprintFrom(json);
    else if (name == u"notBefore" && timeFrom(json).isValid())
        certificate.notBefore = timeFrom(json);
    else if (name == u"notAfter" && timeFrom(json).isValid())
        certificate.notAfter = timeFrom(json);
    else if (name == u"authority" && json.isBool())
        certificate.authority = json.toBool();
    else if (name == u"hasKey" && json.isBool())
        certificate.hasKey = json.toBool();
    else if (name == u"key" && valueOf(kKeyUses, json.toString()))
        certificate.key = *valueOf(kKeyUses, json.toString());
    else if (name == u"chain" && valueOf(kChains, json.toString()))
        certificate.chain = *valueOf(kChains, json.toString());
    else if (name == u"keyAlgorithm" && isOid(json.toString()))
        certificate.keyAlgorithm = json.toString();
    else if (name == u"keyBits" && isWhole(json, 1, kMostBits))
        certificate.keyBits = json.toInt();
    else if (name == u"signature" && isOid(json.toString()))
        certificate.signature = json.toString();
    else
        return bad(where);
    return {};
}

Result<ComputerCertificate> certificateFrom(const QJsonValue &json, const QString &where)
{
    const QJsonObject object = json.toObject();
    // What nobody recorded must not become what a good certificate has.
    if (!std::ranges::all_of(kNeeded, [&](const char *name) { return object.contains(QLatin1String(name)); }))
        return bad(where);
    ComputerCertificate certificate;
    for (auto it = object.begin(); it != object.end(); ++it)
        if (const auto applied = applyMember(certificate, it.key(), it.value(), where + u'.' + it.key()); !applied)
            return std::unexpected(applied.error());
    return certificate;
}

QJsonObject toCaseJson(const ComputerCertificate &certificate)
{
    QJsonObject json{{QStringLiteral("store"), wordOf(kStores, certificate.store)},
                     {QStringLiteral("subject"), certificate.subject},
                     {QStringLiteral("thumbprint"), certificate.thumbprint},
                     {QStringLiteral("notBefore"), certificate.notBefore.toString(Qt::ISODate)},
                     {QStringLiteral("notAfter"), certificate.notAfter.toString(Qt::ISODate)},
                     {QStringLiteral("hasKey"), certificate.hasKey}};
    const auto insert = [&json](const char *name, const QString &text) {
        if (!text.isEmpty())
            json.insert(QLatin1String(name), text);
    };
    insert("issuer", certificate.issuer);
    insert("key", wordOf(kKeyUses, certificate.key));
    insert("chain", wordOf(kChains, certificate.chain));
    insert("keyAlgorithm", certificate.keyAlgorithm);
    insert("signature", certificate.signature);
    if (certificate.keyBits > 0)
        json.insert(QStringLiteral("keyBits"), certificate.keyBits);
    if (certificate.authority)
        json.insert(QStringLiteral("authority"), true);
    if (certificate.purposes)
        json.insert(QStringLiteral("purposes"), QJsonArray::fromStringList(*certificate.purposes));
    if (!certificate.dnsNames.isEmpty())
        json.insert(QStringLiteral("dnsNames"), QJsonArray::fromStringList(certificate.dnsNames));
    return json;
}

} // namespace

QString wordForChain(ChainState chain)
{
    return wordOf(kChains, chain);
}

std::optional<ChainState> chainFromWord(const QString &word)
{
    return valueOf(kChains, word);
}

Result<Answer<std::vector<ComputerCertificate>>> certificatesAnswer(const QJsonValue &json)
{
    return listAnswer<ComputerCertificate>(json, QStringLiteral("certificates"), kMostCertificates, certificateFrom);
}

QJsonValue toCaseJson(const std::vector<ComputerCertificate> &certificates)
{
    QJsonArray array;
    for (const ComputerCertificate &certificate : certificates)
        array.append(toCaseJson(certificate));
    return array;
}

} // namespace fix789
