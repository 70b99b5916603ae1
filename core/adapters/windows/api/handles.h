// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <windows.h>
#include <winsvc.h>

#include <utility>

namespace fix789 {

/// Owns one handle and closes it. Policy says what is "no handle" and how to close; each kind of handle has a type of its own,
/// so that none is closed by the wrong function.
template <class Policy>
class OwnedHandle {
public:
    using Handle = typename Policy::Handle;

    OwnedHandle() = default;
    explicit OwnedHandle(Handle handle) : m_handle(handle) {}
    OwnedHandle(OwnedHandle &&other) noexcept : m_handle(std::exchange(other.m_handle, Policy::none())) {}
    OwnedHandle &operator=(OwnedHandle &&other) noexcept
    {
        std::swap(m_handle, other.m_handle);
        return *this;
    }
    ~OwnedHandle()
    {
        if (*this)
            Policy::close(m_handle);
    }

    explicit operator bool() const { return m_handle != Policy::none(); }
    [[nodiscard]] Handle operator*() const { return m_handle; }

private:
    Handle m_handle = Policy::none();
};

struct RegistryKeyPolicy {
    using Handle = HKEY;
    static Handle none() { return nullptr; }
    static void close(Handle handle) { RegCloseKey(handle); }
};

struct ServicePolicy {
    using Handle = SC_HANDLE;
    static Handle none() { return nullptr; }
    static void close(Handle handle) { CloseServiceHandle(handle); }
};

/// Events, processes, tokens: functions that fail give null.
struct KernelPolicy {
    using Handle = HANDLE;
    static Handle none() { return nullptr; }
    static void close(Handle handle) { CloseHandle(handle); }
};

/// CreateFileW alone gives INVALID_HANDLE_VALUE when it fails.
/// https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-createfilew
struct FilePolicy {
    using Handle = HANDLE;
    static Handle none() { return INVALID_HANDLE_VALUE; }
    static void close(Handle handle) { CloseHandle(handle); }
};

/// Memory that a function handed over for LocalFree.
struct LocalMemoryPolicy {
    using Handle = HLOCAL;
    static Handle none() { return nullptr; }
    static void close(Handle handle) { LocalFree(handle); }
};

using RegistryKeyHandle = OwnedHandle<RegistryKeyPolicy>;
using ServiceHandle = OwnedHandle<ServicePolicy>;
using KernelHandle = OwnedHandle<KernelPolicy>;
/// The snapshot of all processes fails as CreateFileW does.
using SnapshotHandle = OwnedHandle<FilePolicy>;
using FileHandle = OwnedHandle<FilePolicy>;
using LocalMemory = OwnedHandle<LocalMemoryPolicy>;

} // namespace fix789
