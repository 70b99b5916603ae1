// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recording/case/case_json.h"
#include "recording/case/case_tables.h"

namespace fix789::recording::members {

using enum Need;

namespace {

constexpr qsizetype kMostNames = 20'000;
constexpr int kLongestName = 512;

// What a port answers instead of a value: {"absent":true} and the like.
const Form<ErrorKind> &instead()
{
    static const auto kForm = word<ErrorKind>({{ErrorKind::NotFound, "absent"},
                                               {ErrorKind::Refused, "refused"},
                                               {ErrorKind::TimedOut, "timedOut"},
                                               {ErrorKind::Failed, "failed"}});
    return kForm;
}

std::optional<ErrorKind> insteadOfValue(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    if (object.size() != 1 || object.begin().value() != QJsonValue(true))
        return std::nullopt;
    const auto kind = instead().read(object.begin().key(), {});
    return kind ? std::optional(*kind) : std::nullopt;
}

QJsonObject insteadOfValue(ErrorKind kind)
{
    const QString name = instead().write(kind).toString();
    return {{name.isEmpty() ? QStringLiteral("failed") : name, true}};
}

// null: not recorded.
QJsonObject answerSchema(Definitions &all, const Kind &value)
{
    QJsonObject properties;
    for (const QJsonValue &name : instead().describe(all).value(u"enum").toArray())
        properties.insert(name.toString(), QJsonObject{{QStringLiteral("const"), true}});
    all.insert(QStringLiteral("instead"), objectSchema("What the system said instead of a value", properties, {},
                                                       R"({"minProperties": 1, "maxProperties": 1})"));
    return anyOf({QJsonObject{{QStringLiteral("type"), QStringLiteral("null")}}, reference("instead"), value.describe(all)});
}

// Answers that may be missing: for one member, or by name (of keys, values, services and hosts; the default value of a key
// has an empty name).
template <class T>
Result<Answer<T>> readAnswer(const Part<T> &part, const QJsonValue &json, const QString &where, const Answer<T> *known)
{
    if (const auto kind = insteadOfValue(json))
        return Answer<T>(std::unexpect, *kind);
    Answer<T> value;
    const auto taken = part.take(&*value, json, where, known && *known ? &**known : nullptr);
    return taken ? Result<Answer<T>>(std::move(value)) : std::unexpected(taken.error());
}

template <class T>
QJsonValue writeAnswer(const Part<T> &part, const Answer<T> &answer)
{
    return answer ? part.write(*answer) : QJsonValue(insteadOfValue(answer.error()));
}

template <class T>
Result<void> readNames(const Part<T> &part, ByName<Answer<T>> &names, const QJsonValue &json, const QString &where)
{
    const QJsonObject object = json.toObject();
    if (!json.isObject() || object.size() > kMostNames)
        return bad(where);
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key().size() > kLongestName || hasControlCharacters(it.key()))
            return bad(where);
        const auto known = names.find(it.key());
        if (it.value().isNull()) {
            names.erase(it.key());
            continue;
        }
        auto answer = readAnswer(part, it.value(), joined(where, it.key()), known == names.end() ? nullptr : &known->second);
        if (!answer)
            return std::unexpected(answer.error());
        names.insert_or_assign(it.key(), std::move(*answer));
    }
    return {};
}

QJsonObject namesSchema(Definitions &all, const Kind &value)
{
    QJsonObject name = text().describe(all);
    name.insert(QStringLiteral("maxLength"), kLongestName);
    return {{QStringLiteral("type"), QStringLiteral("object")},
            {QStringLiteral("maxProperties"), kMostNames},
            {QStringLiteral("propertyNames"), name},
            {QStringLiteral("additionalProperties"), answerSchema(all, value)}};
}

template <class T, class How>
Part<ByName<Answer<T>>> byName(const Part<T> &part, How key)
{
    using Names = ByName<Answer<T>>;
    return {{{[part](void *into, const QJsonValue &json, const QString &where, const void *known) {
                  auto &names = *static_cast<Names *>(into);
                  names = known ? *static_cast<const Names *>(known) : Names{};
                  return readNames(part, names, json, where);
              },
              [part](const void *of) {
                  QJsonObject json;
                  for (const auto &[name, answer] : *static_cast<const Names *>(of))
                      json.insert(name, writeAnswer(part, answer));
                  return QJsonValue(json);
              },
              [part](Definitions &all) { return namesSchema(all, part); },
              [part, key](void *of, Pseudonyms &pseudonyms) {
                  auto &names = *static_cast<Names *>(of);
                  Names out;
                  for (auto &[name, answer] : names) {
                      if (answer)
                          part.hide(&*answer, pseudonyms);
                      QString standIn = name;
                      redactValue(key, standIn, pseudonyms);
                      out.insert_or_assign(standIn, std::move(answer));
                  }
                  names = std::move(out);
              }}}};
}

