// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recording/machine/recorder.h"

#include "checks/checks.h"
#include "engine/examine.h"

#include <mutex>

namespace fix789 {
namespace {

template <class T>
Answer<T> answerFrom(const Result<T> &result)
{
    return result ? Answer<T>(*result) : Answer<T>(std::unexpect, result.error().kind);
}

// What the system does not have, or what we did not get round to asking, is not an answer. That asking failed is one: what was
// undetermined has to stay so.
bool isAnswer(const Error &error)
{
    return error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Refused || error.kind == ErrorKind::TimedOut ||
           error.kind == ErrorKind::Failed;
}

// Each of these asks the real port and keeps the answer. Checks run in several threads: one mutex for all.
struct Memory {
    MachineState state;
    std::mutex mutex;

    template <class T>
    void keep(ByName<Answer<T>> &into, const QString &name, const Result<T> &result)
    {
        const std::scoped_lock lock(mutex);
        if (result || isAnswer(result.error()))
            into.insert_or_assign(name, answerFrom(result));
    }
    template <class T>
    void keep(std::optional<Answer<T>> &into, const Result<T> &result)
    {
        const std::scoped_lock lock(mutex);
        if (result || isAnswer(result.error()))
            into = answerFrom(result);
    }
};

class RememberingRegistry : public Registry {
public:
    RememberingRegistry(const Registry &real, Memory &memory) : m_real(real), m_memory(memory) {}

    Result<RegistryContent> read(const QString &key, const QString &name) const override
    {
        const auto content = m_real.read(key, name);
        const std::scoped_lock lock(m_memory.mutex);
        auto &keys = m_memory.state.registry;
        if (content && std::holds_alternative<NoKey>(*content)) {
            keys.insert_or_assign(key, std::unexpected(ErrorKind::NotFound));
        } else if (content || isAnswer(content.error())) {
            auto &values = keys.try_emplace(key).first->second;
            const auto *value = content ? std::get_if<RegistryValue>(&*content) : nullptr;
            if (values)
                values->insert_or_assign(
                    name, value ? Answer<RegistryValue>(*value)
                                : Answer<RegistryValue>(std::unexpect, content ? ErrorKind::NotFound : content.error().kind));
        }
        return content;
    }
    // Checks decide by single values; whole keys are read only for the copy that a fix keeps.
    Result<std::vector<std::pair<QString, RegistryValue>>> values(const QString &key) const override
    {
        return m_real.values(key);
    }
    // What a check finds there it reads by its name.
    Result<QStringList> subkeys(const QString &key) const override { return m_real.subkeys(key); }
    Result<QDateTime> lastWritten(const QString &key) const override { return m_real.lastWritten(key); }

private:
    const Registry &m_real;
    Memory &m_memory;
};

class RememberingServices : public Services {
public:
    RememberingServices(const Services &real, Memory &memory) : m_real(real), m_memory(memory) {}

    Result<ServiceState> service(const QString &name) const override
    {
        const auto service = m_real.service(name);
        m_memory.keep(m_memory.state.services, name, service);
        return service;
    }

private:
    const Services &m_real;
    Memory &m_memory;
};

class RememberingFirewall : public FirewallRules {
public:
    RememberingFirewall(const FirewallRules &real, Memory &memory) : m_real(real), m_memory(memory) {}

    Result<Firewall> firewall() const override
    {
        const auto firewall = m_real.firewall();
        m_memory.keep(m_memory.state.firewall, firewall);
        return firewall;
    }

private:
    const FirewallRules &m_real;
    Memory &m_memory;
};

class RememberingFilterEvents : public FilterEvents {
public:
    RememberingFilterEvents(const FilterEvents &real, Memory &memory) : m_real(real), m_memory(memory) {}

    Result<std::vector<FilterEvent>> events() const override
    {
        const auto events = m_real.events();
        m_memory.keep(m_memory.state.filterEvents, events);
        return events;
    }

private:
    const FilterEvents &m_real;
    Memory &m_memory;
};

class RememberingProfiles : public Profiles {
public:
    RememberingProfiles(const Profiles &real, Memory &memory) : m_real(real), m_memory(memory) {}

