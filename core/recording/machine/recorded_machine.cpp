// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recording/machine/recorded_machine.h"

#include "recording/case/profile_case.h"
#include "recording/machine/recorded_registry.h"
#include "recording/case/route_case.h"

namespace fix789 {
namespace {

// A record without any network facts has no network: checks of it do not apply. One that has some, but not these, does not
// know these, and what nobody looked at must not count as fine.
bool hasNetwork(const MachineState &state)
{
    return !state.dns.empty() || !state.ike.empty();
}

Failure notLookedUp(const QString &what)
{
    return failure(ErrorKind::Failed, QStringLiteral("asking for %1, which was not recorded").arg(what));
}

class RecordedServices : public Services {
public:
    explicit RecordedServices(const MachineState &state) : m_state(state) {}

    Result<ServiceState> service(const QString &name) const override { return answerOf(m_state.services, name); }

private:
    const MachineState &m_state;
};

class RecordedFirewall : public FirewallRules {
public:
    explicit RecordedFirewall(const MachineState &state) : m_state(state) {}

    Result<Firewall> firewall() const override { return wholeOf(m_state.firewall, QStringLiteral("the Windows firewall")); }

private:
    const MachineState &m_state;
};

class RecordedFilterEvents : public FilterEvents {
public:
    explicit RecordedFilterEvents(const MachineState &state) : m_state(state) {}

    Result<std::vector<FilterEvent>> events() const override
    {
        return wholeOf(m_state.filterEvents, QStringLiteral("the events of the filtering platform"));
    }

private:
    const MachineState &m_state;
};

class RecordedProfiles : public Profiles {
public:
    explicit RecordedProfiles(const MachineState &state) : m_state(state) {}

    Result<std::vector<VpnProfile>> profiles() const override
    {
        return wholeOf(m_state.profiles, QStringLiteral("the VPN connections"));
    }

    Result<StoredConnection> stored(const QString &connection) const override
    {
        const auto all = profiles();
        return all ? storedIn(*all, connection) : std::unexpected(all.error());
    }

private:
    const MachineState &m_state;
};

class RecordedUdpOwners : public UdpOwners {
public:
    explicit RecordedUdpOwners(const MachineState &state) : m_state(state) {}

    Result<std::vector<UdpOwner>> ownersOfIkePorts() const override
    {
        return wholeOf(m_state.udpOwners, QStringLiteral("who holds UDP 500 and 4500"));
    }

private:
    const MachineState &m_state;
};

class RecordedDevices : public Devices {
public:
    explicit RecordedDevices(const MachineState &state) : m_state(state) {}

    Result<std::vector<NetworkDevice>> networkDevices() const override
    {
        return wholeOf(m_state.devices, QStringLiteral("the network devices"));
    }

private:
    const MachineState &m_state;
};

class RecordedRoutes : public Routes {
public:
    explicit RecordedRoutes(const MachineState &state) : m_state(state) {}

    Result<ServerRoute> routeTo(const QString &address) const override
    {
        return answerOf(m_state.routes, m_state.routes.contains(address) ? address : QString::fromLatin1(kEveryOtherAddress));
    }

private:
    const MachineState &m_state;
};

class RecordedAttempts : public Attempts {
public:
    explicit RecordedAttempts(const MachineState &state) : m_state(state) {}

    Result<std::vector<RasAttempt>> attempts() const override
    {
        return wholeOf(m_state.attempts, QStringLiteral("what Windows' own attempts gave"));
    }

private:
    const MachineState &m_state;
};

class RecordedNetworks : public Networks {
public:
    explicit RecordedNetworks(const MachineState &state) : m_state(state) {}

    Result<NetworkIdentity> current() const override
    {
        return wholeOf(m_state.network, QStringLiteral("the network that it is on"));
    }
    Result<NetworkView> view() const override { return wholeOf(m_state.networkView, QStringLiteral("how the network is shown")); }
    Result<std::vector<RememberedRun>> runs() const override
    {
        return wholeOf(m_state.runs, QStringLiteral("what was seen from other networks"));
    }

private:
    const MachineState &m_state;
};

class RecordedCertificates : public Certificates {
public:
    explicit RecordedCertificates(const MachineState &state) : m_state(state) {}

    Result<std::vector<ComputerCertificate>> certificates() const override
    {
        return wholeOf(m_state.certificates, QStringLiteral("the certificates"));
    }
    // What became of a server's certificate is recorded with it.
    Result<ChainState> chainOf(const std::vector<QByteArray> &) const override
    {
        return notRecorded(QStringLiteral("whether a certificate is trusted"));
    }

private:
    const MachineState &m_state;
};

class RecordedPolicies : public Policies {
public:
    explicit RecordedPolicies(const MachineState &state) : m_state(state) {}

    Result<std::vector<OwnedSetting>> owners() const override
    {
        return wholeOf(m_state.owners, QStringLiteral("the owners of settings"));
    }
    Result<std::vector<IpsecRule>> ipsecRules() const override
    {
        return wholeOf(m_state.ipsecRules, QStringLiteral("the IPsec rules"));
    }
    Result<bool> credentialGuard() const override { return wholeOf(m_state.credentialGuard, QStringLiteral("Credential Guard")); }
    Result<bool> managed() const override { return wholeOf(m_state.managed, QStringLiteral("device management")); }

private:
    const MachineState &m_state;
};

class RecordedInterfaces : public Interfaces {
public:
    explicit RecordedInterfaces(const MachineState &state) : m_state(state) {}

