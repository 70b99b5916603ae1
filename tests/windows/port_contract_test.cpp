// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// The real adapters keep what their ports promise, as far as Wine has Windows; what it does not have is an error, never a value.
#include "support/port_contract.h"

#include "adapters/windows/process/windows_clock.h"
#include "adapters/windows/read/windows_facts.h"
#include "adapters/windows/read/windows_registry.h"
#include "windows/test_keys.h"

namespace fix789::tests::port_contract_test {
using namespace adapters;
namespace {

TEST(ScriptedPortContract, IsKeptByTheRealAdapters)
{
    writeRaw(L"Software\\Fix789Test", L"number", REG_DWORD, "\2\0\0\0", 4);
    test::keepsContract(WindowsRegistry(), QStringLiteral("HKLM\\Software\\Fix789Test"), QStringLiteral("number"));
    RegDeleteTreeW(HKEY_LOCAL_MACHINE, L"Software\\Fix789Test");
    const WindowsRegistry registry;
    test::keepsContract(windowsFacts(registry), QStringLiteral("EventLog"));
    test::keepsContract(WindowsClock());
}

} // namespace
} // namespace fix789::tests::port_contract_test
