// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/text.h"
#include "model/verdict/cause.h"
#include "site/evaluate.h"

#include <expected>

namespace fix789::site {

/// Under which the key store keeps the dashboard's API key.
inline constexpr auto kDashboardKeyName = "meraki-dashboard";

struct AuditQuestion {
    Server server = {};
    QString network = {}; ///< id or name; empty: every network
    QString ssid = {};    ///< name or number; empty: every enabled one
    QString role = {};
    QString mac = {}; ///< of one client
};

struct AuditCause {
    CauseId id;
    Flow flow = Flow::Udp500;
    Sure sure = Sure::Certain; ///< never Possible
};

/// One client, or one SSID and role, at one network.
struct AuditRow {
    NetworkName network = {};
    QString ssid = {}; ///< empty: by cable
    QString role = {};
    QString client = {};
    std::vector<FlowAnswer> flows = {}; ///< UDP 500, UDP 4500, ESP, UDP 1701
    std::vector<AuditCause> causes = {};
    std::vector<Text> notes = {};
};

struct Audit {
    AuditQuestion asked = {};
    QDateTime at = {}; ///< of the answers; invalid: not known
    std::vector<AuditRow> rows = {};
    std::vector<Unread> unread = {};
    bool isWhole = true; ///< false: there may be networks of which nothing is known

    [[nodiscard]] bool hasCause() const;
    [[nodiscard]] bool isOpen() const; ///< it is not whole, or a flow that the VPN needs is neither allowed nor denied for sure
};

/// Why there is no audit: a question about something that the organisation does not have.
struct NoAudit {
    Text why;
    bool isQuestionWrong = false; ///< otherwise it could not be read
};

std::expected<Audit, NoAudit> audit(const Answers &answers, const AuditQuestion &question);

/// The host as a person types it, with the addresses that it resolves to.
Server serverFrom(const QString &host, const QStringList &addresses);

/// What would change the decision with the least effort; empty where nothing is denied.
Text leastChange(const Step &step, const Server &server);
/// A message to the administrator with the exact row; empty where nothing is denied.
Text requestFor(const AuditRow &row, const FlowAnswer &flow, const Server &server);
/// "VPN server vpn.example.com (203.0.113.10)" without the words before it.
QString nameOf(const Server &server);
Text whyUnread(Reading reading);
/// The row that a step rests on: 'Row 2 "No VPN" (deny, udp, ...)', or the request that was not read, and why. May be empty.
QString ruleText(const Step &step);

/// The parts of a review of the site: what each says about a flow.
enum class Area { Splash, SsidFirewall, GroupPolicy, VlanPath, Appliance, ServerSide };
inline constexpr std::array kAreas{Area::Splash,   Area::SsidFirewall, Area::GroupPolicy,
                                   Area::VlanPath, Area::Appliance,    Area::ServerSide};
Text nameOf(Area area);
/// The steps of a flow that belong to the area, in order.
std::vector<Step> stepsIn(const FlowAnswer &flow, Area area);
Text nameOf(Decision decision);

} // namespace fix789::site
