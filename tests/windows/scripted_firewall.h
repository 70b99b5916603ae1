// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <windows.h>

#include <netfw.h>

#include <oleauto.h>

#include <cwchar>
#include <vector>

/// A firewall in the place of Windows': the interfaces that we read, with what a test puts in. Nothing counts its references;
/// `held` counts what is asked for and not released.
// The interfaces have no virtual destructors, and nobody deletes through them.
#pragma GCC diagnostic ignored "-Wnon-virtual-dtor"

namespace fix789::tests {

inline int held = 0;

template <class Interface>
class Scripted : public Interface {
public:
    virtual ~Scripted() = default;
    HRESULT STDMETHODCALLTYPE QueryInterface(REFIID, void **object) override
    {
        *object = this;
        ++held;
        return S_OK;
    }
    ULONG STDMETHODCALLTYPE AddRef() override { return ULONG(++held); }
    ULONG STDMETHODCALLTYPE Release() override { return ULONG(--held); }
};

template <class Interface>
class ScriptedDispatch : public Scripted<Interface> {
public:
    HRESULT STDMETHODCALLTYPE GetTypeInfoCount(UINT *) override { return E_NOTIMPL; }
    HRESULT STDMETHODCALLTYPE GetTypeInfo(UINT, LCID, ITypeInfo **) override { return E_NOTIMPL; }
    HRESULT STDMETHODCALLTYPE GetIDsOfNames(REFIID, LPOLESTR *, UINT, LCID, DISPID *) override { return E_NOTIMPL; }
    HRESULT STDMETHODCALLTYPE Invoke(DISPID, REFIID, LCID, WORD, DISPPARAMS *, VARIANT *, EXCEPINFO *, UINT *) override
    {
        return E_NOTIMPL;
    }
};

/// Whoever writes to the firewall fails the test program.
inline HRESULT written()
{
    ExitProcess(71);
    return E_FAIL;
}

struct ScriptedRule : ScriptedDispatch<INetFwRule3> {
    const wchar_t *name = L"";
    const wchar_t *program = nullptr;
    const wchar_t *service = nullptr;
    const wchar_t *localPorts = L"*";
    const wchar_t *remotePorts = L"4500";
    const wchar_t *remoteAddresses = L"*";
    const wchar_t *package = nullptr;
    const wchar_t *onInterface = nullptr;
    const wchar_t *authorized = nullptr; ///< a security descriptor: LUAuth in the registry
    LONG protocol = 17;
    LONG profiles = NET_FW_PROFILE2_ALL;
    LONG secure = 0;
    NET_FW_RULE_DIRECTION direction = NET_FW_RULE_DIR_OUT;
    NET_FW_ACTION action = NET_FW_ACTION_BLOCK;
    VARIANT_BOOL enabled = VARIANT_TRUE;
    int refusedCall = -1; ///< the k-th question is refused
    int calls = 0;

    HRESULT answer() { return calls++ == refusedCall ? E_ACCESSDENIED : S_OK; }
    HRESULT say(BSTR *to, const wchar_t *text)
    {
        const HRESULT code = answer();
        *to = code == S_OK && text ? SysAllocString(text) : nullptr;
        return code;
    }
    template <class T>
    HRESULT say(T *to, T value)
    {
        *to = value;
        return answer();
    }

