// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// Browsing the web proves nothing about UDP. This check sends UDP to hosts other than the VPN server; if none of them
// answers, and the server does not either, this network lets no UDP out. Some of them report this computer's public address:
// if it is also the server's, the check runs inside the server's own network. analysis/udp reads the results.
#include "analysis/portal.h"
#include "analysis/udp.h"
#include "base/address_bytes.h"
#include "checks/checks.h"
#include "checks/observe_ike.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace fix789::checks {
namespace udp_controls {
namespace {

constexpr std::array<CauseId, 3> kCauses{cause::kUdpBlocked, cause::kOffline, cause::kInsideTheNetwork};

QJsonArray factsOf(const std::vector<UdpControl> &seen)
{
    QJsonArray controls;
    for (const UdpControl &control : seen)
        controls.append(QJsonObject{{QStringLiteral("control"), toString(control.kind)},
                                    {QStringLiteral("host"), control.host},
                                    {QStringLiteral("port"), control.port},
                                    {QStringLiteral("reply"), toString(control.reply)}});
    return controls;
}

// Without any answer, this computer may be offline.
bool anybodyAnswers(const Machine &machine, const Target &target, const analysis::UdpEvidence &evidence, const Progress &progress)
{
    if (evidence.dns == analysis::Leaves::Yes || evidence.ntp == analysis::Leaves::Yes || !evidence.rejectedBy.isEmpty())
        return true;
    if (!target.server.isEmpty() && addressBytes(target.server).isEmpty()) {
        const auto addresses = machine.dns.resolve(target.server, progress);
        if (addresses || addresses.error().kind == ErrorKind::NotFound)
            return true;
    }
    const auto portal = machine.probes.portal(progress);
    return portal &&
           std::ranges::any_of(portal->probes, [](const PortalProbe &probe) { return probe.reply == PortalReply::Answered; });
}

Text shut(analysis::UdpPattern pattern)
{
    switch (pattern) {
    case analysis::UdpPattern::OnlyDns:
        return {
            QT_TRANSLATE_NOOP(
                "Text",
                "Of all the servers contacted over UDP, only a DNS server answered: this network blocks all other outgoing UDP."),
            {}};
    case analysis::UdpPattern::OnlyNamed:
        return {
            QT_TRANSLATE_NOOP(
                "Text", "Only well-known UDP services such as time servers answer: this network blocks all other outgoing UDP."),
            {}};
    default:
        return {QT_TRANSLATE_NOOP("Text", "None of the servers contacted over UDP answered, neither the VPN server nor others."),
                {}};
    }
}

Finding passes(const analysis::UdpEvidence &evidence, Finding f)
{
    f.verdict = FindingVerdict::Ok;
    f.text =
        evidence.mixed
            ? Text{QT_TRANSLATE_NOOP("Text", "UDP can leave this network: some of the servers that were contacted answered."), {}}
            : Text{QT_TRANSLATE_NOOP("Text", "UDP can leave this network: servers other than the VPN server answer."), {}};
    f.excluded.push_back({{cause::kUdpBlocked, {}}, f.text});
    f.excluded.push_back({{cause::kOffline, {}}, f.text});
    return f;
}

Finding judged(const Machine &machine, const Target &target, const Progress &progress, const analysis::UdpEvidence &evidence,
               Finding f)
{
    const analysis::UdpPattern pattern = analysis::readPattern(evidence);
    switch (pattern) {
    case analysis::UdpPattern::ServerAnswers:
    case analysis::UdpPattern::Only500:
    case analysis::UdpPattern::Only4500:
    case analysis::UdpPattern::BeyondPath:
        f.verdict = FindingVerdict::Ok;
        f.text = {QT_TRANSLATE_NOOP("Text", "UDP can leave this network: the responder answers."), {}};
        f.excluded.push_back({{cause::kUdpBlocked, {}}, f.text});
        return f;
    case analysis::UdpPattern::IkeIsBarred:
    case analysis::UdpPattern::OtherPasses:
        f = passes(evidence, std::move(f));
        if (evidence.ike500 == analysis::Leaves::No)
            f.notes.push_back({"path.other-udp-passes", f.text});
        return f;
    case analysis::UdpPattern::NotTold:
        f.verdict = FindingVerdict::Note;
        f.text = {
            QT_TRANSLATE_NOOP("Text", "Too few servers could be contacted over UDP to show whether it leaves this network."), {}};
        return f;
    case analysis::UdpPattern::NothingLeaves:
    case analysis::UdpPattern::OnlyDns:
    case analysis::UdpPattern::OnlyNamed:
        break;
    }
    f.text = shut(pattern);
    if (!anybodyAnswers(machine, target, evidence, progress)) {
        f.verdict = FindingVerdict::Unknown;
        f.open.push_back({{{cause::kUdpBlocked, {}}, {cause::kOffline, {}}},
                          {QT_TRANSLATE_NOOP("Text", "Open any web page. If it opens, only UDP is blocked."), {}}});
        return f;
    }
    f.verdict = FindingVerdict::Problem;
    f.causes.push_back({{cause::kUdpBlocked, {}}, {f.text}, evidence.rejectedBy});
    return f;
}

void addInside(const std::vector<UdpControl> &seen, const IkeObservation &ike, Finding &f)
{
    if (!analysis::isInsideItsNetwork(seen, ike))
        return;
    f.add(
        cause::kInsideTheNetwork,
        {{QT_TRANSLATE_NOOP("Text", "The internet sees this computer at %1, which is the server's own address."), {ike.address}},
         {QT_TRANSLATE_NOOP("Text", "From here the server answers neither on UDP 500 nor on UDP 4500."), {}}});
    f.verdict = FindingVerdict::Problem;
    f.text = {QT_TRANSLATE_NOOP("Text", "This computer is inside the network that the VPN leads to."), {}};
}

Finding run(const Machine &machine, const Target &target, const Progress &progress)
{
    const auto seen = machine.probes.udpControls(progress);
    if (!seen && seen.error().kind == ErrorKind::NotSupported)
        return finding(FindingVerdict::Skipped, {QT_TRANSLATE_NOOP("Text", "Only the VPN server was contacted over UDP."), {}});
    if (!seen)
        return finding(FindingVerdict::Unknown,
                       {QT_TRANSLATE_NOOP("Text", "It could not be checked whether UDP can leave this network."), {}});
    if (seen->empty())
        return finding(FindingVerdict::Skipped, {QT_TRANSLATE_NOOP("Text", "Only the VPN server was contacted over UDP."), {}});
    const auto ike = target.server.isEmpty() ? Result<IkeObservation>(failure(ErrorKind::NotSupported, {}))
                                             : observeIke(machine, target, progress);
    Finding f;
    f.facts.insert(QStringLiteral("controls"), factsOf(*seen));
    const auto told = std::ranges::find_if(*seen, [](const UdpControl &one) { return !one.publicAddress.isEmpty(); });
    if (told != seen->end())
        f.facts.insert(QStringLiteral("publicAddress"), told->publicAddress);
    f = judged(machine, target, progress, analysis::evidenceOf(*seen, ike ? &*ike : nullptr), std::move(f));
    if (ike)
        addInside(*seen, *ike, f);
    return f;
}

} // namespace
} // namespace udp_controls

const Check kUdpControlsCheck{
    .id = "udp-controls",
    .title = QT_TRANSLATE_NOOP("Text", "UDP can leave this network"),
    .group = CheckGroup::GuestNetwork,
    .needs = {},
    .causes = udp_controls::kCauses,
    .run = udp_controls::run,
};

} // namespace fix789::checks
