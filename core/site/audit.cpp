// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "site/audit.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>

namespace fix789::site {
namespace {

constexpr std::array kFlows{Flow::Udp500, Flow::Udp4500, Flow::Esp, Flow::Udp1701};

bool isNeeded(Flow flow)
{
    return flow == Flow::Udp500 || flow == Flow::Udp4500;
}

bool isCalled(const NetworkName &network, const QString &name)
{
    return name.isEmpty() || network.id == name || network.name.compare(name, Qt::CaseInsensitive) == 0;
}

bool isCalled(const Ssid &ssid, const QString &name)
{
    return ssid.name == name || QString::number(ssid.number) == name;
}

// The cause that a denied flow confirms; nothing: no id of the vocabulary says it.
std::optional<CauseId> causeOf(const FlowAnswer &flow, const Subject &subject, const Server &server)
{
    const Step &step = *flow.deciding;
    const bool byKey = step.origin == PolicyOrigin::IdentityPsk || step.origin == PolicyOrigin::Role;
    const bool isLocal = !server.addresses.empty() && std::ranges::all_of(server.addresses, isPrivate);
    if (step.rule && !step.rule->policy.isEmpty())
        return byKey && subject.ssid && subject.ssid->authMode.startsWith(u"ipsk") ? cause::kSiteIpskRole
                                                                                   : cause::kSiteGroupPolicy;
    switch (step.place) {
    case Place::ClientPolicy:
        return cause::kSiteGroupPolicy;
    case Place::Splash:
        return CauseId{"portal.login-needed"};
    case Place::SsidLayer3:
        return step.rule && step.rule->isLocalLan && isLocal ? cause::kSiteAccessPointNat : CauseId{"site.layer3-rule"};
    case Place::SwitchRules:
    case Place::ApplianceLayer3:
    case Place::VpnRules:
        return CauseId{"site.layer3-rule"};
    case Place::SsidLayer7:
    case Place::ApplianceLayer7:
        return CauseId{"site.layer7-rule"};
    case Place::VlanPath:
        return CauseId{"site.vlan-route"};
    case Place::ServerForward:
        return CauseId{"server.port-forward-conflict"};
    case Place::Tunnel:
        break;
    }
    return std::nullopt;
}

void addCauses(const Subject &subject, const Server &server, AuditRow &row)
{
    for (const FlowAnswer &flow : row.flows) {
        if (!isNeeded(flow.flow) || flow.decision != Decision::Deny || flow.sure == Sure::Possible || !flow.deciding)
            continue;
        const auto id = causeOf(flow, subject, server);
        const bool known = id && std::ranges::any_of(row.causes, [&](const AuditCause &cause) { return cause.id == *id; });
        if (id && !known)
            row.causes.push_back({*id, flow.flow, flow.sure});
    }
}

const FlowAnswer &answerTo(const AuditRow &row, Flow flow)
{
    return *std::ranges::find(row.flows, flow, &FlowAnswer::flow);
}

// What the dashboard gave this client: its key, its VLAN, its address.
void addGiven(const Subject &subject, AuditRow &row)
{
    if (!subject.client)
        return;
    const Client &client = *subject.client;
    if (!client.psk.isEmpty())
        row.notes.push_back(
            {QT_TRANSLATE_NOOP("Text", "This client joined with the identity PSK \"%1\": the role of that key counts."),
             {client.psk}});
    if (client.vlan)
        row.notes.push_back(
            {QT_TRANSLATE_NOOP("Text", "The dashboard has this client in VLAN %1."), {QString::number(*client.vlan)}});
    if (client.policy.isRead() && client.policy.value.kind == AssignedPolicy::Kind::Group)
        if (const GroupPolicy *policy = subject.network->policy(client.policy.value.policyId))
            row.notes.push_back({QT_TRANSLATE_NOOP("Text", "The group policy \"%1\" was given to this client."), {policy->name}});
}

void addNotes(const Subject &subject, const Organisation &organisation, const ServerSide &side, const Server &server,
              AuditRow &row)
{
    const bool needed =
        answerTo(row, Flow::Udp500).decision == Decision::Deny || answerTo(row, Flow::Udp4500).decision == Decision::Deny;
    if (answerTo(row, Flow::Esp).decision == Decision::Deny && !needed)
        row.notes.push_back(
            {QT_TRANSLATE_NOOP("Text", "ESP itself is blocked here. That matters only without NAT between the client "
                                       "and the server: behind NAT, ESP travels inside UDP 4500."),
             {}});
    if (answerTo(row, Flow::Udp1701).decision == Decision::Deny && !needed)
        row.notes.push_back(
            {QT_TRANSLATE_NOOP("Text", "A rule blocks UDP 1701. It does not affect this VPN: L2TP travels inside ESP."), {}});
    if (side.isOwn())
        row.notes.push_back(
            {QT_TRANSLATE_NOOP("Text", "The server is an appliance of this organization. A client inside the network "
                                       "of that same appliance cannot use its client VPN."),
             {}});
    if (std::ranges::any_of(organisation.peers, [&server](const QString &peer) {
            const auto address = prefixFromText(peer);
            return address && std::ranges::find(server.addresses, *address) != server.addresses.end();
        }))
        row.notes.push_back({QT_TRANSLATE_NOOP("Text", "A site-to-site VPN of this organization leads to the same server and "
                                                       "uses the same ports. One may receive the answers meant for the other."),
                             {}});
    if (subject.ssid && subject.ssid->blocksBeforeSignOn.isRead() && subject.ssid->blocksBeforeSignOn.value &&
        subject.ssid->splashPage != u"None")
        row.notes.push_back(
            {QT_TRANSLATE_NOOP("Text", "Until a client has signed in on the login page, this Wi-Fi blocks everything."), {}});
    if (subject.ssid && subject.ssid->addresses == ClientAddresses::Nat)
        row.notes.push_back(
            {QT_TRANSLATE_NOOP("Text", "The access point translates addresses (NAT mode): VLAN policies do not apply, "
                                       "and the appliance sees the access point's address."),
             {}});
    if (std::ranges::any_of(row.flows, &FlowAnswer::policyUnknown))
        row.notes.push_back(
            {QT_TRANSLATE_NOOP("Text", "The answer depends on the group policy of the client. Name it with --role, or "
                                       "name the client with --client."),
             {}});
}

AuditRow rowOf(const Subject &subject, const Organisation &organisation, const Server &server, const ServerSide &side)
{
    AuditRow row{.network = {subject.network->id, subject.network->name},
                 .ssid = subject.ssid ? subject.ssid->name : QString(),
                 .role = subject.role,
                 .client = subject.client ? subject.client->mac : QString()};
    for (const Flow flow : kFlows)
        row.flows.push_back(evaluate(subject, organisation, server, side, flow));
    addCauses(subject, server, row);
    addGiven(subject, row);
    addNotes(subject, organisation, side, server, row);
    return row;
}

AuditRow unknownRow(const Network &network, const QString &ssid, Reading reading, const QString &request, const Text &note)
{
    AuditRow row{.network = {network.id, network.name}, .ssid = ssid, .notes = {note}};
    for (const Flow flow : kFlows)
        row.flows.push_back({.flow = flow,
                             .decision = Decision::Unknown,
                             .sure = Sure::Possible,
                             .deciding = Step{.decision = Decision::Unknown,
                                              .sure = Sure::Possible,
                                              .rule = RuleRef{.request = request},
                                              .reading = reading}});
    return row;
}

class Auditor {
public:
    Auditor(const Answers &answers, const AuditQuestion &question)
        : m_answers(answers), m_question(question), m_organisation(readOrganisation(answers))
    {
    }

