// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "adapters/windows/api/windows_error.h"

#include <windows.h>

#include <objbase.h>
#include <oleauto.h>

namespace fix789::adapters {

class Apartment {
public:
    Apartment() : m_entered(SUCCEEDED(CoInitializeEx(nullptr, COINIT_APARTMENTTHREADED | COINIT_DISABLE_OLE1DDE))) {}
    Apartment(const Apartment &) = delete;
    Apartment &operator=(const Apartment &) = delete;
    ~Apartment()
    {
        if (m_entered)
            CoUninitialize();
    }

private:
    bool m_entered; // a thread in an apartment of the other kind may still call
};

/// Releases an interface.
template <class T>
class Owned {
public:
    Owned() = default;
    Owned(const Owned &) = delete;
    Owned &operator=(const Owned &) = delete;
    ~Owned()
    {
        if (m_interface)
            m_interface->Release();
    }
    T **room() { return &m_interface; }
    T *operator->() const { return m_interface; }
    explicit operator bool() const { return m_interface != nullptr; }

private:
    T *m_interface = nullptr;
};

/// A VARIANT that clears itself.
class Variant {
public:
    Variant() { VariantInit(&m_variant); }
    Variant(const Variant &) = delete;
    Variant &operator=(const Variant &) = delete;
    ~Variant() { VariantClear(&m_variant); }
    VARIANT *room() { return &m_variant; }
    const VARIANT &operator*() const { return m_variant; }

private:
    VARIANT m_variant;
};

inline Failure comFailure(HRESULT code, const char *doing)
{
    const auto what = QString::fromLatin1(doing);
    if (code == E_NOTIMPL || code == REGDB_E_CLASSNOTREG || code == CLASS_E_CLASSNOTAVAILABLE)
        return failure(ErrorKind::NotSupported, what, code);
    if (HRESULT_FACILITY(code) == FACILITY_WIN32)
        return windowsFailure(DWORD(HRESULT_CODE(code)), what);
    return failure(code == E_ACCESSDENIED ? ErrorKind::Refused : ErrorKind::Failed, what, code);
}

} // namespace fix789::adapters
