// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/write/dns_cache_writer.h"

#include <windows.h>

namespace fix789::adapters {

// The function behind "ipconfig /flushdns"; undocumented.
Result<void> makeDnsCacheEmptied(const DnsCacheEmptiedIs &fact)
{
    const QString doing = QStringLiteral("empty the cache of the resolver");
    if (fact.deed == Deed::NotDone)
        return {}; // the cache refills itself
    using Flush = BOOL(WINAPI *)();
    const HMODULE library = LoadLibraryW(L"dnsapi.dll");
    const auto flush =
        library == nullptr
            ? nullptr
            : reinterpret_cast<Flush>(reinterpret_cast<void (*)()>(GetProcAddress(library, "DnsFlushResolverCache")));
    if (flush == nullptr)
        return failure(ErrorKind::NotSupported, doing);
    if (flush() != FALSE)
        return {};
    return failure(ErrorKind::Failed, doing, GetLastError());
}

} // namespace fix789::adapters