    Result<std::vector<VpnProfile>> profiles() const override
    {
        const auto profiles = m_real.profiles();
        m_memory.keep(m_memory.state.profiles, profiles);
        return profiles;
    }

private:
    const Profiles &m_real;
    Memory &m_memory;
};

class RememberingUdpOwners : public UdpOwners {
public:
    RememberingUdpOwners(const UdpOwners &real, Memory &memory) : m_real(real), m_memory(memory) {}

    Result<std::vector<UdpOwner>> ownersOfIkePorts() const override
    {
        const auto owners = m_real.ownersOfIkePorts();
        m_memory.keep(m_memory.state.udpOwners, owners);
        return owners;
    }

private:
    const UdpOwners &m_real;
    Memory &m_memory;
};

class RememberingAttempts : public Attempts {
public:
    RememberingAttempts(const Attempts &real, Memory &memory) : m_real(real), m_memory(memory) {}

    Result<std::vector<RasAttempt>> attempts() const override
    {
        const auto attempts = m_real.attempts();
        m_memory.keep(m_memory.state.attempts, attempts);
        return attempts;
    }
    Result<std::optional<RasAttempt>> dialed() const override { return m_real.dialed(); }

private:
    const Attempts &m_real;
    Memory &m_memory;
};

class RememberingNetworks : public Networks {
public:
    RememberingNetworks(const Networks &real, Memory &memory) : m_real(real), m_memory(memory) {}

    Result<NetworkIdentity> current() const override
    {
        const auto network = m_real.current();
        m_memory.keep(m_memory.state.network, network);
        return network;
    }
    Result<NetworkView> view() const override
    {
        const auto view = m_real.view();
        m_memory.keep(m_memory.state.networkView, view);
        return view;
    }
    Result<std::vector<RememberedRun>> runs() const override
    {
        const auto runs = m_real.runs();
        m_memory.keep(m_memory.state.runs, runs);
        return runs;
    }

private:
    const Networks &m_real;
    Memory &m_memory;
};

class RememberingPolicies : public Policies {
public:
    RememberingPolicies(const Policies &real, Memory &memory) : m_real(real), m_memory(memory) {}

    Result<std::vector<OwnedSetting>> owners() const override
    {
        const auto owners = m_real.owners();
        m_memory.keep(m_memory.state.owners, owners);
        return owners;
    }
    Result<std::vector<IpsecRule>> ipsecRules() const override
    {
        const auto rules = m_real.ipsecRules();
        m_memory.keep(m_memory.state.ipsecRules, rules);
        return rules;
    }
    Result<bool> credentialGuard() const override
    {
        const auto running = m_real.credentialGuard();
        m_memory.keep(m_memory.state.credentialGuard, running);
        return running;
    }
    Result<bool> managed() const override
    {
        const auto managed = m_real.managed();
        m_memory.keep(m_memory.state.managed, managed);
        return managed;
    }

private:
    const Policies &m_real;
    Memory &m_memory;
};

class RememberingInterfaces : public Interfaces {
public:
    RememberingInterfaces(const Interfaces &real, Memory &memory) : m_real(real), m_memory(memory) {}

    Result<std::vector<LocalInterface>> interfaces() const override
    {
        const auto interfaces = m_real.interfaces();
        m_memory.keep(m_memory.state.interfaces, interfaces);
        return interfaces;
    }

private:
    const Interfaces &m_real;
    Memory &m_memory;
};

class RememberingDevices : public Devices {
public:
    RememberingDevices(const Devices &real, Memory &memory) : m_real(real), m_memory(memory) {}

    Result<std::vector<NetworkDevice>> networkDevices() const override
    {
        const auto devices = m_real.networkDevices();
        m_memory.keep(m_memory.state.devices, devices);
        return devices;
    }

private:
    const Devices &m_real;
    Memory &m_memory;
};

class RememberingRoutes : public Routes {
public:
    RememberingRoutes(const Routes &real, Memory &memory) : m_real(real), m_memory(memory) {}

