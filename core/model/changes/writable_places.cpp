// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "model/changes/writable_places.h"

#include "model/changes/own_firewall_rules.h"
#include "model/machine/firewall.h"

#include <QLatin1StringView>
#include <QRegularExpression>

#include <algorithm>

namespace fix789 {
namespace {

struct WritableValue {
    QLatin1StringView key;
    QLatin1StringView name;
};

constexpr WritableValue kValues[] = {
    {QLatin1StringView("HKLM\\SYSTEM\\CurrentControlSet\\Services\\PolicyAgent"),
     QLatin1StringView("AssumeUDPEncapsulationContextOnSendRule")},
    {QLatin1StringView("HKLM\\SYSTEM\\CurrentControlSet\\Services\\RasMan\\Parameters"), QLatin1StringView("ProhibitIpSec")},
};

// Windows does not document where its own VPN server stores the certificate chosen for it, so a search by value name below
// these keys finds it (checks/rras_settings.h).
constexpr QLatin1StringView kServerKeys[] = {
    QLatin1StringView("HKLM\\SYSTEM\\CurrentControlSet\\Services\\RemoteAccess"),
    QLatin1StringView("HKLM\\SYSTEM\\CurrentControlSet\\Services\\RasMan"),
    QLatin1StringView("HKLM\\SYSTEM\\CurrentControlSet\\Services\\SstpSvc"),
};

constexpr QLatin1StringView kServices[] = {
    QLatin1StringView("IKEEXT"),  QLatin1StringView("PolicyAgent"), QLatin1StringView("RasMan"),
    QLatin1StringView("SstpSvc"), QLatin1StringView("BFE"),         QLatin1StringView("TapiSrv"),
};

// Its stock descriptor gives administrators neither SERVICE_CHANGE_CONFIG nor SERVICE_STOP. Without it there is no firewall.
constexpr QLatin1StringView kProtectedServices[] = {QLatin1StringView("BFE")};

constexpr QLatin1StringView kDrivers[] = {QLatin1StringView("Rasl2tp")};

// Windows' own L2TP device: since Windows 8, and before.
constexpr QLatin1StringView kDevices[] = {QLatin1StringView("SWD\\MSRRAS\\MS_L2TPMINIPORT"),
                                          QLatin1StringView("ROOT\\MS_L2TPMINIPORT\\0000")};

constexpr qsizetype kLargestValue = 64 * 1024;
constexpr qsizetype kLongestKey = 512;
constexpr qsizetype kSha1 = 20;
constexpr qsizetype kLongestConnection = 256; // RAS_MaxEntryName
constexpr std::uint32_t kLastStrategy = 14;

template <class Names>
bool contains(const Names &names, const QString &name)
{
    return std::any_of(std::begin(names), std::end(names), [&](QLatin1StringView known) { return name == known; });
}

bool isBelowServerKeys(const QString &key)
{
    const bool isPlain = key.size() <= kLongestKey && !key.contains(QLatin1String("\\\\")) && !key.endsWith(u'\\') &&
                         std::ranges::none_of(key, [](QChar c) { return c.category() == QChar::Other_Control; });
    return isPlain && std::ranges::any_of(kServerKeys, [&](QLatin1StringView known) {
               return key == known || (key.startsWith(known) && key.at(known.size()) == u'\\');
           });
}

// A reference to a certificate is its SHA-1, as bytes or as text.
bool isCertificateReference(const RegistryValueIs &fact)
{
    const auto *value = std::get_if<RegistryValue>(&fact.content);
    if (!isBelowServerKeys(fact.key))
        return false;
    if (fact.name == QLatin1String("DoNotUpdateAuthCert"))
        return std::holds_alternative<NoValue>(fact.content) || (value != nullptr && value->asDword().has_value());
    static const QRegularExpression kText(QStringLiteral("\\A[\\s:\\x{200e}\\x{200f}0-9A-Fa-f]{40,128}\\z"));
    return fact.name == QLatin1String("ServerAuthCert") && value != nullptr &&
           ((value->type == RegistryType::Binary && value->bytes.size() == kSha1) ||
            kText.match(value->asText().value_or(QString())).hasMatch());
}

bool allowed(const RegistryValueIs &fact)
{
    const auto *value = std::get_if<RegistryValue>(&fact.content);
    if (value != nullptr && value->bytes.size() > kLargestValue)
        return false;
    if (isCertificateReference(fact))
        return true;
    return std::any_of(std::begin(kValues), std::end(kValues),
                       [&](const WritableValue &known) { return fact.key == known.key && fact.name == known.name; });
}

bool allowed(const ServiceStartIs &fact)
{
    // Boot and System are for drivers; the service control manager rejects them for a service.
    switch (fact.start) {
    case StartType::Boot:
    case StartType::System:
        return contains(kDrivers, fact.service);
    case StartType::Automatic:
    case StartType::Manual:
    case StartType::Disabled:
        return contains(kServices, fact.service) || contains(kDrivers, fact.service);
    }
    return false; // a number from a file
}

bool allowed(const ServiceRunningIs &fact)
{
    return contains(kServices, fact.service) && !isProtectedService(fact.service);
}

bool allowed(const DeviceEnabledIs &fact)
{
    return contains(kDevices, fact.instance);
}

bool allowed(const DeviceMadeAnewIs &fact)
{
    return contains(kDevices, fact.instance);
}

bool allowed(const DnsCacheEmptiedIs &)
{
    return true;
}

bool allowed(const FirewallRuleIs &fact)
{
    return fact.state != FirewallRuleIs::State::Altered && findOwnFirewallRule(fact.rule) != nullptr;
}

bool allowed(const FirewallProfileIs &fact)
{
    return fact.network == kDomainNetwork || fact.network == kPrivateNetwork || fact.network == kPublicNetwork;
}

// A name is in brackets on a line of its own in the phonebook, and is never a path.
bool isConnection(const QString &name)
{
    static const QString kForeign = QStringLiteral("\\/:*?\"<>|[]");
    return !name.trimmed().isEmpty() && name.size() <= kLongestConnection && !name.startsWith(u'.') &&
           std::ranges::none_of(name, [](QChar c) { return kForeign.contains(c) || c.category() == QChar::Other_Control; });
}

// A phonebook can name programs to run at a connection; these lines contain only numbers.
bool isOwnIpsecLine(const QString &line)
{
    static const QRegularExpression kLine(
        QStringLiteral("\\A[ \\t]*(NumCustomPolicy|CustomIPSecPolicies)[ \\t]*=[ \\t]*[0-9A-Fa-f]*[ \\t]*\\z"),
        QRegularExpression::CaseInsensitiveOption);
    return kLine.match(line).hasMatch();
}

bool allowed(const ConnectionOptionIs &fact)
{
    using Option = ConnectionOptionIs::Option;
    if (!isConnection(fact.connection))
        return false;
    bool isNumber = false;
    switch (fact.option) {
    case Option::TunnelType:
        return fact.value.toUInt(&isNumber) <= kLastStrategy && isNumber;
    case Option::Authentication:
        return fact.value == u"pre-shared-key" || fact.value == u"certificate";
    case Option::OwnIpsec:
        return fact.value.isEmpty() || std::ranges::all_of(fact.value.split(u'\n'), isOwnIpsecLine);
    }
    return false;
}

bool allowed(const ConnectionEntryIs &fact)
{
    return isConnection(fact.connection) && (!fact.entry || fact.entry->size() <= kLargestValue);
}

bool allowed(const ConnectionCopyIs &fact)
{
    return isConnection(fact.connection) && isConnection(fact.copy) &&
           fact.connection.compare(fact.copy, Qt::CaseInsensitive) != 0;
}

bool allowed(const CredentialsSavedIs &fact)
{
    return isConnection(fact.connection);
}

bool allowed(const CredentialsEnteredIs &fact)
{
    return isConnection(fact.connection);
}

} // namespace

bool mayWrite(const Change &change)
{
    return std::visit([](const auto &fact) { return allowed(fact); }, change);
}

bool isProtectedService(const QString &service)
{
    return contains(kProtectedServices, service);
}

bool mayPutBack(const Change &before)
{
    const auto *profile = std::get_if<FirewallProfileIs>(&before);
    return mayWrite(before) && (profile == nullptr || profile->on == Enabled::Yes);
}

} // namespace fix789
