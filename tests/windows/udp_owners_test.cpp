// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// The real tables as far as Wine has them, and tables of our own for what it does not: other programs, sizes, refusals.
#include "adapters/windows/read/windows_udp_owners.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstring>
#include <vector>

namespace fix789::tests::udp_owners_test {
using namespace adapters;
namespace {

struct Table {
    std::vector<MIB_UDPROW_OWNER_PID> ipv4 = {};
    std::vector<MIB_UDP6ROW_OWNER_PID> ipv6 = {};
    DWORD refuse = NO_ERROR;
    DWORD sizeSaid = 0;  // instead of the true one
    DWORD countSaid = 0; // instead of the true one
    int grows = 0;       // so often there is more than was said
};
Table table; // what the scripted function gives

template <class Rows>
DWORD give(const Rows &rows, void *into, DWORD *size)
{
    using Row = typename Rows::value_type;
    const std::size_t truly = sizeof(DWORD) + rows.size() * sizeof(Row);
    const DWORD needed = table.sizeSaid ? table.sizeSaid : DWORD(truly);
    if (!into || *size < needed || table.grows-- > 0) {
        *size = needed;
        return ERROR_INSUFFICIENT_BUFFER;
    }
    const DWORD count = table.countSaid ? table.countSaid : DWORD(rows.size());
    std::memcpy(into, &count, sizeof count);
    if (!rows.empty())
        std::memcpy(static_cast<char *>(into) + sizeof count, rows.data(), rows.size() * sizeof(Row));
    return NO_ERROR;
}

DWORD WINAPI scripted(void *into, DWORD *size, WINBOOL, ULONG family, UDP_TABLE_CLASS kind, ULONG)
{
    if (table.refuse != NO_ERROR)
        return table.refuse;
    if (kind != UDP_TABLE_OWNER_PID || (family != AF_INET && family != AF_INET6))
        return ERROR_INVALID_PARAMETER;
    return family == AF_INET ? give(table.ipv4, into, size) : give(table.ipv6, into, size);
}

MIB_UDPROW_OWNER_PID row(DWORD address, std::uint16_t port, DWORD process)
{
    return {htonl(address), DWORD(htons(port)) | 0xABCD0000U, process};
}

Result<std::vector<UdpOwner>> read(Table with)
{
    table = std::move(with);
    return windowsUdpOwners(&scripted);
}

class UdpSocket {
public:
    UdpSocket(int family, std::uint16_t port) : m_socket(socket(family, SOCK_DGRAM, IPPROTO_UDP))
    {
        sockaddr_storage address{};
        address.ss_family = short(family);
        reinterpret_cast<sockaddr_in *>(&address)->sin_port = htons(port); // at the same place in both
        m_bound = bind(m_socket, reinterpret_cast<sockaddr *>(&address),
                       family == AF_INET ? sizeof(sockaddr_in) : sizeof(sockaddr_in6)) == 0;
    }
    ~UdpSocket() { closesocket(m_socket); }
    bool isBound() const { return m_bound; }

private:
    SOCKET m_socket;
    bool m_bound = false;
};

bool holds(const std::vector<UdpOwner> &owners, const char *address, std::uint16_t port)
{
    return std::ranges::any_of(owners, [&](const UdpOwner &o) { return o.address == QLatin1String(address) && o.port == port; });
}

TEST(UdpOwners, ASocketOfOursIsFoundAndGone)
{
    WSADATA data;
    ASSERT_EQ(WSAStartup(MAKEWORD(2, 2), &data), 0);
    {
        const UdpSocket socket(AF_INET, 4500);
        if (!socket.isBound())
            GTEST_SKIP() << "somebody else has UDP 4500 here";
        const auto owners = windowsUdpOwners();
        ASSERT_TRUE(owners);
        EXPECT_TRUE(holds(*owners, "0.0.0.0", 4500));
    }
    const auto owners = windowsUdpOwners();
    ASSERT_TRUE(owners);
    EXPECT_FALSE(holds(*owners, "0.0.0.0", 4500));
}

TEST(UdpOwners, AProcessIsNamed)
{
    const auto owners = read({.ipv4 = {row(0, 500, GetCurrentProcessId())}});
    ASSERT_TRUE(owners);
    ASSERT_EQ(owners->size(), 1U);
    EXPECT_EQ(owners->front().process, QStringLiteral("fix789_windows_tests.exe"));
    EXPECT_TRUE(owners->front().services.isEmpty());
}

TEST(UdpOwners, ServicesOfAProcessAreNamed)
{
    // Whatever runs in this prefix: its own process is asked for.
    const SC_HANDLE manager = OpenSCManagerW(nullptr, nullptr, SC_MANAGER_CONNECT);
    const SC_HANDLE service = OpenServiceW(manager, L"RpcSs", SERVICE_QUERY_STATUS | SERVICE_START);
    StartServiceW(service, 0, nullptr);
    SERVICE_STATUS_PROCESS status{};
    DWORD needed = 0;
    for (int tries = 0; tries < 50 && status.dwCurrentState != SERVICE_RUNNING; ++tries) {
        ASSERT_TRUE(
            QueryServiceStatusEx(service, SC_STATUS_PROCESS_INFO, reinterpret_cast<BYTE *>(&status), sizeof status, &needed));
        Sleep(100);
    }
    ASSERT_NE(status.dwProcessId, 0U);
    const auto owners = read({.ipv4 = {row(0, 4500, status.dwProcessId)}});
    CloseServiceHandle(service);
    CloseServiceHandle(manager);
    ASSERT_TRUE(owners);
    EXPECT_TRUE(owners->front().services.contains(QStringLiteral("RpcSs")));
    EXPECT_FALSE(owners->front().process.isEmpty());
}

TEST(UdpOwners, AProcessThatIsGoneOrNotToldIsNotNamed)
{
    const auto owners = read({.ipv4 = {row(0, 500, 0), row(0, 4500, 0x7FFFFFF0)}});
    ASSERT_TRUE(owners);
    ASSERT_EQ(owners->size(), 2U);
    EXPECT_TRUE(owners->at(0).process.isEmpty());
    EXPECT_TRUE(owners->at(1).process.isEmpty());
    EXPECT_EQ(owners->at(1).processId, 0x7FFFFFF0U);
}

TEST(UdpOwners, OnlyThePortsOfIkeAndTheirAddresses)
{
    MIB_UDP6ROW_OWNER_PID six{};
    six.dwLocalPort = htons(500);
    six.ucLocalAddr[15] = 1;
    six.dwOwningPid = 4;
    const auto owners =
        read({.ipv4 = {row(0x7F000001, 500, 4), row(0, 501, 4), row(0, 53, 4), row(0xC0A80105, 4500, 4)}, .ipv6 = {six}});
    ASSERT_TRUE(owners);
    ASSERT_EQ(owners->size(), 3U);
    EXPECT_TRUE(holds(*owners, "127.0.0.1", 500));
    EXPECT_TRUE(holds(*owners, "192.168.1.5", 4500));
    EXPECT_TRUE(holds(*owners, "::1", 500));
}

TEST(UdpOwners, NobodyIsAnAnswer)
{
    const auto owners = read({});
    ASSERT_TRUE(owners);
    EXPECT_TRUE(owners->empty());
}

TEST(UdpOwners, ATableThatGrowsIsReadAgain)
{
    const auto owners = read({.ipv4 = {row(0, 500, 4)}, .grows = 3});
    ASSERT_TRUE(owners);
    EXPECT_EQ(owners->size(), 1U);
}

TEST(UdpOwners, ATableThatNeverStopsGrowingIsAnError)
{
    EXPECT_FALSE(read({.ipv4 = {row(0, 500, 4)}, .grows = 1000}));
}

TEST(UdpOwners, ARefusalIsRefused)
{
    EXPECT_EQ(read({.refuse = ERROR_ACCESS_DENIED}).error().kind, ErrorKind::Refused);
    EXPECT_EQ(read({.refuse = ERROR_NOT_SUPPORTED}).error().kind, ErrorKind::NotSupported);
}

TEST(UdpOwners, AnAbsurdSizeOrNumberIsMalformed)
{
    EXPECT_EQ(read({.sizeSaid = 0x7FFFFFFF}).error().kind, ErrorKind::Malformed);
    EXPECT_EQ(read({.ipv4 = {row(0, 500, 4)}, .countSaid = 0xFFFFFFFF}).error().kind, ErrorKind::Malformed);
    EXPECT_EQ(read({.ipv4 = {row(0, 500, 4)}, .countSaid = 2}).error().kind, ErrorKind::Malformed);
}

} // namespace
} // namespace fix789::tests::udp_owners_test
