// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recording/case/case_tables.h"

namespace fix789::recording::members {

using enum Need;

namespace {

Form<QString> name()
{
    return text(4096, 1);
}

// A service's start type, or a registry value. "service" precedes "sets", because JSON objects sort their members.
Member<OwnedSetting> sets()
{
    return row<OwnedSetting>(
        Optional, "sets",
        [](OwnedSetting &owned, const QJsonValue &json, const QString &where) -> Result<void> {
            const auto start = owned.service.isEmpty() ? Result<StartType>(bad(where)) : startType().read(json, where);
            const auto value = owned.service.isEmpty() ? registryValue().read(json, where) : Result<RegistryValue>(bad(where));
            if (!start && !value)
                return bad(where);
            owned.start = start ? std::optional(*start) : std::nullopt;
            owned.sets = value ? std::optional(*value) : std::nullopt;
            return {};
        },
        [](const OwnedSetting &owned) {
            if (owned.start)
                return startType().write(*owned.start);
            return owned.sets ? registryValue().write(*owned.sets) : QJsonValue(QJsonValue::Undefined);
        },
        registryValue().describe, kKeep, "what is written: a start type, or a value as in `registry`");
}

bool namesOne(const OwnedSetting &owned, const QJsonObject &)
{
    const int named = int(!owned.key.isEmpty()) + int(!owned.service.isEmpty()) + int(!owned.connection.isEmpty());
    return named == 1 && owned.key.isEmpty() == owned.value.isEmpty();
}

constexpr char kNamesOne[] = R"({"oneOf": [{"required": ["key", "value"]},
  {"required": ["service"], "properties": {"sets": {"enum": ["boot", "system", "automatic", "manual", "disabled"]}}},
  {"required": ["connection"]}], "dependentRequired": {"key": ["value"], "value": ["key"]}})";

} // namespace

template <>
const Table<OwnedSetting> &table()
{
    static const Table<OwnedSetting> kTable{
        "owner",
        "A setting that an organisation writes again and again: one of `service`, `key` with `value`, `connection`",
        {row(Required, "owner", &OwnedSetting::by,
             word<PolicySource>({{PolicySource::GroupPolicy, "GPO"}, {PolicySource::DeviceManagement, "MDM"}}), kKeep, "by what"),
         row(Optional, "policy", &OwnedSetting::policy, name(), &Pseudonyms::policy, "the policy's name"),
         row(Optional, "key", &OwnedSetting::key, name(), kKeep, "of the registry"),
         row(Optional, "value", &OwnedSetting::value, name(), kKeep, "the registry value's name"),
         row(Optional, "service", &OwnedSetting::service, name(), kKeep, "whose start type is set"),
         row(Optional, "connection", &OwnedSetting::connection, name(), &Pseudonyms::connection,
             "the VPN connection that is made again"),
         sets()},
        namesOne,
        kNamesOne};
    return kTable;
}

template <>
const Table<IpsecRule> &table()
{
    static const Table<IpsecRule> kTable{
        "ipsecRule",
        "A rule of an IPsec policy that a person made (a connection security rule)",
        {row(Required, "name", &IpsecRule::name, text(), &Pseudonyms::policy, "as Windows shows it"),
         row(Written, "enabled", &IpsecRule::enabled, flag(), kKeep, "`true` if left out"),
         row(Optional, "protocol", &IpsecRule::protocol, whole<std::uint8_t>(0, 255), kKeep, "17 is UDP; left out: all"),
         row(Optional, "ports", &IpsecRule::ports, list(port(), 1000), kKeep, "on either side; left out: all"),
         row(Optional, "remote", &IpsecRule::remote, texts(), &Pseudonyms::range, "`203.0.113.10`, `10.0.0.0/8`; left out: all"),
         row(Optional, "profiles", &IpsecRule::networks, networks(), kKeep, "`[\"domain\"]`: the networks it holds in"),
         row(Optional, "conditional", &IpsecRule::conditional, flag(), kKeep, "it holds under a condition that is not known"),
         row(Required, "outbound", &IpsecRule::outbound,
             word<IpsecDemand>({{IpsecDemand::None, "none"},
                                {IpsecDemand::Request, "request"},
                                {IpsecDemand::Require, "require"},
                                {IpsecDemand::Block, "block"}}),
             kKeep, "what it demands of what goes out")}};
    return kTable;
}

} // namespace fix789::recording::members
