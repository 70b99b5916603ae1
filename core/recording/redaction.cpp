// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recording/redaction.h"

#include "analysis/firewall.h"
#include "checks/rras_settings.h"
#include "recording/case/route_case.h"

#include <QHash>
#include <QRegularExpression>
#include <QUrl>

namespace fix789 {
namespace {

// Same name, same stand-in, in the whole case.
class Pseudonyms {
public:
    QString host(const QString &name) { return standIn(m_hosts, name.toLower(), QStringLiteral("server-%1.example")); }
    QString address(const QString &address)
    {
        // Documentation addresses (RFC 5737, RFC 3849).
        // An inner address stays one: that the server's name leads to such is what a verdict may rest on.
        static const QRegularExpression kInner(QStringLiteral("\\A(10|192\\.168|172\\.(1[6-9]|2[0-9]|3[01]))\\."));
        const QString pattern = address.contains(u':')             ? QStringLiteral("2001:db8::%1")
                                : kInner.match(address).hasMatch() ? QStringLiteral("10.0.0.%1")
                                                                   : QStringLiteral("192.0.2.%1");
        return address.isEmpty() ? address : standIn(m_addresses, address, pattern);
    }
    // All addresses and the computer's inner ones tell nothing about anybody, and the verdict needs them.
    QString ownAddress(const QString &own)
    {
        const bool tells = own != u"0.0.0.0" && own != u"::" && own != u"::1" && !own.startsWith(u"127.");
        return tells ? address(own) : own;
    }
    // What matters of such an address is its kind, which the stand-in keeps.
    QString interfaceAddress(const QString &own)
    {
        if (own.startsWith(u"169.254."))
            return QStringLiteral("169.254.0.1");
        return own.startsWith(u"fe80:", Qt::CaseInsensitive) ? QStringLiteral("fe80::1") : ownAddress(own);
    }
    // A prefix goes with its address.
    QString range(const QString &of)
    {
        const QString prefix = of.section(u'/', 1);
        return prefix.isEmpty() ? server(of) : server(of.section(u'/', 0, 0)) + u'/' + prefix;
    }
    QString policy(const QString &name) { return name.isEmpty() ? name : standIn(m_policies, name, QStringLiteral("policy-%1")); }
    QString connection(const QString &name) { return standIn(m_connections, name.toLower(), QStringLiteral("connection-%1")); }
    // An instance may hold a serial number or a hardware address. Windows' own for remote access are the same everywhere.
    QString device(const QString &instance)
    {
        return instance.startsWith(u"SWD\\MSRRAS\\", Qt::CaseInsensitive)
                   ? instance
                   : standIn(m_devices, instance.toLower(), QStringLiteral("device-%1"));
    }
    QString networkInterface(const QString &id)
    {
        return id.isEmpty() ? id : standIn(m_interfaces, id.toLower(), QStringLiteral("{interface-%1}"));
    }
    // The gateway of Meraki's NAT mode is the same everywhere, and the comparison has to know it.
    NetworkIdentity network(const NetworkIdentity &own)
    {
        const auto hidden = [this](const QString &text, const char *pattern) {
            return text.isEmpty() ? text : standIn(m_networks, text.toLower(), QString::fromLatin1(pattern));
        };
        return {hidden(own.name, "network-%1"),
                own.gateway == u"10.128.128.128" ? own.gateway : address(own.gateway),
                hidden(own.gatewayHardware, "hardware-%1"),
                hidden(own.subnet, "subnet-%1"),
                address(own.publicAddress),
                hidden(own.ownHardware, "hardware-%1"),
                hidden(own.role, "role-%1"),
                own.ownIsRandom};
    }
    NetworkView view(const NetworkView &own)
    {
        NetworkView view = own;
        view.gateway = inner(own.gateway);
        view.dhcpServer = inner(own.dhcpServer);
        for (QStringList *list : {&view.addresses, &view.resolvers})
            for (QString &one : *list)
                one = inner(one);
        if (view.wifi) {
            view.wifi->name = network({.name = own.wifi->name}).name;
            view.wifi->accessPoint = network({.gatewayHardware = own.wifi->accessPoint}).gatewayHardware;
        }
        return view;
    }
    QString inner(const QString &own) { return own == QLatin1String(kMerakiNatGateway) ? own : address(own); }
    // Whose certificate it is tells whether it is the VPN's.
    QString subject(const QString &name)
    {
        const bool isDirectAccess = name.contains(QLatin1String("DirectAccess"), Qt::CaseInsensitive);
        return standIn(m_subjects, name, isDirectAccess ? QStringLiteral("CN=DirectAccess-%1") : QStringLiteral("CN=subject-%1"));
    }
    // Somebody gave it its name; filters of the firewall bear the same.
    QString rule(const QString &name) { return name.isEmpty() ? name : standIn(m_rules, name, QStringLiteral("rule-%1")); }
    // Those of the Windows firewall bear its rules' names; those of a product tell which it is.
    QString filter(const FilterEvent &event)
    {
        const bool ofWindows = event.provider.startsWith(QLatin1String("Microsoft")) && event.filter != u"Default Outbound";
        return m_rules.contains(event.filter) || ofWindows ? rule(event.filter) : event.filter;
    }
    // Still 40 digits: a cause may be named by it.
    QString thumbprint(const QString &of)
    {
        return of.isEmpty() ? of : standIn(m_thumbprints, of, QStringLiteral("%1")).rightJustified(of.size(), u'0');
    }
    // The same for whoever is held, and nobody else: a range becomes the addresses of this record that lie in it. Words stay.
    QStringList ranges(const QStringList &given)
    {
        QStringList out;
        for (const QString &range : given) {
            if (!range.contains(u'.') && !range.contains(u':')) {
                out << range;
                continue;
            }
            const qsizetype before = out.size();
            for (const QString &known : m_addresses.keys())
                if (holdsAddress({range}, known))
                    out << m_addresses.value(known);
            if (out.size() == before)
                out << address(range);
        }
        out.removeDuplicates();
        return out;
    }
    static QString file(const QString &path) { return QString(path).replace(u'/', u'\\').section(u'\\', -1); }
    // A server may be named by its address.
    QString server(const QString &name)
    {
        static const QRegularExpression kIpv4(QStringLiteral("\\A\\d{1,3}(\\.\\d{1,3}){3}\\z"));
        return name.contains(u':') || kIpv4.match(name).hasMatch() ? address(name) : host(name);
    }

