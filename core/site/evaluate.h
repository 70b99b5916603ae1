// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "site/organisation.h"

namespace fix789::site {

/// Where on its way a packet is judged, in this order.
enum class Place {
    ClientPolicy, ///< "Blocked" for this client
    Splash,       ///< until it signs in
    SsidLayer3,
    SsidLayer7,
    Tunnel, ///< the SSID leads to another site
    SwitchRules,
    VlanPath, ///< the VLAN has no gateway
    ApplianceLayer3,
    ApplianceLayer7,
    VpnRules,      ///< into the site-to-site VPN
    ServerForward, ///< at the server's own appliance
};

/// Why a client has the group policy whose rules decide.
enum class PolicyOrigin { None, Client, Radius, IdentityPsk, Role, DeviceType, Vlan };

/// A row that the administrator can find.
struct RuleRef {
    QString request = {};
    int index = -1; ///< in the list, from 0; -1: not a row of a list
    QString comment = {};
    QString policy = {}; ///< the group policy that holds it; empty: none
    QString what = {};   ///< the row in the words of the dashboard
    bool isLocalLan = false;

    bool operator==(const RuleRef &) const = default;
};

struct Step {
    Place place = Place::SsidLayer3;
    Decision decision = Decision::Allow;
    Sure sure = Sure::Certain;
    std::optional<RuleRef> rule = {};
    Reading reading = Reading::Read; ///< otherwise: why it is not known
    PolicyOrigin origin = PolicyOrigin::None;
    bool isCustom = false;
};

struct FlowAnswer {
    Flow flow = Flow::Udp500;
    Decision decision = Decision::Allow;
    Sure sure = Sure::Certain;
    std::optional<Step> deciding = {}; ///< nothing: no row covers the flow, and it is allowed
    std::vector<Step> steps = {};      ///< all that were passed, in order
    bool policyUnknown = false;        ///< which group policy the client has would decide
};

/// Who sends, and from where.
struct Subject {
    const Network *network = nullptr;
    const Ssid *ssid = nullptr;     ///< nullptr: by cable
    const Client *client = nullptr; ///< nullptr: some client with `role`
    QString role = {};              ///< name of a group policy, or of an identity PSK; empty: not said
};

/// What stands at the server's own appliance, if this organisation runs it.
struct ServerSide {
    std::vector<Forward> forwards = {};
    std::vector<Unread> unread = {}; ///< lists of its forwards
    bool servesClientVpn = false;
    QStringList ownNetworks = {}; ///< ids of the networks whose appliance has the server's address or name

    [[nodiscard]] bool isOwn() const { return !ownNetworks.isEmpty(); }
};
ServerSide serverSide(const std::vector<Network> &networks, const Server &server);
/// What a flow meets there.
std::vector<Step> serverSteps(const ServerSide &side, Flow flow);

/// Where something that decides was not read.
Step unreadStep(Place place, const Unread &unread, PolicyOrigin origin = PolicyOrigin::None);

/// Whether `role` names a group policy or an identity PSK of the network. Maybe: they could not be read.
Match knowsRole(const Subject &subject);

/// Pure: what was read, who sends, where to. Unknown where it was not read or Meraki does not document the order.
FlowAnswer evaluate(const Subject &subject, const Organisation &organisation, const Server &server, const ServerSide &side,
                    Flow flow);

} // namespace fix789::site
