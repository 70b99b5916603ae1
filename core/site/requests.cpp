// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "site/requests.h"

#include "site/json_reading.h"

#include <algorithm>

namespace fix789::site {
namespace {

QString organisationOf(const RequestPlan &plan, const Answers &answers)
{
    if (!plan.organisation.isEmpty())
        return plan.organisation;
    const QJsonArray all = answers.find(QStringLiteral("/organizations")).body.toArray();
    return all.size() == 1 ? textIn(all.first().toObject(), QLatin1String("id")) : QString();
}

class Plan {
public:
    Plan(const RequestPlan &plan, const Answers &answers, const QString &organisation)
        : m_plan(plan), m_answers(answers), m_organisation(QStringLiteral("/organizations/%1/").arg(organisation))
    {
    }

    QStringList next()
    {
        want(m_organisation + QStringLiteral("networks?perPage=1000"));
        if (!m_plan.question.mac.isEmpty())
            want(m_organisation + QStringLiteral("clients/search?mac=") + m_plan.question.mac);
        if (!m_wanted.isEmpty())
            return m_wanted;
        for (const NetworkName &name : networksIn(m_answers))
            if (isAsked(name))
                m_networks.push_back(readNetwork(m_answers, name.id));
        for (const Network &network : m_networks)
            if (network.mayHave(QLatin1String("wireless")))
                want(of(network) + QStringLiteral("/wireless/ssids"));
        if (!m_wanted.isEmpty())
            return m_wanted;
        for (const Network &network : m_networks)
            wantNetwork(network);
        wantOrganisation();
        if (m_wanted.isEmpty())
            wantWhatRulesName();
        return m_wanted;
    }

private:
    static QString of(const Network &network) { return QStringLiteral("/networks/") + network.id; }

    void want(const QString &request)
    {
        if (!m_answers.has(request) && !m_wanted.contains(request))
            m_wanted << request;
    }

    bool isAsked(const NetworkName &name) const
    {
        const QString &wanted = m_plan.question.network;
        if (!wanted.isEmpty())
            return name.id == wanted || name.name.compare(wanted, Qt::CaseInsensitive) == 0;
        if (m_plan.question.mac.isEmpty())
            return true;
        return std::ranges::any_of(m_answers.each(m_organisation + QStringLiteral("clients/search")), [&](const auto *page) {
            const QJsonArray records = page->body.toObject().value(QLatin1String("records")).toArray();
            return std::ranges::any_of(records, [&name](const QJsonValue &record) {
                return textIn(record.toObject().value(QLatin1String("network")).toObject(), QLatin1String("id")) == name.id;
            });
        });
    }

    bool isAsked(const Network &network, const Ssid &ssid) const
    {
        if (!ssid.enabled || ssid.number < 0)
            return false;
        const QString &wanted = m_plan.question.ssid;
        if (!wanted.isEmpty())
            return ssid.name == wanted || QString::number(ssid.number) == wanted;
        if (m_plan.question.mac.isEmpty())
            return true;
        const Client client = readClient(m_answers, network.id, m_plan.question.mac);
        return client.ssid.isEmpty() || client.ssid == ssid.name;
    }

    void wantNetwork(const Network &network)
    {
        bool any = false;
        for (const Ssid &ssid : network.ssids.value)
            if (isAsked(network, ssid)) {
                any = true;
                wantSsid(of(network) + QStringLiteral("/wireless/ssids/") + QString::number(ssid.number), ssid);
            }
        // A network without the Wi-Fi that was asked for.
        if (!any && !m_plan.question.ssid.isEmpty())
            return;
        want(of(network) + QStringLiteral("/groupPolicies"));
        if (network.mayHave(QLatin1String("appliance")))
            wantAppliance(network);
        if (network.mayHave(QLatin1String("switch")))
            want(of(network) + QStringLiteral("/switch/accessControlLists"));
        if (!m_plan.question.mac.isEmpty())
            wantClient(network);
    }

    void wantSsid(const QString &path, const Ssid &ssid)
    {
        for (const auto *part : {"/firewall/l3FirewallRules", "/firewall/l7FirewallRules", "/deviceTypeGroupPolicies"})
            want(path + QLatin1String(part));
        if (ssid.splashPage != u"None")
            want(path + QStringLiteral("/splash/settings"));
        if (ssid.hasIdentityPsks)
            want(path + QStringLiteral("/identityPsks"));
        if (ssid.addresses == ClientAddresses::Tunnel)
            want(path + QStringLiteral("/vpn"));
    }

