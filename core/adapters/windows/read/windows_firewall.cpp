// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/read/windows_firewall.h"

#include "adapters/windows/api/com.h"
#include "adapters/windows/api/windows_error.h"
#include "adapters/windows/read/firewall_policies.h"
#include "adapters/windows/read/security_products.h"
#include "base/shown_text.h"

#include <algorithm>

namespace fix789::adapters {
namespace {

// Defined here because the import libraries of some compilers lack them. netfw.h, oaidl.h
constexpr GUID kPolicyClass{0xe2b3c97f, 0x6ae1, 0x41ac, {0x81, 0x7a, 0xf6, 0xf9, 0x21, 0x66, 0xd7, 0xdd}};
constexpr GUID kPolicyInterface{0x98325047, 0xc671, 0x4174, {0x8d, 0x81, 0xde, 0xfc, 0xd3, 0xf0, 0x31, 0x86}};
constexpr GUID kRuleInterface{0xaf230d27, 0xbaba, 0x4e42, {0xac, 0xed, 0xf5, 0x24, 0xf2, 0x2c, 0xfc, 0xe2}};
constexpr GUID kRule3Interface{0xb21563ff, 0xd696, 0x4222, {0xab, 0x46, 0x4e, 0x89, 0xb7, 0x3a, 0xb3, 0x4a}};
constexpr GUID kProductsClass{0xcc19079b, 0x8272, 0x4d73, {0xbb, 0x70, 0xcd, 0xb5, 0x33, 0x52, 0x7b, 0x61}};
constexpr GUID kProductsInterface{0x39eb36e0, 0x2097, 0x40bd, {0x8a, 0xf2, 0x63, 0xa1, 0x3b, 0x52, 0x53, 0x62}};
constexpr GUID kEnumerator{0x00020404, 0x0000, 0x0000, {0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46}};

constexpr std::size_t kMostFirewallRules = 20'000;
constexpr LONG kMostFirewallProducts = 64;
// icftypes.h, NET_FW_RULE_CATEGORY_FIREWALL
constexpr LONG kFirewallCategory = 2;

QString takenText(BSTR text)
{
    const QString taken = QString::fromWCharArray(text ? text : L"", text ? int(SysStringLen(text)) : 0);
    SysFreeString(text);
    return shownText(taken.left(4096));
}

/// Reads the members of one rule. A rule of which a member cannot be read may hold for less than the rest says, or never:
/// it is conditional. One such rule does not hide the others.
class RuleReader {
public:
    explicit RuleReader(INetFwRule &rule) : m_rule(rule) {}

    FirewallRule read()
    {
        FirewallRule rule;
        rule.name = text(&INetFwRule::get_Name);
        rule.program = any(text(&INetFwRule::get_ApplicationName));
        rule.service = text(&INetFwRule::get_ServiceName);
        LONG number = kAnyProtocol;
        const HRESULT told = m_rule.get_Protocol(&number);
        take(told);
        rule.protocol = SUCCEEDED(told) ? int(number) : kAnyProtocol;
        // Other protocols have no ports, and some Windows versions then return an error.
        if (rule.protocol == kUdpProtocol || rule.protocol == 6) {
            rule.localPorts = list(&INetFwRule::get_LocalPorts);
            rule.remotePorts = list(&INetFwRule::get_RemotePorts);
        }
        rule.localAddresses = list(&INetFwRule::get_LocalAddresses);
        rule.remoteAddresses = list(&INetFwRule::get_RemoteAddresses);
        rule.interfaceTypes = list(&INetFwRule::get_InterfaceTypes);
        rule.interfaces = interfaces();
        LONG networks = 0;
        if (const HRESULT code = m_rule.get_Profiles(&networks); FAILED(code)) {
            take(code);
            networks = LONG(kEveryNetwork);
        }
        rule.networks = std::uint32_t(networks) & kEveryNetwork;
        VARIANT_BOOL enabled = VARIANT_TRUE;
        take(m_rule.get_Enabled(&enabled));
        rule.enabled = enabled != VARIANT_FALSE;
        NET_FW_ACTION action = NET_FW_ACTION_BLOCK;
        take(m_rule.get_Action(&action));
        rule.action = action == NET_FW_ACTION_BLOCK ? FirewallAction::Block : FirewallAction::Allow;
        readNewer(rule);
        rule.conditional = rule.conditional || m_failed;
        if (rule.name.isEmpty())
            rule.name = QStringLiteral("?");
        return rule;
    }

private:
    using TextGetter = HRESULT (STDMETHODCALLTYPE INetFwRule::*)(BSTR *);

