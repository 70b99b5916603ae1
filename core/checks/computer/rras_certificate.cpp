// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// A Windows server that is itself the VPN server (RRAS) selects its certificate by thumbprint. After a renewal the old
// thumbprint stays, and DirectAccess setup replaces it with its own. Clients then show 787 or 789. All of this is
// undocumented, so the check judges only values that it finds.
#include "analysis/dns.h"
#include "base/address_bytes.h"
#include "checks/local_checks.h"
#include "checks/rras_settings.h"
#include "checks/unreadable.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace fix789::checks {
namespace rras_certificate {
namespace {

constexpr std::array<CauseId, 3> kCauses{cause::kServerCertificateThumbprint, cause::kServerDirectAccessCertificate,
                                         cause::kServerCertificateExpired};
// RFC 5280 server authentication, RFC 4945 IKE, the older IPsec purposes, any purpose.
constexpr std::array<const char *, 4> kServerPurposes{"1.3.6.1.5.5.7.3.1", "1.3.6.1.5.5.8.2.2", "1.3.6.1.5.5.7.3.17",
                                                      "2.5.29.37.0"};
constexpr qsizetype kLongestName = 120;

bool isVpnServer(const ServiceState &remoteAccess)
{
    return remoteAccess.start == StartType::Automatic || isRunning(remoteAccess.state);
}

bool isInTime(const ComputerCertificate &c, const QDateTime &now)
{
    return c.notBefore <= now && now <= c.notAfter;
}

bool canServe(const ComputerCertificate &c, const QDateTime &now)
{
    const bool purpose = !c.purposes || std::ranges::any_of(*c.purposes, [](const QString &oid) {
        return std::ranges::any_of(kServerPurposes, [&](const char *one) { return oid == QLatin1String(one); });
    });
    const bool trusted =
        c.chain == ChainState::Trusted || c.chain == ChainState::RevocationUnknown || c.chain == ChainState::NotKnown;
    return c.store == CertificateStore::Computer && c.hasKey && c.key != KeyUse::Unusable && purpose && trusted && !c.authority &&
           isInTime(c, now);
}

// Certificates that DirectAccess makes, or that are made for its gateway (IP-HTTPS), contain its name.
bool isOfDirectAccess(const ComputerCertificate &c)
{
    const auto names = [](const QString &text) {
        const QString plain = QString(text).remove(u'-').remove(u' ');
        return plain.contains(QLatin1String("DirectAccess"), Qt::CaseInsensitive) ||
               plain.contains(QLatin1String("IPHTTPS"), Qt::CaseInsensitive);
    };
    return names(c.subject) || names(c.issuer) || std::ranges::any_of(c.dnsNames, names);
}

struct Look {
    QString pinned;      ///< thumbprint
    QString key;         ///< where we found it
    bool keptFromUpdate; ///< DoNotUpdateAuthCert exists and is 1
    const ComputerCertificate *its = nullptr;
    const ComputerCertificate *better = nullptr; ///< another suitable one, the one that is valid longest
};

QString shownName(const ComputerCertificate &c)
{
    return QStringLiteral("%1, %2").arg(c.subject.left(kLongestName), c.thumbprint);
}

Finding problem(CauseId id, std::vector<Text> evidence, const Look &look)
{
    Finding f = finding(FindingVerdict::Problem, evidence.front());
    evidence.push_back({QT_TRANSLATE_NOOP("Text", "The value ServerAuthCert is in %1."), {look.key}});
    if (look.better)
        evidence.push_back({QT_TRANSLATE_NOOP("Text", "This one could be used instead: %1."), {shownName(*look.better)}});
    f.causes.push_back({{id, {}}, std::move(evidence), {}});
    return f;
}

Finding judge(const Look &look, const QDateTime &now)
{
    if (look.its == nullptr)
        return problem(
            cause::kServerCertificateThumbprint,
            {{QT_TRANSLATE_NOOP("Text",
                                "The VPN server is configured to use the certificate %1, which this computer does not have."),
              {look.pinned}}},
            look);
    const bool serves = canServe(*look.its, now);
    const bool expired = now > look.its->notAfter;
    if (look.better && isOfDirectAccess(*look.its))
        return problem(
            cause::kServerDirectAccessCertificate,
            {{QT_TRANSLATE_NOOP("Text", "The VPN server is configured to use a DirectAccess certificate (%1)."),
              {shownName(*look.its)}},
             look.keptFromUpdate
                 ? Text{QT_TRANSLATE_NOOP("Text",
                                          "DoNotUpdateAuthCert is 1: the setting stays until an administrator changes it."),
                        {}}
                 : Text{QT_TRANSLATE_NOOP("Text", "DoNotUpdateAuthCert is not 1: DirectAccess may replace it again."), {}}},
            look);
    if (!serves && look.better && !expired && !look.keptFromUpdate && look.its->issuer == look.its->subject)
        return problem(cause::kServerDirectAccessCertificate,
                       {{QT_TRANSLATE_NOOP("Text", "The VPN server is configured to use a self-signed certificate (%1)."),
                         {shownName(*look.its)}}},
                       look);
    if (!serves && look.better)
        return problem(cause::kServerCertificateThumbprint,
                       {{QT_TRANSLATE_NOOP("Text", "The VPN server is configured to use an unsuitable certificate (%1)."),
                         {shownName(*look.its)}}},
                       look);
    if (expired)
        return problem(cause::kServerCertificateExpired,
                       {{QT_TRANSLATE_NOOP("Text", "The VPN server is configured to use an expired certificate (%1)."),
                         {shownName(*look.its)}}},
                       look);
    return finding(FindingVerdict::Ok, {QT_TRANSLATE_NOOP("Text", "The VPN server on this computer is configured to use %1."),
                                        {shownName(*look.its)}});
}

Look lookAt(const RrasSettings &settings, const std::vector<ComputerCertificate> &certificates, const QDateTime &now)
{
    const FoundValue &found = *settings.serverAuthCert;
    Look look{thumbprintIn(found.value), found.key, false, nullptr, nullptr};
    look.keptFromUpdate = settings.doNotUpdateAuthCert && settings.doNotUpdateAuthCert->value.asDword() == 1;
    for (const ComputerCertificate &c : certificates) {
        if (c.store == CertificateStore::Computer && c.thumbprint.compare(look.pinned, Qt::CaseInsensitive) == 0)
            look.its = &c;
        else if (canServe(c, now) && !isOfDirectAccess(c) && (!look.better || c.notAfter > look.better->notAfter))
            look.better = &c;
    }
    return look;
}

Finding judgeFound(const Machine &machine, const RrasSettings &settings)
{
    const auto certificates = machine.facts.certificates();
    const auto now = machine.clock.dateSeen();
    if (!certificates || !now || thumbprintIn(settings.serverAuthCert->value).isEmpty())
        return finding(
            FindingVerdict::Unknown,
            {QT_TRANSLATE_NOOP(
                 "Text", "The certificate configured for the VPN server could not be compared with those on this computer."),
             {}});
    const Look look = lookAt(settings, *certificates, *now);
    Finding f = judge(look, *now);
    f.facts.insert(QStringLiteral("key"), look.key);
    f.facts.insert(QStringLiteral("thumbprint"), look.pinned);
    return f;
}

// KB926179: if the server is behind a router, it needs the value as well as its clients.
void noteNat(Finding &f, const Machine &machine)
{
    const auto interfaces = machine.facts.interfaces();
    const auto content = machine.registry.read(QStringLiteral("HKLM\\SYSTEM\\CurrentControlSet\\Services\\PolicyAgent"),
                                               QStringLiteral("AssumeUDPEncapsulationContextOnSendRule"));
    const auto *value = content ? std::get_if<RegistryValue>(&*content) : nullptr;
    if (!interfaces || !content || (value != nullptr && value->asDword().value_or(0) != 0))
        return;
    QStringList ipv4;
    for (const LocalInterface &network : *interfaces)
        for (const QString &address : network.addresses)
            if (addressBytes(address).size() == 4)
                ipv4 << address;
    if (!ipv4.isEmpty() && std::ranges::all_of(ipv4, analysis::isInnerAddress))
        f.notes.push_back({"server.behind-nat",
                           {QT_TRANSLATE_NOOP("Text", "This VPN server has only private addresses. If it is behind a router "
                                                      "(NAT), it also needs AssumeUDPEncapsulationContextOnSendRule = 2."),
                            {}}});
}

Finding run(const Machine &machine, const Target &, const Progress &)
{
    const auto remoteAccess = machine.facts.service(QStringLiteral("RemoteAccess"));
    if (!remoteAccess && remoteAccess.error().kind != ErrorKind::NotFound)
        return couldNotRead(
            remoteAccess.error(),
            {QT_TRANSLATE_NOOP("Text", "It could not be determined whether this computer is itself a VPN server."), {}},
            "rras-certificate");
    if (!remoteAccess || !isVpnServer(*remoteAccess))
        return finding(FindingVerdict::Skipped, {QT_TRANSLATE_NOOP("Text", "This computer is not a VPN server."), {}});
    const RrasSettings settings = findRrasSettings(machine.registry);
    if (!settings.serverAuthCert && !settings.complete)
        return finding(FindingVerdict::Unknown,
                       {QT_TRANSLATE_NOOP("Text", "Some settings of the VPN server on this computer could not be read."), {}});
    Finding f = finding(
        FindingVerdict::Ok,
        {QT_TRANSLATE_NOOP("Text", "The VPN server on this computer is not configured to use a particular certificate."), {}});
    if (settings.serverAuthCert) {
        // Read again by name, so that a recording of this computer contains both values, or that the second is missing.
        for (const char *name : {"ServerAuthCert", "DoNotUpdateAuthCert"})
            (void)machine.registry.read(settings.serverAuthCert->key, QString::fromLatin1(name));
        if (settings.doNotUpdateAuthCert)
            (void)machine.registry.read(settings.doNotUpdateAuthCert->key, QStringLiteral("DoNotUpdateAuthCert"));
        f = judgeFound(machine, settings);
    }
    noteNat(f, machine);
    return f;
}

// In the same format as the value found there.
RegistryValue referenceTo(const ComputerCertificate &certificate, const RegistryValue &before)
{
    if (!before.asText())
        return {before.type, QByteArray::fromHex(certificate.thumbprint.toLatin1())};
    return {before.type, RegistryValue::string(certificate.thumbprint).bytes};
}

// The fix never creates this value: the server reads it where we found it, and we know no other place.
Result<std::vector<Change>> plan(const Machine &machine, const Target &, const CauseRef &cause)
{
    const RrasSettings settings = findRrasSettings(machine.registry);
    const auto certificates = machine.facts.certificates();
    const auto now = machine.clock.dateSeen();
    if (!certificates || !now)
        return std::unexpected(certificates ? now.error() : certificates.error());
    if (!settings.serverAuthCert || thumbprintIn(settings.serverAuthCert->value).isEmpty())
        return std::vector<Change>{};
    const Look look = lookAt(settings, *certificates, *now);
    if (look.better == nullptr)
        return std::vector<Change>{};
    std::vector<Change> changes{
        RegistryValueIs{look.key, QStringLiteral("ServerAuthCert"), referenceTo(*look.better, settings.serverAuthCert->value)}};
    // If we do not know whether it exists, undo could not restore it.
    const QString keep = QStringLiteral("DoNotUpdateAuthCert");
    if (cause.id == cause::kServerDirectAccessCertificate && machine.registry.read(look.key, keep))
        changes.emplace_back(RegistryValueIs{look.key, keep, RegistryValue::dword(1)});
    return changes;
}

constexpr std::array<CauseId, 2> kFixable{cause::kServerCertificateThumbprint, cause::kServerDirectAccessCertificate};
constexpr std::array<Fix, 1> kFixes{
    {{.causes = kFixable,
      .notice = QT_TRANSLATE_NOOP("Text", "The VPN server on this computer is set to another certificate. It uses that "
                                          "certificate once its service \"Routing and Remote Access\" has been restarted."),
      .plan = plan}}};

} // namespace
} // namespace rras_certificate

const Check kRrasCertificate{
    .id = "rras-certificate",
    .title = QT_TRANSLATE_NOOP("Text", "A VPN server on this computer uses the right certificate"),
    .group = CheckGroup::Computer,
    .platform = Platform::Windows,
    .needs = {},
    .causes = rras_certificate::kCauses,
    .run = rras_certificate::run,
    .fixes = rras_certificate::kFixes,
};

} // namespace fix789::checks