    HRESULT STDMETHODCALLTYPE get_Name(BSTR *to) override { return say(to, name); }
    HRESULT STDMETHODCALLTYPE put_Name(BSTR) override { return written(); }
    HRESULT STDMETHODCALLTYPE get_Description(BSTR *to) override { return say(to, L""); }
    HRESULT STDMETHODCALLTYPE put_Description(BSTR) override { return written(); }
    HRESULT STDMETHODCALLTYPE get_ApplicationName(BSTR *to) override { return say(to, program); }
    HRESULT STDMETHODCALLTYPE put_ApplicationName(BSTR) override { return written(); }
    HRESULT STDMETHODCALLTYPE get_ServiceName(BSTR *to) override { return say(to, service); }
    HRESULT STDMETHODCALLTYPE put_ServiceName(BSTR) override { return written(); }
    HRESULT STDMETHODCALLTYPE get_Protocol(LONG *to) override { return say(to, protocol); }
    HRESULT STDMETHODCALLTYPE put_Protocol(LONG) override { return written(); }
    HRESULT STDMETHODCALLTYPE get_LocalPorts(BSTR *to) override { return say(to, localPorts); }
    HRESULT STDMETHODCALLTYPE put_LocalPorts(BSTR) override { return written(); }
    HRESULT STDMETHODCALLTYPE get_RemotePorts(BSTR *to) override { return say(to, remotePorts); }
    HRESULT STDMETHODCALLTYPE put_RemotePorts(BSTR) override { return written(); }
    HRESULT STDMETHODCALLTYPE get_LocalAddresses(BSTR *to) override { return say(to, L"*"); }
    HRESULT STDMETHODCALLTYPE put_LocalAddresses(BSTR) override { return written(); }
    HRESULT STDMETHODCALLTYPE get_RemoteAddresses(BSTR *to) override { return say(to, remoteAddresses); }
    HRESULT STDMETHODCALLTYPE put_RemoteAddresses(BSTR) override { return written(); }
    HRESULT STDMETHODCALLTYPE get_IcmpTypesAndCodes(BSTR *to) override { return say(to, L""); }
    HRESULT STDMETHODCALLTYPE put_IcmpTypesAndCodes(BSTR) override { return written(); }
    HRESULT STDMETHODCALLTYPE get_Direction(NET_FW_RULE_DIRECTION *to) override { return say(to, direction); }
    HRESULT STDMETHODCALLTYPE put_Direction(NET_FW_RULE_DIRECTION) override { return written(); }
    HRESULT STDMETHODCALLTYPE get_Interfaces(VARIANT *to) override
    {
        if (onInterface) {
            SAFEARRAY *array = SafeArrayCreateVector(VT_VARIANT, 0, 1);
            VARIANT text;
            VariantInit(&text);
            text.vt = VT_BSTR;
            text.bstrVal = SysAllocString(onInterface);
            LONG index = 0;
            SafeArrayPutElement(array, &index, &text);
            VariantClear(&text);
            to->vt = VT_ARRAY | VT_VARIANT;
            to->parray = array;
        }
        return answer();
    }
    HRESULT STDMETHODCALLTYPE put_Interfaces(VARIANT) override { return written(); }
    HRESULT STDMETHODCALLTYPE get_InterfaceTypes(BSTR *to) override { return say(to, L"All"); }
    HRESULT STDMETHODCALLTYPE put_InterfaceTypes(BSTR) override { return written(); }
    HRESULT STDMETHODCALLTYPE get_Enabled(VARIANT_BOOL *to) override { return say(to, enabled); }
    HRESULT STDMETHODCALLTYPE put_Enabled(VARIANT_BOOL) override { return written(); }
    HRESULT STDMETHODCALLTYPE get_Grouping(BSTR *to) override { return say(to, L""); }
    HRESULT STDMETHODCALLTYPE put_Grouping(BSTR) override { return written(); }
    HRESULT STDMETHODCALLTYPE get_Profiles(LONG *to) override { return say(to, profiles); }
    HRESULT STDMETHODCALLTYPE put_Profiles(LONG) override { return written(); }
    HRESULT STDMETHODCALLTYPE get_EdgeTraversal(VARIANT_BOOL *to) override { return say(to, VARIANT_BOOL(VARIANT_FALSE)); }
    HRESULT STDMETHODCALLTYPE put_EdgeTraversal(VARIANT_BOOL) override { return written(); }
    HRESULT STDMETHODCALLTYPE get_Action(NET_FW_ACTION *to) override { return say(to, action); }
    HRESULT STDMETHODCALLTYPE put_Action(NET_FW_ACTION) override { return written(); }
    HRESULT STDMETHODCALLTYPE get_EdgeTraversalOptions(LONG *to) override { return say(to, LONG(0)); }
    HRESULT STDMETHODCALLTYPE put_EdgeTraversalOptions(LONG) override { return written(); }
    HRESULT STDMETHODCALLTYPE get_LocalAppPackageId(BSTR *to) override { return say(to, package); }
    HRESULT STDMETHODCALLTYPE put_LocalAppPackageId(BSTR) override { return written(); }
    HRESULT STDMETHODCALLTYPE get_LocalUserOwner(BSTR *to) override { return say(to, nullptr); }
    HRESULT STDMETHODCALLTYPE put_LocalUserOwner(BSTR) override { return written(); }
    HRESULT STDMETHODCALLTYPE get_LocalUserAuthorizedList(BSTR *to) override { return say(to, authorized); }
    HRESULT STDMETHODCALLTYPE put_LocalUserAuthorizedList(BSTR) override { return written(); }
    HRESULT STDMETHODCALLTYPE get_RemoteUserAuthorizedList(BSTR *to) override { return say(to, nullptr); }
    HRESULT STDMETHODCALLTYPE put_RemoteUserAuthorizedList(BSTR) override { return written(); }
    HRESULT STDMETHODCALLTYPE get_RemoteMachineAuthorizedList(BSTR *to) override { return say(to, nullptr); }
    HRESULT STDMETHODCALLTYPE put_RemoteMachineAuthorizedList(BSTR) override { return written(); }
    HRESULT STDMETHODCALLTYPE get_SecureFlags(LONG *to) override { return say(to, secure); }
    HRESULT STDMETHODCALLTYPE put_SecureFlags(LONG) override { return written(); }
};

struct ScriptedList final : Scripted<IEnumVARIANT> {
    std::vector<ScriptedRule *> rules;
    std::size_t position = 0;
    bool endless = false;
    bool strange = false; ///< holds something that is no rule

