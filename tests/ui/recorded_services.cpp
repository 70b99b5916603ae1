// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recorded_services.h"

#include "recording/case/case_file.h"
#include "recording/machine/recorded_machine.h"

namespace fix789 {
using namespace recording;
namespace {

struct NothingOfOurs : OwnChanges {
    std::optional<QDateTime> writtenAt(const Change &) const override { return std::nullopt; }
};

class RecordedComputer : public ComputerUnderTest {
public:
    RecordedComputer(CaseFile file, RecordedThis &recorded)
        : m_file(std::move(file)), m_recorded(m_file.id(), m_file.state(), m_ownChanges), m_machine(m_recorded.machine()),
          m_repairs(recorded.repairs), m_dialed(recorded.dialed)
    {
        m_machine.kind = MachineKind::Windows;
    }

    const Machine &machine() const override { return m_machine; }
    std::vector<JournalledRun> repairs() const override { return m_repairs; }
    void dial(const QString &connection, const std::stop_token &) const override { m_dialed << connection; }

private:
    CaseFile m_file;
    NothingOfOurs m_ownChanges;
    RecordedMachine m_recorded;
    Machine m_machine;
    std::vector<JournalledRun> m_repairs;
    QStringList &m_dialed;
};

} // namespace

JournalledRun repairOf(RepairState state, const QDateTime &begun)
{
    const QString key = QStringLiteral("HKLM\\SYSTEM\\CurrentControlSet\\Services\\PolicyAgent");
    const QString name = QStringLiteral("AssumeUDPEncapsulationContextOnSendRule");
    JournalledChange change;
    change.change = RegistryValueIs{key, name, RegistryValue::dword(2)};
    change.before = RegistryValueIs{key, name, NoValue{}};
    change.at = begun;
    change.made = true;
    return {QStringLiteral("1b671a64-40d5-491e-99b0-da01ff1f3341"), begun, {{cause::kNatTNeeded, {}}}, {change}, state};
}

AppServices windowsServices(RecordedThis &recorded)
{
    AppServices services = makeServices();
    services.windows = true;
    services.openThisComputer = [&recorded](const Credentials &) -> AppServices::Opened {
        auto file =
            CaseFile::parse(R"({"schema":"fix789.case/1","id":"this","base":"windows-11","machine":)" + recorded.machine + '}');
        if (!file)
            return Failure(file.error());
        return std::make_shared<const RecordedComputer>(std::move(*file), recorded);
    };
    services.awaitedRestart = [&recorded] { return recorded.awaited; };
    services.awaitRestart = [&recorded](const std::optional<AwaitedRestart> &awaited) { recorded.awaited = awaited; };
    return services;
}

} // namespace fix789