// A member with one answer.
template <class T>
Member<MachineState> port(const char *name, std::optional<Answer<T>> MachineState::*place, const Part<T> &part, const char *says)
{
    return {{[=](void *of, const QJsonValue &json, const QString &where, const void *) -> Result<void> {
                 auto &kept = static_cast<MachineState *>(of)->*place;
                 if (json.isNull()) {
                     kept.reset();
                     return {};
                 }
                 auto answer = readAnswer(part, json, where, kept ? &*kept : nullptr);
                 if (!answer)
                     return std::unexpected(answer.error());
                 kept = std::move(*answer);
                 return {};
             },
             [=](const void *of) {
                 const auto &kept = static_cast<const MachineState *>(of)->*place;
                 return kept ? writeAnswer(part, *kept) : QJsonValue(QJsonValue::Undefined);
             },
             [=](Definitions &all) { return answerSchema(all, part); },
             [=](void *of, Pseudonyms &names) {
                 auto &kept = static_cast<MachineState *>(of)->*place;
                 if (kept && *kept)
                     part.hide(&**kept, names);
             }},
            name,
            Optional,
            says};
}

// A member with one answer for each name.
template <class T, class How>
Member<MachineState> port(const char *name, ByName<Answer<T>> MachineState::*place, const Part<T> &one, How key, const char *says)
{
    Member<MachineState> member = row(Optional, name, place, byName(one, key), says);
    member.take = [=](void *of, const QJsonValue &json, const QString &where, const void *) {
        return readNames(one, static_cast<MachineState *>(of)->*place, json, where);
    };
    return member;
}

const Table<MachineState> &systemTable()
{
    static const Table<MachineState> kTable{
        "system",
        "The operating system",
        {row(Written, "name", &MachineState::system, text(), kKeep, "`Windows 11 23H2 (22631.4317)`"),
         row(Written, "windows", &MachineState::windows, flag(), kKeep,
             "with `false` the checks of Windows itself are skipped")}};
    return kTable;
}

const Table<MachineState> &clockTable()
{
    static const Table<MachineState> kTable{
        "clock",
        "The computer's own clock",
        {row(Optional, "bootedAt", &MachineState::bootedAt, time(Qt::ISODateWithMs), kKeep, "when the computer was last started"),
         row(Optional, "now", &MachineState::now, time(Qt::ISODateWithMs), kKeep,
             "when it was recorded; without it, dates are judged by the time of the check")}};
    return kTable;
}

// Its name in the recording is part of the observation.
Part<IkeObservation> ike()
{
    Part<IkeObservation> part = object<IkeObservation>();
    part.take = [plain = part.take](void *into, const QJsonValue &json, const QString &where, const void *) {
        const auto taken = plain(into, json, where, nullptr);
        static_cast<IkeObservation *>(into)->server = where.mid(where.indexOf(u'.') + 1);
        return taken;
    };
    part.hide = [plain = part.hide](void *of, Pseudonyms &names) {
        redactValue(&Pseudonyms::server, static_cast<IkeObservation *>(of)->server, names);
        plain(of, names);
    };
    return part;
}

// {"absent":true} means a name without an address.
Part<QStringList> hostAddresses()
{
    Form<QStringList> form = texts();
    form.take = [plain = form.take](void *into, const QJsonValue &json, const QString &where, const void *) {
        return json.toArray().isEmpty() ? Result<void>(bad(where)) : plain(into, json, where, nullptr);
    };
    form.describe = [plain = form.describe](Definitions &all) {
        QJsonObject schema = plain(all);
        schema.insert(QStringLiteral("minItems"), 1);
        return schema;
    };
    return stated(form, &Pseudonyms::address);
}

// Of the registry values, only the certificate in a VPN server's settings identifies anyone.
Part<ByName<Answer<RegistryValue>>> registryValues()
{
    auto part = byName(stated(registryValue(), kKeep), kKeep);
    part.hide = [](void *of, Pseudonyms &names) {
        auto &values = *static_cast<ByName<Answer<RegistryValue>> *>(of);
        const auto named = values.find(QStringLiteral("ServerAuthCert"));
        if (named != values.end() && named->second)
            named->second = names.certificateValue(*named->second);
    };
    return part;
}

QString routeName(Pseudonyms &names, const QString &address)
{
    return address == u"default" ? address : names.address(address);
}

