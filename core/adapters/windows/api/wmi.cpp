// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/api/wmi.h"

#include "adapters/windows/api/com.h"
#include "adapters/windows/api/time_budget.h"
#include "adapters/windows/api/wide_text.h"
#include "base/shown_text.h"

#include <windows.h>

#include <wbemcli.h>

namespace fix789::adapters {
namespace {

// Defined here because the import libraries of some compilers lack them. wbemcli.h
constexpr GUID kLocatorClass{0x4590f811, 0x1d3a, 0x11d0, {0x89, 0x1f, 0x00, 0xaa, 0x00, 0x4b, 0x2e, 0x24}};
constexpr GUID kLocatorInterface{0xdc12a687, 0x737f, 0x11cf, {0x88, 0x4d, 0x00, 0xaa, 0x00, 0x4b, 0x2e, 0x24}};

constexpr std::size_t kMostObjects = 1000;
constexpr LONG kMostElements = 4096;
constexpr qsizetype kLongestWmiText = 4096;
constexpr std::chrono::seconds kWmiPatience{10};           // for a whole question
constexpr LONG kLongestObjectWait = 10'000;                // ms for one object
constexpr LONG kConnectUseMaxWait = 0x80;                  // WBEM_FLAG_CONNECT_USE_MAX_WAIT: two minutes, or for ever without
constexpr HRESULT kInvalidNamespace = HRESULT(0x8004100E); // WBEM_E_INVALID_NAMESPACE
constexpr HRESULT kInvalidClass = HRESULT(0x80041010);     // WBEM_E_INVALID_CLASS
constexpr HRESULT kNotFound = HRESULT(0x80041002);         // WBEM_E_NOT_FOUND
constexpr HRESULT kNotSupported = HRESULT(0x8004100C);     // WBEM_E_NOT_SUPPORTED
constexpr HRESULT kAccessDenied = HRESULT(0x80041003);     // WBEM_E_ACCESS_DENIED
constexpr HRESULT kTimedOut = HRESULT(0x00040004);         // WBEM_S_TIMEDOUT

/// Owns a BSTR.
class Bstr {
public:
    explicit Bstr(const QString &text) : m_text(SysAllocString(wide(text))) {}
    Bstr(const Bstr &) = delete;
    Bstr &operator=(const Bstr &) = delete;
    ~Bstr() { SysFreeString(m_text); }
    BSTR operator*() const { return m_text; }

private:
    BSTR m_text;
};

Failure wmiFailure(HRESULT code, const QString &doing)
{
    if (code == kInvalidNamespace || code == kInvalidClass || code == kNotFound || code == kNotSupported)
        return failure(ErrorKind::NotSupported, doing, code);
    if (code == kAccessDenied)
        return failure(ErrorKind::Refused, doing, code);
    return comFailure(code, "ask WMI");
}

QVariant valueOf(const VARIANT &value)
{
    switch (value.vt) {
    case VT_BSTR:
        return shownText(QString::fromWCharArray(value.bstrVal ? value.bstrVal : L"").left(kLongestWmiText));
    case VT_BOOL:
        return value.boolVal != VARIANT_FALSE;
    case VT_UI1:
        return qlonglong(value.bVal);
    case VT_I2:
        return qlonglong(value.iVal);
    case VT_I4: // WMI returns uint16 and uint32 as this
        return qlonglong(value.lVal);
    default:
        return {};
    }
}

QVariant listOf(const VARIANT &value)
{
    const auto type = VARTYPE(value.vt & VT_TYPEMASK);
    QVariantList list;
    LONG first = 0;
    LONG last = -1;
    SAFEARRAY *array = value.parray;
    if (array == nullptr || SafeArrayGetDim(array) != 1)
        return {};
    SafeArrayGetLBound(array, 1, &first);
    SafeArrayGetUBound(array, 1, &last);
    for (LONG i = first; i <= last && i - first < kMostElements; ++i) {
        Variant element;
        element.room()->vt = type;
        if (SUCCEEDED(SafeArrayGetElement(array, &i, &element.room()->bVal)))
            list << valueOf(*element);
    }
    return list;
}

WmiRow rowFrom(IWbemClassObject &object, const QStringList &properties)
{
    WmiRow row;
    for (const QString &name : properties) {
        Variant value;
        if (FAILED(object.Get(wide(name), 0, value.room(), nullptr, nullptr)))
            continue;
        const QVariant taken = ((*value).vt & VT_ARRAY) != 0 ? listOf(*value) : valueOf(*value);
        if (taken.isValid())
            row.insert(name, taken);
    }
    return row;
}

Result<std::vector<WmiRow>> readAll(IEnumWbemClassObject &all, const QStringList &properties, const QString &doing)
{
    std::vector<WmiRow> rows;
    for (;;) {
        Owned<IWbemClassObject> one;
        ULONG count = 0;
        const HRESULT code = all.Next(kLongestObjectWait, 1, one.room(), &count);
        if (FAILED(code))
            return wmiFailure(code, doing);
        if (code == kTimedOut)
            return failure(ErrorKind::TimedOut, doing);
        if (count == 0 || !one)
            return rows;
        if (rows.size() >= kMostObjects)
            return failure(ErrorKind::Malformed, doing);
        rows.push_back(rowFrom(*one.operator->(), properties));
    }
}

QString doingFor(const QString &space)
{
    return QStringLiteral("ask WMI (%1)").arg(space);
}

// https://learn.microsoft.com/windows/win32/wmisdk/wmi-c---application-examples
Result<std::vector<WmiRow>> ask(const QString &space, const QString &query, const QStringList &properties)
{
    const QString doing = doingFor(space);
    const Apartment apartment;
    Owned<IWbemLocator> locator;
    HRESULT code = CoCreateInstance(kLocatorClass, nullptr, CLSCTX_INPROC_SERVER, kLocatorInterface,
                                    reinterpret_cast<void **>(locator.room()));
    if (FAILED(code) || !locator)
        return comFailure(FAILED(code) ? code : E_FAIL, "ask for WMI");
    Owned<IWbemServices> services;
    code = locator->ConnectServer(*Bstr(space), nullptr, nullptr, nullptr, kConnectUseMaxWait, nullptr, nullptr, services.room());
    if (FAILED(code) || !services)
        return wmiFailure(FAILED(code) ? code : E_FAIL, doing);
    // WMI acts with the caller's identity; an object without a proxy, as in Wine, needs no blanket.
    CoSetProxyBlanket(services.operator->(), RPC_C_AUTHN_WINNT, RPC_C_AUTHZ_NONE, nullptr, RPC_C_AUTHN_LEVEL_CALL,
                      RPC_C_IMP_LEVEL_IMPERSONATE, nullptr, EOAC_NONE);
    Owned<IEnumWbemClassObject> all;
    code = services->ExecQuery(*Bstr(QStringLiteral("WQL")), *Bstr(query), WBEM_FLAG_FORWARD_ONLY | WBEM_FLAG_RETURN_IMMEDIATELY,
                               nullptr, all.room());
    if (FAILED(code) || !all)
        return wmiFailure(FAILED(code) ? code : E_FAIL, doing);
    CoSetProxyBlanket(all.operator->(), RPC_C_AUTHN_WINNT, RPC_C_AUTHZ_NONE, nullptr, RPC_C_AUTHN_LEVEL_CALL,
                      RPC_C_IMP_LEVEL_IMPERSONATE, nullptr, EOAC_NONE);
    return readAll(*all.operator->(), properties, doing);
}

} // namespace

Result<std::vector<WmiRow>> askWmi(const QString &space, const QString &query, const QStringList &properties)
{
    static TimeBudgets budgets(kWmiPatience); // each namespace has providers of its own
    return budgets.ask<std::vector<WmiRow>>(space, doingFor(space), [=] { return ask(space, query, properties); });
}

} // namespace fix789::adapters
