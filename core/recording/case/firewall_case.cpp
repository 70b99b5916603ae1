// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recording/case/case_tables.h"

namespace fix789::recording::members {

using enum Need;

namespace {

constexpr qsizetype kMostRules = 20'000;
constexpr qsizetype kMostPortsOrAddresses = 5'000; // ports or addresses of one rule
constexpr qsizetype kMostNetworks = 16;

const Words &networkWords()
{
    static const auto kWords =
        wordsOf<std::uint32_t>({{kDomainNetwork, "domain"}, {kPrivateNetwork, "private"}, {kPublicNetwork, "public"}});
    return kWords;
}

// A case-insensitive pattern for a word.
QString anyCase(const QString &word)
{
    QString pattern;
    for (const QChar c : word)
        pattern += c.isLetter() ? QStringLiteral("[%1%2]").arg(c.toUpper()).arg(c) : QString(c);
    return pattern;
}

QByteArray anyCase(const Words &words)
{
    QStringList patterns;
    for (const auto &[value, name] : words)
        patterns << anyCase(name);
    return patterns.join(u'|').toLatin1();
}

// People write these by hand, so "UDP" also means "udp".
template <class E>
Form<E> handWritten(const Words &words)
{
    const QByteArray pattern = anyCase(words);
    Form<E> form = word<E>(words);
    form.take = [all = anchored(pattern), exact = form.take](void *into, const QJsonValue &json, const QString &where,
                                                             const void *) {
        return matches(all, json.toString()) ? exact(into, json.toString().toLower(), where, nullptr) : bad(where);
    };
    form.describe = [pattern](Definitions &) { return patternSchema(pattern); };
    return form;
}

Form<FirewallAction> action()
{
    return handWritten<FirewallAction>(
        wordsOf<FirewallAction>({{FirewallAction::Allow, "allow"}, {FirewallAction::Block, "block"}}));
}

Form<FirewallOrigin> origin()
{
    return handWritten<FirewallOrigin>(
        wordsOf<FirewallOrigin>({{FirewallOrigin::Local, "local"}, {FirewallOrigin::GroupPolicy, "group-policy"}}));
}

// A list of texts, one text, or numbers instead: ["500", "4500-4510"], "500,4500", 4500.
Form<QStringList> entries()
{
    Form<QStringList> form = texts(kMostPortsOrAddresses);
    form.take = [](void *into, const QJsonValue &json, const QString &where, const void *) -> Result<void> {
        QJsonArray array = json.toArray();
        if (isText(json))
            for (const QString &part : json.toString().split(u',', Qt::SkipEmptyParts))
                array.append(part.trimmed());
        else if (!json.isArray())
            array.append(json);
        if (array.size() > kMostPortsOrAddresses)
            return bad(where);
        auto &list = *static_cast<QStringList *>(into);
        list.clear();
        for (const QJsonValue &entry : std::as_const(array)) {
            if (!isWhole(entry, 0, 0xFFFF) && !isText(entry))
                return bad(where);
            list << (entry.isString() ? entry.toString() : QString::number(entry.toInt()));
        }
        return {};
    };
    form.describe = [](Definitions &all) {
        all.insert(QStringLiteral("entry"), anyOf({text().describe(all), whole<int>(0, 0xFFFF).describe(all)}));
        all.insert(QStringLiteral("entries"), anyOf({reference("entry"), listSchema(kMostPortsOrAddresses, reference("entry"))}));
        return reference("entries");
    };
    return form;
}

} // namespace

Form<std::uint32_t> networks()
{
    Words words = networkWords();
    words.emplace_back(kEveryNetwork, QStringLiteral("any"));
    words.emplace_back(kEveryNetwork, QStringLiteral("all"));
    Form<std::uint32_t> form = handWritten<std::uint32_t>(words);
    form.take = [one = form](void *into, const QJsonValue &json, const QString &where, const void *) -> Result<void> {
        const QJsonArray array = json.isArray() ? json.toArray() : QJsonArray{json};
        if (array.size() > kMostNetworks)
            return bad(where);
        std::uint32_t networks = array.isEmpty() ? kEveryNetwork : 0;
        for (const QJsonValue &entry : array) {
            const auto network = one.read(entry, where);
            if (!network)
                return std::unexpected(network.error());
            networks |= *network;
        }
        *static_cast<std::uint32_t *>(into) = networks;
        return {};
    };
    form.give = [](const void *networks) {
        QJsonArray names;
        for (const auto &[network, name] : networkWords())
            if ((*static_cast<const std::uint32_t *>(networks) & network) != 0)
                names.append(name);
        return QJsonValue(names);
    };
    form.describe = [one = form.describe](Definitions &all) { return anyOf({one(all), listSchema(kMostNetworks, one(all))}); };
    return form;
}

namespace {

// One object for each network; omitted ones stay as in the base.
Result<void> readProfiles(Firewall &firewall, const QJsonValue &json, const QString &where)
{
    const QJsonObject object = json.toObject();
    if (!json.isObject())
        return bad(where);
    // A computer is usually in one network: if the case names the active one, those of the base become inactive.
    const bool saysWhich = std::ranges::any_of(
        object, [](const QJsonValue &profile) { return profile.toObject().value(u"active") == QJsonValue(true); });
    if (saysWhich)
        for (FirewallProfile &profile : firewall.profiles)
            profile.active = false;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString place = joined(where, it.key());
        const auto network = word<std::uint32_t>(networkWords()).read(it.key(), place);
        if (!network)
            return std::unexpected(network.error());
        auto profile = std::ranges::find(firewall.profiles, *network, &FirewallProfile::network);
        if (profile == firewall.profiles.end())
            profile = firewall.profiles.insert(firewall.profiles.end(), FirewallProfile{.network = *network});
        if (const auto applied = apply(table<FirewallProfile>(), &*profile, it.value(), place); !applied)
            return applied;
    }
    std::ranges::sort(firewall.profiles, {}, &FirewallProfile::network);
    return {};
}

QJsonValue writeProfiles(const Firewall &firewall)
{
    QJsonObject profiles;
    for (const FirewallProfile &profile : firewall.profiles)
        profiles.insert(word<std::uint32_t>(networkWords()).write(profile.network).toString(),
                        write(table<FirewallProfile>(), &profile));
    return profiles;
}

QJsonObject profilesSchema(Definitions &all)
{
    QJsonObject properties;
    for (const auto &[network, name] : networkWords())
        properties.insert(name, schema(table<FirewallProfile>(), all));
    return objectSchema("", properties);
}

} // namespace

