// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/process/windows_key_store.h"

#include "adapters/portable/key_name.h"
#include "adapters/windows/api/handles.h"
#include "adapters/windows/api/windows_error.h"

#include <windows.h>

#include <wincred.h>

#include <string>

namespace fix789::adapters {
namespace {

constexpr wchar_t kComment[] = L"Pre-shared key of a VPN, saved by Fix789";
constexpr wchar_t kEarlierComment[] = L"QtKeychain"; // of the library that earlier versions saved with

struct CredentialPolicy {
    using Handle = CREDENTIALW *;
    static Handle none() { return nullptr; }
    static void close(Handle handle)
    {
        SecureZeroMemory(handle->CredentialBlob, handle->CredentialBlobSize);
        CredFree(handle);
    }
};
using Credential = OwnedHandle<CredentialPolicy>;

std::wstring targetOf(const QString &name)
{
    return L"Fix789:psk:" + name.toStdWString();
}

std::wstring earlierTargetOf(const QString &name)
{
    return name.toStdWString();
}

Failure storeFailure(DWORD code, const QString &doing)
{
    if (code == ERROR_NOT_FOUND)
        return failure(ErrorKind::NotFound, doing, code);
    // A session without a key store, for example of a service.
    if (code == ERROR_NO_SUCH_LOGON_SESSION)
        return failure(ErrorKind::NotSupported, doing, code);
    return windowsFailure(code, doing);
}

Result<Credential> credentialAt(const std::wstring &target, const QString &doing)
{
    CREDENTIALW *found = nullptr;
    if (!CredReadW(target.c_str(), CRED_TYPE_GENERIC, 0, &found)) {
        const DWORD code = GetLastError();
        return storeFailure(code, doing);
    }
    return Credential(found);
}

Secret secretIn(const Credential &credential)
{
    const CREDENTIALW &one = **credential;
    return Secret(QByteArray(reinterpret_cast<const char *>(one.CredentialBlob), qsizetype(one.CredentialBlobSize)));
}

Result<void> writeAt(const QString &name, const Secret &secret, const QString &doing)
{
    std::wstring target = targetOf(name);
    std::wstring user = name.toStdWString();
    std::wstring comment = kComment;
    QByteArray bytes = secret.reveal().toByteArray();
    CREDENTIALW credential{};
    credential.Type = CRED_TYPE_GENERIC;
    credential.TargetName = target.data();
    credential.UserName = user.data();
    credential.Comment = comment.data();
    credential.CredentialBlob = reinterpret_cast<BYTE *>(bytes.data());
    credential.CredentialBlobSize = DWORD(bytes.size());
    // Neither for this session alone, nor (CRED_PERSIST_ENTERPRISE) on every computer of a roaming user.
    credential.Persist = CRED_PERSIST_LOCAL_MACHINE;
    const BOOL written = CredWriteW(&credential, 0);
    const DWORD code = written ? ERROR_SUCCESS : GetLastError();
    SecureZeroMemory(bytes.data(), std::size_t(bytes.size()));
    return written ? Result<void>{} : storeFailure(code, doing);
}

Result<void> removeAt(const std::wstring &target, const QString &doing)
{
    if (CredDeleteW(target.c_str(), CRED_TYPE_GENERIC, 0))
        return {};
    const DWORD code = GetLastError();
    return storeFailure(code, doing);
}

// A key as earlier versions saved it: with that library's comment, roaming, for no user. A credential that another program or
// a person (cmdkey, a saved sign-in) keeps under the name has its own user or comment.
Result<Credential> earlierKey(const QString &name, const QString &doing)
{
    auto found = credentialAt(earlierTargetOf(name), doing);
    if (!found)
        return found;
    const CREDENTIALW &one = ***found;
    const bool isOurs = one.Comment && std::wstring(one.Comment) == kEarlierComment && one.Persist == CRED_PERSIST_ENTERPRISE &&
                        (!one.UserName || *one.UserName == L'\0') && one.CredentialBlobSize > 0 &&
                        one.CredentialBlobSize <= DWORD(kLargestSecret);
    return isOurs ? std::move(found) : Result<Credential>(failure(ErrorKind::NotFound, doing));
}

// Removed only when the key is known to stand in its new place.
Result<Secret> moveEarlier(const QString &name, const QString &doing)
{
    const auto earlier = earlierKey(name, doing);
    if (!earlier)
        return Failure(earlier.error());
    Secret secret = secretIn(*earlier);
    if (const auto written = writeAt(name, secret, doing); !written)
        return Failure(written.error());
    const auto now = credentialAt(targetOf(name), doing);
    if (!now)
        return Failure(now.error());
    if (secretIn(*now).reveal() != secret.reveal())
        return failure(ErrorKind::Failed, doing);
    (void)removeAt(earlierTargetOf(name), doing); // else it is found again next time, which is harmless
    return secret;
}

} // namespace

Result<Secret> WindowsKeyStore::read(const QString &name)
{
    const QString doing = QStringLiteral("reading from the key store");
    if (!isKeyName(name))
        return failure(ErrorKind::Malformed, doing);
    const auto found = credentialAt(targetOf(name), doing);
    if (!found)
        return found.error().kind == ErrorKind::NotFound ? moveEarlier(name, doing) : Result<Secret>(Failure(found.error()));
    return secretIn(*found);
}

Result<void> WindowsKeyStore::write(const QString &name, const Secret &secret)
{
    const QString doing = QStringLiteral("writing into the key store");
    if (!isKeyName(name) || secret.isEmpty() || secret.reveal().size() > kLargestSecret)
        return failure(ErrorKind::Malformed, doing);
    if (const auto written = writeAt(name, secret, doing); !written)
        return written;
    if (earlierKey(name, doing))
        (void)removeAt(earlierTargetOf(name), doing); // it was replaced
    return {};
}

Result<void> WindowsKeyStore::forget(const QString &name)
{
    const QString doing = QStringLiteral("forgetting what is in the key store");
    if (!isKeyName(name))
        return failure(ErrorKind::Malformed, doing);
    const auto earlier =
        earlierKey(name, doing) ? removeAt(earlierTargetOf(name), doing) : Result<void>(failure(ErrorKind::NotFound, doing));
    const auto removed = removeAt(targetOf(name), doing);
    return removed || removed.error().kind != ErrorKind::NotFound ? removed : earlier;
}

} // namespace fix789::adapters
