// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "base/enum_names.h"
#include "model/changes/change_json.h"
#include "model/changes/change_kinds.h"
#include "model/machine/vpn_profile.h"

#include <QCoreApplication>

#include <array>

namespace fix789::change_kinds {

using namespace change_json;

namespace {

using Option = ConnectionOptionIs::Option;

constexpr qsizetype kLongestValue = 16 * 1024;

constexpr std::array<std::pair<Option, const char *>, 3> kOptions{
    {{Option::TunnelType, "tunnel-type"}, {Option::Authentication, "authentication"}, {Option::OwnIpsec, "own-ipsec"}}};

Text tunnelText(const QString &number)
{
    bool isNumber = false;
    switch (tunnelFrom(number.toUInt(&isNumber))) {
    case TunnelType::Automatic:
        return {QT_TRANSLATE_NOOP("Text", "Automatic"), {}};
    case TunnelType::Pptp:
        return {"PPTP", {}};
    case TunnelType::L2tp:
        return {"L2TP/IPsec", {}};
    case TunnelType::Sstp:
        return {"SSTP", {}};
    case TunnelType::Ikev2:
        return {"IKEv2", {}};
    case TunnelType::WithoutL2tp:
    case TunnelType::Other:
        break;
    }
    return {"%1", {number}};
}

Text presenceText(Presence presence)
{
    return presence == Presence::Present ? Text{QT_TRANSLATE_NOOP("Text", "Present"), {}}
                                         : Text{QT_TRANSLATE_NOOP("Text", "(absent)"), {}};
}

std::optional<Presence> presenceIn(const QJsonObject &json)
{
    const auto present = truth(json, "present");
    return present ? std::optional(*present ? Presence::Present : Presence::Absent) : std::nullopt;
}

} // namespace

Text place(const ConnectionOptionIs &fact)
{
    switch (fact.option) {
    case Option::TunnelType:
        return {QT_TRANSLATE_NOOP("Text", "Type of the VPN connection \"%1\""), {fact.connection}};
    case Option::Authentication:
        return {QT_TRANSLATE_NOOP("Text", "Authentication method of the VPN connection \"%1\""), {fact.connection}};
    case Option::OwnIpsec:
        return {QT_TRANSLATE_NOOP("Text", "IPsec parameters of the VPN connection \"%1\""), {fact.connection}};
    }
    return {};
}

Text state(const ConnectionOptionIs &fact)
{
    switch (fact.option) {
    case Option::TunnelType:
        return tunnelText(fact.value);
    case Option::Authentication:
        return fact.value == u"certificate" ? Text{QT_TRANSLATE_NOOP("Text", "Certificate"), {}}
                                            : Text{QT_TRANSLATE_NOOP("Text", "Pre-shared key"), {}};
    case Option::OwnIpsec:
        return fact.value.isEmpty() ? Text{QT_TRANSLATE_NOOP("Text", "The Windows defaults"), {}}
                                    : Text{QT_TRANSLATE_NOOP("Text", "Its own"), {}};
    }
    return {};
}

bool same(const ConnectionOptionIs &a, const ConnectionOptionIs &b)
{
    return a.option == b.option && sameName(a.connection, b.connection);
}

QJsonObject members(const ConnectionOptionIs &fact)
{
    return {{QStringLiteral("connection"), fact.connection},
            {QStringLiteral("option"), wordOf(kOptions, fact.option)},
            {QStringLiteral("value"), fact.value}};
}

std::optional<ConnectionOptionIs> read(const QJsonObject &members, const ConnectionOptionIs *)
{
    const auto connection = name(members, "connection");
    const auto option = valueOf(kOptions, members.value(QStringLiteral("option")).toString());
    const auto value = text(members, "value", kLongestValue);
    if (!connection || !option || !value || !hasExactly(members, {"connection", "option", "value"}))
        return std::nullopt;
    return ConnectionOptionIs{*connection, *option, *value};
}

Text place(const ConnectionEntryIs &fact)
{
    return {QT_TRANSLATE_NOOP("Text", "Entry of the VPN connection \"%1\" in the phonebook"), {fact.connection}};
}

Text state(const ConnectionEntryIs &fact)
{
    return presenceText(fact.entry ? Presence::Present : Presence::Absent);
}

bool same(const ConnectionEntryIs &a, const ConnectionEntryIs &b)
{
    return sameName(a.connection, b.connection);
}

QJsonObject members(const ConnectionEntryIs &fact)
{
    QJsonObject json{{QStringLiteral("connection"), fact.connection}, {QStringLiteral("at"), qint64(fact.at)}};
    json.insert(QStringLiteral("entry"), fact.entry ? QJsonValue(QString::fromLatin1(fact.entry->toHex())) : QJsonValue(false));
    if (fact.namesakes != 0)
        json.insert(QStringLiteral("namesakes"), qint64(fact.namesakes));
    return json;
}

std::optional<ConnectionEntryIs> read(const QJsonObject &members, const ConnectionEntryIs *)
{
    const auto connection = name(members, "connection");
    const auto at = number(members, "at");
    const bool absent = truth(members, "entry") == false;
    const auto entry = bytes(members, "entry");
    const bool alone = hasExactly(members, {"connection", "at", "entry"});
    const auto namesakes = alone ? std::optional<std::uint32_t>(0) : number(members, "namesakes");
    if (!connection || !at || (!absent && !entry) || !namesakes ||
        !(alone || hasExactly(members, {"connection", "at", "entry", "namesakes"})))
        return std::nullopt;
    return ConnectionEntryIs{*connection, *at, entry, *namesakes};
}

Text place(const ConnectionCopyIs &fact)
{
    return {QT_TRANSLATE_NOOP("Text", "VPN connection \"%2\", a copy of \"%1\" with the key that was typed"),
            {fact.connection, fact.copy}};
}

Text state(const ConnectionCopyIs &fact)
{
    return presenceText(fact.presence);
}

bool same(const ConnectionCopyIs &a, const ConnectionCopyIs &b)
{
    return sameName(a.copy, b.copy);
}

QJsonObject members(const ConnectionCopyIs &fact)
{
    return {{QStringLiteral("connection"), fact.connection},
            {QStringLiteral("copy"), fact.copy},
            {QStringLiteral("present"), fact.presence == Presence::Present}};
}

std::optional<ConnectionCopyIs> read(const QJsonObject &members, const ConnectionCopyIs *)
{
    const auto connection = name(members, "connection");
    const auto copy = name(members, "copy");
    const auto presence = presenceIn(members);
    if (!connection || !copy || !presence || !hasExactly(members, {"connection", "copy", "present"}))
        return std::nullopt;
    return ConnectionCopyIs{*connection, *copy, *presence};
}

Text place(const CredentialsSavedIs &fact)
{
    return {QT_TRANSLATE_NOOP("Text", "Name and password saved with the VPN connection \"%1\""), {fact.connection}};
}

Text state(const CredentialsSavedIs &fact)
{
    return fact.presence == Presence::Present ? Text{QT_TRANSLATE_NOOP("Text", "Saved"), {}}
                                              : Text{QT_TRANSLATE_NOOP("Text", "Forgotten"), {}};
}

bool same(const CredentialsSavedIs &a, const CredentialsSavedIs &b)
{
    return sameName(a.connection, b.connection);
}

QJsonObject members(const CredentialsSavedIs &fact)
{
    return {{QStringLiteral("connection"), fact.connection}, {QStringLiteral("present"), fact.presence == Presence::Present}};
}

std::optional<CredentialsSavedIs> read(const QJsonObject &members, const CredentialsSavedIs *)
{
    const auto connection = name(members, "connection");
    const auto presence = presenceIn(members);
    if (!connection || !presence || !hasExactly(members, {"connection", "present"}))
        return std::nullopt;
    return CredentialsSavedIs{*connection, *presence};
}

Text place(const CredentialsEnteredIs &fact)
{
    return {QT_TRANSLATE_NOOP("Text", "Name and password saved with the VPN connection \"%1\""), {fact.connection}};
}

Text state(const CredentialsEnteredIs &fact)
{
    return fact.deed == Deed::Done ? Text{QT_TRANSLATE_NOOP("Text", "Those that were typed"), {}}
                                   : Text{QT_TRANSLATE_NOOP("Text", "As they are"), {}};
}

bool same(const CredentialsEnteredIs &a, const CredentialsEnteredIs &b)
{
    return sameName(a.connection, b.connection);
}

QJsonObject members(const CredentialsEnteredIs &fact)
{
    return {{QStringLiteral("connection"), fact.connection}, {QStringLiteral("done"), fact.deed == Deed::Done}};
}

std::optional<CredentialsEnteredIs> read(const QJsonObject &members, const CredentialsEnteredIs *)
{
    const auto connection = name(members, "connection");
    const auto done = truth(members, "done");
    if (!connection || !done || !hasExactly(members, {"connection", "done"}))
        return std::nullopt;
    return CredentialsEnteredIs{*connection, *done ? Deed::Done : Deed::NotDone};
}

} // namespace fix789::change_kinds
