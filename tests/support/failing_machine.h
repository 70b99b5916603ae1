// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/machine.h"

namespace fix789::test {

/// A Windows computer all of whose ports answer with the same error.
class FailingMachine {
public:
    explicit FailingMachine(ErrorKind kind) : m_kind(kind) {}

    const Machine &machine() const { return m_machine; }

private:
    Failure no() const { return failure(m_kind, QStringLiteral("asking a port that always fails"), 5); }

    struct FailingRegistry : Registry {
        explicit FailingRegistry(const FailingMachine &of) : m_of(of) {}
        Result<RegistryContent> read(const QString &, const QString &) const override { return m_of.no(); }
        Result<std::vector<std::pair<QString, RegistryValue>>> values(const QString &) const override { return m_of.no(); }
        Result<QStringList> subkeys(const QString &) const override { return m_of.no(); }
        Result<QDateTime> lastWritten(const QString &) const override { return m_of.no(); }
        const FailingMachine &m_of;
    };
    struct FailingServices : Services {
        explicit FailingServices(const FailingMachine &of) : m_of(of) {}
        Result<ServiceState> service(const QString &) const override { return m_of.no(); }
        const FailingMachine &m_of;
    };
    struct FailingFirewall : FirewallRules {
        explicit FailingFirewall(const FailingMachine &of) : m_of(of) {}
        Result<Firewall> firewall() const override { return m_of.no(); }
        const FailingMachine &m_of;
    };
    struct FailingFilterEvents : FilterEvents {
        explicit FailingFilterEvents(const FailingMachine &of) : m_of(of) {}
        Result<std::vector<FilterEvent>> events() const override { return m_of.no(); }
        const FailingMachine &m_of;
    };
    struct FailingProfiles : Profiles {
        explicit FailingProfiles(const FailingMachine &of) : m_of(of) {}
        Result<std::vector<VpnProfile>> profiles() const override { return m_of.no(); }
        const FailingMachine &m_of;
    };
    struct FailingUdpOwners : UdpOwners {
        explicit FailingUdpOwners(const FailingMachine &of) : m_of(of) {}
        Result<std::vector<UdpOwner>> ownersOfIkePorts() const override { return m_of.no(); }
        const FailingMachine &m_of;
    };
    struct FailingDevices : Devices {
        explicit FailingDevices(const FailingMachine &of) : m_of(of) {}
        Result<std::vector<NetworkDevice>> networkDevices() const override { return m_of.no(); }
        const FailingMachine &m_of;
    };
    struct FailingRoutes : Routes {
        explicit FailingRoutes(const FailingMachine &of) : m_of(of) {}
        Result<ServerRoute> routeTo(const QString &) const override { return m_of.no(); }
        const FailingMachine &m_of;
    };
    struct FailingAttempts : Attempts {
        explicit FailingAttempts(const FailingMachine &of) : m_of(of) {}
        Result<std::vector<RasAttempt>> attempts() const override { return m_of.no(); }
        const FailingMachine &m_of;
    };
    struct FailingNetworks : Networks {
        explicit FailingNetworks(const FailingMachine &of) : m_of(of) {}
        Result<NetworkIdentity> current() const override { return m_of.no(); }
        Result<NetworkView> view() const override { return m_of.no(); }
        Result<std::vector<RememberedRun>> runs() const override { return m_of.no(); }
        const FailingMachine &m_of;
    };
    struct FailingCertificates : Certificates {
        explicit FailingCertificates(const FailingMachine &of) : m_of(of) {}
        Result<std::vector<ComputerCertificate>> certificates() const override { return m_of.no(); }
        Result<ChainState> chainOf(const std::vector<QByteArray> &) const override { return m_of.no(); }
        const FailingMachine &m_of;
    };
    struct FailingPolicies : Policies {
        explicit FailingPolicies(const FailingMachine &of) : m_of(of) {}
        Result<std::vector<OwnedSetting>> owners() const override { return m_of.no(); }
        Result<std::vector<IpsecRule>> ipsecRules() const override { return m_of.no(); }
        Result<bool> credentialGuard() const override { return m_of.no(); }
        Result<bool> managed() const override { return m_of.no(); }
        const FailingMachine &m_of;
    };
    struct FailingInterfaces : Interfaces {
        explicit FailingInterfaces(const FailingMachine &of) : m_of(of) {}
        Result<std::vector<LocalInterface>> interfaces() const override { return m_of.no(); }
        const FailingMachine &m_of;
    };
    struct FailingDns : Dns {
        explicit FailingDns(const FailingMachine &of) : m_of(of) {}
        Result<QStringList> resolve(const QString &, const Progress &) const override { return m_of.no(); }
        const FailingMachine &m_of;
    };
    struct FailingProbes : Probes {
        explicit FailingProbes(const FailingMachine &of) : m_of(of) {}
        Result<IkeObservation> ike(const IkeQuestion &, const Progress &) const override { return m_of.no(); }
        Result<PortalObservation> portal(const Progress &) const override { return m_of.no(); }
        Result<std::vector<UdpControl>> udpControls(const Progress &) const override { return m_of.no(); }
        Result<std::vector<NameAnswer>> names(const QString &, const Progress &) const override { return m_of.no(); }
        const FailingMachine &m_of;
    };
    struct FailingClock : Clock {
        explicit FailingClock(const FailingMachine &of) : m_of(of) {}
        QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
        Result<QDateTime> bootedAt() const override { return m_of.no(); }
        std::chrono::milliseconds monotonic() const override { return {}; }
        const FailingMachine &m_of;
    };
    struct NothingWritten : OwnChanges {
        std::optional<QDateTime> writtenAt(const Change &) const override { return std::nullopt; }
    };

    ErrorKind m_kind;
    FailingRegistry m_registry{*this};
    FailingServices m_services{*this};
    FailingFirewall m_firewallRules{*this};
    FailingFilterEvents m_filterEvents{*this};
    FailingProfiles m_profiles{*this};
    FailingUdpOwners m_udpOwners{*this};
    FailingDevices m_devices{*this};
    FailingRoutes m_routes{*this};
    FailingAttempts m_attempts{*this};
    FailingNetworks m_networks{*this};
    FailingCertificates m_certificates{*this};
    FailingPolicies m_policies{*this};
    FailingInterfaces m_interfaces{*this};
    FailingDns m_dns{*this};
    FailingProbes m_probes{*this};
    FailingClock m_clock{*this};
    NothingWritten m_ownChanges;
    Machine m_machine{MachineKind::Windows,
                      {},
                      QStringLiteral("Windows"),
                      true,
                      m_registry,
                      m_services,
                      m_firewallRules,
                      m_filterEvents,
                      m_profiles,
                      m_udpOwners,
                      m_devices,
                      m_routes,
                      m_attempts,
                      m_policies,
                      m_interfaces,
                      m_networks,
                      m_certificates,
                      m_dns,
                      m_probes,
                      m_clock,
                      m_ownChanges};
};

} // namespace fix789::test
