// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/api/wine.h"
#include "adapters/windows/process/console_end.h"
#include "adapters/windows/process/process_end.h"
#include "adapters/windows/process/windows_system.h"
#include "adapters/windows/write/temporary_permission.h"
#include "windows/console_child.h"

#include <QCoreApplication>

#include <gtest/gtest.h>

#include <windows.h>

#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <string_view>
#include <thread>

using namespace fix789::adapters;

namespace {

std::atomic<bool> s_interrupted = false;

// For end_console.cpp: holds a permission as "check --dial --permit" and "--firewall-off" do, until somebody ends it.
int holdPermission(const char *what)
{
    using Packets = fix789::Permission::Packets;
    whenConsoleEnds([] { s_interrupted = true; });
    const auto held = TemporaryPermission().permit(QStringLiteral("192.0.2.7"),
                                                   std::strcmp(what, "all") == 0 ? Packets::All : Packets::OfTheVpn);
    while (held && !s_interrupted && (*held)->isInForce())
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    return held ? 0 : 1;
}

// For system_test.cpp.
int elevation()
{
    HANDLE token = nullptr;
    return OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token) ? int(elevationOf(token)) : -1;
}

} // namespace

// These tests write to the registry and make services that are named like Windows' own.
int main(int argc, char **argv)
{
    if (argc == 4 && std::string_view(argv[1]) == "--console-child")
        return fix789::tests::consoleChild(argv[2], argv[3]);
    if (argc == 2 && std::strcmp(argv[1], "--elevation") == 0)
        return elevation();
    testing::InitGoogleTest(&argc, argv);
    if (!fix789::adapters::onWine() && !qEnvironmentVariableIsSet("FIX789_TESTS_MAY_WRITE")) {
        std::puts("This is a real Windows: set FIX789_TESTS_MAY_WRITE=1 in a virtual machine that may be thrown away.");
        return 2;
    }
    const QCoreApplication application(argc, argv);
    if (argc == 3 && std::strcmp(argv[1], "--hold-permission") == 0)
        endProcess(holdPermission(argv[2]));
    fix789::adapters::endProcess(RUN_ALL_TESTS());
}
