// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/read/windows_icmp_errors.h"

#include <winsock2.h>

#include <mswsock.h>

namespace fix789::adapters {

// Qt switches these errors off for its UDP sockets. https://learn.microsoft.com/windows/win32/winsock/winsock-ioctls
// (SIO_UDP_CONNRESET). If this fails, a closed port merely looks silent.
void WindowsIcmpErrors::watch(std::intptr_t socket)
{
    BOOL wanted = TRUE;
    DWORD returned = 0;
    WSAIoctl(SOCKET(socket), SIO_UDP_CONNRESET, &wanted, sizeof wanted, nullptr, 0, &returned, nullptr, nullptr);
}

std::vector<IcmpErrors::Report> WindowsIcmpErrors::take(std::intptr_t)
{
    return {};
}

} // namespace fix789::adapters
