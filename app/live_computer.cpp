// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "app/live_computer.h"
#include "ports/fact_table.h"

#include "adapters/portable/file_half_open_budget.h"
#include "adapters/portable/plain_http.h"
#include "adapters/portable/system_dns.h"
#include "adapters/portable/udp_datagrams.h"
#include "app/dialed_attempts.h"
#include "app/live_networks.h"
#include "app/no_network.h"
#include "app/system.h"
#include "engine/dial/permitted_dial.h"
#include "ike/tunnel_negotiation.h"
#include "probes/ike/live_probes.h"
#include "probes/portal/portal_probes.h"
#include "probes/responder/responder_probes.h"
#include "probes/udp/path_probes.h"
#include "recording/machine/recorded_machine.h"

#include <QUuid>

namespace fix789::app {
namespace {

Failure noNetwork(const QString &)
{
    return failure(ErrorKind::NotSupported, QStringLiteral("comparing networks: this run opens no socket"));
}

// Without a machine journal, we have written nothing there.
class EmptyLog : public DurableLog {
public:
    Result<QByteArray> contents() const override { return QByteArray(); }
    Result<void> append(const QByteArray &) override
    {
        return failure(ErrorKind::NotSupported, QStringLiteral("writing a journal"));
    }
};

std::unique_ptr<DurableLog> machineLog()
{
    const auto folder = machineReadableFolder();
    return folder ? durableLog(*folder + QStringLiteral("/journal.jsonl")) : std::make_unique<EmptyLog>();
}

std::unique_ptr<DurableLog> userLogOrNone()
{
    const auto folder = userStateFolder();
    return folder ? durableLog(*folder + QStringLiteral("/journal.jsonl")) : std::make_unique<EmptyLog>();
}

} // namespace

struct LiveComputer::Parts {
    SystemPorts system = systemPorts();
    std::unique_ptr<DurableLog> log = machineLog();
    engine::Journal journal{*log, Scope::Machine};
    std::unique_ptr<DurableLog> userLog = userLogOrNone();
    engine::Journal userJournal{*userLog, Scope::User};
    DialedAttempts attempts{system.facts.attempts};
    std::unique_ptr<LiveNetworks> networks; ///< if the live network is checked
    std::unique_ptr<Dns> dns;
    std::unique_ptr<Datagrams> datagrams;
    std::unique_ptr<Datagrams> written; ///< the same, with a capture of their datagrams
    std::unique_ptr<HalfOpenBudget> ledger;
    probes::CredentialGate gate;          ///< holds back what proves a key or a password
    std::unique_ptr<Probes> serverProbes; ///< below those that ask a responder
    std::unique_ptr<Probes> pathProbes;   ///< below those that check for a portal
    std::unique_ptr<Probes> portalProbes; ///< below those that ask other servers by UDP and for names
    std::unique_ptr<Http> http;
    std::unique_ptr<Probes> probes;
    std::optional<recording::CaseFile> networkRecord;
    std::optional<recording::RecordedMachine> recorded;
    std::optional<Machine> machine;

