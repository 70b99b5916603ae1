// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "site/evaluate.h"

#include "site/policies.h"
#include "site/rule_text.h"

#include <algorithm>

namespace fix789::site {
namespace {

using Kind = AssignedPolicy::Kind;

/// One packet on its way, for one pair of policies.
class Walk {
public:
    Walk(const Subject &subject, const Organisation &organisation, const Server &server, const ServerSide &side, Flow flow,
         const PolicyPair &pair)
        : m_subject(subject), m_network(*subject.network), m_organisation(organisation), m_server(server), m_side(side),
          m_flow(flow), m_pair(pair)
    {
        if (organisation.objects.isRead())
            m_names.objects = &organisation.objects.value;
        for (const Vlan &vlan : m_network.vlans.value)
            if (vlan.subnet)
                m_names.vlans[vlan.id] = *vlan.subnet;
        m_source = source();
    }

    FlowAnswer run()
    {
        passClientPolicy();
        if (m_subject.ssid) {
            passSplash();
            if (m_pair.atAccessPoint.kind != Kind::Exempt)
                passAccessPoint();
            passTunnel();
        }
        passSwitches();
        passVlan();
        passAppliance();
        for (Step &step : serverSteps(m_side, m_flow))
            add(std::move(step));
        return answer();
    }

private:
    void add(Step step) { m_steps.push_back(std::move(step)); }
    void atMost(Sure sure) { m_cap = std::max(m_cap, sure); }
    [[nodiscard]] bool isDenied() const { return std::ranges::find(m_steps, Decision::Deny, &Step::decision) != m_steps.end(); }

    template <class List>
    void addList(Place place, const List &list, const ListDecision &decided, PolicyOrigin origin, Sure atBest = Sure::Certain)
    {
        Step step{.place = place,
                  .decision = decided.decision,
                  .sure = std::max(decided.sure, atBest),
                  .origin = origin,
                  .isCustom = decided.isCustom};
        if (decided.row != ListDecision::kEnd)
            step.rule = refOf(list, std::size_t(decided.row));
        add(step);
    }

    void addUnread(Place place, Reading reading, const QString &request, PolicyOrigin origin = PolicyOrigin::None)
    {
        add(unreadStep(place, {request, reading}, origin));
    }

    // An answer that nothing in this network may have given makes what is allowed less sure; any other leaves it open.
    template <class T>
    void passMissing(Place place, const Known<T> &missing)
    {
        if (m_network.mayLack(missing.reading))
            m_capAllowed = Sure::Likely;
        else
            addUnread(place, missing.reading, missing.request);
    }

    void passClientPolicy()
    {
        const AppliedPolicy &policy = m_pair.atAccessPoint;
        if (policy.kind == Kind::Blocked)
            add({.place = Place::ClientPolicy,
                 .decision = Decision::Deny,
                 .rule = RuleRef{.request = policy.request, .comment = QStringLiteral("Blocked")},
                 .origin = policy.origin});
        if (policy.kind == Kind::Unreadable)
            addUnread(Place::ClientPolicy, policy.reading, policy.request, policy.origin);
    }

    // Only what the dashboard says about this very client: nobody else's sign-in is known.
    void passSplash()
    {
        const Ssid &ssid = *m_subject.ssid;
        const Known<bool> &blocks = ssid.blocksBeforeSignOn;
        if (!m_subject.client || m_pair.atAccessPoint.kind == Kind::Exempt || (blocks.isRead() && !blocks.value) ||
            ssid.splashPage.isEmpty() || ssid.splashPage == u"None")
            return;
        const auto &signedOn = m_subject.client->signedOn;
        const auto passed = signedOn.value.find(ssid.number);
        const bool isKnown = signedOn.isRead() && passed != signedOn.value.end();
        if (isKnown && passed->second)
            return;
        if (!blocks.isRead())
            passMissing(Place::Splash, blocks);
        else if (isKnown)
            add({.place = Place::Splash,
                 .decision = Decision::Deny,
                 .rule = RuleRef{.request = blocks.request, .comment = ssid.splashPage}});
        else
            passMissing(Place::Splash, signedOn);
    }

