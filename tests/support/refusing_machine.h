// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/machine.h"

#include <atomic>

namespace fix789::test {

/// A computer one call of which is refused: that of this number, counted over all ports from 0.
class RefusingMachine {
public:
    /// `real` outlives this.
    RefusingMachine(const Machine &real, int refused) : m_real(real), m_refused(refused) {}

    const Machine &machine() const { return m_machine; }
    int calls() const { return m_calls; }

private:
    bool refuses() const { return m_calls++ == m_refused; }
    static Failure no() { return failure(ErrorKind::Refused, QStringLiteral("asking once too often"), 5); }

    struct RefusingRegistry : Registry {
        explicit RefusingRegistry(const RefusingMachine &of) : m_of(of) {}
        Result<RegistryContent> read(const QString &key, const QString &name) const override
        {
            return m_of.refuses() ? Result<RegistryContent>(no()) : m_of.m_real.registry.read(key, name);
        }
        Result<std::vector<std::pair<QString, RegistryValue>>> values(const QString &key) const override
        {
            return m_of.refuses() ? Result<std::vector<std::pair<QString, RegistryValue>>>(no())
                                  : m_of.m_real.registry.values(key);
        }
        Result<QStringList> subkeys(const QString &key) const override
        {
            return m_of.refuses() ? Result<QStringList>(no()) : m_of.m_real.registry.subkeys(key);
        }
        Result<QDateTime> lastWritten(const QString &key) const override
        {
            return m_of.refuses() ? Result<QDateTime>(no()) : m_of.m_real.registry.lastWritten(key);
        }
        const RefusingMachine &m_of;
    };
    struct RefusingServices : Services {
        explicit RefusingServices(const RefusingMachine &of) : m_of(of) {}
        Result<ServiceState> service(const QString &name) const override
        {
            return m_of.refuses() ? Result<ServiceState>(no()) : m_of.m_real.services.service(name);
        }
        const RefusingMachine &m_of;
    };
    struct RefusingFirewallRules : FirewallRules {
        explicit RefusingFirewallRules(const RefusingMachine &of) : m_of(of) {}
        Result<Firewall> firewall() const override
        {
            return m_of.refuses() ? Result<Firewall>(no()) : m_of.m_real.firewallRules.firewall();
        }
        const RefusingMachine &m_of;
    };
    struct RefusingFilterEvents : FilterEvents {
        explicit RefusingFilterEvents(const RefusingMachine &of) : m_of(of) {}
        Result<std::vector<FilterEvent>> events() const override
        {
            return m_of.refuses() ? Result<std::vector<FilterEvent>>(no()) : m_of.m_real.filterEvents.events();
        }
        const RefusingMachine &m_of;
    };
    struct RefusingProfiles : Profiles {
        explicit RefusingProfiles(const RefusingMachine &of) : m_of(of) {}
        Result<std::vector<VpnProfile>> profiles() const override
        {
            return m_of.refuses() ? Result<std::vector<VpnProfile>>(no()) : m_of.m_real.profiles.profiles();
        }
        const RefusingMachine &m_of;
    };
    struct RefusingUdpOwners : UdpOwners {
        explicit RefusingUdpOwners(const RefusingMachine &of) : m_of(of) {}
        Result<std::vector<UdpOwner>> ownersOfIkePorts() const override
        {
            return m_of.refuses() ? Result<std::vector<UdpOwner>>(no()) : m_of.m_real.udpOwners.ownersOfIkePorts();
        }
        const RefusingMachine &m_of;
    };
    struct RefusingDevices : Devices {
        explicit RefusingDevices(const RefusingMachine &of) : m_of(of) {}
        Result<std::vector<NetworkDevice>> networkDevices() const override
        {
            return m_of.refuses() ? Result<std::vector<NetworkDevice>>(no()) : m_of.m_real.devices.networkDevices();
        }
        const RefusingMachine &m_of;
    };
    struct RefusingRoutes : Routes {
        explicit RefusingRoutes(const RefusingMachine &of) : m_of(of) {}
        Result<ServerRoute> routeTo(const QString &address) const override
        {
            return m_of.refuses() ? Result<ServerRoute>(no()) : m_of.m_real.routes.routeTo(address);
        }
        const RefusingMachine &m_of;
    };
    struct RefusingAttempts : Attempts {
        explicit RefusingAttempts(const RefusingMachine &of) : m_of(of) {}
        Result<std::vector<RasAttempt>> attempts() const override
        {
            return m_of.refuses() ? Result<std::vector<RasAttempt>>(no()) : m_of.m_real.attempts.attempts();
        }
        const RefusingMachine &m_of;
    };
    struct RefusingPolicies : Policies {
        explicit RefusingPolicies(const RefusingMachine &of) : m_of(of) {}
        Result<std::vector<OwnedSetting>> owners() const override
        {
            return m_of.refuses() ? Result<std::vector<OwnedSetting>>(no()) : m_of.m_real.policies.owners();
        }
        Result<std::vector<IpsecRule>> ipsecRules() const override
        {
            return m_of.refuses() ? Result<std::vector<IpsecRule>>(no()) : m_of.m_real.policies.ipsecRules();
        }
        Result<bool> credentialGuard() const override
        {
            return m_of.refuses() ? Result<bool>(no()) : m_of.m_real.policies.credentialGuard();
        }
        Result<bool> managed() const override
        {
            return m_of.refuses() ? Result<bool>(no()) : m_of.m_real.policies.managed();
        }
        const RefusingMachine &m_of;
    };
    struct RefusingInterfaces : Interfaces {
        explicit RefusingInterfaces(const RefusingMachine &of) : m_of(of) {}
        Result<std::vector<LocalInterface>> interfaces() const override
        {
            return m_of.refuses() ? Result<std::vector<LocalInterface>>(no()) : m_of.m_real.interfaces.interfaces();
        }
        const RefusingMachine &m_of;
    };
    struct RefusingNetworks : Networks {
        explicit RefusingNetworks(const RefusingMachine &of) : m_of(of) {}
        Result<NetworkIdentity> current() const override
        {
            return m_of.refuses() ? Result<NetworkIdentity>(no()) : m_of.m_real.networks.current();
        }
        Result<NetworkView> view() const override
        {
            return m_of.refuses() ? Result<NetworkView>(no()) : m_of.m_real.networks.view();
        }
        Result<std::vector<RememberedRun>> runs() const override
        {
            return m_of.refuses() ? Result<std::vector<RememberedRun>>(no()) : m_of.m_real.networks.runs();
        }
        const RefusingMachine &m_of;
    };
    struct RefusingCertificates : Certificates {
        explicit RefusingCertificates(const RefusingMachine &of) : m_of(of) {}
        Result<std::vector<ComputerCertificate>> certificates() const override
        {
            return m_of.refuses() ? Result<std::vector<ComputerCertificate>>(no()) : m_of.m_real.certificates.certificates();
        }
        Result<ChainState> chainOf(const std::vector<QByteArray> &shown) const override
        {
            return m_of.refuses() ? Result<ChainState>(no()) : m_of.m_real.certificates.chainOf(shown);
        }
        const RefusingMachine &m_of;
    };
    struct RefusingDns : Dns {
        explicit RefusingDns(const RefusingMachine &of) : m_of(of) {}
        Result<QStringList> resolve(const QString &host, const Progress &progress) const override
        {
            return m_of.refuses() ? Result<QStringList>(no()) : m_of.m_real.dns.resolve(host, progress);
        }
        const RefusingMachine &m_of;
    };
    struct RefusingProbes : Probes {
        explicit RefusingProbes(const RefusingMachine &of) : m_of(of) {}
        Result<IkeObservation> ike(const IkeQuestion &question, const Progress &progress) const override
        {
            return m_of.refuses() ? Result<IkeObservation>(no()) : m_of.m_real.probes.ike(question, progress);
        }
        Result<PortalObservation> portal(const Progress &progress) const override
        {
            return m_of.refuses() ? Result<PortalObservation>(no()) : m_of.m_real.probes.portal(progress);
        }
        Result<std::vector<UdpControl>> udpControls(const Progress &progress) const override
        {
            return m_of.refuses() ? Result<std::vector<UdpControl>>(no()) : m_of.m_real.probes.udpControls(progress);
        }
        Result<std::vector<NameAnswer>> names(const QString &server, const Progress &progress) const override
        {
            return m_of.refuses() ? Result<std::vector<NameAnswer>>(no()) : m_of.m_real.probes.names(server, progress);
        }
        const RefusingMachine &m_of;
    };

    const Machine &m_real;
    int m_refused;
    mutable std::atomic<int> m_calls = 0;
    RefusingRegistry m_registry{*this};
    RefusingServices m_services{*this};
    RefusingFirewallRules m_firewallRules{*this};
    RefusingFilterEvents m_filterEvents{*this};
    RefusingProfiles m_profiles{*this};
    RefusingUdpOwners m_udpOwners{*this};
    RefusingDevices m_devices{*this};
    RefusingRoutes m_routes{*this};
    RefusingAttempts m_attempts{*this};
    RefusingPolicies m_policies{*this};
    RefusingInterfaces m_interfaces{*this};
    RefusingNetworks m_networks{*this};
    RefusingCertificates m_certificates{*this};
    RefusingDns m_dns{*this};
    RefusingProbes m_probes{*this};
    Machine m_machine{m_real.kind,    m_real.name, m_real.system,  m_real.windows, m_registry, m_services,   m_firewallRules,
                      m_filterEvents, m_profiles,  m_udpOwners,    m_devices,      m_routes,   m_attempts,   m_policies,
                      m_interfaces,   m_networks,  m_certificates, m_dns,          m_probes,   m_real.clock, m_real.ownChanges};
};

} // namespace fix789::test