    std::expected<Audit, NoAudit> run()
    {
        readList();
        for (const NetworkName &name : networksIn(m_answers))
            m_networks.push_back(readNetwork(m_answers, name.id));
        m_side = serverSide(m_networks, m_question.server);
        m_audit.asked = m_question;
        for (const Network &network : m_networks)
            if (isCalled({network.id, network.name}, m_question.network)) {
                m_found = true;
                if (auto wrong = addNetwork(network))
                    return std::unexpected(*wrong);
            }
        for (const DashboardAnswer &answer : m_answers.all())
            if (answer.date.isValid() && (!m_audit.at.isValid() || m_audit.at < answer.date))
                m_audit.at = answer.date;
        if (m_audit.rows.empty())
            return std::unexpected(whyNothing());
        addUnread();
        return std::move(m_audit);
    }

private:
    // A network that the list does not name may be the one that was asked about, or the server's own.
    void readList()
    {
        for (const QString &organisation : organisationsIn(m_answers)) {
            const auto list = m_answers.find(QStringLiteral("/organizations/%1/networks").arg(organisation));
            if (list.reading != Reading::Read)
                m_audit.unread.push_back({list.request, list.reading});
        }
        m_audit.isWhole = m_audit.unread.empty();
    }

    std::optional<NoAudit> addNetwork(const Network &network)
    {
        if (!m_question.mac.isEmpty()) {
            addClient(network);
            return std::nullopt;
        }
        if (!network.mayHave(QLatin1String("wireless"))) {
            if (m_question.ssid.isEmpty() && network.mayHave(QLatin1String("appliance")))
                add({.network = &network});
            return std::nullopt;
        }
        if (!network.ssids.isRead()) {
            if (network.products || network.ssids.reading != Reading::NotAsked)
                m_audit.rows.push_back(unknownRow(network, m_question.ssid, network.ssids.reading, network.ssids.request,
                                                  {QT_TRANSLATE_NOOP("Text", "The Wi-Fi networks could not be read."), {}}));
            else if (m_question.ssid.isEmpty() && network.applianceLayer3.isRead())
                add({.network = &network});
            return std::nullopt;
        }
        return addSsids(network);
    }