    // An allow row that an administrator wrote in layer 3 of an access point skips its layer 7.
    void passAccessPoint()
    {
        const AppliedPolicy &policy = m_pair.atAccessPoint;
        const Ssid &ssid = *m_subject.ssid;
        if (policy.kind == Kind::Group && (!policy.policy || policy.policy->rules == PolicyRules::Unreadable)) {
            addUnread(Place::SsidLayer3, m_network.policies.reading, m_network.policies.request, policy.origin);
            return;
        }
        if (policy.policy && policy.policy->rules == PolicyRules::Ignore)
            return;
        if (policy.policy && policy.policy->rules == PolicyRules::Custom) {
            passOwnRules(*policy.policy, policy.origin, Place::SsidLayer3, Place::SsidLayer7);
            if (ssid.layer3.isRead() && decideHere(ssid.layer3.value).decision != Decision::Allow)
                atMost(Sure::Likely); // whether a policy replaces these rows is not documented
            return;
        }
        if (!ssid.layer3.isRead()) {
            addUnread(Place::SsidLayer3, ssid.layer3.reading, ssid.layer3.request);
            return;
        }
        const ListDecision layer3 = decideHere(ssid.layer3.value);
        addList(Place::SsidLayer3, ssid.layer3.value, layer3, PolicyOrigin::None);
        if (layer3.decision != Decision::Allow || layer3.isCustom)
            return;
        if (ssid.layer7.isRead())
            addList(Place::SsidLayer7, ssid.layer7.value, decide(ssid.layer7.value, m_flow, m_server), PolicyOrigin::None);
        else
            addUnread(Place::SsidLayer7, ssid.layer7.reading, ssid.layer7.request);
    }

    void passOwnRules(const GroupPolicy &policy, PolicyOrigin origin, Place layer3, Place layer7)
    {
        const ListDecision decided = decideHere(policy.layer3);
        addList(layer3, policy.layer3, decided, origin);
        const bool skips = layer7 == Place::SsidLayer7 && decided.isCustom;
        if (decided.decision == Decision::Allow && !skips)
            addList(layer7, policy.layer7, decide(policy.layer7, m_flow, m_server), origin);
    }

    void passTunnel()
    {
        const Ssid &ssid = *m_subject.ssid;
        m_leavesHere = ssid.addresses != ClientAddresses::Tunnel || ssid.concentrator.value == m_network.id;
        if (!m_leavesHere)
            add({.place = Place::Tunnel,
                 .decision = Decision::Unknown,
                 .sure = Sure::Possible,
                 .rule = RuleRef{.request = ssid.concentrator.request, .comment = ssid.name}});
    }

    void passSwitches()
    {
        const Known<Layer3Rules> &rules = m_network.switchRules;
        if (!m_leavesHere || !m_network.mayHave(QLatin1String("switch")))
            return;
        if (rules.isRead())
            addList(Place::SwitchRules, rules.value, decideHere(rules.value), PolicyOrigin::None,
                    Sure::Likely); // if the packets pass a switch of this network
        else
            passMissing(Place::SwitchRules, rules);
    }

    // A VLAN that the appliance does not know may still be routed by a switch.
    void passVlan()
    {
        const auto vlan = vlanOf(m_subject, m_pair.atAccessPoint);
        const Known<bool> &passthrough = m_network.isPassthrough;
        const Known<std::vector<Vlan>> &vlans = m_network.vlans;
        if (!m_leavesHere || !vlan || !m_network.mayHave(QLatin1String("appliance")) ||
            (passthrough.isRead() && passthrough.value) || vlans.reading == Reading::NotUsed)
            return;
        if (!vlans.isRead()) {
            passMissing(Place::VlanPath, vlans);
            return;
        }
        if (vlans.value.empty() || std::ranges::find(vlans.value, QString::number(*vlan), &Vlan::id) != vlans.value.end())
            return;
        if (!passthrough.isRead()) {
            passMissing(Place::VlanPath, passthrough);
            return;
        }
        const bool hasSwitch = m_network.mayHave(QLatin1String("switch"));
        add({.place = Place::VlanPath,
             .decision = hasSwitch ? Decision::Unknown : Decision::Deny,
             .sure = hasSwitch ? Sure::Possible : Sure::Likely,
             .rule = RuleRef{.request = vlans.request, .comment = QStringLiteral("VLAN %1").arg(*vlan)}});
    }

