// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/write/connection_writer.h"

#include "adapters/windows/api/ras_api.h"
#include "adapters/windows/api/wide_text.h"
#include "adapters/windows/api/windows_error.h"
#include "adapters/windows/read/windows_phonebook.h"
#include "base/atomic_file.h"
#include "formats/phonebook.h"

#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>

// These need <windows.h> first.
#include <lmcons.h>
#include <raserror.h>

namespace fix789::adapters {
namespace {

// Replaces the phonebook's bytes with the result of `edit`.
template <class Edit>
Result<void> edited(Edit edit)
{
    const auto path = ownPhonebookPath();
    const auto text = path ? readPhonebook(*path) : Result<QByteArray>(std::unexpected(path.error()));
    const auto changed = text ? edit(*text) : Result<QByteArray>(std::unexpected(text.error()));
    if (!changed)
        return Failure(changed.error());
    if (*changed == *text)
        return {};
    return writeAtomicFile(*path, *changed, QStringLiteral("write the phonebook"));
}

formats::CopyIdentity newIdentity(const QByteArray &phonebook)
{
    formats::CopyIdentity identity{QUuid::createUuid().toRfc4122().toHex().toUpper(), 0};
    while (identity.dialUid == 0 || formats::isDialUidTaken(phonebook, identity.dialUid))
        identity.dialUid = QRandomGenerator::system()->generate();
    return identity;
}

// https://learn.microsoft.com/windows/win32/api/ras/nf-ras-rassetcredentialsw
Result<void> setCredentials(const QString &connection, RASCREDENTIALSW &credentials, BOOL clear, const QString &doing)
{
    const auto api = rasWriteApi();
    const auto path = ownPhonebookPath();
    if (!api || !path)
        return Failure(!api ? api.error() : path.error());
    credentials.dwSize = sizeof(credentials);
    const DWORD code = api->setCredentials(wide(*path), wide(connection), &credentials, clear);
    if (code == ERROR_CANNOT_FIND_PHONEBOOK_ENTRY)
        return failure(ErrorKind::NotFound, doing, code);
    return code == ERROR_SUCCESS ? Result<void>{} : windowsFailure(code, doing);
}

// Passes the secret as the password of these credentials, and always overwrites their bytes.
Result<void> giveSecret(const QString &connection, RASCREDENTIALSW &credentials, const Secret &secret, const QString &doing)
{
    // No QString in between: its bytes would not be overwritten.
    const QByteArrayView text = secret.reveal();
    const int length = MultiByteToWideChar(CP_UTF8, MB_ERR_INVALID_CHARS, text.data(), int(text.size()), credentials.szPassword,
                                           int(std::size(credentials.szPassword)) - 1);
    auto given =
        length > 0 ? setCredentials(connection, credentials, FALSE, doing) : Result<void>(failure(ErrorKind::Malformed, doing));
    SecureZeroMemory(&credentials, sizeof(credentials));
    return given;
}

Result<void> giveKey(const QString &connection, const Secret &key)
{
    RASCREDENTIALSW credentials{};
    credentials.dwMask = RASCM_PreSharedKey;
    return giveSecret(connection, credentials, key, QStringLiteral("give a connection its key"));
}

// Together with what Windows stores for it elsewhere.
Result<void> removeConnection(const QString &connection)
{
    const auto api = rasWriteApi();
    const auto path = ownPhonebookPath();
    if (!api || !path)
        return Failure(!api ? api.error() : path.error());
    const DWORD code = api->deleteEntry(wide(*path), wide(connection));
    if (code != ERROR_SUCCESS && code != ERROR_CANNOT_FIND_PHONEBOOK_ENTRY && code != ERROR_INVALID_NAME)
        return windowsFailure(code, QStringLiteral("remove a VPN connection"));
    return {};
}

} // namespace

Result<void> makeConnectionOption(const ConnectionOptionIs &fact)
{
    return edited([&](const QByteArray &text) { return formats::withOption(text, fact); });
}

Result<void> makeConnectionEntry(const ConnectionEntryIs &fact)
{
    return edited([&](const QByteArray &text) { return formats::withEntry(text, fact); });
}

Result<void> makeConnectionCopy(const ConnectionCopyIs &fact, const Secret &key)
{
    if (fact.presence == Presence::Absent)
        return removeConnection(fact.copy);
    if (key.isEmpty())
        return failure(ErrorKind::Refused, QStringLiteral("copy a VPN connection without a key"));
    const auto copied =
        edited([&](const QByteArray &text) { return formats::withCopy(text, fact.connection, fact.copy, newIdentity(text)); });
    if (!copied)
        return copied;
    const auto given = giveKey(fact.copy, key);
    if (!given)
        (void)removeConnection(fact.copy);
    return given;
}

Result<void> makeCredentialsSaved(const CredentialsSavedIs &fact)
{
    if (fact.presence == Presence::Present)
        return failure(ErrorKind::Refused, QStringLiteral("bring back a forgotten password"));
    RASCREDENTIALSW credentials{};
    credentials.dwMask = RASCM_UserName | RASCM_Password | RASCM_Domain;
    return setCredentials(fact.connection, credentials, TRUE, QStringLiteral("forget a saved password"));
}

Result<void> makeCredentialsEntered(const CredentialsEnteredIs &fact, const TypedSecrets &typed)
{
    const QString doing = QStringLiteral("save a name and password");
    if (fact.deed == Deed::NotDone || typed.user.isEmpty() || typed.password.isEmpty())
        return failure(ErrorKind::Refused, doing);
    RASCREDENTIALSW credentials{};
    // Clear the domain: Windows must send what was typed, without a domain saved earlier.
    credentials.dwMask = RASCM_UserName | RASCM_Password | RASCM_Domain;
    if (typed.user.size() >= qsizetype(std::size(credentials.szUserName)))
        return failure(ErrorKind::Malformed, doing);
    typed.user.toWCharArray(credentials.szUserName); // the rest is already zero
    return giveSecret(fact.connection, credentials, typed.password, doing);
}

} // namespace fix789::adapters
