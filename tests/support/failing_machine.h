// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/fact_table.h"
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
    FailingDns m_dns{*this};
    FailingProbes m_probes{*this};
    FailingClock m_clock{*this};
    NothingWritten m_ownChanges;
    Machine m_machine{.kind = MachineKind::Windows,
                      .name = {},
                      .system = QStringLiteral("Windows"),
                      .windows = true,
                      .facts = failingFacts([this](const QString &) { return no(); }),
                      .registry = m_registry,
                      .dns = m_dns,
                      .probes = m_probes,
                      .clock = m_clock,
                      .ownChanges = m_ownChanges};
};

} // namespace fix789::test