    // Rows about the appliance's rules do not cover what ends at the appliance itself.
    void passAppliance()
    {
        if (!m_leavesHere || m_side.ownNetworks.contains(m_network.id) || !m_network.mayHave(QLatin1String("appliance")))
            return;
        const AppliedPolicy &policy = m_pair.atAppliance;
        if (policy.kind == Kind::Exempt)
            return;
        if (policy.kind == Kind::Group && (!policy.policy || policy.policy->rules == PolicyRules::Unreadable)) {
            addUnread(Place::ApplianceLayer3, m_network.policies.reading, m_network.policies.request, policy.origin);
            return;
        }
        if (policy.policy && policy.policy->rules == PolicyRules::Ignore)
            return;
        if (policy.policy && policy.policy->rules == PolicyRules::Custom) {
            passOwnRules(*policy.policy, policy.origin, Place::ApplianceLayer3, Place::ApplianceLayer7);
            return;
        }
        // With a full tunnel the VPN's rules would count instead of the appliance's own.
        const bool mayTunnel = !m_network.fullTunnel.isRead();
        if (mayTunnel && !isDenied())
            atMost(Sure::Likely);
        passOutbound();
        if (mayTunnel)
            passMissing(Place::VpnRules, m_network.fullTunnel);
    }

    void passOutbound()
    {
        if (m_network.fullTunnel.isRead() && m_network.fullTunnel.value)
            passVpn();
        else if (!passRead(Place::ApplianceLayer3, m_network.applianceLayer3))
            return;
        if (m_steps.empty() || m_steps.back().decision != Decision::Unknown)
            passLayer7();
    }

    bool passRead(Place place, const Known<Layer3Rules> &rules)
    {
        if (rules.isRead()) {
            addList(place, rules.value, decideHere(rules.value), PolicyOrigin::None);
            return true;
        }
        passMissing(place, rules);
        return false;
    }

    // All traffic goes to a hub: the rules of the VPN count, and what the hub does with it is not known here.
    void passVpn()
    {
        if (m_organisation.vpnRules.isRead())
            addList(Place::VpnRules, m_organisation.vpnRules.value, decideHere(m_organisation.vpnRules.value),
                    PolicyOrigin::None);
        else
            addUnread(Place::VpnRules, m_organisation.vpnRules.reading, m_organisation.vpnRules.request);
        atMost(Sure::Likely);
    }

    void passLayer7()
    {
        const Known<Layer7Rules> &rules = m_network.applianceLayer7;
        if (rules.isRead())
            addList(Place::ApplianceLayer7, rules.value, decide(rules.value, m_flow, m_server), PolicyOrigin::None);
        else if (rules.reading == Reading::NotAsked && !m_network.products)
            atMost(Sure::Likely);
        else
            addUnread(Place::ApplianceLayer7, rules.reading, rules.request);
    }

    ListDecision decideHere(const Layer3Rules &list) const { return decide(list, m_flow, m_server, m_source, m_names); }