    std::optional<NoAudit> addSsids(const Network &network)
    {
        const Ssid *disabled = nullptr;
        bool any = false;
        for (const Ssid &ssid : network.ssids.value) {
            if (!m_question.ssid.isEmpty() && !isCalled(ssid, m_question.ssid))
                continue;
            if (!ssid.enabled) {
                disabled = &ssid;
                continue;
            }
            any = true;
            const Subject subject{.network = &network, .ssid = &ssid, .role = m_question.role};
            const Match known = knowsRole(subject);
            if (known == Match::No && !m_question.ssid.isEmpty())
                return NoAudit{{QT_TRANSLATE_NOOP("Text", "\"%1\" is neither a group policy nor an identity PSK of \"%2\"."),
                                {m_question.role, network.name.isEmpty() ? network.id : network.name}},
                               true};
            if (known != Match::No)
                add(subject);
        }
        if (!any && disabled && !m_question.ssid.isEmpty())
            m_audit.rows.push_back(
                unknownRow(network, disabled->name, Reading::Read, network.ssids.request,
                           {QT_TRANSLATE_NOOP("Text", "This Wi-Fi is switched off, so nothing can join it."), {}}));
        return std::nullopt;
    }

    void addClient(const Network &network)
    {
        auto client = std::make_unique<Client>(readClient(m_answers, network.id, m_question.mac));
        if (client->reading != Reading::Read)
            return;
        const QString name = m_question.ssid.isEmpty() ? client->ssid : m_question.ssid;
        const auto ssid =
            std::ranges::find_if(network.ssids.value, [&name](const Ssid &one) { return one.enabled && isCalled(one, name); });
        if (!name.isEmpty() && ssid == network.ssids.value.end()) {
            m_audit.rows.push_back(unknownRow(network, name, network.ssids.reading, network.ssids.request,
                                              {QT_TRANSLATE_NOOP("Text", "The Wi-Fi of this client could not be read."), {}}));
            return;
        }
        add({.network = &network, .ssid = name.isEmpty() ? nullptr : &*ssid, .client = client.get(), .role = m_question.role});
        m_clients.push_back(std::move(client));
    }

    void add(const Subject &subject) { m_audit.rows.push_back(rowOf(subject, m_organisation, m_question.server, m_side)); }

    NoAudit whyNothing() const
    {
        if (m_networks.empty())
            return {{QT_TRANSLATE_NOOP("Text", "No network of the organization could be read."), {}}, false};
        if (!m_found && !m_audit.isWhole)
            return {{"%1: %2", {m_audit.unread.front().request, whyUnread(m_audit.unread.front().reading).translated()}}, false};
        if (!m_found)
            return {{QT_TRANSLATE_NOOP("Text", "There is no network \"%1\"."), {m_question.network}}, true};
        if (!m_question.mac.isEmpty())
            return {{QT_TRANSLATE_NOOP("Text", "The dashboard does not know the client \"%1\"."), {m_question.mac}}, false};
        if (!m_question.ssid.isEmpty())
            return {{QT_TRANSLATE_NOOP("Text", "There is no Wi-Fi \"%1\"."), {m_question.ssid}}, true};
        if (!m_question.role.isEmpty())
            return {{QT_TRANSLATE_NOOP("Text", "There is no group policy or identity PSK \"%1\"."), {m_question.role}}, true};
        return {{QT_TRANSLATE_NOOP("Text", "No Wi-Fi and no appliance could be read."), {}}, false};
    }

    void addUnread()
    {
        for (const AuditRow &row : m_audit.rows)
            for (const FlowAnswer &flow : row.flows)
                for (const Step &step : flow.steps)
                    if (const Unread one{step.rule ? step.rule->request : QString(), step.reading};
                        step.reading != Reading::Read && std::ranges::find(m_audit.unread, one) == m_audit.unread.end())
                        m_audit.unread.push_back(one);
    }

    const Answers &m_answers;
    const AuditQuestion &m_question;
    Organisation m_organisation;
    std::vector<Network> m_networks;
    std::vector<std::unique_ptr<Client>> m_clients;
    ServerSide m_side;
    Audit m_audit;
    bool m_found = false;
};

} // namespace

bool Audit::hasCause() const
{
    return std::ranges::any_of(rows, [](const AuditRow &row) { return !row.causes.empty(); });
}

bool Audit::isOpen() const
{
    return !isWhole || std::ranges::any_of(rows, [](const AuditRow &row) {
        return std::ranges::any_of(
            row.flows, [](const FlowAnswer &flow) { return isNeeded(flow.flow) && flow.decision == Decision::Unknown; });
    });
}

std::expected<Audit, NoAudit> audit(const Answers &answers, const AuditQuestion &question)
{
    return Auditor(answers, question).run();
}

Server serverFrom(const QString &host, const QStringList &addresses)
{
    Server server;
    if (const auto address = prefixFromText(host))
        server.addresses = {*address};
    else
        server.name = host.toLower();
    for (const QString &text : addresses)
        if (const auto address = prefixFromText(text);
            address && std::ranges::find(server.addresses, *address) == server.addresses.end())
            server.addresses.push_back(*address);
    return server;
}

} // namespace fix789::site