    HRESULT STDMETHODCALLTYPE Next(ULONG wanted, VARIANT *to, ULONG *count) override
    {
        *count = 0;
        if (wanted != 1 || rules.empty() || (position >= rules.size() && !endless))
            return S_FALSE;
        to->vt = VARTYPE(strange ? VT_EMPTY : VT_DISPATCH);
        to->pdispVal = rules[position++ % rules.size()];
        ++held;
        if (strange)
            --held;
        *count = 1;
        return S_OK;
    }
    HRESULT STDMETHODCALLTYPE Skip(ULONG) override { return E_NOTIMPL; }
    HRESULT STDMETHODCALLTYPE Reset() override { return E_NOTIMPL; }
    HRESULT STDMETHODCALLTYPE Clone(IEnumVARIANT **) override { return E_NOTIMPL; }
};

struct ScriptedRules : ScriptedDispatch<INetFwRules> {
    ScriptedList list;
    HRESULT listed = S_OK;

    HRESULT STDMETHODCALLTYPE get_Count(LONG *) override { return E_NOTIMPL; }
    HRESULT STDMETHODCALLTYPE Add(INetFwRule *) override { return written(); }
    HRESULT STDMETHODCALLTYPE Remove(BSTR) override { return written(); }
    HRESULT STDMETHODCALLTYPE Item(BSTR, INetFwRule **) override { return E_NOTIMPL; }
    HRESULT STDMETHODCALLTYPE get__NewEnum(IUnknown **to) override
    {
        list.position = 0;
        return listed == S_OK ? list.QueryInterface(IID_IUnknown, reinterpret_cast<void **>(to)) : listed;
    }
};

// As Windows: it answers with this computer's own settings and rules; what a policy sets stands in the registry alone.
struct ScriptedPolicy : ScriptedDispatch<INetFwPolicy2> {
    using Profile = NET_FW_PROFILE_TYPE2;
    ScriptedRules rules;
    LONG active = NET_FW_PROFILE2_PUBLIC;
    HRESULT profilesTold = S_OK;
    HRESULT onTold = S_OK;
    HRESULT outboundTold = S_OK;
    HRESULT rulesGiven = S_OK;
    NET_FW_MODIFY_STATE modifyState = NET_FW_MODIFY_STATE_OK;

