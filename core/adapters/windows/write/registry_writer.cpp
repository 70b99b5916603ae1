// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/write/registry_writer.h"

#include "adapters/windows/api/registry_key.h"
#include "adapters/windows/api/wide_text.h"
#include "adapters/windows/api/windows_error.h"

namespace fix789::adapters {
namespace {

constexpr REGSAM kWriteAccess = KEY_QUERY_VALUE | KEY_SET_VALUE;

struct SplitKey {
    QString above;
    QString leaf;
};

SplitKey split(const QString &key)
{
    const qsizetype last = key.lastIndexOf(u'\\');
    return {key.left(last), key.mid(last + 1)};
}

Result<void> checked(LSTATUS status, QStringView verb, const QString &key)
{
    if (status != ERROR_SUCCESS)
        return windowsFailure(DWORD(status), QStringLiteral("%1 registry key %2").arg(verb, key));
    return {};
}

// Windows writes the registry lazily; a power failure could lose the change but keep the journal that records it.
// https://learn.microsoft.com/windows/win32/api/winreg/nf-winreg-regflushkey
Result<void> flush(const RegistryKeyHandle &key, const QString &name)
{
    return checked(RegFlushKey(*key), u"flush", name);
}

Result<void> removeKeyIfEmpty(const QString &key)
{
    const auto handle = openRegistryKey(key, KEY_READ);
    if (!handle)
        return Failure(handle.error());
    DWORD subkeys = 0;
    DWORD values = 0;
    const LSTATUS asked = RegQueryInfoKeyW(**handle, nullptr, nullptr, nullptr, &subkeys, nullptr, nullptr, &values, nullptr,
                                           nullptr, nullptr, nullptr);
    if (auto counted = checked(asked, u"count what is in", key); !counted)
        return counted;
    if (subkeys != 0 || values != 0)
        return {};
    const SplitKey parts = split(key);
    const auto above = openRegistryKey(parts.above, KEY_READ);
    if (!above)
        return Failure(above.error());
    // This checks the right to delete on the key itself, not on the handle. It fails if a subkey has appeared meanwhile.
    // https://learn.microsoft.com/windows/win32/api/winreg/nf-winreg-regdeletekeyexw
    const LSTATUS status = RegDeleteKeyExW(**above, wide(parts.leaf), KEY_WOW64_64KEY, 0);
    if (auto removed = checked(status, u"remove", key); !removed)
        return removed;
    return flush(*above, parts.above);
}

Result<void> removeValue(const RegistryValueIs &fact)
{
    const auto key = openRegistryKey(fact.key, kWriteAccess);
    if (!key && key.error().kind == ErrorKind::NotFound)
        return {};
    if (!key)
        return Failure(key.error());
    const LSTATUS status = RegDeleteValueW(**key, wide(fact.name));
    if (status != ERROR_SUCCESS && status != ERROR_FILE_NOT_FOUND)
        return windowsFailure(DWORD(status), QStringLiteral("remove registry value %1").arg(fact.name));
    return flush(*key, fact.key);
}

enum class KeyWas { There, Made };

struct WritableKey {
    RegistryKeyHandle handle;
    KeyWas was = KeyWas::There;
};

Result<WritableKey> openOrMake(const QString &key)
{
    auto there = openRegistryKey(key, kWriteAccess);
    if (there)
        return WritableKey{std::move(*there), KeyWas::There};
    if (there.error().kind != ErrorKind::NotFound)
        return Failure(there.error());
    const SplitKey parts = split(key);
    const auto above = openRegistryKey(parts.above, KEY_CREATE_SUB_KEY);
    if (!above)
        return Failure(above.error());
    HKEY made = nullptr;
    DWORD disposition = 0;
    const LSTATUS status = RegCreateKeyExW(**above, wide(parts.leaf), 0, nullptr, REG_OPTION_NON_VOLATILE,
                                           kWriteAccess | KEY_WOW64_64KEY, nullptr, &made, &disposition);
    if (auto created = checked(status, u"make", key); !created)
        return Failure(created.error());
    return WritableKey{RegistryKeyHandle(made), disposition == REG_CREATED_NEW_KEY ? KeyWas::Made : KeyWas::There};
}

Result<void> setValue(const RegistryValueIs &fact, const RegistryValue &value)
{
    const auto key = openOrMake(fact.key);
    if (!key)
        return Failure(key.error());
    const LSTATUS status = RegSetValueExW(*key->handle, wide(fact.name), 0, DWORD(value.type),
                                          reinterpret_cast<const BYTE *>(value.bytes.constData()), DWORD(value.bytes.size()));
    if (status != ERROR_SUCCESS) {
        if (key->was == KeyWas::Made)
            (void)removeKeyIfEmpty(fact.key);
        return windowsFailure(DWORD(status), QStringLiteral("write registry value %1").arg(fact.name));
    }
    return flush(key->handle, fact.key);
}

} // namespace

Result<void> makeRegistryValue(const RegistryValueIs &fact)
{
    if (const auto *value = std::get_if<RegistryValue>(&fact.content))
        return setValue(fact, *value);
    if (auto removed = removeValue(fact); !removed)
        return removed;
    if (!std::holds_alternative<NoKey>(fact.content))
        return {};
    const auto emptied = removeKeyIfEmpty(fact.key);
    return !emptied && emptied.error().kind == ErrorKind::NotFound ? Result<void>() : emptied;
}

} // namespace fix789::adapters
