// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "windows/windows_policies.h"

#include "windows/ipsec_rule_text.h"

#include <QHash>

#include <array>
#include <utility>

namespace fix789 {
namespace {

constexpr std::size_t kMostRules = 5'000;
constexpr qlonglong kCredentialGuard = 1; // Win32_DeviceGuard, SecurityServicesRunning

QString resultantPolicy()
{
    return QStringLiteral("root\\rsop\\computer");
}

// The winning setting is that of precedence 1.
// https://learn.microsoft.com/previous-versions/windows/desktop/policy/rsop-policysetting
QString winning(const char *what)
{
    return QStringLiteral("SELECT * FROM %1 WHERE precedence = 1").arg(QLatin1String(what));
}

// Their names; a GPO that cannot be asked for keeps its id.
QHash<QString, QString> policyNames(const WmiQuery &ask)
{
    QHash<QString, QString> names;
    const auto rows =
        ask(resultantPolicy(), QStringLiteral("SELECT * FROM RSOP_GPO"), {QStringLiteral("id"), QStringLiteral("name")});
    for (const WmiRow &row : rows.value_or(std::vector<WmiRow>{}))
        names.insert(row.value(QStringLiteral("id")).toString().toLower(), row.value(QStringLiteral("name")).toString());
    return names;
}

QString policyOf(const WmiRow &row, const QHash<QString, QString> &names)
{
    const QString id = row.value(QStringLiteral("GPOID")).toString();
    const QString name = names.value(id.toLower());
    return name.isEmpty() ? id : name;
}

std::optional<OwnedSetting> serviceFrom(const WmiRow &row, const QHash<QString, QString> &names)
{
    OwnedSetting owned;
    owned.service = row.value(QStringLiteral("Service")).toString();
    owned.policy = policyOf(row, names);
    const qlonglong start = row.value(QStringLiteral("StartupMode")).toLongLong();
    if (start >= qlonglong(StartType::Automatic) && start <= qlonglong(StartType::Disabled))
        owned.start = StartType(start);
    return owned.service.isEmpty() ? std::nullopt : std::optional(std::move(owned));
}

// Its key is written without the root: the computer's policy is HKLM.
std::optional<OwnedSetting> valueFrom(const WmiRow &row, const QHash<QString, QString> &names)
{
    OwnedSetting owned;
    const QString key = row.value(QStringLiteral("registryKey")).toString();
    owned.value = row.value(QStringLiteral("valueName")).toString();
    owned.policy = policyOf(row, names);
    if (key.isEmpty() || owned.value.isEmpty() || row.value(QStringLiteral("deleted")).toBool())
        return std::nullopt;
    owned.key = QStringLiteral("HKLM\\") + key;
    RegistryValue sets{RegistryType(row.value(QStringLiteral("valueType")).toUInt()), {}};
    for (const QVariant &byte : row.value(QStringLiteral("value")).toList())
        sets.bytes += char(byte.toInt());
    owned.sets = std::move(sets);
    return owned;
}

Result<void> addRules(std::vector<IpsecRule> &rules, const Registry &registry, const QString &key)
{
    const auto values = registry.values(key);
    if (!values)
        return values.error().kind == ErrorKind::NotFound ? Result<void>{} : std::unexpected(values.error());
    for (const auto &[id, value] : *values) {
        if (rules.size() >= kMostRules)
            return failure(ErrorKind::Malformed, QStringLiteral("read more IPsec rules than anybody has"));
        const auto text = value.asText();
        if (auto rule = text ? ipsecRuleFrom(id, *text) : std::nullopt)
            rules.push_back(std::move(*rule));
    }
    return {};
}

} // namespace

WindowsPolicies::WindowsPolicies(const Registry &registry, WmiQuery query) : m_registry(registry), m_query(std::move(query)) {}

Result<std::vector<OwnedSetting>> WindowsPolicies::owners() const
{
    const auto services = m_query(resultantPolicy(), winning("RSOP_SystemService"),
                                  {QStringLiteral("Service"), QStringLiteral("StartupMode"), QStringLiteral("GPOID")});
    if (!services)
        return std::unexpected(services.error());
    const auto values = m_query(resultantPolicy(), winning("RSOP_RegistryPolicySetting"),
                                {QStringLiteral("registryKey"), QStringLiteral("valueName"), QStringLiteral("valueType"),
                                 QStringLiteral("value"), QStringLiteral("deleted"), QStringLiteral("GPOID")});
    if (!values)
        return std::unexpected(values.error());
    const QHash<QString, QString> names = policyNames(m_query);
    std::vector<OwnedSetting> owned;
    for (const WmiRow &row : *services)
        if (auto one = serviceFrom(row, names))
            owned.push_back(std::move(*one));
    for (const WmiRow &row : *values)
        if (auto one = valueFrom(row, names))
            owned.push_back(std::move(*one));
    return owned;
}

Result<std::vector<IpsecRule>> WindowsPolicies::ipsecRules() const
{
    std::vector<IpsecRule> rules;
    static constexpr std::array<const char *, 2> kKeys{
        "HKLM\\SOFTWARE\\Policies\\Microsoft\\WindowsFirewall\\ConSecRules",
        "HKLM\\SYSTEM\\CurrentControlSet\\Services\\SharedAccess\\Parameters\\FirewallPolicy\\ConSecRules"};
    for (const char *key : kKeys)
        if (const auto added = addRules(rules, m_registry, QString::fromLatin1(key)); !added)
            return std::unexpected(added.error());
    return rules;
}

// https://learn.microsoft.com/windows/security/identity-protection/credential-guard/configure
Result<bool> WindowsPolicies::credentialGuard() const
{
    const QString running = QStringLiteral("SecurityServicesRunning");
    const auto rows = m_query(QStringLiteral("root\\Microsoft\\Windows\\DeviceGuard"),
                              QStringLiteral("SELECT * FROM Win32_DeviceGuard"), {running});
    if (!rows)
        return std::unexpected(rows.error());
    if (rows->empty() || !rows->front().contains(running))
        return failure(ErrorKind::NotSupported, QStringLiteral("ask whether Credential Guard runs"));
    return rows->front().value(running).toList().contains(QVariant(kCredentialGuard));
}

} // namespace fix789