Form<int> protocol()
{
    // https://www.iana.org/assignments/protocol-numbers
    const auto words =
        wordsOf<int>({{kAnyProtocol, "any"}, {1, "icmp"}, {6, "tcp"}, {kUdpProtocol, "udp"}, {47, "gre"}, {kEspProtocol, "esp"}});
    const Form<int> named = handWritten<int>(words);
    const Form<int> number = whole<int>(0, kAnyProtocol);
    static constexpr char kDigits[] = "[01]?[0-9]{1,2}|2[0-4][0-9]|25[0-6]";
    Form<int> form = named;
    form.take = [=, digits = anchored(kDigits)](void *into, const QJsonValue &json, const QString &where, const void *) {
        if (matches(digits, json.toString()))
            return number.take(into, json.toString().toInt(), where, nullptr);
        return (json.isString() ? named : number).take(into, json, where, nullptr);
    };
    form.give = [=](const void *value) {
        const QJsonValue name = named.give(value);
        return name.toString().isEmpty() ? number.give(value) : name;
    };
    form.describe = [=](Definitions &all) {
        all.insert(QStringLiteral("protocol"), anyOf({number.describe(all), patternSchema(kDigits), named.describe(all)}));
        return reference("protocol");
    };
    return form;
}

template <>
const Table<FirewallProfile> &table()
{
    using Profile = FirewallProfile;
    static const Table<Profile> kTable{
        "firewallProfile",
        "A profile of the Windows firewall",
        {row(Written, "active", &Profile::active, flag(), kKeep, "of a network that this computer is connected to"),
         row(Written, "on", &Profile::on, flag(), kKeep, "the firewall is on"),
         row(Written, "outbound", &Profile::outbound, action(), kKeep, "`allow`, `block`: what no rule names"),
         row(Optional, "origin", &Profile::origin, origin(), kKeep, "`local`, `group-policy`: who set `outbound`"),
         row(Optional, "mayBeOff", &Profile::mayBeOff, flag(), kKeep, "on, where a policy for Windows XP differs")}};
    return kTable;
}