    Result<ServerRoute> routeTo(const QString &address) const override
    {
        const auto route = m_real.routeTo(address);
        m_memory.keep(m_memory.state.routes, address, route);
        return route;
    }

private:
    const Routes &m_real;
    Memory &m_memory;
};

class RememberingCertificates : public Certificates {
public:
    RememberingCertificates(const Certificates &real, Memory &memory) : m_real(real), m_memory(memory) {}

    Result<std::vector<ComputerCertificate>> certificates() const override
    {
        const auto certificates = m_real.certificates();
        m_memory.keep(m_memory.state.certificates, certificates);
        return certificates;
    }
    Result<ChainState> chainOf(const std::vector<QByteArray> &shown) const override { return m_real.chainOf(shown); }

private:
    const Certificates &m_real;
    Memory &m_memory;
};

class RememberingDns : public Dns {
public:
    RememberingDns(const Dns &real, Memory &memory) : m_real(real), m_memory(memory) {}

    Result<QStringList> resolve(const QString &host, const Progress &progress) const override
    {
        const auto addresses = m_real.resolve(host, progress);
        m_memory.keep(m_memory.state.dns, host, addresses);
        return addresses;
    }

private:
    const Dns &m_real;
    Memory &m_memory;
};

class RememberingProbes : public Probes {
public:
    RememberingProbes(const Probes &real, Memory &memory) : m_real(real), m_memory(memory) {}

    Result<IkeObservation> ike(const IkeQuestion &question, const Progress &progress) const override
    {
        const auto seen = m_real.ike(question, progress);
        m_memory.keep(m_memory.state.ike, question.server, seen);
        return seen;
    }
    Result<PortalObservation> portal(const Progress &progress) const override
    {
        const auto seen = m_real.portal(progress);
        const std::scoped_lock lock(m_memory.mutex);
        if (seen || isAnswer(seen.error()))
            m_memory.state.portal = answerFrom(seen);
        return seen;
    }
    Result<std::vector<UdpControl>> udpControls(const Progress &progress) const override
    {
        const auto seen = m_real.udpControls(progress);
        m_memory.keep(m_memory.state.udpControls, seen);
        return seen;
    }
    Result<std::vector<NameAnswer>> names(const QString &server, const Progress &progress) const override
    {
        const auto seen = m_real.names(server, progress);
        m_memory.keep(m_memory.state.names, seen);
        return seen;
    }

private:
    const Probes &m_real;
    Memory &m_memory;
};

} // namespace

MachineState record(const Machine &machine, const Target &target, const Progress &progress)
{
    Memory memory;
    const RememberingRegistry registry(machine.registry, memory);
    const RememberingServices services(machine.services, memory);
    const RememberingFirewall firewallRules(machine.firewallRules, memory);
    const RememberingFilterEvents filterEvents(machine.filterEvents, memory);
    const RememberingProfiles profiles(machine.profiles, memory);
    const RememberingUdpOwners udpOwners(machine.udpOwners, memory);
    const RememberingDevices devices(machine.devices, memory);
    const RememberingRoutes routes(machine.routes, memory);
    const RememberingCertificates certificates(machine.certificates, memory);
    const RememberingAttempts attempts(machine.attempts, memory);
    const RememberingNetworks networks(machine.networks, memory);
    const RememberingPolicies policies(machine.policies, memory);
    const RememberingInterfaces interfaces(machine.interfaces, memory);
    const RememberingDns dns(machine.dns, memory);
    const RememberingProbes probes(machine.probes, memory);
    const Machine remembering{machine.kind,  machine.name,  machine.system,    machine.windows, registry,     services,
                              firewallRules, filterEvents,  profiles,          udpOwners,       devices,      routes,
                              attempts,      policies,      interfaces,        networks,        certificates, dns,
                              probes,        machine.clock, machine.ownChanges};
    const ExamineProgress following{.said = [&progress](const Check &, const Text &text) { progress.say(text); }};
    (void)examine(remembering, target, allChecks(), following, progress.stop);
    memory.state.system = machine.system;
    memory.state.windows = machine.windows;
    if (const auto date = machine.clock.dateSeen())
        memory.state.now = *date;
    if (const auto booted = machine.clock.bootedAt())
        memory.state.bootedAt = *booted;
    return std::move(memory.state);
}

} // namespace fix789