    void wantAppliance(const Network &network)
    {
        for (const auto *part :
             {"firewall/l3FirewallRules", "firewall/l7FirewallRules", "settings", "vlans", "vpn/siteToSiteVpn"})
            want(of(network) + QStringLiteral("/appliance/") + QLatin1String(part));
        wantForwards(network);
        if (network.vlans.reading == Reading::NotUsed)
            want(of(network) + QStringLiteral("/appliance/singleLan"));
    }

    void wantForwards(const Network &network)
    {
        for (const auto *part : {"portForwardingRules", "oneToOneNatRules", "oneToManyNatRules"})
            want(of(network) + QStringLiteral("/appliance/firewall/") + QLatin1String(part));
    }

    void wantClient(const Network &network)
    {
        const Client client = readClient(m_answers, network.id, m_plan.question.mac);
        if (client.reading != Reading::Read)
            return;
        const QString path = of(network) + QStringLiteral("/clients/") + (client.id.isEmpty() ? client.mac : client.id);
        want(path + QStringLiteral("/policy"));
        if (std::ranges::any_of(network.ssids.value, [](const Ssid &ssid) { return ssid.enabled && ssid.splashPage != u"None"; }))
            want(path + QStringLiteral("/splashAuthorizationStatus"));
    }

    void wantOrganisation()
    {
        const bool hasAppliance =
            std::ranges::any_of(m_networks, [](const Network &network) { return network.mayHave(QLatin1String("appliance")); });
        const bool hasNat = std::ranges::any_of(m_networks, [](const Network &network) {
            return std::ranges::any_of(network.ssids.value,
                                       [](const Ssid &ssid) { return ssid.enabled && ssid.addresses == ClientAddresses::Nat; });
        });
        if (hasAppliance) {
            want(m_organisation + QStringLiteral("appliance/uplink/statuses?perPage=1000"));
            want(m_organisation + QStringLiteral("appliance/vpn/thirdPartyVPNPeers"));
        }
        if (hasNat)
            want(m_organisation + QStringLiteral("devices?perPage=1000"));
    }

    // Objects, the rules of the VPN and the forwards of the server's own site, only if something refers to them.
    void wantWhatRulesName()
    {
        const auto namesObjects = [](const Layer3Rules &list) {
            const auto inTerms = [](const AddressTerms &terms) {
                return std::ranges::any_of(terms, [](const AddressTerm &term) {
                    return term.kind == AddressTerm::Kind::Object || term.kind == AddressTerm::Kind::Group;
                });
            };
            return std::ranges::any_of(list.rows, [&](const Layer3Rule &rule) { return inTerms(rule.from) || inTerms(rule.to); });
        };
        for (const Network &network : m_networks) {
            bool objects = namesObjects(network.applianceLayer3.value);
            for (const GroupPolicy &policy : network.policies.value)
                objects = objects || namesObjects(policy.layer3);
            for (const Ssid &ssid : network.ssids.value)
                objects = objects || namesObjects(ssid.layer3.value);
            if (objects) {
                want(m_organisation + QStringLiteral("policyObjects?perPage=5000"));
                want(m_organisation + QStringLiteral("policyObjects/groups?perPage=1000"));
            }
            if (network.fullTunnel.isRead() && network.fullTunnel.value)
                want(m_organisation + QStringLiteral("appliance/vpn/vpnFirewallRules"));
        }
        for (const NetworkName &name : networksIn(m_answers))
            if (!isAsked(name))
                if (const Network network = readNetwork(m_answers, name.id);
                    serverSide({network}, m_plan.question.server).isOwn())
                    wantForwards(network);
    }

    const RequestPlan &m_plan;
    const Answers &m_answers;
    QString m_organisation; ///< "/organizations/1/"
    std::vector<Network> m_networks;
    QStringList m_wanted;
};

} // namespace

QStringList nextRequests(const RequestPlan &plan, const Answers &answers)
{
    const QString organisation = organisationOf(plan, answers);
    if (organisation.isEmpty())
        return answers.has(QStringLiteral("/organizations")) ? QStringList() : QStringList{QStringLiteral("/organizations")};
    return Plan(plan, answers, organisation).next();
}

} // namespace fix789::site
