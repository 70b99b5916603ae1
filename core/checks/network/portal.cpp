// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// A guest network may answer all web requests itself until the user logs in, and drop everything else meanwhile. Until then,
// silence says nothing about the VPN server. analysis/portal interprets what the probes saw.
#include "analysis/portal.h"
#include "analysis/login_memory.h"
#include "analysis/portal_vendor.h"
#include "checks/checks.h"
#include "probes/portal/portal_watch.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>

namespace fix789::checks {
namespace portal {
namespace {

constexpr std::array<CauseId, 6> kCauses{cause::kPortalLoginNeeded, cause::kPortalExpired,          cause::kPortalLoop,
                                         cause::kPortalPartial,     cause::kPortalLoginUnreachable, cause::kPortalRandomAddress};

Text sentence(const analysis::PortalReading &reading)
{
    switch (reading.reason) {
    case analysis::PortalReason::NothingAsked:
        return {QT_TRANSLATE_NOOP("Text", "The check for a login page on this network is switched off."), {}};
    case analysis::PortalReason::SaysLoginNeeded:
        return {QT_TRANSLATE_NOOP("Text", "The network reports that you have to log in first (511)."), {}};
    case analysis::PortalReason::ApiSaysLogin:
        return {QT_TRANSLATE_NOOP("Text", "The network itself reports that you have to log in first (RFC 8908)."), {}};
    case analysis::PortalReason::LoginUnreachable:
        return {QT_TRANSLATE_NOOP("Text", "The network's login page (%1) only leads to other pages, and those are blocked."),
                {reading.login}};
    case analysis::PortalReason::LeadsToLogin:
        return {QT_TRANSLATE_NOOP("Text", "Instead of the requested pages, the network shows %1."), {reading.login}};
    case analysis::PortalReason::ChallengeWrong:
        return {QT_TRANSLATE_NOOP("Text", "Well-known test pages get through, but every other page is replaced by %1."),
                {reading.login}};
    case analysis::PortalReason::ComesBack:
        return {QT_TRANSLATE_NOOP("Text", "The network's login page leads back to itself (%1)."), {reading.login}};
    case analysis::PortalReason::Lapsed:
        return {QT_TRANSLATE_NOOP("Text", "The network reports that the login has expired (%1)."), {reading.login}};
    case analysis::PortalReason::HttpIntercepted:
        return {
            QT_TRANSLATE_NOOP(
                "Text",
                "A filter or proxy on the path answers instead of web servers, but the web is reachable: no login is required."),
            {}};
    case analysis::PortalReason::PassedOn:
        return {QT_TRANSLATE_NOOP("Text", "A proxy on the path passes web pages on unchanged: no login is required."), {}};
    case analysis::PortalReason::TlsIntercepted:
        return {
            QT_TRANSLATE_NOOP(
                "Text",
                "A device on the path decrypts web pages: their certificates are not the websites' own. No login is required."),
            {}};
    case analysis::PortalReason::HttpsShut:
        return {QT_TRANSLATE_NOOP("Text", "Unencrypted web pages get through, but encrypted ones do not."), {}};
    case analysis::PortalReason::ProxyWanted:
        return {
            QT_TRANSLATE_NOOP(
                "Text", "A proxy on the path requires its own sign-in (407), so it is not known whether a login is required."),
            {}};
    case analysis::PortalReason::EmptyAnswers:
    case analysis::PortalReason::WrongKindOfClean:
        return {
            QT_TRANSLATE_NOOP("Text", "The test pages returned an empty answer, so it is not known whether a login is required."),
            {}};
    case analysis::PortalReason::ResolverSilent:
        return {QT_TRANSLATE_NOOP("Text", "The DNS server did not answer, so it is not known whether a login is required."), {}};
    case analysis::PortalReason::Silent:
        return {QT_TRANSLATE_NOOP("Text", "The test pages did not load, so it is not known whether a login is required."), {}};
    case analysis::PortalReason::TooFew:
        return {QT_TRANSLATE_NOOP("Text", "Only some of the test pages loaded, so it is not known whether a login is required."),
                {}};
    case analysis::PortalReason::AllClean:
        break;
    }
    return {QT_TRANSLATE_NOOP(
                "Text", "No login page is in the way: web pages get through. This does not show whether the VPN gets through."),
            {}};
}

std::optional<CauseId> causeFor(const analysis::PortalReading &reading, bool forgotten)
{
    if (forgotten)
        return cause::kPortalRandomAddress;
    if (reading.reason == analysis::PortalReason::LoginUnreachable)
        return cause::kPortalLoginUnreachable;
    switch (reading.state) {
    case PortalState::LoginNeeded:
        return cause::kPortalLoginNeeded;
    case PortalState::Expired:
        return cause::kPortalExpired;
    case PortalState::Loop:
        return cause::kPortalLoop;
    case PortalState::Partial:
        return cause::kPortalPartial;
    default:
        return std::nullopt;
    }
}

FindingVerdict verdictFor(PortalState state)
{
    switch (state) {
    case PortalState::Open:
        return FindingVerdict::Ok;
    case PortalState::Intercepted:
        return FindingVerdict::Note;
    case PortalState::NotLooked:
        return FindingVerdict::Skipped;
    case PortalState::Unknown:
        return FindingVerdict::Unknown;
    default:
        return FindingVerdict::Problem;
    }
}

QJsonArray factsOf(const PortalObservation &seen)
{
    QJsonArray probes;
    for (const PortalProbe &probe : seen.probes) {
        QJsonObject one{{QStringLiteral("probe"), toString(probe.kind)},
                        {QStringLiteral("url"), probe.url},
                        {QStringLiteral("reply"), toString(probe.reply)}};
        if (probe.reply == PortalReply::Answered) {
            one.insert(QStringLiteral("status"), probe.status);
            one.insert(QStringLiteral("body"), toString(probe.body));
        }
        probes.append(one);
    }
    return probes;
}

// The redirects of the first probe that was redirected.
std::vector<PortalHop> wayOf(const PortalObservation &seen)
{
    for (const PortalProbe &probe : seen.probes)
        if (!probe.hops.empty())
            return probe.hops;
    return {};
}

// The network let this computer in before, and now treats it as new because its hardware address has changed.
bool isForgotten(const Machine &machine, const analysis::PortalReading &reading)
{
    if (reading.state != PortalState::LoginNeeded && reading.state != PortalState::Expired)
        return false;
    const auto here = machine.facts.network();
    const auto runs = machine.facts.runs();
    return here && runs && analysis::letInUnderOtherAddress(*here, *runs);
}

void noteDailyAddress(Finding &f, const Machine &machine)
{
    const auto view = machine.facts.networkView();
    if (view && view->wifi && view->wifi->ownAddress == WifiLink::OwnAddress::RandomDaily)
        f.notes.push_back({"portal.daily-address",
                           {QT_TRANSLATE_NOOP("Text", "Windows uses a different hardware address every day on this Wi-Fi, so the "
                                                      "network asks for a login every day."),
                            {}}});
}

// In the NAT mode of Meraki access points, the gateway's address identifies the vendor.
analysis::PortalVendor makerOf(const PortalObservation &seen, const Machine &machine)
{
    analysis::PortalVendor maker = analysis::portalVendor(seen);
    const auto here = machine.facts.network();
    if (maker.gear.isEmpty() && here && here->gateway == QLatin1String(kMerakiNatGateway))
        maker.gear = QStringLiteral("Cisco Meraki");
    return maker;
}

void noteMaker(Finding &f, const analysis::PortalVendor &maker)
{
    if (!maker.gear.isEmpty()) {
        f.facts.insert(QStringLiteral("gear"), maker.gear);
        f.notes.push_back(
            {"portal.gear", {QT_TRANSLATE_NOOP("Text", "The Wi-Fi or gateway of this network is made by %1."), {maker.gear}}});
    }
    if (!maker.product.isEmpty()) {
        f.facts.insert(QStringLiteral("product"), maker.product);
        f.notes.push_back({"portal.product", {QT_TRANSLATE_NOOP("Text", "Its login page is made by %1."), {maker.product}}});
    }
}

int secondsLeft(const PortalObservation &seen)
{
    for (const PortalApi &api : seen.apis)
        if (api.valid && !api.captive && api.secondsLeft >= 0)
            return api.secondsLeft;
    return -1;
}

void noteReason(Finding &f, const analysis::PortalReading &reading)
{
    if (reading.reason == analysis::PortalReason::TlsIntercepted)
        f.notes.push_back({"portal.tls-interception", f.text});
    else if (reading.reason == analysis::PortalReason::HttpIntercepted)
        f.notes.push_back({"portal.intercepted", f.text});
    else if (reading.reason == analysis::PortalReason::PassedOn)
        f.notes.push_back({"portal.proxy", f.text});
}

Finding run(const Machine &machine, const Target &, const Progress &progress)
{
    const auto seen = machine.probes.portal(progress);
    if (!seen && seen.error().kind == ErrorKind::NotSupported)
        return finding(FindingVerdict::Skipped,
                       {QT_TRANSLATE_NOOP("Text", "This network was not checked for a login page."), {}});
    if (!seen) {
        Finding f = finding(FindingVerdict::Unknown,
                            {QT_TRANSLATE_NOOP("Text", "It could not be checked whether this network requires a login."), {}});
        f.portal.emplace().state = PortalState::Unknown;
        return f;
    }
    const analysis::PortalReading reading = analysis::readPortal(*seen);
    Finding f = finding(verdictFor(reading.state), sentence(reading));
    f.facts.insert(QStringLiteral("state"), toString(reading.state));
    f.facts.insert(QStringLiteral("probes"), factsOf(*seen));
    const analysis::PortalVendor maker = makerOf(*seen, machine);
    f.portal = PortalView{.state = reading.state,
                          .login = reading.login,
                          .hops = wayOf(*seen),
                          .entrance = probes::letsThrough(reading.state) ? QString() : probes::loginEntrance(*seen),
                          .gear = maker.gear,
                          .product = maker.product,
                          .secondsLeft = secondsLeft(*seen)};
    const bool forgotten = isForgotten(machine, reading);
    if (const auto id = causeFor(reading, forgotten)) {
        f.causes.push_back({{*id, {}}, {f.text}, {}});
        if (forgotten)
            f.causes.back().evidence.push_back(
                {QT_TRANSLATE_NOOP(
                     "Text", "The network let this computer through before, when the computer had a different hardware address."),
                 {}});
        else
            noteDailyAddress(f, machine);
    }
    noteReason(f, reading);
    noteMaker(f, maker);
    if (reading.state == PortalState::Open || reading.state == PortalState::Intercepted)
        f.excluded.push_back({{cause::kPortalLoginNeeded, {}}, f.text});
    return f;
}

} // namespace
} // namespace portal

const Check kPortalCheck{
    .id = "portal",
    .title = QT_TRANSLATE_NOOP("Text", "The network does not require a login"),
    .group = CheckGroup::GuestNetwork,
    .needs = {},
    .causes = portal::kCauses,
    .run = portal::run,
};

} // namespace fix789::checks