    void take(HRESULT code) { m_failed = m_failed || FAILED(code); }
    QString text(TextGetter getter)
    {
        BSTR value = nullptr;
        take((m_rule.*getter)(&value));
        return takenText(value);
    }
    static QString any(const QString &value) { return value == u"*" ? QString() : value; }
    QStringList list(TextGetter getter)
    {
        const QString value = any(text(getter));
        return value.compare(QLatin1String("All"), Qt::CaseInsensitive) == 0 ? QStringList()
                                                                             : value.split(u',', Qt::SkipEmptyParts);
    }
    QStringList interfaces()
    {
        Variant value;
        take(m_rule.get_Interfaces(value.room()));
        QStringList names;
        if ((*value).vt != (VT_ARRAY | VT_VARIANT))
            return names;
        SAFEARRAY *array = (*value).parray;
        LONG last = -1;
        LONG first = 0;
        SafeArrayGetLBound(array, 1, &first);
        SafeArrayGetUBound(array, 1, &last);
        for (LONG i = first; i <= last && names.size() < 256; ++i) {
            Variant name;
            if (SUCCEEDED(SafeArrayGetElement(array, &i, name.room())) && (*name).vt == VT_BSTR)
                names << shownText(QString::fromWCharArray((*name).bstrVal ? (*name).bstrVal : L"").left(4096));
        }
        return names;
    }
    // Since Windows 8: the app that the rule is for.
    void readNewer(FirewallRule &rule)
    {
        Owned<INetFwRule3> newer;
        if (FAILED(m_rule.QueryInterface(kRule3Interface, reinterpret_cast<void **>(newer.room()))) || !newer)
            return;
        const auto newerText = [&](HRESULT (STDMETHODCALLTYPE INetFwRule3::*getter)(BSTR *)) {
            BSTR value = nullptr;
            take((newer.operator->()->*getter)(&value));
            return takenText(value);
        };
        rule.package = newerText(&INetFwRule3::get_LocalAppPackageId);
        rule.user = newerText(&INetFwRule3::get_LocalUserOwner);
        // Security descriptors: whether they include the service is not judged here.
        for (const auto list : {&INetFwRule3::get_LocalUserAuthorizedList, &INetFwRule3::get_RemoteUserAuthorizedList,
                                &INetFwRule3::get_RemoteMachineAuthorizedList})
            rule.conditional = rule.conditional || !newerText(list).isEmpty();
        LONG secure = 0;
        take(newer->get_SecureFlags(&secure));
        rule.needsIpsec = secure != 0;
    }

