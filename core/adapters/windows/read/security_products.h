// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <windows.h>

#include <oaidl.h>

namespace fix789::adapters {

/// Enabled firewalls and virus scanners registered with Windows' security centre, without Windows' own: each may filter, but
/// its presence proves nothing. Call it on a thread that has entered COM. Empty if there are none or Windows does not say:
/// servers have no security centre.
QStringList securityProducts();

/// The methods that we call, in vtable order. Declared here because MinGW has no iwscapi.h.
/// https://learn.microsoft.com/windows/win32/api/iwscapi/nn-iwscapi-iwscproductlist
namespace wsc {

inline constexpr GUID kProductListClass{0x17072f7b, 0x9abe, 0x4a74, {0xa2, 0x61, 0x1e, 0xb7, 0x6b, 0x55, 0x10, 0x7a}};
inline constexpr GUID kProductListInterface{0x722a338c, 0x6e8e, 0x4e72, {0xac, 0x27, 0x14, 0x17, 0xfb, 0x0c, 0x81, 0xc2}};
inline constexpr ULONG kFirewalls = 0x1;     ///< wscapi.h: WSC_SECURITY_PROVIDER_FIREWALL
inline constexpr ULONG kVirusScanners = 0x4; ///< WSC_SECURITY_PROVIDER_ANTIVIRUS
inline constexpr int kOn = 0;                ///< WSC_SECURITY_PRODUCT_STATE_ON

// They have no virtual destructors; no code deletes through them.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wnon-virtual-dtor"
struct Product : IDispatch {
    virtual HRESULT STDMETHODCALLTYPE get_ProductName(BSTR *name) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_ProductState(int *state) = 0;
};

struct ProductList : IDispatch {
    virtual HRESULT STDMETHODCALLTYPE Initialize(ULONG provider) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_Count(LONG *count) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_Item(ULONG index, Product **product) = 0;
};
#pragma GCC diagnostic pop

} // namespace wsc
} // namespace fix789::adapters