    HRESULT STDMETHODCALLTYPE get_CurrentProfileTypes(LONG *to) override
    {
        *to = active;
        return profilesTold;
    }
    HRESULT STDMETHODCALLTYPE get_FirewallEnabled(Profile profile, VARIANT_BOOL *to) override
    {
        *to = profile == NET_FW_PROFILE2_DOMAIN ? VARIANT_FALSE : VARIANT_TRUE;
        return onTold;
    }
    HRESULT STDMETHODCALLTYPE get_DefaultOutboundAction(Profile profile, NET_FW_ACTION *to) override
    {
        *to = profile == NET_FW_PROFILE2_PUBLIC ? NET_FW_ACTION_BLOCK : NET_FW_ACTION_ALLOW;
        return outboundTold;
    }
    HRESULT STDMETHODCALLTYPE get_Rules(INetFwRules **to) override
    {
        return rulesGiven == S_OK ? rules.QueryInterface(IID_IUnknown, reinterpret_cast<void **>(to)) : rulesGiven;
    }
    HRESULT STDMETHODCALLTYPE put_FirewallEnabled(Profile, VARIANT_BOOL) override { return written(); }
    HRESULT STDMETHODCALLTYPE get_ExcludedInterfaces(Profile, VARIANT *) override { return E_NOTIMPL; }
    HRESULT STDMETHODCALLTYPE put_ExcludedInterfaces(Profile, VARIANT) override { return written(); }
    HRESULT STDMETHODCALLTYPE get_BlockAllInboundTraffic(Profile, VARIANT_BOOL *) override { return E_NOTIMPL; }
    HRESULT STDMETHODCALLTYPE put_BlockAllInboundTraffic(Profile, VARIANT_BOOL) override { return written(); }
    HRESULT STDMETHODCALLTYPE get_NotificationsDisabled(Profile, VARIANT_BOOL *) override { return E_NOTIMPL; }
    HRESULT STDMETHODCALLTYPE put_NotificationsDisabled(Profile, VARIANT_BOOL) override { return written(); }
    HRESULT STDMETHODCALLTYPE get_UnicastResponsesToMulticastBroadcastDisabled(Profile, VARIANT_BOOL *) override
    {
        return E_NOTIMPL;
    }
    HRESULT STDMETHODCALLTYPE put_UnicastResponsesToMulticastBroadcastDisabled(Profile, VARIANT_BOOL) override
    {
        return written();
    }
    HRESULT STDMETHODCALLTYPE get_ServiceRestriction(INetFwServiceRestriction **) override { return E_NOTIMPL; }
    HRESULT STDMETHODCALLTYPE EnableRuleGroup(LONG, BSTR, VARIANT_BOOL) override { return written(); }
    HRESULT STDMETHODCALLTYPE IsRuleGroupEnabled(LONG, BSTR, VARIANT_BOOL *) override { return E_NOTIMPL; }
    HRESULT STDMETHODCALLTYPE RestoreLocalFirewallDefaults() override { return written(); }
    HRESULT STDMETHODCALLTYPE get_DefaultInboundAction(Profile, NET_FW_ACTION *) override { return E_NOTIMPL; }
    HRESULT STDMETHODCALLTYPE put_DefaultInboundAction(Profile, NET_FW_ACTION) override { return written(); }
    HRESULT STDMETHODCALLTYPE put_DefaultOutboundAction(Profile, NET_FW_ACTION) override { return written(); }
    HRESULT STDMETHODCALLTYPE get_IsRuleGroupCurrentlyEnabled(BSTR, VARIANT_BOOL *) override { return E_NOTIMPL; }
    HRESULT STDMETHODCALLTYPE get_LocalPolicyModifyState(NET_FW_MODIFY_STATE *to) override
    {
        *to = modifyState;
        return S_OK;
    }
};

} // namespace fix789::tests
