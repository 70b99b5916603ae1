// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// Every shipped computer answers as its ports promise; the real adapters are held to the same under Wine (tests/windows).
#include "recording/machine/recorded_machine.h"
#include "support/port_contract.h"
#include "support/recorded.h"

#include <QDir>

namespace recording_port_contract_test {
using namespace fix789;
using namespace fix789::recording;
using namespace fix789::test;

namespace {

class PortContract : public testing::TestWithParam<QString> {};

TEST_P(PortContract, IsKeptByARecordedComputer)
{
    const auto file =
        CaseFile::parse(R"({"schema":"fix789.case/1","id":"x","machine":{},"base":")" + GetParam().toLatin1() + "\"}");
    ASSERT_TRUE(file);
    const FixedOwnChanges nobody;
    const RecordedMachine recorded(file->id(), file->state(), nobody);
    const Machine &machine = recorded.machine();
    keepsContract(machine.registry, QStringLiteral("HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion"),
                  QStringLiteral("UBR"));
    keepsContract(machine.facts, QStringLiteral("IKEEXT"));
    keepsContract(machine.clock);
}

QStringList shipped()
{
    QStringList names;
    for (const QString &name : QDir(QStringLiteral(":/computers")).entryList({QStringLiteral("windows-*.json")}))
        names << name.chopped(5);
    return names;
}

INSTANTIATE_TEST_SUITE_P(EveryShipped, PortContract, testing::ValuesIn(shipped()),
                         [](const auto &of) { return QString(of.param).replace(u'-', u'_').toStdString(); });

TEST(PortContract, ComputersAreShipped)
{
    EXPECT_GE(shipped().size(), 14);
}

} // namespace
} // namespace recording_port_contract_test