    // Behind the NAT of an access point everything comes from the access point.
    [[nodiscard]] Source source() const
    {
        Source from;
        if (m_subject.ssid && m_subject.ssid->addresses == ClientAddresses::Nat) {
            from.possible = m_network.accessPoints;
            from.keepsPorts = false;
            return from;
        }
        from.vlan = vlanOf(m_subject, m_pair.atAccessPoint);
        if (m_subject.client && m_subject.client->address) {
            from.possible = {*m_subject.client->address};
            return from;
        }
        for (const Vlan &vlan : m_network.vlans.value)
            if (vlan.subnet && (!from.vlan || vlan.id == QString::number(*from.vlan)))
                from.possible.push_back(*vlan.subnet);
        if (from.possible.empty() && m_network.singleLan.isRead() && m_network.singleLan.value)
            from.possible = {*m_network.singleLan.value};
        return from;
    }

    FlowAnswer answer();

    const Subject &m_subject;
    const Network &m_network;
    const Organisation &m_organisation;
    const Server &m_server;
    const ServerSide &m_side;
    Flow m_flow;
    const PolicyPair &m_pair;
    Names m_names;
    Source m_source;
    std::vector<Step> m_steps;
    Sure m_cap = Sure::Certain;
    Sure m_capAllowed = Sure::Certain; ///< of what is allowed
    bool m_leavesHere = true;          ///< through this network's own switches and appliance
};

FlowAnswer Walk::answer()
{
    FlowAnswer answer{.flow = m_flow, .steps = m_steps};
    const auto first = [this](Decision decision) { return std::ranges::find(m_steps, decision, &Step::decision); };
    auto deciding = first(Decision::Deny);
    // What was not read before it can only have denied as well.
    if (deciding == m_steps.end())
        deciding = first(Decision::Unknown);
    if (deciding != m_steps.end()) {
        answer.decision = deciding->decision;
        answer.sure =
            std::max(deciding->sure,
                     deciding->decision == Decision::Deny && deciding->place < Place::ServerForward ? m_cap : Sure::Certain);
        answer.deciding = *deciding;
        return answer;
    }
    answer.sure = std::max(m_cap, m_capAllowed);
    for (const Step &step : m_steps) {
        answer.sure = std::max(answer.sure, step.sure);
        if (step.rule && (step.isCustom || !answer.deciding || !answer.deciding->isCustom))
            answer.deciding = step;
    }
    return answer;
}

// What was not read counts, whichever policy it is that leads there.
void addUnreadOf(const FlowAnswer &other, FlowAnswer &into)
{
    for (const Step &step : other.steps) {
        const auto isSame = [&step](const Step &one) {
            return one.place == step.place && one.reading == step.reading && one.rule == step.rule;
        };
        if (step.reading != Reading::Read && std::ranges::none_of(into.steps, isSame))
            into.steps.push_back(step);
    }
}

} // namespace

Step unreadStep(Place place, const Unread &unread, PolicyOrigin origin)
{
    return {.place = place,
            .decision = Decision::Unknown,
            .sure = Sure::Possible,
            .rule = RuleRef{.request = unread.request},
            .reading = unread.reading == Reading::Read ? Reading::Broken : unread.reading,
            .origin = origin};
}

FlowAnswer evaluate(const Subject &subject, const Organisation &organisation, const Server &server, const ServerSide &side,
                    Flow flow)
{
    const PolicyPairs pairs = policiesOf(subject);
    const auto walk = [&](const PolicyPair &pair) { return Walk(subject, organisation, server, side, flow, pair).run(); };
    FlowAnswer answer = walk(pairs.first);
    const Decision first = answer.decision;
    for (const PolicyPair &pair : pairs.asLikely) {
        const FlowAnswer other = walk(pair);
        addUnreadOf(other, answer);
        if (other.decision == first || answer.policyUnknown)
            continue;
        if (other.decision != Decision::Allow && other.deciding)
            answer.deciding = other.deciding;
        answer.decision = Decision::Unknown;
        answer.sure = Sure::Possible;
        answer.policyUnknown = true;
    }
    if (answer.policyUnknown)
        return answer;
    for (const PolicyPair &pair : pairs.lessLikely)
        if (walk(pair).decision != answer.decision && answer.sure == Sure::Certain)
            answer.sure = Sure::Likely;
    return answer;
}

} // namespace fix789::site