template <>
const Table<FirewallRule> &table()
{
    using Rule = FirewallRule;
    static const Table<Rule> kTable{
        "firewallRule",
        "A rule of the Windows firewall; what is left out is \"any\"",
        {row(Optional, "id", &Rule::id, text(), &Pseudonyms::rule, "the same in every language"),
         row(Optional, "name", &Rule::name, text(), &Pseudonyms::rule, "as Windows shows it; `name` or `id` has to be there"),
         row(Optional, "program", &Rule::program, text(), &Pseudonyms::file, "its path, or `System`"),
         row(Optional, "service", &Rule::service, text(), kKeep, "its short name; `*`: every service"),
         row(Optional, "package", &Rule::package, text(), &Pseudonyms::appPackage, "of an app from the store (SID)"),
         row(Optional, "user", &Rule::user, text(), &Pseudonyms::user, "whose rule it is (SID)"),
         row(Optional, "interfaces", &Rule::interfaces, entries(), &Pseudonyms::connection, "by name"),
         row(Optional, "interfaceTypes", &Rule::interfaceTypes, entries(), kKeep, "`Lan`, `Wireless`, `RemoteAccess`, `All`"),
         row(Optional, "localAddresses", &Rule::localAddresses, entries(), &Pseudonyms::ranges, "like `remoteAddresses`"),
         row(Optional, "remoteAddresses", &Rule::remoteAddresses, entries(), &Pseudonyms::ranges,
             "addresses, `a-b`, `a/24`, `LocalSubnet`"),
         row(Optional, "localPorts", &Rule::localPorts, entries(), kKeep, "like `remotePorts`"),
         row(Optional, "remotePorts", &Rule::remotePorts, entries(), kKeep, "`[\"500\", \"4500-4510\"]`"),
         row(Required, "direction", &Rule::direction,
             handWritten<FirewallDirection>(
                 wordsOf<FirewallDirection>({{FirewallDirection::Out, "out"}, {FirewallDirection::In, "in"}})),
             kKeep, "`out`, `in`"),
         row(Required, "action", &Rule::action, action(), kKeep, "`allow`, `block`"),
         row(Written, "protocol", &Rule::protocol, protocol(), kKeep, "`udp`, `tcp`, `esp`, `any`, or a number"),
         row(Optional, "profiles", &Rule::networks, networks(), kKeep, "`[\"public\"]`"),
         row(Optional, "enabled", &Rule::enabled, flag(), kKeep, "`true` if left out"),
         row(Optional, "needsIpsec", &Rule::needsIpsec, flag(), kKeep, "it allows what IPsec already protects"),
         row(Optional, "conditional", &Rule::conditional, flag(), kKeep, "it holds under a condition that is not known"),
         row(Optional, "origin", &Rule::origin, origin(), kKeep, "`local`, `group-policy`: who made it")},
        [](const Rule &rule, const QJsonObject &) { return !rule.id.isEmpty() || !rule.name.isEmpty(); },
        R"({"anyOf": [{"required": ["name"], "properties": {"name": {"minLength": 1}}},
                      {"required": ["id"], "properties": {"id": {"minLength": 1}}}]})"};
    return kTable;
}

template <>
const Table<Firewall> &table()
{
    static const Table<Firewall> kTable{
        "firewall",
        "The Windows firewall; what is left out comes from the base",
        {row<Firewall>(
             Written, "profiles", readProfiles, writeProfiles, profilesSchema, kKeep,
             "each with any of its members; where a case says `\"active\": true` of one, only those of which it says so "
             "are active"),
         row(Written, "rules", &Firewall::rules, list(object<FirewallRule>(), kMostRules),
             "a list that takes the place of the base's"),
         row(Optional, "products", &Firewall::products, texts(), kKeep, "that filter in the place of Windows' own firewall"),
         row(Optional, "protection", &Firewall::protection, texts(), kKeep, "other security programs that are switched on"),
         row(Optional, "unread", &Firewall::unread, texts(), kKeep, "keys of an organisation's policy that could not be read")}};
    return kTable;
}

} // namespace fix789::recording::members
