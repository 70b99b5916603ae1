// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <windows.h>
#include <winsvc.h>

#include <utility>

namespace fix789::adapters {

/// Owns one handle and closes it. Policy defines the null handle and how to close; each kind of handle has its own type, so
/// that the wrong function cannot close it.
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

/// Events, processes, tokens: these functions return null on failure.
struct KernelPolicy {
    using Handle = HANDLE;
    static Handle none() { return nullptr; }
    static void close(Handle handle) { CloseHandle(handle); }
};

/// Only CreateFileW returns INVALID_HANDLE_VALUE on failure.
/// https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-createfilew
struct FilePolicy {
    using Handle = HANDLE;
    static Handle none() { return INVALID_HANDLE_VALUE; }
    static void close(Handle handle) { CloseHandle(handle); }
};

/// Memory that the caller must free with LocalFree.
struct LocalMemoryPolicy {
    using Handle = HLOCAL;
    static Handle none() { return nullptr; }
    static void close(Handle handle) { LocalFree(handle); }
};

using RegistryKeyHandle = OwnedHandle<RegistryKeyPolicy>;
using ServiceHandle = OwnedHandle<ServicePolicy>;
using KernelHandle = OwnedHandle<KernelPolicy>;
/// The process snapshot fails in the same way as CreateFileW.
using SnapshotHandle = OwnedHandle<FilePolicy>;
using FileHandle = OwnedHandle<FilePolicy>;
using LocalMemory = OwnedHandle<LocalMemoryPolicy>;

} // namespace fix789::adapters
