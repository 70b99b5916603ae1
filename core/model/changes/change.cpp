// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "model/changes/change.h"

#include "model/changes/change_kinds.h"

#include <array>

namespace fix789 {
namespace {

const QString kKind = QStringLiteral("kind");

using ReadFact = std::optional<Change> (*)(const QJsonObject &);

template <class Fact>
std::optional<Change> readFact(const QJsonObject &members)
{
    auto fact = change_kinds::read(members, static_cast<const Fact *>(nullptr));
    return fact ? std::optional<Change>(std::move(*fact)) : std::nullopt;
}

struct Kind {
    const char *word; ///< in journals
    Scope scope;
    Risk risk;
    ReadFact read;
};

// In the order of the variant. The owner of a place decides who may undo a change there; a connection belongs to a user.
constexpr std::array<Kind, std::variant_size_v<Change>> kChangeKinds{{
    {"registry-value", Scope::Machine, Risk::Reversible, readFact<RegistryValueIs>},
    {"service-start", Scope::Machine, Risk::Reversible, readFact<ServiceStartIs>},
    {"service-running", Scope::Machine, Risk::Reversible, readFact<ServiceRunningIs>},
    {"device-enabled", Scope::Machine, Risk::Reversible, readFact<DeviceEnabledIs>},
    {"device-made-anew", Scope::Machine, Risk::NotReversible, readFact<DeviceMadeAnewIs>},
    {"dns-cache-emptied", Scope::User, Risk::None, readFact<DnsCacheEmptiedIs>},
    {"firewall-rule", Scope::Machine, Risk::Reversible, readFact<FirewallRuleIs>},
    {"firewall-profile", Scope::Machine, Risk::Reversible, readFact<FirewallProfileIs>},
    {"connection-option", Scope::User, Risk::Reversible, readFact<ConnectionOptionIs>},
    {"connection-entry", Scope::User, Risk::Reversible, readFact<ConnectionEntryIs>},
    {"connection-copy", Scope::User, Risk::Reversible, readFact<ConnectionCopyIs>},
    {"credentials-saved", Scope::User, Risk::NotReversible, readFact<CredentialsSavedIs>},
    {"credentials-entered", Scope::User, Risk::NotReversible, readFact<CredentialsEnteredIs>},
}};

const Kind &kindOf(const Change &change)
{
    return kChangeKinds.at(change.index());
}

} // namespace

Scope scopeOf(const Change &change)
{
    return kindOf(change).scope;
}

Risk riskOf(const Change &change)
{
    return kindOf(change).risk;
}

bool isDeed(const Change &change)
{
    return std::holds_alternative<DeviceMadeAnewIs>(change) || std::holds_alternative<DnsCacheEmptiedIs>(change) ||
           std::holds_alternative<CredentialsEnteredIs>(change);
}

Text describePlace(const Change &change)
{
    return std::visit([](const auto &fact) { return change_kinds::place(fact); }, change);
}

Text describeState(const Change &change)
{
    return std::visit([](const auto &fact) { return change_kinds::state(fact); }, change);
}

bool samePlace(const Change &a, const Change &b)
{
    if (a.index() != b.index())
        return false;
    return std::visit([&](const auto &fact) { return change_kinds::same(fact, std::get<std::decay_t<decltype(fact)>>(b)); }, a);
}

QJsonObject toJson(const Change &change)
{
    QJsonObject json = std::visit([](const auto &fact) { return change_kinds::members(fact); }, change);
    json.insert(kKind, QLatin1String(kindOf(change).word));
    return json;
}

Result<Change> changeFromJson(const QJsonObject &json)
{
    const QString word = json.value(kKind).toString();
    QJsonObject members = json;
    members.remove(kKind);
    for (const Kind &kind : kChangeKinds)
        if (word == QLatin1String(kind.word))
            if (auto change = kind.read(members))
                return std::move(*change);
    return failure(ErrorKind::Malformed, QStringLiteral("reading a change"));
}

} // namespace fix789
