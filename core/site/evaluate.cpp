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
        passServerSide();
        return answer();
    }

private:
    void add(Step step) { m_steps.push_back(std::move(step)); }
    void atMost(Sure sure) { m_cap = std::max(m_cap, sure); }

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
        add({.place = place,
             .decision = Decision::Unknown,
             .sure = Sure::Possible,
             .rule = RuleRef{.request = request},
             .reading = reading == Reading::Read ? Reading::Broken : reading,
             .origin = origin});
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
            addUnread(Place::ClientPolicy, Reading::Broken, policy.request, policy.origin);
    }

    // Only what the dashboard says about this very client: nobody else's sign-in is known.
    void passSplash()
    {
        const Ssid &ssid = *m_subject.ssid;
        if (!m_subject.client || m_pair.atAccessPoint.kind == Kind::Exempt || !ssid.blocksBeforeSignOn.isRead() ||
            !ssid.blocksBeforeSignOn.value || ssid.splashPage.isEmpty() || ssid.splashPage == u"None")
            return;
        const auto passed = m_subject.client->signedOn.value.find(ssid.number);
        if (passed != m_subject.client->signedOn.value.end() && !passed->second)
            add({.place = Place::Splash,
                 .decision = Decision::Deny,
                 .rule = RuleRef{.request = ssid.blocksBeforeSignOn.request, .comment = ssid.splashPage}});
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
        if (!m_leavesHere || !m_network.mayHave(QLatin1String("switch")) || !m_network.switchRules.isRead())
            return;
        addList(Place::SwitchRules, m_network.switchRules.value, decideHere(m_network.switchRules.value), PolicyOrigin::None,
                Sure::Likely); // if the packets pass a switch of this network
    }

    // A VLAN that the appliance does not know may still be routed by a switch.
    void passVlan()
    {
        const auto vlan = vlanOf(m_subject, m_pair.atAccessPoint);
        if (!m_leavesHere || !vlan || !m_network.mayHave(QLatin1String("appliance")) || !m_network.vlans.isRead() ||
            m_network.vlans.value.empty() || !m_network.isPassthrough.isRead() || m_network.isPassthrough.value)
            return;
        const auto known = std::ranges::find(m_network.vlans.value, QString::number(*vlan), &Vlan::id);
        if (known != m_network.vlans.value.end())
            return;
        const bool hasSwitch = m_network.mayHave(QLatin1String("switch"));
        add({.place = Place::VlanPath,
             .decision = hasSwitch ? Decision::Unknown : Decision::Deny,
             .sure = hasSwitch ? Sure::Possible : Sure::Likely,
             .rule = RuleRef{.request = m_network.vlans.request, .comment = QStringLiteral("VLAN %1").arg(*vlan)}});
    }

    // Rows about the appliance's rules do not cover what ends at the appliance itself.
    void passAppliance()
    {
        if (!m_leavesHere || m_side.isOwn || !m_network.mayHave(QLatin1String("appliance")))
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
        // An answer that an appliance would have given, where nothing says that there is one.
        const bool mayLack = !m_network.products && (rules.reading == Reading::NotAsked || rules.reading == Reading::NotThere ||
                                                     rules.reading == Reading::NotUsed);
        if (mayLack)
            atMost(Sure::Likely);
        else
            addUnread(place, rules.reading, rules.request);
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

    void passServerSide();

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
    bool m_leavesHere = true; ///< through this network's own switches and appliance
};

const Forward *forwardOf(const std::vector<Forward> &all, std::uint16_t port)
{
    const auto found = std::ranges::find_if(
        all, [port](const Forward &one) { return one.udp && !one.isWholeAddress && one.ports.covers(port) == Match::Yes; });
    return found == all.end() ? nullptr : &*found;
}

Step forwardStep(const Forward &forward, Decision decision, Sure sure)
{
    return {.place = Place::ServerForward,
            .decision = decision,
            .sure = sure,
            .rule =
                RuleRef{.request = forward.request, .index = forward.row, .comment = forward.comment, .what = textOf(forward)},
            .isCustom = true};
}

void Walk::passServerSide()
{
    if (m_flow != Flow::Udp500 && m_flow != Flow::Udp4500)
        return;
    const std::uint16_t port = m_flow == Flow::Udp500 ? 500 : 4500;
    for (const Forward &one : m_side.forwards)
        if (one.isWholeAddress && one.ports.covers(port) != Match::Yes)
            add(forwardStep(one, one.ports.isReadable ? Decision::Deny : Decision::Unknown,
                            one.ports.isReadable ? Sure::Certain : Sure::Possible));
    const Forward *here = forwardOf(m_side.forwards, port);
    const Forward *there = forwardOf(m_side.forwards, port == 500 ? 4500 : 500);
    if (!here)
        return;
    if (m_side.servesClientVpn)
        add(forwardStep(*here, Decision::Deny, Sure::Certain));
    else if (!there || there->lanAddress != here->lanAddress)
        add(forwardStep(*here, Decision::Deny, Sure::Likely));
    else // right if the VPN server is that computer, wrong if it is the appliance
        add(forwardStep(*here, Decision::Unknown, Sure::Possible));
}

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
    answer.sure = m_cap;
    for (const Step &step : m_steps) {
        answer.sure = std::max(answer.sure, step.sure);
        if (step.rule && (step.isCustom || !answer.deciding || !answer.deciding->isCustom))
            answer.deciding = step;
    }
    return answer;
}

} // namespace

ServerSide serverSide(const std::vector<Network> &networks, const Server &server)
{
    ServerSide side;
    const auto isServer = [&server](const QString &address) {
        const auto prefix = prefixFromText(address);
        return prefix && std::ranges::find(server.addresses, *prefix) != server.addresses.end();
    };
    for (const Network &network : networks) {
        const bool own = (!server.name.isEmpty() && network.dynamicDnsName == server.name) ||
                         std::ranges::any_of(network.publicAddresses, isServer);
        side.isOwn = side.isOwn || own;
        side.servesClientVpn = side.servesClientVpn || (own && network.servesClientVpn);
        for (const Forward &forward : network.forwards)
            if (forward.publicAddress.isEmpty() ? own && !forward.isWholeAddress : isServer(forward.publicAddress))
                side.forwards.push_back(forward);
    }
    return side;
}

FlowAnswer evaluate(const Subject &subject, const Organisation &organisation, const Server &server, const ServerSide &side,
                    Flow flow)
{
    const PolicyPairs pairs = policiesOf(subject);
    const auto walk = [&](const PolicyPair &pair) { return Walk(subject, organisation, server, side, flow, pair).run(); };
    FlowAnswer answer = walk(pairs.first);
    for (const PolicyPair &pair : pairs.asLikely)
        if (const FlowAnswer other = walk(pair); other.decision != answer.decision) {
            if (other.decision != Decision::Allow && other.deciding)
                answer.deciding = other.deciding;
            answer.decision = Decision::Unknown;
            answer.sure = Sure::Possible;
            answer.policyUnknown = true;
            return answer;
        }
    for (const PolicyPair &pair : pairs.lessLikely)
        if (walk(pair).decision != answer.decision && answer.sure == Sure::Certain)
            answer.sure = Sure::Likely;
    return answer;
}

} // namespace fix789::site
