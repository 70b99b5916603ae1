// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "base/enum_names.h"
#include "model/changes/change_json.h"
#include "model/changes/change_kinds.h"
#include "model/machine/firewall.h"

#include <QCoreApplication>

#include <array>

namespace fix789::change_kinds {

using namespace change_json;

namespace {

using State = FirewallRuleIs::State;

constexpr std::array<std::pair<State, const char *>, 3> kStates{
    {{State::Absent, "absent"}, {State::Present, "present"}, {State::Altered, "altered"}}};

constexpr std::array<std::pair<std::uint32_t, const char *>, 3> kNetworks{
    {{kDomainNetwork, "domain"}, {kPrivateNetwork, "private"}, {kPublicNetwork, "public"}}};

} // namespace

Text place(const FirewallRuleIs &fact)
{
    return {QT_TRANSLATE_NOOP("Text", "Rule \"%1\" of the Windows firewall"), {fact.rule}};
}

Text state(const FirewallRuleIs &fact)
{
    switch (fact.state) {
    case State::Absent:
        return {QT_TRANSLATE_NOOP("Text", "(absent)"), {}};
    case State::Present:
        return {QT_TRANSLATE_NOOP("Text", "Lets the VPN out"), {}};
    case State::Altered:
        return {QT_TRANSLATE_NOOP("Text", "Changed by somebody else"), {}};
    }
    return {};
}

bool same(const FirewallRuleIs &a, const FirewallRuleIs &b)
{
    return a.rule == b.rule;
}

QJsonObject members(const FirewallRuleIs &fact)
{
    return {{QStringLiteral("rule"), fact.rule}, {QStringLiteral("state"), wordOf(kStates, fact.state)}};
}

std::optional<FirewallRuleIs> read(const QJsonObject &members, const FirewallRuleIs *)
{
    const auto rule = name(members, "rule");
    const auto state = valueOf(kStates, members.value(QStringLiteral("state")).toString());
    if (!rule || !state || !hasExactly(members, {"rule", "state"}))
        return std::nullopt;
    return FirewallRuleIs{*rule, *state};
}

Text place(const FirewallProfileIs &fact)
{
    switch (fact.network) {
    case kDomainNetwork:
        return {QT_TRANSLATE_NOOP("Text", "Windows firewall on domain networks"), {}};
    case kPrivateNetwork:
        return {QT_TRANSLATE_NOOP("Text", "Windows firewall on private networks"), {}};
    default:
        return {QT_TRANSLATE_NOOP("Text", "Windows firewall on public networks"), {}};
    }
}

Text state(const FirewallProfileIs &fact)
{
    return fact.on == Enabled::Yes ? Text{QT_TRANSLATE_NOOP("Text", "On"), {}} : Text{QT_TRANSLATE_NOOP("Text", "Off"), {}};
}

bool same(const FirewallProfileIs &a, const FirewallProfileIs &b)
{
    return a.network == b.network;
}

QJsonObject members(const FirewallProfileIs &fact)
{
    return {{QStringLiteral("network"), wordOf(kNetworks, fact.network)}, {QStringLiteral("on"), fact.on == Enabled::Yes}};
}

std::optional<FirewallProfileIs> read(const QJsonObject &members, const FirewallProfileIs *)
{
    const auto network = valueOf(kNetworks, members.value(QStringLiteral("network")).toString());
    const auto on = truth(members, "on");
    if (!network || !on || !hasExactly(members, {"network", "on"}))
        return std::nullopt;
    return FirewallProfileIs{*network, *on ? Enabled::Yes : Enabled::No};
}

} // namespace fix789::change_kinds