    // `about` provides the facts about the network itself: network, networkView and runs.
    void assemble(const Dns &names, const Probes &conversations, const Facts &about)
    {
        Facts facts = system.facts;
        facts.attempts = [this] { return attempts.attempts(); };
        facts.network = about.network;
        facts.networkView = about.networkView;
        facts.runs = about.runs;
        machine.emplace(Machine{.kind = system.windows ? MachineKind::Windows : MachineKind::Other,
                                .name = {},
                                .system = system.description,
                                .windows = system.windows,
                                .facts = std::move(facts),
                                .registry = *system.registry,
                                .dns = names,
                                .probes = conversations,
                                .clock = *system.clock,
                                .ownChanges = journal,
                                .ownAttempts = attempts.own(),
                                .storedConnection = system.storedConnection});
    }
};

LiveComputer::LiveComputer(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
LiveComputer::~LiveComputer() = default;

Result<std::unique_ptr<LiveComputer>> LiveComputer::open(Network network, std::optional<recording::CaseFile> networkRecord,
                                                         Conversations conversations)
{
    auto parts = std::make_unique<Parts>();
    if (networkRecord) {
        parts->networkRecord = std::move(networkRecord);
        parts->recorded.emplace(parts->networkRecord->id(), parts->networkRecord->state(), parts->journal);
        const Machine &recorded = parts->recorded->machine();
        parts->assemble(recorded.dns, recorded.probes, recorded.facts);
    } else if (network == Network::None) {
        parts->dns = std::make_unique<NoDns>();
        parts->probes = std::make_unique<NoProbes>();
        parts->assemble(*parts->dns, *parts->probes, failingFacts(noNetwork));
    } else {
        const auto state = userStateFolder();
        if (!state)
            return std::unexpected(state.error());
        parts->dns = std::make_unique<adapters::SystemDns>();
        using Refusals = adapters::UdpDatagrams::Refusals;
        parts->datagrams = std::make_unique<adapters::UdpDatagrams>(
            *parts->system.clock, parts->system.icmpErrors.get(), parts->system.fragments.get(),
            parts->system.refusalsOfSocket ? Refusals::OfSocket : Refusals::AmongErrors);
        Datagrams *datagrams = parts->datagrams.get();
        if (conversations.capture) {
            parts->written =
                std::make_unique<adapters::PcapDatagrams>(*datagrams, *parts->system.clock, std::move(conversations.capture));
            datagrams = parts->written.get();
        }
        parts->ledger = std::make_unique<adapters::FileHalfOpenBudget>(*state, *parts->system.clock);
        const bool keyGiven = conversations.credentials.canAuthenticate();
        probes::CredentialGate *gate = keyGiven ? &parts->gate : nullptr;
        parts->probes =
            std::make_unique<probes::LiveProbes>(*datagrams, *parts->system.clock, *parts->ledger,
                                                 std::move(conversations.credentials), parts->gate, parts->system.trust);
        if (conversations.responder) {
            parts->serverProbes = std::move(parts->probes);
            parts->probes =
                std::make_unique<probes::ResponderProbes>(*parts->serverProbes, std::move(*conversations.responder), *datagrams,
                                                          *parts->system.clock, *parts->dns, ike::systemRandomness());
        }
        if (!conversations.settings.portal.isOff()) {
            parts->http = std::make_unique<adapters::PlainHttp>(std::move(conversations.settings.authorities));
            parts->pathProbes = std::move(parts->probes);
            parts->probes =
                std::make_unique<probes::PortalProbes>(*parts->pathProbes, gate, std::move(conversations.settings.portal),
                                                       *parts->http, *parts->dns, *parts->system.clock, ike::systemRandomness(),
                                                       [] { return announcedPortalApis().value_or(std::vector<QUrl>{}); });
        }
        if (!conversations.settings.udp.isOff() || !conversations.settings.names.isOff()) {
            parts->portalProbes = std::move(parts->probes);
            parts->probes = std::make_unique<probes::PathProbes>(
                *parts->portalProbes, gate, std::move(conversations.settings.udp), std::move(conversations.settings.names),
                *parts->datagrams, *parts->system.clock, *parts->dns, ike::systemRandomness());
        }
        parts->networks = std::make_unique<LiveNetworks>(*state, parts->system.facts.network);
        Facts facts = parts->system.facts;
        facts.network = [remembered = parts->networks.get()] { return remembered->current(); };
        facts.runs = [remembered = parts->networks.get()] { return remembered->runs(); };
        parts->assemble(*parts->dns, *parts->probes, facts);
    }
    return std::unique_ptr<LiveComputer>(new LiveComputer(std::move(parts)));
}

const Machine &LiveComputer::machine() const
{
    return *m_parts->machine;
}

void LiveComputer::dial(const QString &connection, std::stop_token stop)
{
    const QString doing = QStringLiteral("let the system try its connection");
    if (!m_parts->system.dialer) {
        m_parts->attempts.add(failure(ErrorKind::NotSupported, doing));
        return;
    }
    auto attempt = connection.isEmpty() ? Result<RasAttempt>(failure(ErrorKind::NotFound, doing))
                                        : m_parts->system.dialer->dial(connection, std::move(stop));
    if (attempt)
        attempt->dialed = true;
    m_parts->attempts.add(std::move(attempt));
}

void LiveComputer::dialPermitted(const QString &connection, const QString &server, Permission &permission,
                                 Permission::Packets packets, std::stop_token stop)
{
    if (!isWorthPermitting(packets))
        return;
    const QDateTime begun = QDateTime::currentDateTimeUtc();
    const auto addresses = machine().dns.resolve(server, Progress{stop});
    auto attempt =
        addresses ? engine::dialPermitted(*m_parts->system.dialer, permission, packets, connection, *addresses, std::move(stop))
                  : Result<RasAttempt>(std::unexpected(addresses.error()));
    if (packets == Permission::Packets::All)
        m_parts->attempts.addFirewallOff(std::move(attempt), begun);
    else
        m_parts->attempts.addPermitted(std::move(attempt), begun);
}

// Each attempt is worth it only if the one before met filters.
bool LiveComputer::isWorthPermitting(Permission::Packets packets) const
{
    const auto dialed = m_parts->attempts.dialed();
    const auto before = packets == Permission::Packets::All ? m_parts->attempts.permitted() : dialed.value_or(std::nullopt);
    return m_parts->system.dialer && before && engine::isWorthPermitting(*before);
}

void LiveComputer::remember(const report::Report &report) const
{
    if (m_parts->networks)
        m_parts->networks->remember(report);
}

std::vector<const engine::Journal *> LiveComputer::journals() const
{
    return {&m_parts->journal, &m_parts->userJournal};
}

QString LiveComputer::server() const
{
    return m_parts->networkRecord ? m_parts->networkRecord->server() : QString();
}

} // namespace fix789::app