    INetFwRule &m_rule;
    bool m_failed = false;
};

Result<void> readProfiles(INetFwPolicy2 &policy, Firewall &firewall)
{
    LONG active = 0;
    HRESULT code = policy.get_CurrentProfileTypes(&active);
    for (const std::uint32_t network : {kDomainNetwork, kPrivateNetwork, kPublicNetwork}) {
        VARIANT_BOOL on = VARIANT_FALSE;
        NET_FW_ACTION outbound = NET_FW_ACTION_ALLOW;
        if (SUCCEEDED(code))
            code = policy.get_FirewallEnabled(NET_FW_PROFILE_TYPE2(network), &on);
        if (SUCCEEDED(code))
            code = policy.get_DefaultOutboundAction(NET_FW_PROFILE_TYPE2(network), &outbound);
        firewall.profiles.push_back({network, (std::uint32_t(active) & network) != 0, on != VARIANT_FALSE,
                                     outbound == NET_FW_ACTION_BLOCK ? FirewallAction::Block : FirewallAction::Allow,
                                     FirewallOrigin::Local});
    }
    return SUCCEEDED(code) ? Result<void>{} : comFailure(code, "read the firewall's profiles");
}

Result<void> readRules(INetFwPolicy2 &policy, Firewall &firewall)
{
    Owned<INetFwRules> rules;
    Owned<IUnknown> unknown;
    Owned<IEnumVARIANT> all;
    HRESULT code = policy.get_Rules(rules.room());
    if (SUCCEEDED(code) && rules)
        code = rules->get__NewEnum(unknown.room());
    if (SUCCEEDED(code) && unknown)
        code = unknown->QueryInterface(kEnumerator, reinterpret_cast<void **>(all.room()));
    if (FAILED(code) || !all)
        return comFailure(FAILED(code) ? code : E_FAIL, "list the firewall's rules");
    for (std::size_t read = 0;; ++read) {
        Variant one;
        ULONG count = 0;
        code = all->Next(1, one.room(), &count);
        if (FAILED(code))
            return comFailure(code, "list the firewall's rules");
        if (code != S_OK || count == 0)
            return {};
        if (read >= kMostFirewallRules)
            return failure(ErrorKind::Malformed, QStringLiteral("list the firewall's rules: too many"));
        Owned<INetFwRule> rule;
        if ((*one).vt != VT_DISPATCH || !(*one).pdispVal ||
            FAILED((*one).pdispVal->QueryInterface(kRuleInterface, reinterpret_cast<void **>(rule.room()))) || !rule)
            return comFailure(E_NOINTERFACE, "list the firewall's rules");
        NET_FW_RULE_DIRECTION direction = NET_FW_RULE_DIR_OUT;
        const bool isDirected = SUCCEEDED(rule->get_Direction(&direction));
        // No check needs the inbound ones, and there are hundreds.
        if (isDirected && direction != NET_FW_RULE_DIR_OUT)
            continue;
        firewall.rules.push_back(RuleReader(*rule.operator->()).read());
        firewall.rules.back().conditional = firewall.rules.back().conditional || !isDirected;
    }
}

bool replacesRules(INetFwProduct &product)
{
    Variant categories;
    if (FAILED(product.get_RuleCategories(categories.room())) || ((*categories).vt & VT_ARRAY) == 0)
        return false;
    SAFEARRAY *array = (*categories).parray;
    LONG first = 0;
    LONG last = -1;
    SafeArrayGetLBound(array, 1, &first);
    SafeArrayGetUBound(array, 1, &last);
    for (LONG i = first; i <= last; ++i) {
        Variant category;
        LONG number = -1;
        const bool isVariant = (*categories).vt == (VT_ARRAY | VT_VARIANT);
        if (SUCCEEDED(SafeArrayGetElement(array, &i, isVariant ? static_cast<void *>(category.room()) : &number)))
            number = isVariant && ((*category).vt == VT_I4 || (*category).vt == VT_UI4) ? (*category).lVal : number;
        if (number == kFirewallCategory)
            return true;
    }
    return false;
}

// If this fails, assume no product: then Windows' own rules count, as on nearly every computer.
void readProducts(Firewall &firewall)
{
    Owned<INetFwProducts> products;
    LONG count = 0;
    if (FAILED(CoCreateInstance(kProductsClass, nullptr, CLSCTX_INPROC_SERVER, kProductsInterface,
                                reinterpret_cast<void **>(products.room()))) ||
        !products || FAILED(products->get_Count(&count)))
        return;
    for (LONG i = 0; i < std::min(count, kMostFirewallProducts); ++i) {
        Owned<INetFwProduct> product;
        BSTR name = nullptr;
        if (SUCCEEDED(products->Item(i, product.room())) && product && replacesRules(*product.operator->()) &&
            SUCCEEDED(product->get_DisplayName(&name)))
            firewall.products << takenText(name);
    }
}

} // namespace

HRESULT systemFirewallPolicy(INetFwPolicy2 **policy)
{
    return CoCreateInstance(kPolicyClass, nullptr, CLSCTX_INPROC_SERVER, kPolicyInterface, reinterpret_cast<void **>(policy));
}

Result<Firewall> windowsFirewall(const Registry &registry, FirewallPolicyFactory factory)
{
    const Apartment apartment;
    Owned<INetFwPolicy2> policy;
    const HRESULT code = factory(policy.room());
    if (FAILED(code) || !policy)
        return comFailure(FAILED(code) ? code : E_FAIL, "ask for the Windows firewall");
    Firewall firewall;
    if (const auto read = readProfiles(*policy.operator->(), firewall); !read)
        return std::unexpected(read.error());
    if (const auto read = readRules(*policy.operator->(), firewall); !read)
        return std::unexpected(read.error());
    readProducts(firewall);
    firewall.protection = securityProducts();
    if (const auto read = addFirewallPolicies(registry, firewall); !read)
        return std::unexpected(read.error());
    return firewall;
}

} // namespace fix789::adapters