    Result<std::vector<LocalInterface>> interfaces() const override
    {
        return wholeOf(m_state.interfaces, QStringLiteral("the network interfaces"));
    }

private:
    const MachineState &m_state;
};

class RecordedDns : public Dns {
public:
    explicit RecordedDns(const MachineState &state) : m_state(state) {}

    Result<QStringList> resolve(const QString &host, const Progress &) const override
    {
        // A record may hold the negotiation without the look-up.
        if (!m_state.dns.contains(host) && !m_state.ike.contains(host) && hasNetwork(m_state))
            return notLookedUp(host);
        return answerOf(m_state.dns, host);
    }

private:
    const MachineState &m_state;
};

class RecordedProbes : public Probes {
public:
    explicit RecordedProbes(const MachineState &state) : m_state(state) {}

    Result<IkeObservation> ike(const IkeQuestion &question, const Progress &) const override
    {
        if (!m_state.ike.contains(question.server) && hasNetwork(m_state))
            return notLookedUp(question.server);
        return answerOf(m_state.ike, question.server);
    }
    // Records from before the portal was looked at have none: then nobody looked.
    Result<PortalObservation> portal(const Progress &) const override
    {
        const QString what = QStringLiteral("the captive portal");
        if (!m_state.portal)
            return notRecorded(what);
        return *m_state.portal ? Result<PortalObservation>(**m_state.portal) : failure(m_state.portal->error(), what);
    }
    // Who has a network and was not asked for these does not know them.
    Result<std::vector<UdpControl>> udpControls(const Progress &) const override
    {
        const QString what = QStringLiteral("who answers by UDP");
        if (!m_state.udpControls && hasNetwork(m_state))
            return notLookedUp(what);
        return wholeOf(m_state.udpControls, what);
    }
    Result<std::vector<NameAnswer>> names(const QString &, const Progress &) const override
    {
        const QString what = QStringLiteral("how names are answered");
        if (!m_state.names && hasNetwork(m_state))
            return notLookedUp(what);
        return wholeOf(m_state.names, what);
    }

private:
    const MachineState &m_state;
};

// Certificates are judged by the time when the computer was recorded, so that a case gives the same verdict next year.
class RecordedClock : public Clock {
public:
    explicit RecordedClock(const MachineState &state) : m_state(state) {}

    QDateTime now() const override { return m_state.now.value_or(QDateTime::currentDateTimeUtc()); }
    Result<QDateTime> dateSeen() const override
    {
        return m_state.now ? Result<QDateTime>(*m_state.now) : notRecorded(QStringLiteral("the date"));
    }
    Result<QDateTime> bootedAt() const override
    {
        return m_state.bootedAt ? Result<QDateTime>(*m_state.bootedAt) : notRecorded(QStringLiteral("the last start"));
    }
    std::chrono::milliseconds monotonic() const override
    {
        return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
    }

private:
    const MachineState &m_state;
};

} // namespace

struct RecordedMachine::Ports {
    Ports(const QString &id, const MachineState &state, const OwnChanges &ownChanges)
        : registry(state), services(state), firewallRules(state), filterEvents(state), profiles(state), udpOwners(state),
          devices(state), routes(state), attempts(state), policies(state), interfaces(state), networks(state),
          certificates(state), dns(state), probes(state), clock(state), machine{MachineKind::Recorded,
                                                                                id,
                                                                                state.system,
                                                                                state.windows,
                                                                                registry,
                                                                                services,
                                                                                firewallRules,
                                                                                filterEvents,
                                                                                profiles,
                                                                                udpOwners,
                                                                                devices,
                                                                                routes,
                                                                                attempts,
                                                                                policies,
                                                                                interfaces,
                                                                                networks,
                                                                                certificates,
                                                                                dns,
                                                                                probes,
                                                                                clock,
                                                                                ownChanges}
    {
    }

    RecordedRegistry registry;
    RecordedServices services;
    RecordedFirewall firewallRules;
    RecordedFilterEvents filterEvents;
    RecordedProfiles profiles;
    RecordedUdpOwners udpOwners;
    RecordedDevices devices;
    RecordedRoutes routes;
    RecordedAttempts attempts;
    RecordedPolicies policies;
    RecordedInterfaces interfaces;
    RecordedNetworks networks;
    RecordedCertificates certificates;
    RecordedDns dns;
    RecordedProbes probes;
    RecordedClock clock;
    Machine machine;
};

RecordedMachine::RecordedMachine(const QString &id, const MachineState &state, const OwnChanges &ownChanges)
    : m_ports(std::make_unique<Ports>(id, state, ownChanges))
{
}

RecordedMachine::~RecordedMachine() = default;

const Machine &RecordedMachine::machine() const
{
    return m_ports->machine;
}

} // namespace fix789
