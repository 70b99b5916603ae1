// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// Security software and VPN clients can drop packets in the Windows Filtering Platform, below the firewall's rules. Its
// events name the dropped packet and the provider of the filter: that is proof; an installed product is none. Reading the
// events needs an administrator.
#include "base/address_bytes.h"
#include "checks/filter_events.h"
#include "checks/local_checks.h"
#include "checks/server_route.h"
#include "checks/service_state.h"
#include "checks/unreadable.h"
#include "formats/filter_layers.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <chrono>

namespace fix789::checks {
namespace filter_drops {
namespace {

using Kind = FilterEvent::Kind;

constexpr std::array<CauseId, 5> kCauses{cause::kFilterProduct, cause::kFilterLeftOver, cause::kFilterKillSwitch,
                                         cause::kFirewallRule, cause::kFirewallPolicy};

// Filters may let older packets through now.
constexpr std::chrono::hours kFresh{1};
constexpr qsizetype kMostShown = 20;

// Providers of the Windows firewall whose filters are rules that people make (fwpmu.h): FWPM_PROVIDER_MPSSVC_WF, _EDP,
// _TENANT_RESTRICTIONS
constexpr std::array<const char *, 3> kFirewallProviders{
    "decc16ca-3f33-4346-be1e-8fb4ae0f3d62", "a90296f7-46b8-4457-8f84-b05e05d3c622", "d0718ff9-44da-4f50-9dc2-c963a4247613"};
// Other Windows providers: FWPM_PROVIDER_MPSSVC_WSH (what services may do at all) and _APP_ISOLATION, whose filters come with
// Windows; FWPM_PROVIDER_IKEEXT, _IPSEC_DOSP_CONFIG, _TCP_CHIMNEY_OFFLOAD, _TCP_TEMPLATES; the IPsec rules of the firewall and
// of the policy agent, edge traversal (two), and the data usage counter, as netsh wfp names them.
constexpr std::array<const char *, 11> kOtherWindowsProviders{
    "4b153735-1049-4480-aab4-d1b9bdc03710", "3cc2631f-2d5d-43a0-b174-614837d863a1", "10ad9216-ccde-456c-8b16-e9f04e60a90b",
    "3c6c05a9-c05c-4bb9-8338-2327814ce8bf", "896aa19e-9a34-4bcb-ae79-beb9127c84b9", "76cfcd30-3394-432d-bed3-441ae50e63c3",
    "1bebc969-61a5-4732-a177-847a0817862a", "aa6a7d87-7f8f-4d2a-be53-fda555cd5fe3", "9c2532b4-0314-434f-8274-0cbaebdbda56",
    "c698301d-9129-450c-937c-f4b834bfb374", "8e44982a-f477-11df-85ce-78e7d1810190"};

// Clients that block everything outside their tunnel. These are trade names, the same in every language.
constexpr std::array<const char *, 20> kVpnClients{
    "Mullvad",    "NordVPN",   "NordLayer",      "ExpressVPN", "Proton VPN",
    "ProtonVPN",  "Surfshark", "Windscribe",     "WireGuard",  "Private Internet Access",
    "CyberGhost", "IVPN",      "Hotspot Shield", "TunnelBear", "hide.me",
    "PureVPN",    "VyprVPN",   "OpenVPN",        "Tailscale",  "AnyConnect"};

// The layer decides: the direction in the event is wrong for some inbound packets.
FirewallDirection directionOf(const FilterEvent &event)
{
    switch (formats::filterLayerKind(event.layer)) {
    case formats::FilterLayerKind::Inbound:
    case formats::FilterLayerKind::InboundDiscard:
        return FirewallDirection::In;
    case formats::FilterLayerKind::Outbound:
        return FirewallDirection::Out;
    case formats::FilterLayerKind::OtherDiscard:
    case formats::FilterLayerKind::NotKnown:
    case formats::FilterLayerKind::Forwarded:
        break;
    }
    return event.direction;
}

bool isAmong(const QString &key, const auto &keys)
{
    return std::ranges::any_of(keys, [&](const char *one) { return key.compare(QLatin1String(one), Qt::CaseInsensitive) == 0; });
}

enum class Whose { Firewall, OtherWindows, Nobody, Another };

// The GUID identifies Windows' providers. If only a name was recorded, it begins with the vendor's name.
Whose whose(const FilterEvent &event)
{
    if (isAmong(event.providerKey, kFirewallProviders))
        return Whose::Firewall;
    if (isAmong(event.providerKey, kOtherWindowsProviders))
        return Whose::OtherWindows;
    const QString name = event.provider.trimmed();
    const bool bearsTheName = name.startsWith(QLatin1String("Microsoft"), Qt::CaseInsensitive) ||
                              name.startsWith(QLatin1String("Windows "), Qt::CaseInsensitive);
    if (bearsTheName && event.providerKey.isEmpty())
        return Whose::Firewall;
    // A part of Windows that this program does not know: what it drops of other computers' packets is routine as well.
    if (bearsTheName && directionOf(event) == FirewallDirection::In)
        return Whose::OtherWindows;
    return name.isEmpty() ? Whose::Nobody : Whose::Another;
}

bool isFresh(const Machine &machine, const FilterEvent &event)
{
    const auto now = machine.clock.dateSeen();
    return !event.at.isValid() || !now || event.at.secsTo(*now) <= std::chrono::seconds(kFresh).count();
}

// A later successful connection shows that the filter no longer drops these packets.
bool connectedSince(const Machine &machine, const FilterEvent &event)
{
    const auto attempts = event.at.isValid() ? machine.facts.attempts() : failure(ErrorKind::NotSupported, {});
    return attempts && std::ranges::any_of(*attempts, [&](const RasAttempt &attempt) {
               return attempt.error == 0 && attempt.filters == RasAttempt::Filters::InForce && attempt.at.isValid() &&
                      attempt.at > event.at;
           });
}

// L2TP passes this computer's filters a second time unencrypted: IPsec works below the layers that judge programs.
constexpr std::uint16_t kL2tpPort = 1701;

bool isForVpn(const FilterEvent &event)
{
    const auto isIke = [](std::uint16_t port) { return port == 500 || port == 4500 || port == kL2tpPort; };
    if (formats::filterLayerKind(event.layer) == formats::FilterLayerKind::Forwarded)
        return false;
    return event.protocol == kEspProtocol ||
           (event.protocol == kUdpProtocol && (isIke(event.remotePort) || (event.remotePort == 0 && isIke(event.localPort))));
}

// Packets of another program, including ours, say nothing about Windows' own.
bool isOfWindows(const FilterEvent &event)
{
    const QString file = QString(event.program).replace(u'/', u'\\').section(u'\\', -1);
    return file.isEmpty() || file.compare(QLatin1String("svchost.exe"), Qt::CaseInsensitive) == 0 ||
           file.compare(QLatin1String("System"), Qt::CaseInsensitive) == 0;
}

// `server`: address bytes, empty if unknown.
bool isToServer(const FilterEvent &event, const QByteArray &server)
{
    const QByteArray remote = addressBytes(event.remoteAddress);
    if (!remote.isEmpty() && !server.isEmpty())
        return remote == server;
    // Without the server's address we cannot tell whose packets these are. Inbound ones may belong to another negotiation;
    // outbound ones to these ports belong to a VPN.
    return directionOf(event) == FirewallDirection::Out;
}

QByteArray serverBytes(const Machine &machine, const Target &target, const Progress &progress)
{
    if (target.server.isEmpty())
        return {};
    return addressBytes(serverAddress(machine, target, progress).value_or(QString()));
}

QString portOf(const FilterEvent &event)
{
    if (event.protocol == kEspProtocol)
        return QStringLiteral("ESP");
    return QStringLiteral("UDP %1").arg(event.remotePort != 0 ? event.remotePort : event.localPort);
}

QString timeOf(const FilterEvent &event)
{
    return event.at.isValid() ? event.at.toString(Qt::ISODate) : QStringLiteral("?");
}

bool isKillSwitch(const FilterEvent &event)
{
    const auto has = [&](const char *word) {
        return event.provider.contains(QLatin1String(word), Qt::CaseInsensitive) ||
               event.filter.contains(QLatin1String(word), Qt::CaseInsensitive);
    };
    return std::ranges::any_of(kVpnClients, has) || has("kill switch") || has("killswitch") || has("kill-switch");
}

bool isLeftOver(const Machine &machine, const FilterEvent &event)
{
    if (event.installed)
        return !*event.installed;
    if (event.service.isEmpty())
        return false;
    const auto service = machine.facts.service(event.service);
    return !service && service.error().kind == ErrorKind::NotFound;
}

Text droppedBy(const FilterEvent &event, const QString &whom)
{
    return {QT_TRANSLATE_NOOP(
                "Text",
                "On behalf of \"%2\", the Windows Filtering Platform dropped %1 traffic to the server (filter \"%3\", at %4)."),
            {portOf(event), whom, event.filter.isEmpty() ? QString::number(event.filterId) : event.filter, timeOf(event)}};
}

void add(Finding &f, CauseRef ref, Text evidence)
{
    const auto known = std::ranges::find(f.causes, ref, &Cause::ref);
    if (known == f.causes.end())
        f.causes.push_back({std::move(ref), {std::move(evidence)}, {}});
    else if (known->evidence.size() < 4 && std::ranges::find(known->evidence, evidence) == known->evidence.end())
        known->evidence.push_back(std::move(evidence));
}

// The firewall drops unsolicited inbound packets on every computer (port scans, a network that is still closed, boot time),
// and discards packets without a receiver. Both are routine: only an outbound packet that Windows may not send is a fault.
bool isHousekeeping(const FilterEvent &event)
{
    return directionOf(event) == FirewallDirection::In || event.filter.isEmpty() ||
           formats::filterLayerKind(event.layer) == formats::FilterLayerKind::OtherDiscard;
}

// A filter of the Windows firewall has the name of its rule; the filter of its default action has none of these names.
void addFirewallDrop(Finding &f, const Machine &machine, const FilterEvent &event)
{
    if (isHousekeeping(event)) {
        f.notes.push_back({"filter.windows-dropped", droppedBy(event, event.provider)});
        return;
    }
    const auto firewall = machine.facts.firewall();
    bool named = false;
    bool blocksByDefault = false;
    if (firewall) {
        named = std::ranges::any_of(firewall->rules, [&](const FirewallRule &rule) {
            return rule.enabled && rule.action == FirewallAction::Block && !rule.name.isEmpty() && rule.name == event.filter;
        });
        blocksByDefault = std::ranges::any_of(firewall->profiles, [](const FirewallProfile &profile) {
            return profile.active && profile.on && profile.outbound == FirewallAction::Block;
        });
    }
    const Text evidence = droppedBy(event, event.provider);
    if (!named && (blocksByDefault || event.filter == u"Default Outbound"))
        add(f, {cause::kFirewallPolicy, {}}, evidence);
    else
        add(f, {cause::kFirewallRule, event.filter}, evidence);
}

void addDrop(Finding &f, const Machine &machine, const FilterEvent &event)
{
    switch (whose(event)) {
    case Whose::Firewall:
        return addFirewallDrop(f, machine, event);
    case Whose::OtherWindows:
        f.notes.push_back({"filter.windows-dropped", droppedBy(event, event.provider)});
        return;
    case Whose::Nobody: {
        const QString filter = event.filter.isEmpty() ? QString::number(event.filterId) : event.filter;
        f.open.push_back({{{cause::kFilterProduct, filter}, {cause::kFilterLeftOver, {}}},
                          {QT_TRANSLATE_NOOP("Text", "Ask the person who looks after this computer which program the filter "
                                                     "\"%1\" belongs to (netsh wfp show filters)."),
                           {filter}}});
        return;
    }
    case Whose::Another:
        break;
    }
    const QString product = event.provider.trimmed();
    const CauseId id = isLeftOver(machine, event) ? cause::kFilterLeftOver
                       : isKillSwitch(event)      ? cause::kFilterKillSwitch
                                                  : cause::kFilterProduct;
    add(f, {id, id == cause::kFilterProduct ? product : QString()}, droppedBy(event, product));
}

QJsonObject factsOf(const FilterEvent &event)
{
    QJsonObject facts{{QStringLiteral("at"), timeOf(event)}, {QStringLiteral("remoteAddress"), event.remoteAddress}};
    if (event.kind == Kind::Drop) {
        facts.insert(QStringLiteral("dropped"), portOf(event));
        facts.insert(QStringLiteral("provider"), event.provider);
        facts.insert(QStringLiteral("filter"), event.filter);
    } else {
        facts.insert(event.kind == Kind::MainModeFailure ? QStringLiteral("mainModeError") : QStringLiteral("quickModeError"),
                     event.error);
        facts.insert(QStringLiteral("certificate"), event.certificate);
        if (event.failedAt != FilterEvent::FailedAt::NotKnown)
            facts.insert(QStringLiteral("failedAt"),
                         event.failedAt == FilterEvent::FailedAt::Here ? QStringLiteral("here") : QStringLiteral("peer"));
    }
    return facts;
}

void conclude(Finding &f, const std::vector<FilterEvent> &old)
{
    if (!f.causes.empty()) {
        f.verdict = FindingVerdict::Problem;
        f.text = f.causes.front().evidence.front();
        f.open.clear();
        return;
    }
    if (!f.open.empty()) {
        f.verdict = FindingVerdict::Unknown;
        f.text = {
            QT_TRANSLATE_NOOP(
                "Text",
                "A filter on this computer drops the VPN's packets, and it is not known which program the filter belongs to."),
            {}};
        return;
    }
    if (!old.empty())
        f.notes.push_back(
            {"filter.dropped-before",
             {QT_TRANSLATE_NOOP("Text",
                                "At %2, a filter on this computer dropped %1 traffic to the server. This no longer applies."),
              {portOf(old.front()), timeOf(old.front())}}});
    f.verdict = f.notes.empty() ? FindingVerdict::Ok : FindingVerdict::Note;
    f.text = f.notes.empty()
                 ? Text{QT_TRANSLATE_NOOP("Text", "No filter on this computer has dropped the VPN's packets recently."), {}}
                 : f.notes.front().text;
}

Finding run(const Machine &machine, const Target &target, const Progress &progress)
{
    const auto events = machine.facts.filterEvents();
    if (!events && isStopped(machine, QStringLiteral("BFE")))
        return finding(FindingVerdict::Unknown,
                       {QT_TRANSLATE_NOOP("Text", "The service \"Base Filtering Engine\" is not running, so Windows does not "
                                                  "record which packets are dropped."),
                        {}});
    if (!events)
        return couldNotRead(events.error(),
                            {QT_TRANSLATE_NOOP("Text", "What the filters on this computer dropped could not be read."), {}},
                            "filter-drops");
    const QByteArray server = events->empty() ? QByteArray() : serverBytes(machine, target, progress);
    Finding f;
    std::vector<FilterEvent> old;
    QJsonArray shown;
    for (const FilterEvent &event : *events) {
        const bool failed = event.kind != Kind::Drop;
        if (!(failed || isForVpn(event)) || !isToServer(event, server))
            continue;
        if (shown.size() < kMostShown)
            shown.append(factsOf(event));
        if (failed || !isOfWindows(event))
            continue;
        if (isFresh(machine, event) && !connectedSince(machine, event))
            addDrop(f, machine, event);
        else
            old.push_back(event);
    }
    f.facts.insert(QStringLiteral("events"), shown);
    conclude(f, old);
    return f;
}

} // namespace
} // namespace filter_drops

std::optional<FilterEvent> lastMainModeFailure(const Machine &machine, const Target &target, const Progress &progress)
{
    using namespace filter_drops;
    const auto events = machine.facts.filterEvents();
    if (!events)
        return std::nullopt;
    const bool any = std::ranges::any_of(*events, [](const FilterEvent &event) { return event.kind == Kind::MainModeFailure; });
    const QByteArray server = any ? serverBytes(machine, target, progress) : QByteArray();
    std::optional<FilterEvent> newest;
    for (const FilterEvent &event : *events)
        if (event.kind == Kind::MainModeFailure && isToServer(event, server) && isFresh(machine, event) &&
            (!newest || (newest->at.isValid() && (!event.at.isValid() || event.at > newest->at))))
            newest = event;
    return newest;
}

const Check kFilterDrops{
    .id = "filter-drops",
    .title = QT_TRANSLATE_NOOP("Text", "No filter on this computer drops the VPN"),
    .group = CheckGroup::Computer,
    .platform = Platform::Windows,
    .needs = {},
    .causes = filter_drops::kCauses,
    .run = filter_drops::run,
};

} // namespace fix789::checks
