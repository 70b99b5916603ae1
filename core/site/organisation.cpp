// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "site/organisation.h"

#include "site/json_reading.h"

#include <QRegularExpression>

#include <algorithm>

namespace fix789::site {
namespace {

QString idAfter(const QString &path, const QString &start)
{
    return path.startsWith(start) ? path.section(u'/', 2, 2) : QString();
}

void addOnce(std::vector<NetworkName> &all, const NetworkName &network)
{
    const auto known = std::ranges::find(all, network.id, &NetworkName::id);
    if (known == all.end())
        all.push_back(network);
    else if (known->name.isEmpty())
        known->name = network.name;
}

void readName(const Answers &answers, Network &network)
{
    const auto take = [&network](const QJsonObject &object) {
        if (textIn(object, QLatin1String("id")) != network.id)
            return;
        network.name = textIn(object, QLatin1String("name"));
        network.timeZone = textIn(object, QLatin1String("timeZone")).toLatin1();
        const QJsonValue products = object.value(QLatin1String("productTypes"));
        if (!products.isArray())
            return;
        network.products = QStringList();
        for (const QJsonValue &product : products.toArray())
            *network.products << product.toString().left(64);
    };
    for (const QString &organisation : organisationsIn(answers))
        for (const QJsonValue &row : answers.find(QStringLiteral("/organizations/%1/networks").arg(organisation)).body.toArray())
            take(row.toObject());
    take(answers.find(QStringLiteral("/networks/") + network.id).body.toObject());
}

std::optional<std::vector<Vlan>> vlansFrom(const QJsonValue &body)
{
    if (!body.isArray() || body.toArray().size() > kMostRows)
        return std::nullopt;
    std::vector<Vlan> vlans;
    for (const QJsonValue &row : body.toArray()) {
        const QJsonObject object = row.toObject();
        if (textIn(object, QLatin1String("id")).isEmpty())
            return std::nullopt;
        vlans.push_back({textIn(object, QLatin1String("id")), textIn(object, QLatin1String("name")),
                         prefixFromText(textIn(object, QLatin1String("subnet"))),
                         textIn(object, QLatin1String("groupPolicyId"))});
    }
    return vlans;
}

// A default route into the VPN through any hub takes all traffic.
std::optional<bool> fullTunnelFrom(const QJsonValue &body)
{
    if (!body.isObject())
        return std::nullopt;
    const QJsonArray hubs = body.toObject().value(QLatin1String("hubs")).toArray();
    return textIn(body.toObject(), QLatin1String("mode")) == u"spoke" && std::ranges::any_of(hubs, [](const QJsonValue &hub) {
               return hub.toObject().value(QLatin1String("useDefaultRoute")).toBool();
           });
}

// What an appliance behind another router calls its address is no public one: many have the same.
bool isPublic(const QString &address)
{
    static const Prefix kShared = *prefixFromText(QStringLiteral("100.64.0.0/10"));
    const auto prefix = prefixFromText(address);
    return prefix && !isPrivate(*prefix) && !contains(kShared, *prefix);
}

void readDevices(const Answers &answers, Network &network)
{
    const auto publicAddress = [&network](const QString &address) {
        if (isPublic(address) && std::ranges::find(network.publicAddresses, address) == network.publicAddresses.end())
            network.publicAddresses.push_back(address);
    };
    const auto device = [&](const QJsonObject &object) {
        const QString product = textIn(object, QLatin1String("productType"));
        const QString model = textIn(object, QLatin1String("model"));
        if (product == u"wireless" || (product.isEmpty() && model.startsWith(u"MR")))
            if (const auto address = prefixFromText(textIn(object, QLatin1String("lanIp"))))
                network.accessPoints.push_back(*address);
        publicAddress(textIn(object, QLatin1String("wan1Ip")));
        publicAddress(textIn(object, QLatin1String("wan2Ip")));
    };
    for (const QString &organisation : organisationsIn(answers)) {
        const QString path = QStringLiteral("/organizations/%1/").arg(organisation);
        for (const QJsonValue &row : answers.find(path + QStringLiteral("devices")).body.toArray())
            if (textIn(row.toObject(), QLatin1String("networkId")) == network.id)
                device(row.toObject());
        for (const QJsonValue &row : answers.find(path + QStringLiteral("appliance/uplink/statuses")).body.toArray())
            if (textIn(row.toObject(), QLatin1String("networkId")) == network.id)
                for (const QJsonValue &uplink : row.toObject().value(QLatin1String("uplinks")).toArray()) {
                    publicAddress(textIn(uplink.toObject(), QLatin1String("publicIp")));
                    publicAddress(textIn(uplink.toObject(), QLatin1String("ip")));
                }
    }
    for (const QJsonValue &row : answers.find(QStringLiteral("/networks/%1/devices").arg(network.id)).body.toArray())
        device(row.toObject());
}

void readAppliance(const Answers &answers, Network &network)
{
    const QString path = QStringLiteral("/networks/%1/appliance/").arg(network.id);
    network.applianceLayer3 = knownLayer3(answers, path + QStringLiteral("firewall/l3FirewallRules"));
    network.applianceLayer7 = knownLayer7(answers, path + QStringLiteral("firewall/l7FirewallRules"));
    network.vlans = known(answers, path + QStringLiteral("vlans"), vlansFrom);
    network.singleLan =
        known(answers, path + QStringLiteral("singleLan"), [](const QJsonValue &body) -> std::optional<std::optional<Prefix>> {
            return prefixFromText(textIn(body.toObject(), QLatin1String("subnet")));
        });
    const QJsonObject settings = answers.find(path + QStringLiteral("settings")).body.toObject();
    network.isPassthrough = known(answers, path + QStringLiteral("settings"), [](const QJsonValue &body) -> std::optional<bool> {
        return textIn(body.toObject(), QLatin1String("deploymentMode")) == u"passthrough";
    });
    const QJsonObject dynamicDns = settings.value(QLatin1String("dynamicDns")).toObject();
    if (dynamicDns.value(QLatin1String("enabled")).toBool())
        network.dynamicDnsName = textIn(dynamicDns, QLatin1String("url")).toLower();
    network.fullTunnel = known(answers, path + QStringLiteral("vpn/siteToSiteVpn"), fullTunnelFrom);
    for (const auto *beta : {"clientVpn/settings", "clientVpn/ipsec", "clientVpn"})
        if (answers.find(path + QLatin1String(beta)).body.toObject().value(QLatin1String("enabled")).toBool())
            network.servesClientVpn = true;
    readForwards(answers, network.id, network);
}

AddressTerms objectTerms(const QJsonObject &object)
{
    const QString type = textIn(object, QLatin1String("type")).toLower();
    if (type == u"fqdn")
        return addressTerms(textIn(object, QLatin1String("fqdn"), 1024));
    if (type == u"ipandmask") {
        const auto address = prefixFromText(textIn(object, QLatin1String("ip")));
        const auto mask = prefixFromText(textIn(object, QLatin1String("mask")));
        int length = 0;
        while (mask && length < 32 && (mask->bytes[std::size_t(length / 8)] >> (7 - length % 8) & 1) != 0)
            ++length;
        return address && mask ? addressTerms(textIn(object, QLatin1String("ip")) + u'/' + QString::number(length))
                               : AddressTerms{AddressTerm{}};
    }
    AddressTerms terms = addressTerms(textIn(object, QLatin1String("cidr"), 1024));
    for (AddressTerm &term : terms)
        if (term.kind == AddressTerm::Kind::Object || term.kind == AddressTerm::Kind::Group)
            term = {};
    return terms;
}

Known<PolicyObjects> readObjects(const Answers &answers, const QString &path)
{
    auto objects =
        known(answers, path + QStringLiteral("policyObjects"), [](const QJsonValue &body) -> std::optional<PolicyObjects> {
            if (!body.isArray() || body.toArray().size() > kMostRows)
                return std::nullopt;
            PolicyObjects read;
            for (const QJsonValue &row : body.toArray())
                read.objects[textIn(row.toObject(), QLatin1String("id")).toLower()] = objectTerms(row.toObject());
            return read;
        });
    for (const QJsonValue &row : answers.find(path + QStringLiteral("policyObjects/groups")).body.toArray()) {
        std::vector<QString> &members = objects.value.groups[textIn(row.toObject(), QLatin1String("id")).toLower()];
        for (const QJsonValue &id : row.toObject().value(QLatin1String("objectIds")).toArray())
            if (members.size() < std::size_t(kMostRows))
                members.push_back(id.isDouble() ? QString::number(id.toDouble(), 'f', 0) : id.toString().left(64).toLower());
    }
    return objects;
}

QJsonObject clientRow(const Answers &answers, const QString &network, const QString &mac)
{
    const auto isIt = [&mac](const QJsonObject &row) { return macFromText(textIn(row, QLatin1String("mac"))) == mac; };
    const QString path = QStringLiteral("/networks/%1/clients").arg(network);
    for (const QJsonValue &row : answers.find(path).body.toArray())
        if (isIt(row.toObject()))
            return row.toObject();
    for (const QString &asked : answers.paths())
        if (asked.startsWith(path + u'/') && asked.count(u'/') == 4 && isIt(answers.find(asked).body.toObject()))
            return answers.find(asked).body.toObject();
    // A search names its client once, and the networks that it was in page by page.
    for (const QString &organisation : organisationsIn(answers))
        for (const DashboardAnswer *page : answers.each(QStringLiteral("/organizations/%1/clients/search").arg(organisation)))
            if (const QJsonObject found = page->body.toObject(); isIt(found))
                for (const QJsonValue &record : found.value(QLatin1String("records")).toArray())
                    if (textIn(record.toObject().value(QLatin1String("network")).toObject(), QLatin1String("id")) == network)
                        return record.toObject();
    return {};
}

// Asked for by its id or its MAC.
Answers::Found aboutClient(const Answers &answers, const QString &network, const Client &client, const QString &what)
{
    for (const QString &name : {client.id, client.mac, QString(client.mac).toUpper()}) {
        const auto found = answers.find(QStringLiteral("/networks/%1/clients/%2/%3").arg(network, name, what));
        if (!name.isEmpty() && found.reading != Reading::NotAsked)
            return found;
    }
    return {.request =
                QStringLiteral("/networks/%1/clients/%2/%3").arg(network, client.id.isEmpty() ? client.mac : client.id, what)};
}

void readPolicyOf(const Answers &answers, const QString &network, Client &client)
{
    const auto found = aboutClient(answers, network, client, QStringLiteral("policy"));
    client.policy = {found.reading, found.request, assignedPolicy(found.body.toObject())};
    if (found.reading == Reading::Read && client.policy.value.kind == AssignedPolicy::Kind::Unreadable)
        client.policy.reading = Reading::Broken;
    for (const auto *member : {"policiesBySsid", "ssids"})
        for (const QJsonValue &row : found.body.toObject().value(QLatin1String(member)).toArray())
            if (const auto number = numberIn(row.toObject(), QLatin1String("ssidNumber")))
                client.policyBySsid[*number] = assignedPolicy(row.toObject());
    const auto splash = aboutClient(answers, network, client, QStringLiteral("splashAuthorizationStatus"));
    client.signedOn = {splash.reading, splash.request, {}};
    const QJsonObject ssids = splash.body.toObject().value(QLatin1String("ssids")).toObject();
    for (auto it = ssids.begin(); it != ssids.end(); ++it)
        if (const QJsonValue passed = it->toObject().value(QLatin1String("isAuthorized")); passed.isBool())
            client.signedOn.value[it.key().toInt()] = passed.toBool();
}

} // namespace

QString macFromText(const QString &text)
{
    static const QRegularExpression kOther(QStringLiteral("[^0-9a-f]"));
    if (text.size() > 64)
        return {};
    const QString digits = text.toLower().remove(QRegularExpression(QStringLiteral("[:.\\-]")));
    if (digits.size() != 12 || digits.contains(kOther))
        return {};
    QStringList pairs;
    for (int i = 0; i < 12; i += 2)
        pairs << digits.mid(i, 2);
    return pairs.join(u':');
}

const GroupPolicy *Network::policy(const QString &wanted) const
{
    const auto found = std::ranges::find(policies.value, wanted, &GroupPolicy::id);
    return found == policies.value.end() ? nullptr : &*found;
}

QStringList organisationsIn(const Answers &answers)
{
    QStringList all;
    for (const QString &path : answers.paths())
        if (const QString id = idAfter(path, QStringLiteral("/organizations/")); !id.isEmpty() && !all.contains(id))
            all << id;
    return all;
}

std::vector<NetworkName> networksIn(const Answers &answers)
{
    std::vector<NetworkName> all;
    for (const QString &organisation : organisationsIn(answers))
        for (const QJsonValue &row : answers.find(QStringLiteral("/organizations/%1/networks").arg(organisation)).body.toArray())
            if (const QString id = textIn(row.toObject(), QLatin1String("id")); !id.isEmpty())
                addOnce(all, {id, textIn(row.toObject(), QLatin1String("name"))});
    std::map<QString, bool> seen;
    for (const QString &path : answers.paths())
        if (const QString id = idAfter(path, QStringLiteral("/networks/")); !id.isEmpty() && !std::exchange(seen[id], true))
            addOnce(all, {id, textIn(answers.find(QStringLiteral("/networks/") + id).body.toObject(), QLatin1String("name"))});
    return all;
}

Network readNetwork(const Answers &answers, const QString &id)
{
    Network network{.id = id};
    readName(answers, network);
    network.ssids = readSsids(answers, id);
    const QString path = QStringLiteral("/networks/") + id;
    const auto policies = answers.find(path + QStringLiteral("/groupPolicies"));
    network.at = policies.date;
    network.policies = known(answers, path + QStringLiteral("/groupPolicies"),
                             [&](const QJsonValue &body) { return groupPolicies(body, policies.request); });
    network.switchRules = knownLayer3(answers, path + QStringLiteral("/switch/accessControlLists"));
    readAppliance(answers, network);
    readDevices(answers, network);
    return network;
}

Organisation readOrganisation(const Answers &answers)
{
    Organisation organisation;
    for (const QString &id : organisationsIn(answers)) {
        const QString path = QStringLiteral("/organizations/%1/").arg(id);
        if (auto objects = readObjects(answers, path); objects.isRead() || !organisation.objects.isRead()) {
            objects.value.objects.merge(organisation.objects.value.objects);
            objects.value.groups.merge(organisation.objects.value.groups);
            organisation.objects = std::move(objects);
        }
        if (auto rules = knownLayer3(answers, path + QStringLiteral("appliance/vpn/vpnFirewallRules"));
            rules.isRead() || organisation.vpnRules.reading == Reading::NotAsked)
            organisation.vpnRules = std::move(rules);
        for (const QJsonValue &peer : answers.find(path + QStringLiteral("appliance/vpn/thirdPartyVPNPeers"))
                                          .body.toObject()
                                          .value(QLatin1String("peers"))
                                          .toArray())
            organisation.peers.push_back(textIn(peer.toObject(), QLatin1String("publicIp")));
    }
    return organisation;
}

Client readClient(const Answers &answers, const QString &network, const QString &text)
{
    Client client{.mac = macFromText(text)};
    const QJsonObject row = clientRow(answers, network, client.mac);
    if (row.isEmpty() || client.mac.isEmpty()) {
        client.reading = Reading::NotThere;
        return client;
    }
    client.reading = Reading::Read;
    client.id = textIn(row, QLatin1String("id"));
    if (client.id.isEmpty())
        client.id = textIn(row, QLatin1String("clientId"));
    client.address = prefixFromText(textIn(row, QLatin1String("ip")));
    client.vlan = numberIn(row, QLatin1String("vlan"));
    client.ssid = textIn(row, QLatin1String("ssid"));
    client.psk = textIn(row, QLatin1String("pskGroup"));
    const QString system = textIn(row, QLatin1String("os"));
    client.isWindows = system.isEmpty() || system.contains(u"windows", Qt::CaseInsensitive);
    client.radiusPolicy = textIn(row, QLatin1String("groupPolicy8021x"));
    readPolicyOf(answers, network, client);
    return client;
}

} // namespace fix789::site
