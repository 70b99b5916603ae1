// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recording/machine/recorded_machine.h"
#include "ports/fact_table.h"

#include "recording/case/profile_case.h"
#include "recording/case/route_case.h"
#include "recording/machine/recorded_registry.h"

namespace fix789::recording {
namespace {

// A recording without network facts has no network: its checks do not apply. In one with some network facts, the missing
// ones are unknown, and an unknown must not count as fine.
bool hasNetwork(const MachineState &state)
{
    return !state.dns.empty() || !state.ike.empty();
}

Failure notLookedUp(const QString &what)
{
    return failure(ErrorKind::Failed, QStringLiteral("asking for %1, which was not recorded").arg(what));
}

// The recorded answer for a fact, by key if it has one.
template <class T>
Result<T> kept(const std::optional<Answer<T>> &answer, const char *what)
{
    return wholeOf(answer, nameOfFact(what));
}
template <class T>
Result<T> kept(const ByName<Answer<T>> &answers, const char *, const QString &key)
{
    return answerOf(answers, key);
}

Facts recordedFacts(const MachineState &state)
{
    Facts facts;
    forEachFact([&](const auto &fact) {
        facts.*fact.asked = [&state, fact](const auto &...key) { return kept(state.*fact.kept, fact.what, key...); };
    });
    facts.routeTo = [&state](const QString &address) {
        return answerOf(state.routes, state.routes.contains(address) ? address : QString::fromLatin1(kEveryOtherAddress));
    };
    return facts;
}

class RecordedDns : public Dns {
public:
    explicit RecordedDns(const MachineState &state) : m_state(state) {}

    Result<QStringList> resolve(const QString &host, const Progress &) const override
    {
        // A recording may hold the negotiation without the name lookup.
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
    // Older recordings have no portal probe: it is then "not recorded".
    Result<PortalObservation> portal(const Progress &) const override
    {
        const QString what = QStringLiteral("the captive portal");
        if (!m_state.portal)
            return notRecorded(what);
        return *m_state.portal ? Result<PortalObservation>(**m_state.portal) : failure(m_state.portal->error(), what);
    }
    // In a recording with a network, unrecorded answers are unknown.
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

// The time of the recording decides whether a certificate is valid, so that a case gives the same verdict next year.
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
        : registry(state), dns(state), probes(state), clock(state), machine{.kind = MachineKind::Recorded,
                                                                            .name = id,
                                                                            .system = state.system,
                                                                            .windows = state.windows,
                                                                            .facts = recordedFacts(state),
                                                                            .registry = registry,
                                                                            .dns = dns,
                                                                            .probes = probes,
                                                                            .clock = clock,
                                                                            .ownChanges = ownChanges}
    {
        machine.storedConnection = [&facts = machine.facts](const QString &connection) {
            const auto profiles = facts.profiles();
            return profiles ? storedIn(*profiles, connection) : Result<StoredConnection>(std::unexpected(profiles.error()));
        };
    }

    RecordedRegistry registry;
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

} // namespace fix789::recording
