// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/fact_table.h"
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
    template <class Answered, class... Key>
    std::function<Answered(Key...)> refusing(std::function<Answered(Key...)> ask) const
    {
        return [this, ask = std::move(ask)](Key... key) -> Answered {
            if (refuses())
                return no();
            return ask(key...);
        };
    }
    Facts refusing(const Facts &real) const
    {
        Facts facts;
        forEachFact([&](const auto &fact) { facts.*fact.asked = refusing(real.*fact.asked); });
        return facts;
    }
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
    RefusingDns m_dns{*this};
    RefusingProbes m_probes{*this};
    Machine m_machine{.kind = m_real.kind,
                      .name = m_real.name,
                      .system = m_real.system,
                      .windows = m_real.windows,
                      .facts = refusing(m_real.facts),
                      .registry = m_registry,
                      .dns = m_dns,
                      .probes = m_probes,
                      .clock = m_real.clock,
                      .ownChanges = m_real.ownChanges};
};

} // namespace fix789::test
