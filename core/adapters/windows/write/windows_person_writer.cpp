// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/write/windows_person_writer.h"

#include "adapters/windows/write/connection_writer.h"
#include "adapters/windows/write/dns_cache_writer.h"
#include "model/changes/writable_places.h"

namespace fix789::adapters {

namespace {

struct Maker {
    const TypedSecrets &typed;

    Result<void> operator()(const DnsCacheEmptiedIs &fact) const { return makeDnsCacheEmptied(fact); }
    Result<void> operator()(const ConnectionOptionIs &fact) const { return makeConnectionOption(fact); }
    Result<void> operator()(const ConnectionEntryIs &fact) const { return makeConnectionEntry(fact); }
    Result<void> operator()(const ConnectionCopyIs &fact) const { return makeConnectionCopy(fact, typed.key); }
    Result<void> operator()(const CredentialsSavedIs &fact) const { return makeCredentialsSaved(fact); }
    Result<void> operator()(const CredentialsEnteredIs &fact) const { return makeCredentialsEntered(fact, typed); }
    template <class OfMachine>
    Result<void> operator()(const OfMachine &) const
    {
        return failure(ErrorKind::Refused, QStringLiteral("write this computer's settings"));
    }
};

} // namespace

Result<void> WindowsPersonWriter::make(const Change &change)
{
    if (!mayWrite(change))
        return failure(ErrorKind::Refused, QStringLiteral("write to a place that is not on the list"));
    return std::visit(Maker{m_typed}, change);
}

} // namespace fix789::adapters
