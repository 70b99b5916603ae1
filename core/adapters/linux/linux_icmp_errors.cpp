// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/linux/linux_icmp_errors.h"

#include <QHostAddress>
#include <QNetworkInterface>

#include <cstring>

#include <netinet/in.h>
#include <sys/socket.h>
// The kernel header needs struct timespec from the headers above.
#include <linux/errqueue.h>

namespace fix789::adapters {
namespace {

// A flood of errors must not block us.
constexpr int kMostErrorsAtOnce = 64;

Endpoint endpointOf(const sockaddr_storage &address)
{
    const auto *any = reinterpret_cast<const sockaddr *>(&address);
    if (any->sa_family == AF_INET)
        return {QHostAddress(any).toString(), ntohs(reinterpret_cast<const sockaddr_in *>(any)->sin_port)};
    if (any->sa_family == AF_INET6)
        return {QHostAddress(any).toString(), ntohs(reinterpret_cast<const sockaddr_in6 *>(any)->sin6_port)};
    return {};
}

// IcmpError uses the numbers of RFC 792; this translates those of RFC 4443, 3.1.
IcmpError fromIcmp6(int type, int code)
{
    constexpr int kUnreachable6 = 1;
    constexpr int kTimeExceeded6 = 3;
    if (type == kTimeExceeded6)
        return {11, code, {}};
    if (type != kUnreachable6)
        return {0, 0, {}};
    switch (code) {
    case 0: // no route
        return {3, 0, {}};
    case 3: // address unreachable
        return {3, 1, {}};
    case 4: // port unreachable
        return {3, 3, {}};
    default: // administratively prohibited, source address failed a policy, reject route
        return {3, 13, {}};
    }
}

std::optional<IcmpError> errorOf(const msghdr &message)
{
    for (auto *part = CMSG_FIRSTHDR(&message); part != nullptr; part = CMSG_NXTHDR(const_cast<msghdr *>(&message), part)) {
        const bool four = part->cmsg_level == IPPROTO_IP && part->cmsg_type == IP_RECVERR;
        const bool six = part->cmsg_level == IPPROTO_IPV6 && part->cmsg_type == IPV6_RECVERR;
        if (!four && !six)
            continue;
        auto *kept = reinterpret_cast<sock_extended_err *>(CMSG_DATA(part));
        if (kept->ee_origin != SO_EE_ORIGIN_ICMP && kept->ee_origin != SO_EE_ORIGIN_ICMP6)
            return std::nullopt; // this computer's own errors come back from send()
        IcmpError error = four ? IcmpError{kept->ee_type, kept->ee_code, {}} : fromIcmp6(kept->ee_type, kept->ee_code);
        if (error.type == 0)
            return std::nullopt;
        const sockaddr *offender = SO_EE_OFFENDER(kept);
        // This computer itself reports an unresponsive neighbour; that is not a device on the path.
        const QHostAddress reporter(offender);
        if (!reporter.isNull() && !QNetworkInterface::allAddresses().contains(reporter))
            error.reporter = reporter.toString();
        return error;
    }
    return std::nullopt;
}

} // namespace

void LinuxIcmpErrors::watch(std::intptr_t socket)
{
    // One of the two does not fit the socket's address family. Without either, reports are missing, which is no error.
    const int on = 1;
    setsockopt(int(socket), IPPROTO_IP, IP_RECVERR, &on, sizeof on);
    setsockopt(int(socket), IPPROTO_IPV6, IPV6_RECVERR, &on, sizeof on);
}

std::vector<IcmpErrors::Report> LinuxIcmpErrors::take(std::intptr_t socket)
{
    std::vector<Report> reports;
    for (int count = 0; count < kMostErrorsAtOnce; ++count) {
        sockaddr_storage about{};
        alignas(cmsghdr) char control[512];
        char datagram[64];
        iovec vector{datagram, sizeof datagram};
        msghdr message{};
        message.msg_name = &about;
        message.msg_namelen = sizeof about;
        message.msg_iov = &vector;
        message.msg_iovlen = 1;
        message.msg_control = control;
        message.msg_controllen = sizeof control;
        if (recvmsg(int(socket), &message, MSG_ERRQUEUE | MSG_DONTWAIT) < 0)
            break;
        if (const auto error = errorOf(message))
            reports.push_back({endpointOf(about), *error});
    }
    return reports;
}

} // namespace fix789::adapters
