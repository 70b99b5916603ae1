// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// Each writer writes its scope, and refuses the other before it asks Windows.
#include "adapters/windows/write/windows_machine_writer.h"
#include "adapters/windows/write/windows_person_writer.h"

#include "model/machine/firewall.h"

#include <gtest/gtest.h>

namespace fix789::tests::writer_scope_test {
using namespace adapters;
namespace {

ErrorKind refusalOf(SystemWriter &writer, const Change &change)
{
    const auto made = writer.make(change);
    EXPECT_FALSE(made);
    return made ? ErrorKind::Failed : made.error().kind;
}

TEST(WriterScope, TheMachinesWriterKnowsNoPerson)
{
    WindowsMachineWriter writer;
    const QString name = QStringLiteral("Work");
    const std::vector<Change> ofPerson{ConnectionOptionIs{name, ConnectionOptionIs::Option::TunnelType, QStringLiteral("3")},
                                       ConnectionEntryIs{name, 0, {}},
                                       ConnectionCopyIs{name, QStringLiteral("Work (2)"), Presence::Present},
                                       CredentialsSavedIs{name, Presence::Absent},
                                       CredentialsEnteredIs{name, Deed::Done},
                                       DnsCacheEmptiedIs{Deed::Done}};
    for (const Change &change : ofPerson) {
        EXPECT_EQ(scopeOf(change), Scope::User);
        EXPECT_EQ(refusalOf(writer, change), ErrorKind::Refused);
    }
    // A journal cannot make it switch the firewall off.
    EXPECT_EQ(refusalOf(writer, FirewallProfileIs{kPublicNetwork, Enabled::No}), ErrorKind::Refused);
}

TEST(WriterScope, ThePersonsWriterKnowsNoMachine)
{
    WindowsPersonWriter writer;
    const std::vector<Change> ofMachine{
        RegistryValueIs{QStringLiteral("HKLM\\SYSTEM\\CurrentControlSet\\Services\\RasMan\\Parameters"),
                        QStringLiteral("ProhibitIpSec"), RegistryValue::dword(0)},
        ServiceStartIs{QStringLiteral("IKEEXT"), StartType::Manual}, ServiceRunningIs{QStringLiteral("IKEEXT"), Running::Yes},
        DeviceEnabledIs{QStringLiteral("SWD\\MSRRAS\\MS_L2TPMINIPORT"), Enabled::Yes},
        DeviceMadeAnewIs{QStringLiteral("SWD\\MSRRAS\\MS_L2TPMINIPORT"), Deed::Done}};
    for (const Change &change : ofMachine) {
        EXPECT_EQ(scopeOf(change), Scope::Machine);
        EXPECT_EQ(refusalOf(writer, change), ErrorKind::Refused);
    }
}

} // namespace
} // namespace fix789::tests::writer_scope_test
