// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "checks/checks.h"
#include "engine/fleet_export.h"
#include "support/broken.h"
#include "support/print.h"
#include "support/recorded.h"

#include "recording/machine/recorded_machine.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace engine_fleet_export_test {
using namespace fix789;
using namespace fix789::checks;
using namespace fix789::engine;
using namespace fix789::recording;
using namespace fix789::test;

namespace {

constexpr FleetForm kForms[]{FleetForm::Reg, FleetForm::PowerShell, FleetForm::Intune};

FixPlan planOf(const Broken &broken)
{
    const CaseFile computer = broken.computer();
    const FixedOwnChanges nothing;
    const RecordedMachine recorded(computer.id(), computer.state(), nothing);
    return planFix(recorded.machine(), allChecks(), {computer.server(), {}}, broken.causes).value();
}

const Broken &named(const char *name)
{
    return *std::ranges::find(everythingFixable(), name, &Broken::name);
}

QString text(const FleetFile &file)
{
    if (!file.name.endsWith(u".reg"))
        return QString::fromUtf8(file.bytes);
    return QString::fromUtf16(reinterpret_cast<const char16_t *>(file.bytes.constData()), file.bytes.size() / 2);
}

// A value that is no number is of this computer alone: the reference to its certificate.
bool isOfManyComputers(const FixPlan &plan)
{
    return std::ranges::all_of(plan.changes, [](const PlannedChange &planned) {
        const auto *registry = std::get_if<RegistryValueIs>(&planned.change);
        const auto *value = registry ? std::get_if<RegistryValue>(&registry->content) : nullptr;
        return (value && value->asDword()) || std::holds_alternative<ServiceStartIs>(planned.change) ||
               std::holds_alternative<ServiceRunningIs>(planned.change);
    });
}

TEST(FleetExport, EveryFixOfAValueOrAServiceHasEveryFormAndNoOther)
{
    for (const Broken &broken : everythingFixable()) {
        const FixPlan plan = planOf(broken);
        for (const FleetForm form : kForms)
            EXPECT_EQ(fleetFiles(plan, form).has_value(), isOfManyComputers(plan)) << broken.name;
    }
}

TEST(FleetExport, TheValueForServersBehindNatIsOneLineThereAndOneBack)
{
    const auto files = fleetFiles(planOf(named("NatTValueAbsent")), FleetForm::Reg);
    ASSERT_EQ(files->size(), 2U);
    EXPECT_TRUE(text(files->at(0))
                    .contains(u"[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\PolicyAgent]\r\n"
                              u"\"AssumeUDPEncapsulationContextOnSendRule\"=dword:00000002\r\n"));
    EXPECT_TRUE(text(files->at(1)).contains(u"\"AssumeUDPEncapsulationContextOnSendRule\"=-\r\n"));
}

TEST(FleetExport, ScriptsHoldTheFactAndBothTheirWays)
{
    const auto files = fleetFiles(planOf(named("NatTValueAbsent")), FleetForm::Intune);
    ASSERT_EQ(files->size(), 4U);
    for (const FleetFile &file : *files) {
        const QString script = text(file);
        EXPECT_TRUE(script.contains(u"Name = 'AssumeUDPEncapsulationContextOnSendRule'; Service = $null; Value = 2 }"))
            << script.toStdString();
        EXPECT_EQ(script.count(u'\n'), script.count(u"\r\n"));
        EXPECT_TRUE(std::ranges::all_of(file.bytes, [](char c) { return c > 0; })) << "PowerShell 5.1 reads others as it likes";
    }
    EXPECT_TRUE(text(files->at(1)).contains(u"Save-Before $fact"));
    EXPECT_TRUE(text(files->at(3)).contains(u"Restore-Before $fact"));
}

// "sc config" gets error 5 for it, and nothing may stop it.
TEST(FleetExport, AProtectedServiceIsEnabledInTheRegistry)
{
    const auto files = fleetFiles(planOf(named("BFEDisabled")), FleetForm::PowerShell);
    ASSERT_EQ(files->size(), 1U);
    const QString script = text(files->front());
    EXPECT_TRUE(script.contains(u"Services\\BFE'; Name = 'Start'; Service = $null; Value = 2 }")) << script.toStdString();
    EXPECT_TRUE(script.contains(u"$services = @()"));
    EXPECT_TRUE(script.contains(u"param([switch]$Undo)"));
}

TEST(FleetExport, AnotherServiceIsSetByTheServiceControlManager)
{
    const QString script = text(fleetFiles(planOf(named("IKEEXTDisabled")), FleetForm::PowerShell)->front());
    EXPECT_TRUE(script.contains(u"Service = 'IKEEXT'; Value = 3 }")) << script.toStdString();
}

TEST(FleetExport, BracketsOfEveryScriptAreBalanced)
{
    for (const Broken &broken : everythingFixable())
        for (const FleetForm form : {FleetForm::PowerShell, FleetForm::Intune})
            for (const FleetFile &file : fleetFiles(planOf(broken), form).value_or(std::vector<FleetFile>{})) {
                const QString script = text(file);
                for (const char *pair : {"()", "{}", "[]"})
                    EXPECT_EQ(script.count(QLatin1Char(pair[0])), script.count(QLatin1Char(pair[1]))) << file.name.toStdString();
                EXPECT_EQ(script.count(u'\'') % 2, 0);
                EXPECT_EQ(script.count(u'"') % 2, 0);
            }
}

} // namespace
} // namespace engine_fleet_export_test