// Redacted in this order: the recording is about the first server, which must stay the first, and the firewall comes last
// because its ranges depend on all addresses.
std::vector<Member<MachineState>> machineMembers()
{
    using Machine = MachineState;
    return {
        section("system", systemTable(), "the operating system"),
        section("clock", clockTable(), "its own clock"),
        port("ike", &Machine::ike, ike(), &Pseudonyms::server, "by server: what the negotiation showed"),
        port("dns", &Machine::dns, hostAddresses(), &Pseudonyms::server,
             "by host: its addresses; `{\"absent\": true}` is \"no such name\""),
        port("portal", &Machine::portal, object<PortalObservation>(),
             "what the probes for a captive portal saw; left out: they were switched off"),
        port(
            "udpControls", &Machine::udpControls, list(object<UdpControl>(), 64),
            "who else was asked by UDP; `[]`: no control was asked. `[{\"control\": \"stun\", \"host\": \"stun.example.net\", "
            "\"reply\": \"silent\"}, {\"control\": \"dns\", \"host\": \"198.51.100.53\", \"reply\": \"answered\"}]` is a network "
            "that lets only DNS out"),
        port("names", &Machine::names, list(object<NameAnswer>(), 64),
             "what names were answered with; `[]`: none was asked for. `[{\"asked\": \"random\", \"name\": \"qwzx.example.com\", "
             "\"reply\": \"answered\", \"addresses\": [\"10.0.0.1\"]}]` is a resolver that answers everything"),
        port("profiles", &Machine::profiles, list(object<VpnProfile>(), 2000),
             "the VPN connections, in the place of the base's; `[]`: there is none"),
        port("udp", &Machine::udpOwners, list(object<UdpOwner>(), 2000),
             "who holds UDP 500 and 4500, in the place of the base's; `[]`: no process. Left out beside a running IKEEXT: not "
             "recorded"),
        port("devices", &Machine::devices, list(object<NetworkDevice>(), 2000),
             "the network devices that are present, in the place of the base's"),
        port("attempts", &Machine::attempts, list(object<RasAttempt>(), 2000), "Windows' own attempts to connect; `[]`: none"),
        port("network", &Machine::network, object<NetworkIdentity>(), "the network that the computer is on"),
        port("networkView", &Machine::networkView, object<NetworkView>(),
             "the same network as the system shows it: `{\"gateway\": \"10.0.0.1\", \"wifi\": {\"name\": \"Guest\", \"signal\": "
             "20}}`"),
        port("runs", &Machine::runs, list(object<RememberedRun>(), 2000), "earlier checks of a server"),
        port("registry", &Machine::registry, registryValues(), kKeep,
             "key, then value name: `2` (a DWORD), `\"2\"` (a text), or `{\"type\": \"binary\", \"hex\": \"01ff\"}` for anything "
             "else; "
             "a missing key is `{\"absent\": true}`"),
        port("services", &Machine::services, object<ServiceState>(true), kKeep, "by name: the services and drivers"),
        port("certificates", &Machine::certificates, list(object<ComputerCertificate>(), 5000),
             "those in the stores \"Personal\", in the place of the base's; `[]`: there is none"),
        port("owners", &Machine::owners, list(object<OwnedSetting>(), 5000),
             "settings that an organisation writes: `[{\"owner\": \"GPO\", \"service\": \"IKEEXT\", \"policy\": \"Hardening\", "
             "\"sets\": \"disabled\"}]`; `[]`: none"),
        port("ipsecRules", &Machine::ipsecRules, list(object<IpsecRule>(), 5000),
             "rules of IPsec policies: `[{\"name\": \"L2TP by certificate\", \"outbound\": \"require\", \"protocol\": 17, "
             "\"ports\": [1701]}]`; `[]`: none"),
        port("credentialGuard", &Machine::credentialGuard, stated(flag(), kKeep), "whether Credential Guard runs"),
        port("managed", &Machine::managed, stated(flag(), kKeep),
             "whether device management (MDM) manages the computer; which settings it writes is not told"),
        port("interfaces", &Machine::interfaces, list(object<LocalInterface>(), 256),
             "the network interfaces that are connected: `[{\"name\": \"Ethernet\", \"type\": 6, \"addresses\": "
             "[\"192.168.1.23\"], "
             "\"metrics\": [25, 70]}]` is a way out that changed; `[]`: nothing is connected"),
        port("routes", &Machine::routes, object<ServerRoute>(), routeName,
             "the server's address, or `default` for every address that is not named: the interface that Windows would send "
             "through"),
        port("firewall", &Machine::firewall, object<Firewall>(true), "the Windows firewall"),
        port("filterEvents", &Machine::filterEvents, list(object<FilterEvent>(), 10'000),
             "what Windows' filtering platform remembers, in the place of the base's; `[]`: none; `{\"refused\": true}`: checked "
             "without an administrator's rights")};
}

} // namespace

template <>
const Table<MachineState> &table()
{
    static const Table<MachineState> kTable{"machine", "A computer as its ports saw it", machineMembers()};
    return kTable;
}

} // namespace fix789::recording::members

namespace fix789::recording {

Result<void> applyCaseJson(const QJsonObject &json, MachineState &state)
{
    return apply(members::table<MachineState>(), &state, json, {});
}

QJsonObject toCaseJson(const MachineState &state)
{
    return write(members::table<MachineState>(), &state);
}

} // namespace fix789::recording