    // Its values went when it was seen. Paths and names of parameters tell which product it is, and stay.
    QString url(const QString &text)
    {
        QUrl url(text);
        if (!url.isValid() || url.host().isEmpty())
            return QStringLiteral("other:");
        url.setHost(server(url.host()));
        return url.toString();
    }

private:
    static QString standIn(QHash<QString, QString> &known, const QString &name, const QString &pattern)
    {
        auto it = known.find(name);
        if (it == known.end())
            it = known.insert(name, pattern.arg(known.size() + 1));
        return *it;
    }

    QHash<QString, QString> m_connections;
    QHash<QString, QString> m_devices;
    QHash<QString, QString> m_networks;
    QHash<QString, QString> m_subjects;
    QHash<QString, QString> m_rules;
    QHash<QString, QString> m_thumbprints;
    QHash<QString, QString> m_hosts;
    QHash<QString, QString> m_interfaces;
    QHash<QString, QString> m_policies;
    QHash<QString, QString> m_addresses;
};

void redactFirewall(Firewall &firewall, Pseudonyms &names)
{
    for (FirewallRule &rule : firewall.rules) {
        rule.id = names.rule(rule.id);
        rule.name = names.rule(rule.name);
        rule.program = Pseudonyms::file(rule.program);
        if (!rule.package.isEmpty())
            rule.package = QStringLiteral("S-1-15-2-1");
        if (!rule.user.isEmpty())
            rule.user = QStringLiteral("S-1-5-21-1");
        for (QString &name : rule.interfaces)
            name = names.connection(name);
        rule.localAddresses = names.ranges(rule.localAddresses);
        rule.remoteAddresses = names.ranges(rule.remoteAddresses);
    }
}

void redactEvents(std::vector<FilterEvent> &events, Pseudonyms &names)
{
    for (FilterEvent &event : events) {
        event.remoteAddress = names.address(event.remoteAddress);
        event.program = Pseudonyms::file(event.program);
        event.filter = names.filter(event);
        event.certificate = names.thumbprint(event.certificate);
    }
}

// A VPN server's settings name a certificate by its thumbprint.
void redactRegistry(MachineState &out, Pseudonyms &names)
{
    for (auto &[key, values] : out.registry) {
        if (!values)
            continue;
        const auto it = values->find(QStringLiteral("ServerAuthCert"));
        if (it == values->end() || !it->second)
            continue;
        const QString thumbprint = names.thumbprint(thumbprintIn(*it->second));
        if (it->second->asText())
            it->second = RegistryValue::string(thumbprint);
        else
            it->second->bytes = QByteArray::fromHex(thumbprint.toLatin1());
    }
}

} // namespace

MachineState redacted(const MachineState &state)
{
    Pseudonyms names;
    MachineState out = state;
    out.dns.clear();
    out.ike.clear();
    // Servers first: the record is about the first of them (CaseFile::server), and it has to stay the first.
    for (const auto &[server, answer] : state.ike) {
        Answer<IkeObservation> seen = answer;
        if (seen) {
            seen->server = names.server(server);
            seen->address = names.address(seen->address);
            for (StageResult &stage : seen->stages) {
                stage.answeredFrom = names.address(stage.answeredFrom);
                if (stage.icmp)
                    stage.icmp->reporter = names.address(stage.icmp->reporter);
            }
            if (seen->serverCertificate) {
                seen->serverCertificate->subject = names.subject(seen->serverCertificate->subject);
                if (!seen->serverCertificate->issuer.isEmpty())
                    seen->serverCertificate->issuer = names.subject(seen->serverCertificate->issuer);
                if (seen->serverCertificate->names)
                    for (QString &name : *seen->serverCertificate->names)
                        name = names.server(name);
            }
            if (seen->responder) {
                seen->responder->host = names.server(seen->responder->host);
                seen->responder->address = names.address(seen->responder->address);
            }
        }
        out.ike.insert_or_assign(names.server(server), seen);
    }
    for (const auto &[host, answer] : state.dns) {
        Answer<QStringList> addresses = answer;
        if (addresses)
            for (QString &address : *addresses)
                address = names.address(address);
        out.dns.insert_or_assign(names.server(host), addresses);
    }
    if (out.portal && *out.portal)
        for (PortalProbe &probe : (*out.portal)->probes) {
            probe.url = names.url(probe.url);
            for (PortalHop &hop : probe.hops)
                hop.to = names.url(hop.to);
            for (LoginProvider &door : probe.doors)
                door.to = names.url(door.to);
        }
    if (out.portal && *out.portal)
        for (PortalApi &api : (*out.portal)->apis) {
            api.url = names.url(api.url);
            api.login = names.url(api.login);
        }
    if (out.udpControls && *out.udpControls)
        for (UdpControl &control : **out.udpControls) {
            control.host = names.server(control.host);
            control.address = names.address(control.address);
            control.publicAddress = names.address(control.publicAddress);
            if (control.icmp)
                control.icmp->reporter = names.address(control.icmp->reporter);
        }
    if (out.names && *out.names)
        for (NameAnswer &answer : **out.names) {
            answer.name = names.server(answer.name);
            answer.resolver = answer.resolver.isEmpty() ? answer.resolver : names.server(answer.resolver);
            for (QString &address : answer.addresses)
                address = names.address(address);
        }
    if (out.profiles && *out.profiles)
        for (VpnProfile &profile : **out.profiles) {
            profile.name = names.connection(profile.name);
            if (!profile.server.isEmpty())
                profile.server = names.server(profile.server);
        }
    if (out.udpOwners && *out.udpOwners)
        for (UdpOwner &owner : **out.udpOwners)
            owner.address = names.ownAddress(owner.address);
    if (out.devices && *out.devices)
        for (NetworkDevice &device : **out.devices) {
            device.instance = names.device(device.instance);
            device.interfaceId = names.networkInterface(device.interfaceId);
        }
    if (out.attempts && *out.attempts)
        for (RasAttempt &attempt : **out.attempts) {
            if (!attempt.connection.isEmpty())
                attempt.connection = names.connection(attempt.connection);
            if (!attempt.server.isEmpty())
                attempt.server = names.server(attempt.server);
        }
    if (out.network && *out.network)
        **out.network = names.network(**out.network);
    if (out.networkView && *out.networkView)
        **out.networkView = names.view(**out.networkView);
    if (out.runs && *out.runs)
        for (RememberedRun &run : **out.runs) {
            run.server = names.server(run.server);
            run.network = names.network(run.network);
        }
    redactRegistry(out, names);
    if (out.certificates && *out.certificates)
        for (ComputerCertificate &certificate : **out.certificates) {
            certificate.subject = names.subject(certificate.subject);
            certificate.issuer = names.subject(certificate.issuer);
            certificate.thumbprint = names.thumbprint(certificate.thumbprint);
            for (QString &name : certificate.dnsNames)
                name = names.server(name);
        }
    if (out.owners && *out.owners)
        for (OwnedSetting &owned : **out.owners) {
            owned.policy = names.policy(owned.policy);
            if (!owned.connection.isEmpty())
                owned.connection = names.connection(owned.connection);
        }
    if (out.ipsecRules && *out.ipsecRules)
        for (IpsecRule &rule : **out.ipsecRules) {
            rule.name = names.policy(rule.name);
            for (QString &remote : rule.remote)
                remote = names.range(remote);
        }
    if (out.interfaces && *out.interfaces)
        for (LocalInterface &network : **out.interfaces) {
            network.name = names.connection(network.name);
            for (QString &address : network.addresses)
                address = names.interfaceAddress(address);
        }
    out.routes.clear();
    for (const auto &[address, answer] : state.routes) {
        Answer<ServerRoute> route = answer;
        if (route) {
            route->name = names.connection(route->name);
            route->interfaceId = names.networkInterface(route->interfaceId);
            route->source = names.ownAddress(route->source);
        }
        out.routes.insert_or_assign(address == QLatin1String(kEveryOtherAddress) ? address : names.address(address), route);
    }
    // Last: which of their addresses matter is known by now.
    if (out.firewall && *out.firewall)
        redactFirewall(**out.firewall, names);
    if (out.filterEvents && *out.filterEvents)
        redactEvents(**out.filterEvents, names);
    return out;
}

} // namespace fix789
