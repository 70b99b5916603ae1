// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/read/windows_udp_owners.h"

#include "adapters/windows/api/handles.h"
#include "adapters/windows/api/windows_error.h"

#include <QByteArray>

#include <algorithm>
#include <cstring>
#include <map>

#include <tlhelp32.h>

namespace fix789::adapters {
namespace {

constexpr DWORD kLargestOwnerTable = 16 * 1024 * 1024; // bytes; every UDP port on a dozen addresses is smaller
constexpr int kMostTableTries = 5;                     // the table may grow between the two calls
constexpr DWORD kServicesAtOnce = 256 * 1024;          // the maximum of EnumServicesStatusExW
constexpr std::uint16_t kPorts[]{500, 4500};

Result<QByteArray> tableOf(UdpTableFunction table, ULONG family)
{
    const QString doing = QStringLiteral("list the UDP ports");
    DWORD size = 0;
    DWORD code = table(nullptr, &size, FALSE, family, UDP_TABLE_OWNER_PID, 0);
    QByteArray room;
    for (int tries = 0; tries < kMostTableTries && code == ERROR_INSUFFICIENT_BUFFER; ++tries) {
        if (size > kLargestOwnerTable)
            return failure(ErrorKind::Malformed, doing);
        room = QByteArray(qsizetype(std::max<DWORD>(size, sizeof(DWORD))), '\0');
        size = DWORD(room.size());
        code = table(room.data(), &size, FALSE, family, UDP_TABLE_OWNER_PID, 0);
    }
    if (code != NO_ERROR)
        return windowsFailure(code, doing);
    return room;
}

template <class Address>
QString textOf(int family, const Address &address)
{
    wchar_t text[INET6_ADDRSTRLEN] = L"";
    return InetNtopW(family, &address, text, INET6_ADDRSTRLEN) ? QString::fromWCharArray(text) : QString();
}

QString addressOf(const MIB_UDPROW_OWNER_PID &row)
{
    return textOf(AF_INET, row.dwLocalAddr);
}

QString addressOf(const MIB_UDP6ROW_OWNER_PID &row)
{
    return textOf(AF_INET6, row.ucLocalAddr);
}

// The number of rows, then the rows. Never trust the table's row count beyond the bytes received.
template <class Table, class Row>
Result<void> addRows(std::vector<UdpOwner> &owners, UdpTableFunction table, ULONG family)
{
    const auto bytes = tableOf(table, family);
    if (!bytes)
        return std::unexpected(bytes.error());
    constexpr std::size_t kFirst = offsetof(Table, table);
    const std::size_t whole = std::size_t(bytes->size());
    DWORD said = 0;
    if (whole >= sizeof said)
        std::memcpy(&said, bytes->constData(), sizeof said);
    if (said > 0 && (whole < kFirst || said > (whole - kFirst) / sizeof(Row)))
        return failure(ErrorKind::Malformed, QStringLiteral("list the UDP ports"));
    for (DWORD i = 0; i < said; ++i) {
        Row row;
        std::memcpy(&row, bytes->constData() + kFirst + i * sizeof(Row), sizeof row);
        const std::uint16_t port = ntohs(u_short(row.dwLocalPort)); // the upper half is undefined
        if (std::ranges::find(kPorts, port) != std::end(kPorts))
            owners.push_back({addressOf(row), port, row.dwOwningPid, {}, {}});
    }
    return {};
}

// A file name may contain characters that a case and a terminal must not receive.
QString cleaned(QString text)
{
    for (QChar &c : text)
        if (c.category() == QChar::Other_Control)
            c = QChar(QChar::ReplacementCharacter);
    return text;
}

// https://learn.microsoft.com/windows/win32/api/tlhelp32/nf-tlhelp32-createtoolhelp32snapshot
std::map<DWORD, QString> programs()
{
    std::map<DWORD, QString> names;
    const SnapshotHandle snapshot(CreateToolhelp32Snapshot(TH32CS_SNAPPROCESS, 0));
    if (!snapshot)
        return names;
    PROCESSENTRY32W entry{};
    entry.dwSize = sizeof entry;
    for (BOOL more = Process32FirstW(*snapshot, &entry); more; more = Process32NextW(*snapshot, &entry)) {
        const wchar_t *end = std::find(entry.szExeFile, std::end(entry.szExeFile), L'\0');
        names.emplace(entry.th32ProcessID, cleaned(QString::fromWCharArray(entry.szExeFile, int(end - entry.szExeFile))));
    }
    return names;
}

// https://learn.microsoft.com/windows/win32/api/winsvc/nf-winsvc-enumservicesstatusexw
std::multimap<DWORD, QString> services()
{
    std::multimap<DWORD, QString> names;
    const ServiceHandle manager(OpenSCManagerW(nullptr, nullptr, SC_MANAGER_CONNECT | SC_MANAGER_ENUMERATE_SERVICE));
    if (!manager)
        return names;
    QByteArray room(kServicesAtOnce, '\0');
    DWORD resume = 0;
    for (bool more = true; more;) {
        DWORD needed = 0;
        DWORD count = 0;
        const BOOL done =
            EnumServicesStatusExW(*manager, SC_ENUM_PROCESS_INFO, SERVICE_WIN32, SERVICE_ACTIVE,
                                  reinterpret_cast<BYTE *>(room.data()), DWORD(room.size()), &needed, &count, &resume, nullptr);
        if (!done && GetLastError() != ERROR_MORE_DATA)
            return names;
        const auto *found = reinterpret_cast<const ENUM_SERVICE_STATUS_PROCESSW *>(room.constData());
        for (DWORD i = 0; i < count; ++i)
            names.emplace(found[i].ServiceStatusProcess.dwProcessId, cleaned(QString::fromWCharArray(found[i].lpServiceName)));
        more = !done && count > 0;
    }
    return names;
}

} // namespace

Result<std::vector<UdpOwner>> windowsUdpOwners(UdpTableFunction table)
{
    std::vector<UdpOwner> owners;
    if (const auto added = addRows<MIB_UDPTABLE_OWNER_PID, MIB_UDPROW_OWNER_PID>(owners, table, AF_INET); !added)
        return std::unexpected(added.error());
    if (const auto added = addRows<MIB_UDP6TABLE_OWNER_PID, MIB_UDP6ROW_OWNER_PID>(owners, table, AF_INET6); !added)
        return std::unexpected(added.error());
    if (owners.empty())
        return owners;
    const auto names = programs();
    const auto running = services();
    for (UdpOwner &owner : owners) {
        if (owner.processId == 0) // Wine names no process
            continue;
        if (const auto name = names.find(owner.processId); name != names.end())
            owner.process = name->second;
        const auto [first, last] = running.equal_range(owner.processId);
        for (auto it = first; it != last; ++it)
            owner.services << it->second;
    }
    return owners;
}

} // namespace fix789::adapters
