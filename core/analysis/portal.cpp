// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "analysis/portal.h"

#include "analysis/portal/login_address.h"

#include <QUrl>

#include <algorithm>
#include <optional>

namespace fix789::analysis {
namespace {

enum class Kind {
    Clean,
    Login, ///< 511
    Leads,
    Page,
    Upgraded, ///< the same URL over HTTPS
    WrongKind,
    Empty,
    Proxy,
    Other, ///< 4xx, 5xx, foreign text
    ResolverSilent,
    Silent,
};

bool isUpgrade(const PortalProbe &probe)
{
    if (probe.hops.empty() || probe.status / 100 != 3)
        return false;
    const QUrl from(probe.url);
    const QUrl to(probe.hops.front().to);
    return from.scheme() == u"http" && to.scheme() == u"https" && from.host() == to.host() && from.path() == to.path();
}

Kind kindOf(const PortalProbe &probe)
{
    if (probe.reply == PortalReply::NameTimedOut)
        return Kind::ResolverSilent;
    if (probe.reply != PortalReply::Answered)
        return Kind::Silent;
    if (probe.isClean())
        return Kind::Clean;
    if (probe.status == 511)
        return Kind::Login;
    if (probe.status == 407)
        return Kind::Proxy;
    if (isUpgrade(probe))
        return Kind::Upgraded;
    if (!probe.hops.empty() && probe.status < 400)
        return Kind::Leads;
    if (probe.status / 100 != 2)
        return Kind::Other;
    if (probe.status == 204)
        return Kind::WrongKind;
    if (probe.body == PortalBody::Nothing)
        return Kind::Empty;
    return probe.body == PortalBody::Page ? Kind::Page : Kind::Other;
}

enum class Tls { NotAsked, Passes, Untrusted, Shut, NotTold };

Tls tlsOf(const PortalObservation &seen)
{
    Tls tls = Tls::NotAsked;
    for (const PortalProbe &probe : seen.probes) {
        if (probe.kind != PortalProbeKind::Https)
            continue;
        switch (probe.reply) {
        case PortalReply::Untrusted: // one is enough: something intercepts the connection
            return Tls::Untrusted;
        case PortalReply::Answered:
            tls = Tls::Passes;
            break;
        case PortalReply::TimedOut:
        case PortalReply::Refused:
        case PortalReply::Broken:
            if (tls != Tls::Passes)
                tls = Tls::Shut;
            break;
        default: // the fault of the resolver, or of this computer
            if (tls == Tls::NotAsked)
                tls = Tls::NotTold;
        }
    }
    return tls;
}

struct Count {
    int asked = 0;
    int clean = 0;
    int leads = 0;
    int pages = 0;
    int proxies = 0;
    int wrongKind = 0;
    int empty = 0;
    int other = 0; ///< including upgraded
    int resolverSilent = 0;
    int silent = 0;
};

Count countPlain(const PortalObservation &seen)
{
    Count count;
    for (const PortalProbe &probe : seen.probes) {
        if (probe.kind != PortalProbeKind::Http)
            continue;
        ++count.asked;
        const Kind kind = kindOf(probe);
        count.clean += kind == Kind::Clean ? 1 : 0;
        count.leads += kind == Kind::Leads ? 1 : 0;
        count.pages += kind == Kind::Page ? 1 : 0;
        count.proxies += kind == Kind::Proxy ? 1 : 0;
        count.wrongKind += kind == Kind::WrongKind ? 1 : 0;
        count.empty += kind == Kind::Empty ? 1 : 0;
        count.other += kind == Kind::Other || kind == Kind::Upgraded ? 1 : 0;
        count.resolverSilent += kind == Kind::ResolverSilent ? 1 : 0;
        count.silent += kind == Kind::Silent ? 1 : 0;
    }
    return count;
}

enum class Challenge { NotAsked, Right, Foreign, NoAnswer };

// A wrong answer without a page or redirect may be a fault of the endpoint itself.
Challenge challengeOf(const PortalObservation &seen)
{
    Challenge challenge = Challenge::NotAsked;
    for (const PortalProbe &probe : seen.probes) {
        if (probe.kind != PortalProbeKind::Challenge)
            continue;
        const Kind kind = kindOf(probe);
        if (kind == Kind::Leads || kind == Kind::Page || kind == Kind::Login)
            return Challenge::Foreign;
        if (kind == Kind::Clean)
            challenge = Challenge::Right;
        else if (challenge == Challenge::NotAsked)
            challenge = Challenge::NoAnswer;
    }
    return challenge;
}

bool saysLogin(const PortalObservation &seen)
{
    return std::ranges::any_of(seen.probes, [](const PortalProbe &probe) {
        return probe.kind != PortalProbeKind::Https && kindOf(probe) == Kind::Login;
    });
}

// The last page received, else the first redirect; a page in place of ours has no URL of its own.
QString loginPageOf(const PortalProbe &probe)
{
    const auto last = std::find_if(probe.hops.rbegin(), probe.hops.rend(),
                                   [](const PortalHop &hop) { return hop.reply == PortalReply::Answered && hop.status == 200; });
    if (last != probe.hops.rend())
        return last->to;
    return probe.hops.empty() ? probe.url : probe.hops.front().to;
}

bool isShut(PortalReply reply)
{
    return reply == PortalReply::TimedOut || reply == PortalReply::Refused || reply == PortalReply::NameUnknown;
}

// The portal answered and redirected to another host, which is blocked. The gear's own login is not a host to let through.
bool sendsOnToWall(const PortalProbe &probe)
{
    if (probe.hops.size() < 2 || !isShut(probe.hops.back().reply) || isOfGear(QUrl(probe.hops.back().to)))
        return false;
    const PortalHop &before = *(probe.hops.end() - 2);
    return before.reply == PortalReply::Answered && QUrl(before.to).host() != QUrl(probe.hops.back().to).host();
}

// A host on the way is the network's own: it answered, or is the gear's, whose certificate nobody can trust.
bool isOnTheWay(const PortalProbe &probe, const QString &host)
{
    return std::ranges::any_of(probe.hops, [&](const PortalHop &hop) { return QUrl(hop.to).host() == host; });
}

// A provider's foreign certificate is the network's, in the provider's place; that of any other host may be the gear's own.
bool isWalledProvider(const PortalProbe &probe, const LoginProvider &door)
{
    const QUrl url(door.to);
    if (!canBeProvider(url) || isOnTheWay(probe, url.host()))
        return false;
    return isShut(door.reply) || (door.reply == PortalReply::Untrusted && isProviderSignIn(url));
}

bool isWalledIn(const PortalProbe &probe)
{
    const bool allWalled =
        std::ranges::all_of(probe.doors, [&](const LoginProvider &door) { return isWalledProvider(probe, door); });
    return (!probe.ownDoor && !probe.doors.empty() && allWalled) || sendsOnToWall(probe);
}

PortalReading login(const PortalObservation &seen, PortalReason reason)
{
    PortalReading reading{PortalState::LoginNeeded, reason, {}};
    for (const PortalProbe &probe : seen.probes) {
        const Kind kind = kindOf(probe);
        if (probe.kind == PortalProbeKind::Https || (kind != Kind::Leads && kind != Kind::Page && kind != Kind::Login))
            continue;
        if (reading.login.isEmpty())
            reading.login = loginPageOf(probe);
        if (probe.comesBack && reading.state == PortalState::LoginNeeded)
            reading = {PortalState::Loop, PortalReason::ComesBack, reading.login};
        else if (probe.namesLapse)
            reading = {PortalState::Expired, PortalReason::Lapsed, reading.login};
        else if (isWalledIn(probe) && reading.state == PortalState::LoginNeeded)
            reading.reason = PortalReason::LoginUnreachable;
    }
    return reading;
}

PortalReading unknown(PortalReason reason)
{
    return {PortalState::Unknown, reason, {}};
}

// Servers may name their own proxies; two hosts do not name the same ones.
bool isPassedOn(const PortalObservation &seen)
{
    for (const PortalProbe &one : seen.probes)
        for (const PortalProbe &other : seen.probes)
            if (!one.via.isEmpty() && one.via == other.via && one.kind != PortalProbeKind::Https &&
                other.kind != PortalProbeKind::Https && QUrl(one.url).host() != QUrl(other.url).host())
                return true;
    return false;
}

PortalReading readOpen(const PortalObservation &seen, Challenge challenge, Tls tls)
{
    if (challenge == Challenge::NoAnswer && tls != Tls::Shut)
        return unknown(PortalReason::Silent);
    switch (tls) {
    case Tls::Untrusted:
        return {PortalState::Intercepted, PortalReason::TlsIntercepted, {}};
    case Tls::Shut:
        return {PortalState::Partial, PortalReason::HttpsShut, {}};
    case Tls::NotTold:
        return unknown(PortalReason::TooFew);
    case Tls::NotAsked:
    case Tls::Passes:
        break;
    }
    if (isPassedOn(seen))
        return {PortalState::Intercepted, PortalReason::PassedOn, {}};
    return {PortalState::Open, PortalReason::AllClean, {}};
}

// The first API that says "captive"; its user portal URL is the login.
std::optional<PortalReading> readApi(const PortalObservation &seen)
{
    for (const PortalApi &api : seen.apis)
        if (api.valid && api.captive) {
            PortalReading reading = login(seen, PortalReason::ApiSaysLogin);
            if (!api.login.isEmpty())
                reading.login = api.login;
            return reading;
        }
    return std::nullopt;
}

} // namespace

PortalReading readPortal(const PortalObservation &seen)
{
    const PortalReading intercepted{PortalState::Intercepted, PortalReason::HttpIntercepted, {}};
    if (seen.probes.empty() && seen.apis.empty())
        return {PortalState::NotLooked, PortalReason::NothingAsked, {}};
    if (saysLogin(seen))
        return login(seen, PortalReason::SaysLoginNeeded);
    const Count plain = countPlain(seen);
    const Challenge challenge = challengeOf(seen);
    const Tls tls = tlsOf(seen);
    if (const auto said = challenge == Challenge::Right ? std::nullopt : readApi(seen))
        return *said;
    if (plain.leads + plain.pages > 0 && challenge == Challenge::Right)
        return intercepted;
    if (challenge == Challenge::Foreign)
        return login(seen, plain.clean > 0 ? PortalReason::ChallengeWrong : PortalReason::LeadsToLogin);
    const int foreign = plain.leads + plain.pages;
    const bool webPasses = tls == Tls::Passes;
    if (foreign > 0 && (webPasses ? plain.clean >= foreign : tls == Tls::NotAsked && plain.clean > foreign))
        return intercepted;
    if (plain.leads > 0 && foreign >= plain.clean)
        return login(seen, PortalReason::LeadsToLogin);
    if (plain.pages > 0 && foreign >= plain.clean)
        return webPasses ? intercepted : login(seen, PortalReason::LeadsToLogin);
    if (plain.proxies > 0)
        return unknown(PortalReason::ProxyWanted);
    if (plain.clean == 0 && plain.wrongKind > 0)
        return challenge == Challenge::Right ? intercepted : unknown(PortalReason::WrongKindOfClean);
    if (plain.clean == 0 && plain.empty > 0 && !webPasses)
        return unknown(PortalReason::EmptyAnswers);
    const int odd = plain.other + plain.empty + plain.wrongKind;
    const bool allButOddClean = plain.clean + odd == plain.asked;
    const bool mostClean = 2 * plain.clean > plain.asked;
    if (odd > 0 && !mostClean &&
        (challenge == Challenge::Right ? tls != Tls::Shut : webPasses && (plain.clean == 0 || allButOddClean)))
        return intercepted;
    if (mostClean || (plain.asked == 0 && challenge == Challenge::Right))
        return readOpen(seen, challenge, tls);
    if (plain.asked > 0 && plain.resolverSilent == plain.asked)
        return unknown(PortalReason::ResolverSilent);
    return unknown(plain.silent + plain.resolverSilent == plain.asked ? PortalReason::Silent : PortalReason::TooFew);
}

} // namespace fix789::analysis
