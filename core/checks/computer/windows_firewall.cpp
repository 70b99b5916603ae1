// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// The Windows firewall allows all outgoing traffic by default. A rule that blocks UDP 500 or 4500, or a policy that blocks
// whatever no rule allows, looks like a network that drops the VPN. We match rules by their conditions, never by their
// names, which are translated. UDP 1701 is inside the tunnel, where the firewall filters it a second time.
#include "analysis/firewall.h"
#include "checks/local_checks.h"
#include "checks/server_route.h"
#include "checks/service_state.h"
#include "checks/unreadable.h"
#include "model/changes/own_firewall_rules.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <optional>

namespace fix789::checks {
namespace windows_firewall {
namespace {

using Kind = analysis::FirewallDecision::Kind;

constexpr std::array<CauseId, 3> kCauses{cause::kFirewallRule, cause::kFirewallPolicy, cause::kL2tpInsideTunnel};
constexpr std::uint16_t kL2tpPort = 1701;
constexpr std::array<std::uint16_t, 3> kPorts{500, 4500, kL2tpPort};
constexpr std::size_t kMostNamed = 8; // rules with the same effect

analysis::OutboundPacket::Sender senderOf(std::uint16_t port)
{
    return port == kL2tpPort ? analysis::OutboundPacket::Sender::System : analysis::OutboundPacket::Sender::KeyExchange;
}

QString wordFor(std::uint32_t network)
{
    return network == kDomainNetwork    ? QStringLiteral("domain")
           : network == kPrivateNetwork ? QStringLiteral("private")
                                        : QStringLiteral("public");
}

// Several profiles may be active, one for each network of this computer. Without a network none is: then all of them count.
std::vector<FirewallProfile> inForce(const Firewall &firewall)
{
    std::vector<FirewallProfile> active;
    std::ranges::copy_if(firewall.profiles, std::back_inserter(active), &FirewallProfile::active);
    return active.empty() ? firewall.profiles : active;
}

// Resolves and routes only if a rule depends on the result: name lookups take time.
analysis::OutboundPacket packetTo(const Machine &machine, const Target &target, const Progress &progress,
                                  const Firewall &firewall)
{
    analysis::OutboundPacket packet;
    packet.serverNamed = !target.server.isEmpty();
    if (!packet.serverNamed)
        return packet;
    const bool onRoute = analysis::dependsOnRoute(firewall);
    if (!onRoute && !analysis::dependsOnAddress(firewall))
        return packet;
    packet.remoteAddress = serverAddress(machine, target, progress).value_or(QString());
    if (!onRoute || packet.remoteAddress.isEmpty())
        return packet;
    if (const auto route = machine.facts.routeTo(packet.remoteAddress)) {
        packet.localAddress = route->source;
        packet.interfaceName = route->name;
        packet.interfaceType = route->type;
    }
    return packet;
}

struct Seen {
    analysis::FirewallDecision decision;
    FirewallProfile profile; ///< the profile that decided
    bool mixed = false;      ///< the active profiles disagree
};

bool blocks(const analysis::FirewallDecision &decision)
{
    return decision.kind == Kind::BlockedByRule || decision.kind == Kind::BlockedByDefault;
}

Seen decisionOf(const Firewall &firewall, const std::vector<FirewallProfile> &profiles, const analysis::OutboundPacket &packet)
{
    std::optional<Seen> worst;
    bool blocked = false;
    bool passed = false;
    for (const FirewallProfile &profile : profiles) {
        analysis::FirewallDecision decision = analysis::decide(firewall, profile, packet);
        blocked = blocked || blocks(decision);
        passed = passed || !blocks(decision);
        if (!worst || (blocks(decision) && !blocks(worst->decision)) ||
            (decision.kind == Kind::Unsure && worst->decision.kind == Kind::Allowed))
            worst = Seen{std::move(decision), profile, false};
    }
    worst->mixed = blocked && passed;
    return *worst;
}

QString shownName(const FirewallRule &rule)
{
    return rule.name.isEmpty() ? rule.id : rule.name;
}

void add(Finding &f, CauseRef ref, Text evidence)
{
    const auto known = std::ranges::find(f.causes, ref, &Cause::ref);
    if (known == f.causes.end())
        f.causes.push_back({std::move(ref), {std::move(evidence)}, {}});
    else if (std::ranges::find(known->evidence, evidence) == known->evidence.end())
        known->evidence.push_back(std::move(evidence));
}

void notePolicy(Finding &f, Text text)
{
    if (std::ranges::find(f.notes, text, &Note::text) == f.notes.end())
        f.notes.push_back({"firewall.from-policy", std::move(text)});
}

Text blocksPort(const FirewallRule &rule, const QString &port)
{
    return {QT_TRANSLATE_NOOP("Text", "The rule \"%1\" of the Windows firewall blocks outgoing UDP %2."),
            {shownName(rule), port}};
}

Text defaultBlocks(const FirewallProfile &profile, const QString &port)
{
    return {QT_TRANSLATE_NOOP("Text",
                              "The firewall profile \"%1\" blocks everything that no rule allows, and no rule allows UDP %2."),
            {wordFor(profile.network), port}};
}

void addBlocked(Finding &f, const Seen &seen, std::uint16_t port)
{
    const QString number = QString::number(port);
    const bool inside = port == kL2tpPort;
    if (seen.decision.kind == Kind::BlockedByDefault) {
        add(f, {inside ? cause::kL2tpInsideTunnel : cause::kFirewallPolicy, {}}, defaultBlocks(seen.profile, number));
        if (seen.profile.origin == FirewallOrigin::GroupPolicy)
            notePolicy(f, {QT_TRANSLATE_NOOP("Text",
                                             "An organization's policy makes the firewall block everything that no rule allows."),
                           {}});
        return;
    }
    std::size_t named = 0;
    for (const FirewallRule *rule : seen.decision.rules) {
        if (++named > kMostNamed)
            break;
        add(f, inside ? CauseRef{cause::kL2tpInsideTunnel, {}} : CauseRef{cause::kFirewallRule, shownName(*rule)},
            blocksPort(*rule, number));
        if (rule->origin == FirewallOrigin::GroupPolicy)
            notePolicy(f, {QT_TRANSLATE_NOOP(
                               "Text", "The firewall rule \"%1\" comes from an organization's policy, which creates it again."),
                           {shownName(*rule)}});
    }
}

// Why the firewall may block.
Text mayBlock(const Seen &seen, const QString &port)
{
    if (blocks(seen.decision) && seen.profile.mayBeOff)
        return {QT_TRANSLATE_NOOP("Text", "The firewall profile \"%1\" blocks outgoing UDP %2 if the firewall is on for that "
                                          "profile. An old policy for Windows XP makes this uncertain."),
                {wordFor(seen.profile.network), port}};
    if (seen.mixed)
        return {QT_TRANSLATE_NOOP("Text",
                                  "The firewall blocks outgoing UDP %1 on one of the networks this computer is connected to."),
                {port}};
    return {QT_TRANSLATE_NOOP("Text", "It is not known whether the firewall rule \"%1\" applies to UDP %2 to the server."),
            {shownName(*seen.decision.rules.front()), port}};
}

// Without its service, or the engine below it, the firewall enforces no rule and answers no question (0x800706D9).
std::optional<Text> notRunning(const Machine &machine)
{
    if (isStopped(machine, QStringLiteral("MpsSvc")))
        return Text{
            QT_TRANSLATE_NOOP("Text", "The service \"Windows Defender Firewall\" is not running, so its rules are not in force."),
            {}};
    if (isStopped(machine, QStringLiteral("BFE")))
        return Text{QT_TRANSLATE_NOOP("Text", "The service \"Base Filtering Engine\" is not running, and without it the Windows "
                                              "firewall is not running either."),
                    {}};
    return std::nullopt;
}

// If its service is stopped or another product replaces it, its rules are not in force.
std::optional<Text> notInForce(const Machine &machine, const Firewall &firewall)
{
    if (!firewall.products.isEmpty())
        return Text{QT_TRANSLATE_NOOP("Text", "This computer uses \"%1\" as its firewall instead of the Windows firewall."),
                    {firewall.products.join(QStringLiteral(", "))}};
    return notRunning(machine);
}

Finding idle(Text why)
{
    Finding f = finding(FindingVerdict::Note, why);
    f.notes.push_back({"firewall.not-in-force", std::move(why)});
    return f;
}

void conclude(Finding &f, const std::optional<Text> &unsure)
{
    if (!f.causes.empty()) {
        f.verdict = FindingVerdict::Problem;
        f.text = f.causes.front().evidence.front();
        return;
    }
    if (unsure) {
        f.verdict = FindingVerdict::Unknown;
        f.text = *unsure;
        return;
    }
    f.verdict = FindingVerdict::Ok;
    f.text = {QT_TRANSLATE_NOOP("Text", "The Windows firewall allows the VPN."), {}};
    for (const CauseId id : kCauses)
        f.excluded.push_back({{id, {}}, f.text});
}

void judge(Finding &f, const Firewall &firewall, const std::vector<FirewallProfile> &profiles, analysis::OutboundPacket packet)
{
    std::optional<Text> unsure;
    QJsonObject decisions;
    for (const std::uint16_t port : kPorts) {
        packet.port = port;
        packet.sender = senderOf(port);
        const Seen seen = decisionOf(firewall, profiles, packet);
        const QString number = QString::number(port);
        decisions.insert(QStringLiteral("udp") + number, blocks(seen.decision)                ? QStringLiteral("blocked")
                                                         : seen.decision.kind == Kind::Unsure ? QStringLiteral("unsure")
                                                                                              : QStringLiteral("allowed"));
        // What blocks the key exchange blocks L2TP as well: one cause.
        if (port == kL2tpPort && !f.causes.empty())
            continue;
        if (seen.mixed || seen.decision.kind == Kind::Unsure || (blocks(seen.decision) && seen.profile.mayBeOff))
            unsure = unsure.value_or(mayBlock(seen, number));
        else if (blocks(seen.decision))
            addBlocked(f, seen, port);
    }
    f.facts.insert(QStringLiteral("outbound"), decisions);
    if (!unsure && !firewall.unread.isEmpty())
        unsure = Text{QT_TRANSLATE_NOOP("Text", "The organization's settings for the Windows firewall could not be read (%1), so "
                                                "it is not known whether they block the VPN."),
                      {firewall.unread.join(QStringLiteral(", "))}};
    conclude(f, unsure);
}

Finding run(const Machine &machine, const Target &target, const Progress &progress)
{
    const auto firewall = machine.facts.firewall();
    // Every Windows has the three profiles: an empty list means that reading failed.
    if (const auto stopped = firewall ? std::nullopt : notRunning(machine))
        return idle(*stopped);
    if (!firewall)
        return couldNotRead(firewall.error(),
                            {QT_TRANSLATE_NOOP("Text", "The settings of the Windows firewall could not be read."), {}},
                            "firewall");
    if (firewall->profiles.empty())
        return finding(FindingVerdict::Unknown,
                       {QT_TRANSLATE_NOOP("Text", "The settings of the Windows firewall could not be read."), {}});
    const std::vector<FirewallProfile> profiles = inForce(*firewall);
    Finding f;
    QJsonArray words;
    for (const FirewallProfile &profile : profiles)
        words.append(profile.on ? wordFor(profile.network) : QStringLiteral("%1 (off)").arg(wordFor(profile.network)));
    f.facts = {{QStringLiteral("profiles"), words}, {QStringLiteral("rules"), qint64(firewall->rules.size())}};
    judge(f, *firewall, profiles, packetTo(machine, target, progress, *firewall));
    const auto why = f.causes.empty() ? std::nullopt : notInForce(machine, *firewall);
    if (!why)
        return f;
    Finding note = idle(*why);
    note.facts = f.facts;
    return note;
}

// A rule that may allow the packet, and nothing that may block it but the default.
bool mayBeBlockedByDefault(const Seen &seen)
{
    return seen.decision.kind == Kind::BlockedByDefault ||
           (seen.decision.kind == Kind::Unsure && seen.profile.outbound == FirewallAction::Block &&
            std::ranges::all_of(seen.decision.rules,
                                [](const FirewallRule *rule) { return rule->action == FirewallAction::Allow; }));
}

// A blocking rule overrides an allowing one, so our own rule helps only if the profile's default action alone blocks the
// VPN. We leave an organisation's decision alone; that of making local rules void too (its profile has that origin).
Result<std::vector<Change>> plan(const Machine &machine, const Target &, const CauseRef &)
{
    using State = FirewallRuleIs::State;
    const auto firewall = machine.facts.firewall();
    if (!firewall)
        return std::unexpected(firewall.error());
    std::vector<Change> changes;
    for (const std::uint16_t port : kPorts) {
        analysis::OutboundPacket packet;
        packet.port = port;
        packet.sender = senderOf(port);
        const Seen seen = decisionOf(*firewall, inForce(*firewall), packet);
        const bool mayHelp = seen.profile.origin == FirewallOrigin::Local;
        if (seen.decision.kind == Kind::BlockedByRule || (blocks(seen.decision) && !mayHelp))
            return std::vector<Change>{};
        const FirewallRuleIs wanted{port == kL2tpPort ? kTunnelRule : kKeyExchangeRule, State::Present};
        if (mayBeBlockedByDefault(seen) && mayHelp && std::ranges::find(changes, Change(wanted)) == changes.end())
            changes.emplace_back(wanted);
    }
    return changes;
}

constexpr std::array<CauseId, 2> kFixable{cause::kFirewallPolicy, cause::kL2tpInsideTunnel};
constexpr std::array<Fix, 1> kFixes{
    {{.causes = kFixable,
      .notice = QT_TRANSLATE_NOOP("Text", "The Windows firewall gets rules from us that allow the VPN and nothing else."),
      .plan = plan}}};

} // namespace
} // namespace windows_firewall

const Check kWindowsFirewall{
    .id = "firewall",
    .title = QT_TRANSLATE_NOOP("Text", "The Windows firewall allows the VPN"),
    .group = CheckGroup::Computer,
    .platform = Platform::Windows,
    .needs = {},
    .causes = windows_firewall::kCauses,
    .run = windows_firewall::run,
    .fixes = windows_firewall::kFixes,
};

} // namespace fix789::checks
