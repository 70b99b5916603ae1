// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/read/windows_policies.h"

#include "adapters/windows/api/handles.h"
#include "adapters/windows/api/wide_text.h"
#include "adapters/windows/api/windows_error.h"
#include "adapters/windows/read/firewall_policies.h"
#include "base/shown_text.h"
#include "formats/ipsec_rule_text.h"
#include "formats/policy_preferences.h"

#include <QHash>
#include <QUuid>

#include <array>
#include <utility>

#include <initguid.h>
#include <knownfolders.h>
#include <shlobj.h>

namespace fix789::adapters {
namespace {

constexpr std::size_t kMostIpsecRules = 5'000;
constexpr qsizetype kLongestPolicyName = 4096;
constexpr std::size_t kMostPolicies = 500;
constexpr std::size_t kMostOwners = 5'000;
constexpr qlonglong kCredentialGuard = 1; // Win32_DeviceGuard, SecurityServicesRunning

QString resultantPolicy()
{
    return QStringLiteral("root\\rsop\\computer");
}

// The winning setting has precedence 1.
// https://learn.microsoft.com/previous-versions/windows/desktop/policy/rsop-policysetting
QString winning(const char *what)
{
    return QStringLiteral("SELECT * FROM %1 WHERE precedence = 1").arg(QLatin1String(what));
}

struct GroupPolicies {
    QHash<QString, QString> names; // by directory path
    QHash<QUuid, QString> applied; // empty: not reported
};

// A GPO whose name we cannot read keeps its id.
// https://learn.microsoft.com/previous-versions/windows/desktop/policy/rsop-gpo
GroupPolicies groupPolicies(const WmiQuery &ask)
{
    GroupPolicies policies;
    const auto rows = ask(resultantPolicy(), QStringLiteral("SELECT * FROM RSOP_GPO"),
                          {QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("guidName")});
    for (const WmiRow &row : rows.value_or(std::vector<WmiRow>{})) {
        const QString name = row.value(QStringLiteral("name")).toString();
        policies.names.insert(row.value(QStringLiteral("id")).toString().toLower(), name);
        if (const auto guid = QUuid::fromString(row.value(QStringLiteral("guidName")).toString()); !guid.isNull())
            policies.applied.insert(guid, name);
    }
    return policies;
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

// RSOP gives the key without its root: for the computer's policy that is HKLM.
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

struct FindPolicy {
    using Handle = HANDLE;
    static Handle none() { return INVALID_HANDLE_VALUE; }
    static void close(Handle handle) { FindClose(handle); }
};

bool isAbsent(DWORD code)
{
    return code == ERROR_FILE_NOT_FOUND || code == ERROR_PATH_NOT_FOUND;
}

// Folders named by the GUID of a policy; a missing folder means none. A link could lead elsewhere, and is not from Windows.
Result<std::vector<QUuid>> policiesIn(const QString &folder)
{
    const QString doing = QStringLiteral("look for preferences in %1").arg(folder);
    std::vector<QUuid> policies;
    WIN32_FIND_DATAW found{};
    const OwnedHandle<FindPolicy> search(FindFirstFileW(wide(folder + QStringLiteral("\\*")), &found));
    if (!search) {
        const DWORD code = GetLastError();
        return isAbsent(code) ? Result<std::vector<QUuid>>(policies) : windowsFailure(code, doing);
    }
    do {
        const auto guid = QUuid::fromString(QString::fromWCharArray(found.cFileName));
        if (guid.isNull() || (found.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY) == 0)
            continue;
        if ((found.dwFileAttributes & FILE_ATTRIBUTE_REPARSE_POINT) != 0)
            return failure(ErrorKind::Refused, doing);
        if (policies.size() >= kMostPolicies)
            return failure(ErrorKind::Malformed, doing);
        policies.push_back(guid);
    } while (FindNextFileW(*search, &found));
    const DWORD code = GetLastError();
    return code == ERROR_NO_MORE_FILES ? Result<std::vector<QUuid>>(std::move(policies)) : windowsFailure(code, doing);
}

// Empty for a missing file. Shares all access, so that a policy refresh and this do not disturb each other.
Result<QByteArray> preferenceFile(const QString &path)
{
    const QString doing = QStringLiteral("read %1").arg(path);
    const FileHandle file(CreateFileW(wide(path), GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
                                      OPEN_EXISTING, FILE_FLAG_OPEN_REPARSE_POINT, nullptr));
    if (!file) {
        const DWORD code = GetLastError();
        return isAbsent(code) ? Result<QByteArray>(QByteArray()) : windowsFailure(code, doing);
    }
    BY_HANDLE_FILE_INFORMATION information{};
    if (!GetFileInformationByHandle(*file, &information)) {
        const DWORD code = GetLastError();
        return windowsFailure(code, doing);
    }
    constexpr DWORD kNotPlain = FILE_ATTRIBUTE_REPARSE_POINT | FILE_ATTRIBUTE_DIRECTORY | FILE_ATTRIBUTE_DEVICE;
    if ((information.dwFileAttributes & kNotPlain) != 0)
        return failure(ErrorKind::Refused, doing);
    QByteArray bytes(formats::kLargestPreferences + 1, Qt::Uninitialized);
    qsizetype size = 0;
    for (DWORD got = 1; got != 0 && size < bytes.size(); size += got)
        if (!ReadFile(*file, bytes.data() + size, DWORD(bytes.size() - size), &got, nullptr)) {
            const DWORD code = GetLastError();
            return windowsFailure(code, doing);
        }
    bytes.truncate(size);
    return bytes.isEmpty() ? failure(ErrorKind::Malformed, doing) : Result<QByteArray>(bytes);
}

Result<void> addPreferences(std::vector<OwnedSetting> &owned, const QString &folder, const GroupPolicies &known)
{
    if (folder.isEmpty())
        return failure(ErrorKind::Failed, QStringLiteral("find the folder of preferences"));
    const auto policies = policiesIn(folder);
    if (!policies)
        return std::unexpected(policies.error());
    for (const QUuid &policy : *policies) {
        // A deleted policy, unlike a withdrawn one, leaves its folder behind.
        if (!known.applied.isEmpty() && !known.applied.contains(policy))
            continue;
        const QString name = known.applied.value(policy);
        for (const char *file : {"Registry\\Registry.xml", "Services\\Services.xml"}) {
            const auto bytes = preferenceFile(
                QStringLiteral("%1\\%2\\Machine\\Preferences\\%3").arg(folder, policy.toString(), QLatin1String(file)));
            if (!bytes)
                return std::unexpected(bytes.error());
            if (bytes->isEmpty())
                continue;
            const auto more = formats::preferencesIn(*bytes, name.isEmpty() ? policy.toString().toUpper() : name);
            if (!more)
                return std::unexpected(more.error());
            if (owned.size() + more->size() > kMostOwners)
                return failure(ErrorKind::Malformed, QStringLiteral("read more preferences than anybody has"));
            owned.insert(owned.end(), more->begin(), more->end());
        }
    }
    return {};
}

struct RuleStore {
    const char *key;
    bool isLocal; ///< of this computer itself; a policy may make its rules void
};
constexpr std::array<RuleStore, 3> kRuleStores{
    {{"HKLM\\SOFTWARE\\Policies\\Microsoft\\WindowsFirewall\\ConSecRules", false},
     {"HKLM\\SYSTEM\\CurrentControlSet\\Services\\SharedAccess\\Parameters\\FirewallPolicy\\Mdm\\ConSecRules", false},
     {"HKLM\\SYSTEM\\CurrentControlSet\\Services\\SharedAccess\\Parameters\\FirewallPolicy\\ConSecRules", true}}};

// A policy that exists, or may exist, and may demand anything. It hides none of the rules that were read.
IpsecRule unknownPolicy(const QString &name)
{
    IpsecRule rule;
    rule.name = shownText(name);
    rule.conditional = true;
    return rule;
}

Result<void> addRules(std::vector<IpsecRule> &rules, const Registry &registry, const RuleStore &store,
                      std::uint32_t withoutLocalRules)
{
    const auto values = registry.values(QLatin1String(store.key));
    if (!values && values.error().kind != ErrorKind::NotFound)
        rules.push_back(unknownPolicy(QLatin1String(store.key)));
    if (!values)
        return {};
    for (const auto &[id, value] : *values) {
        if (rules.size() >= kMostIpsecRules)
            return failure(ErrorKind::Malformed, QStringLiteral("read more IPsec rules than anybody has"));
        const auto text = value.asText();
        auto rule = text ? formats::ipsecRuleFrom(id, *text) : std::nullopt;
        if (rule && store.isLocal)
            rule->networks &= ~withoutLocalRules;
        if (rule && rule->networks != 0)
            rules.push_back(std::move(*rule));
    }
    return {};
}

Result<QString> textIn(const Registry &registry, const QString &key, const char *name)
{
    const auto content = registry.read(key, QLatin1String(name));
    if (!content)
        return std::unexpected(content.error());
    const auto *value = std::get_if<RegistryValue>(&*content);
    return value != nullptr ? shownText(value->asText().value_or(QString()).left(kLongestPolicyName)) : QString();
}

// The classic policies ("IP Security Policies on Local Computer", netsh ipsec static, and their group policy): Windows applies
// one, the domain's before the local one. Its filters are binary ([MS-GPIPSEC]), so that what it covers is not known. Nothing if
// none is assigned.
std::optional<IpsecRule> classicPolicy(const Registry &registry)
{
    const QString root = QStringLiteral("HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows\\IPSec\\");
    const auto assigned = textIn(registry, root + QStringLiteral("GPTIPSECPolicy"), "DSIPSECPolicyPath");
    const auto active = textIn(registry, root + QStringLiteral("Policy\\Local"), "ActivePolicy");
    const QString name = assigned.value_or(QString()).isEmpty() ? active.value_or(QString()) : *assigned;
    if (assigned && active && name.isEmpty())
        return std::nullopt;
    return unknownPolicy(name.isEmpty() ? root : name);
}

// Without its log, Windows answers with no rows, or with old ones. (Policy "Turn off Resultant Set of Policy logging".)
Result<bool> isPolicyLogged(const Registry &registry)
{
    const auto content =
        registry.read(QStringLiteral("HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows\\System"), QStringLiteral("RSoPLogging"));
    if (!content)
        return std::unexpected(content.error());
    const auto *value = std::get_if<RegistryValue>(&*content);
    return value == nullptr || value->asDword() != 0U;
}

} // namespace

QString appliedPreferences()
{
    wchar_t *path = nullptr;
    const HRESULT status = SHGetKnownFolderPath(FOLDERID_ProgramData, KF_FLAG_DEFAULT, nullptr, &path);
    const QString folder = SUCCEEDED(status) ? QString::fromWCharArray(path) : QString();
    CoTaskMemFree(path); // required also after a failure, says its page; null is fine
    return folder.isEmpty() ? folder : folder + QStringLiteral("\\Microsoft\\Group Policy\\History");
}

Result<std::vector<OwnedSetting>> windowsOwners(const Registry &registry, const WmiQuery &query, const QString &preferences)
{
    const auto logged = isPolicyLogged(registry);
    if (!logged)
        return std::unexpected(logged.error());
    if (!*logged)
        return failure(ErrorKind::NotSupported, QStringLiteral("read the resultant set of policy, whose log is switched off"));
    const auto services = query(resultantPolicy(), winning("RSOP_SystemService"),
                                {QStringLiteral("Service"), QStringLiteral("StartupMode"), QStringLiteral("GPOID")});
    if (!services)
        return std::unexpected(services.error());
    const auto values = query(resultantPolicy(), winning("RSOP_RegistryPolicySetting"),
                              {QStringLiteral("registryKey"), QStringLiteral("valueName"), QStringLiteral("valueType"),
                               QStringLiteral("value"), QStringLiteral("deleted"), QStringLiteral("GPOID")});
    if (!values)
        return std::unexpected(values.error());
    const GroupPolicies known = groupPolicies(query);
    std::vector<OwnedSetting> owned;
    for (const WmiRow &row : *services)
        if (auto one = serviceFrom(row, known.names))
            owned.push_back(std::move(*one));
    for (const WmiRow &row : *values)
        if (auto one = valueFrom(row, known.names))
            owned.push_back(std::move(*one));
    if (const auto added = addPreferences(owned, preferences, known); !added)
        return std::unexpected(added.error());
    return owned;
}

Result<std::vector<IpsecRule>> windowsIpsecRules(const Registry &registry)
{
    std::vector<IpsecRule> rules;
    QStringList unread;
    const std::uint32_t withoutLocal = networksWithoutLocalIpsecRules(registry, unread);
    for (const RuleStore &store : kRuleStores)
        if (const auto added = addRules(rules, registry, store, withoutLocal); !added)
            return std::unexpected(added.error());
    for (const QString &key : unread)
        rules.push_back(unknownPolicy(key));
    if (auto classic = classicPolicy(registry))
        rules.push_back(std::move(*classic));
    return rules;
}

// https://learn.microsoft.com/windows/security/identity-protection/credential-guard/configure
Result<bool> windowsCredentialGuard(const WmiQuery &query)
{
    const QString running = QStringLiteral("SecurityServicesRunning");
    const auto rows = query(QStringLiteral("root\\Microsoft\\Windows\\DeviceGuard"),
                            QStringLiteral("SELECT * FROM Win32_DeviceGuard"), {running});
    if (!rows)
        return std::unexpected(rows.error());
    if (rows->empty() || !rows->front().contains(running))
        return failure(ErrorKind::NotSupported, QStringLiteral("ask whether Credential Guard runs"));
    return rows->front().value(running).toList().contains(QVariant(kCredentialGuard));
}

// https://learn.microsoft.com/windows/win32/api/mdmregistration/nf-mdmregistration-isdeviceregisteredwithmanagement
Result<bool> windowsManaged()
{
    const QString doing = QStringLiteral("ask whether device management looks after this computer");
    const HMODULE library = LoadLibraryW(L"MDMRegistration.dll");
    using Ask = HRESULT(WINAPI *)(BOOL *, DWORD, LPWSTR);
    const auto ask =
        library ? reinterpret_cast<Ask>(reinterpret_cast<void (*)()>(GetProcAddress(library, "IsDeviceRegisteredWithManagement")))
                : nullptr;
    if (!ask)
        return failure(ErrorKind::NotSupported, doing);
    BOOL registered = FALSE;
    // Without a buffer, it does not return the name of the user who enrolled the computer.
    const HRESULT status = ask(&registered, 0, nullptr);
    if (status == S_OK)
        return registered != FALSE;
    return HRESULT_FACILITY(status) == FACILITY_WIN32 ? windowsFailure(DWORD(HRESULT_CODE(status)), doing)
                                                      : failure(ErrorKind::Failed, doing, status);
}

} // namespace fix789::adapters
